import { all, any, atLeast, has, holds, is, not, type Condition, type Given } from './conditions';
import {
  ADULT,
  BACLOFEN_PUMP,
  CANCER_HISTORY,
  CANCER_PAIN,
  CARE_TRIED,
  CHILD,
  HAD_INJECTION,
  HAD_SURGERY,
  ONLY_STIFF,
  PAIN_CHANGED,
  PUMP,
} from './facts';
import { optionsOf, type OptionOf, type QuestionId } from './questions';

type AskWhen = { readonly [Q in QuestionId]?: Condition };
type OptionWhen = { readonly [Q in QuestionId]?: { readonly [O in OptionOf<Q>]?: Condition } };

/** When a question is asked, given the answers before it. A question that is not named is always asked. */
export const askWhen: AskWhen = {
  accidentWhen: has('bodySigns', 'badAccident'),
  accidentChecked: is('accidentWhen', 'overOneWeek'),
  otherPainSites: has('painSites', 'elsewhere'),
  childSigns: CHILD,
  pelvicSince: has(
    'pelvicSigns',
    'numbBetweenLegs',
    'bladderControlLost',
    'bowelControlLost',
    'sexFeelingLess',
    'urgentPee',
  ),
  pelvicChecked: all(
    has('pelvicSigns', 'numbBetweenLegs', 'bladderControlLost', 'bowelControlLost', 'urgentPee'),
    is('pelvicSince', 'upToThreeMonths', 'overThreeMonths'),
  ),
  bothLegsSince: has('legSigns', 'bothLegs'),
  legWeakSince: has('legSigns', 'oneLegWeak', 'bothLegsWeak', 'unsteadyWalking'),
  armSigns: any(
    has('painSites', 'neck', 'arm', 'midBack'),
    has('legSigns', 'bothLegsWeak', 'unsteadyWalking', 'fallFromThis', 'notSure'),
    has('pelvicSigns', 'urgentPee'),
  ),
  armSince: has('armSigns', 'oneArmWeak', 'bothArmsNumb', 'clumsyHands'),
  limbsChecked: any(is('legWeakSince', 'overThreeMonths'), is('armSince', 'overThreeMonths')),
  feverSigns: has('generalSigns', 'fever', 'notSure'),
  infectionRisk: has('generalSigns', 'fever', 'illOrNightSweats', 'notSure'),
  cordInjurySigns: has('healthFactors', 'highCordInjury'),
  pregnancySigns: has('healthFactors', 'pregnant'),
  painWarningPattern: any(PAIN_CHANGED, all(CANCER_HISTORY, not(is('painChange', 'noSpinePain')))),
  boneSigns: PAIN_CHANGED,
  vesselSigns: any(PAIN_CHANGED, has('generalSigns', 'newTummyPain')),
  headSigns: any(has('otherPainSites', 'face', 'backOfHead'), all(has('painSites', 'neck'), PAIN_CHANGED)),
  faceSigns: has('otherPainSites', 'face'),
  procedureSigns: has(
    'procedureOrDevice',
    'shotLastThirtyDays',
    'operationLastThreeMonths',
    'implantLastYear',
    'notSure',
  ),
  procedureWhen: has('procedureSigns', 'painFastWorse'),
  deviceSigns: has('procedureOrDevice', 'baclofenPump', 'otherPump', 'stimulator', 'unknownDevice'),
  medicineProblems: not(has('medicines', 'none')),
  selfHarmThoughts: atLeast('age', 10),
  safeNow: is('selfHarmThoughts', 'yes'),
  repeatHelp: PAIN_CHANGED,
  painDuration: all(ADULT, not(ONLY_STIFF)),
  cancerPainCause: all(ADULT, is('cancer', 'now', 'past', 'beingTested')),
  cancerPainSite: CANCER_PAIN,
  painFeel: all(
    ADULT,
    not(CANCER_PAIN),
    any(
      has('painSites', 'lowBack', 'buttock', 'thigh', 'lowerLeg', 'neck', 'arm', 'midBack'),
      has('otherPainSites', 'backOfHead', 'chestWall'),
    ),
  ),
  painScore: ADULT,
  treatmentsTried: ADULT,
  careResult: all(ADULT, CARE_TRIED),
  spineSurgery: all(ADULT, HAD_SURGERY),
  surgeryWhen: all(ADULT, HAD_SURGERY, not(has('procedureOrDevice', 'operationLastThreeMonths'))),
  surgeryPain: all(ADULT, not(CANCER_PAIN), HAD_SURGERY),
  injections: all(ADULT, HAD_INJECTION),
  epiduralSteroidHelp: has('injections', 'epiduralSteroid'),
  jointTestBlockHelp: has('injections', 'jointTestBlock'),
  jointHeatHelp: has('injections', 'jointHeat'),
  sacroiliacShotHelp: has('injections', 'sacroiliacShot'),
  backOfHeadBlockHelp: has('injections', 'backOfHeadBlock'),
  otherNerveBlockHelp: has('injections', 'otherNerveBlock'),
  sympatheticBlockHelp: has('injections', 'sympatheticBlock'),
  diagnosesTold: all(
    ADULT,
    not(CANCER_PAIN),
    has('painSites', 'lowBack', 'buttock', 'thigh', 'lowerLeg', 'neck', 'arm', 'midBack'),
  ),
  nerveDiagnoses: all(
    not(CANCER_PAIN),
    any(
      has('otherPainSites', 'face', 'backOfHead', 'chestWall', 'knee', 'wholeBody', 'stiffMuscles'),
      all(ADULT, has('painSites', 'arm', 'thigh', 'lowerLeg')),
    ),
  ),
  afterTreatmentDiagnoses: all(
    ADULT,
    not(CANCER_PAIN),
    any(HAD_SURGERY, HAD_INJECTION),
    has('painSites', 'lowBack', 'buttock', 'thigh', 'lowerLeg', 'neck', 'arm', 'midBack'),
  ),
  worstSite: all(
    ADULT,
    not(CANCER_PAIN),
    has('painSites', 'lowBack', 'buttock', 'neck', 'midBack'),
    any(
      all(has('painSites', 'lowBack', 'buttock'), has('painSites', 'thigh', 'lowerLeg')),
      all(
        has('painSites', 'arm', 'thigh', 'lowerLeg'),
        any(
          has('painFeel', 'leaningBack', 'risingOneSide'),
          has('diagnosesTold', 'smallJointArthritis', 'sacroiliacJoint'),
          is('jointTestBlockHelp', 'halfOrMore'),
          is('jointHeatHelp', 'halfOrMore'),
        ),
      ),
    ),
  ),
  walking: all(CHILD, has('nerveDiagnoses', 'cerebralPalsyStiffness')),
  allergiesAndImplants: ADULT,
  goal: all(ADULT, not(CANCER_PAIN)),
};

/** When an option is offered. An option that is not named is always offered. */
const optionRules = {
  pelvicSigns: {
    sexFeelingLess: atLeast('age', 16),
  },
  healthFactors: {
    pregnant: all(atLeast('age', 11), not(atLeast('age', 56))),
  },
  painWarningPattern: {
    newNervePain: CANCER_HISTORY,
  },
  vesselSigns: {
    feltFaint: is('painChange', 'suddenSevere'),
    beatingLump: is('painChange', 'suddenSevere'),
  },
  deviceSigns: {
    alarmOrMissedRefill: PUMP,
    moreSpasmOrItching: BACLOFEN_PUMP,
    sweatyShakySick: PUMP,
    verySleepyOrSlow: PUMP,
  },
  painFeel: {
    walkingBetterSitting: has('painSites', 'lowBack', 'buttock', 'thigh', 'lowerLeg'),
    leaningBack: has('painSites', 'lowBack', 'neck', 'midBack'),
    risingOneSide: has('painSites', 'buttock'),
    sittingOrCough: all(
      has('painSites', 'thigh', 'lowerLeg', 'arm'),
      not(has('painSites', 'lowBack', 'neck', 'midBack')),
    ),
  },
  diagnosesTold: {
    smallJointArthritis: has('painSites', 'lowBack', 'neck', 'midBack'),
    sacroiliacJoint: has('painSites', 'buttock'),
    endplateChanges: has('painSites', 'lowBack'),
    slippedBone: has('painSites', 'lowBack', 'buttock', 'thigh', 'lowerLeg'),
    brokenSpineBone: has('painSites', 'lowBack', 'midBack'),
  },
  nerveDiagnoses: {
    trappedNerve: has('painSites', 'arm', 'thigh', 'lowerLeg'),
    complexRegionalPain: has('painSites', 'arm', 'thigh', 'lowerLeg'),
    nerveDamage: has('painSites', 'arm', 'thigh', 'lowerLeg'),
    painAfterShingles: not(ONLY_STIFF),
    trigeminalNeuralgia: has('otherPainSites', 'face'),
    occipitalNeuralgia: has('otherPainSites', 'backOfHead'),
    kneeArthritis: has('otherPainSites', 'knee'),
    fibromyalgia: has('otherPainSites', 'wholeBody'),
    cerebralPalsyStiffness: has('otherPainSites', 'stiffMuscles'),
    otherStiffness: has('otherPainSites', 'stiffMuscles'),
  },
  afterTreatmentDiagnoses: {
    wearNextToFusion: HAD_SURGERY,
  },
} satisfies OptionWhen;

type ConditionByOption = { readonly [option: string]: Condition | undefined };

export const optionWhen: { readonly [Q in QuestionId]?: ConditionByOption } = optionRules;

/** Whether a question is asked after these answers. */
export function isAsked(id: QuestionId, given: Given): boolean {
  const when = askWhen[id];
  return when === undefined || holds(when, given);
}

/** The options a question offers after these answers, in the protocol's order. */
export function optionsOffered(id: QuestionId, given: Given): readonly string[] {
  const when = optionWhen[id];
  const options = optionsOf(id);
  if (when === undefined) return options;
  return options.filter((option) => {
    const condition = when[option];
    return condition === undefined || holds(condition, given);
  });
}

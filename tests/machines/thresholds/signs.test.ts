import { describe, expect, it } from 'vitest';
import { assess } from '@/machines/assess';
import type { Given } from '@/machines/conditions';
import type { Answer, Answers, QuestionId } from '@/machines/questions';
import type { RuleId } from '@/machines/urgency';
import type { Mode, Tier } from '@/machines/urgency/rule';
import { calmlyCompleted } from '../support/walk';

/** What one sign alone means: how urgent, how to get help, and every rule that holds. */
type Meaning = readonly [tier: Tier, mode: Mode | null, ...rules: readonly RuleId[]];
type Signs = { readonly [sign: string]: Meaning };

const ambulance = (...rules: readonly RuleId[]): Meaning => ['emergency', 'ambulance', ...rules];
const hospital = (...rules: readonly RuleId[]): Meaning => ['emergency', 'hospital', ...rules];
const today = (...rules: readonly RuleId[]): Meaning => ['today', null, ...rules];
const soon = (...rules: readonly RuleId[]): Meaning => ['soon', null, ...rules];
const routine: Meaning = ['routine', null];

const worse: Answers = { painChange: 'newOrWorse' };
const lists: readonly (readonly [question: QuestionId, beside: Answers, signs: Signs])[] = [
  [
    'headChestSigns',
    {},
    {
      chestPain: ambulance('chestPainNow'),
      fightingForBreath: ambulance('fightingForBreathNow'),
      faceArmSpeech: ambulance('strokeSignsToday'),
      worstHeadache: ambulance('worstHeadacheNow'),
      sightLoss: hospital('suddenSightLoss'),
      fitOrBlackout: ambulance('fitOrBlackoutToday'),
      throatSwelling: ambulance('throatSwellingNow'),
      none: routine,
    },
  ],
  [
    'bodySigns',
    {},
    {
      suddenTummyOrBackPain: ambulance('suddenCollapsePain'),
      cannotMoveLimbs: ambulance('cannotMoveLimbsNow'),
      coldPaleLimb: ambulance('coldPaleLimbNow'),
      veryIll: ambulance('veryIllNow'),
      tooMuchMedicine: ambulance('tooMuchMedicineNow'),
      heavyBleeding: ambulance('heavyBleedingNow'),
      none: routine,
    },
  ],
  [
    'pelvicSigns',
    {},
    {
      coughLeak: routine,
      numbAfterSitting: soon('numbAfterSittingOnly'),
      looseStoolAccident: soon('looseStoolAccidentOnly'),
      notSure: today('unsurePelvicSigns'),
      preferNotToSay: today('pelvicNotSaid'),
    },
  ],
  [
    'legSigns',
    {},
    {
      fallFromThis: soon('fallFromLegs'),
      cannotWalk: today('cannotWalkNow'),
      swollenLeg: today('swollenLegNow'),
      footSore: soon('footSoreAlone'),
      notSure: today('unsureLegSigns'),
    },
  ],
  ['armSigns', { painSites: ['arm'] }, { neckBendShock: routine, notSure: today('unsureArmSigns') }],
  [
    'generalSigns',
    {},
    {
      fever: routine,
      illOrNightSweats: routine,
      weightLoss: soon('weightLossUnexplained'),
      burningPee: soon('burningPeeAlone'),
      infectionTreated: routine,
      blisterRash: today('blisterRashNew'),
      newTummyPain: routine,
      sidePainToGroin: hospital('sidePainToGroinNow'),
      notSure: soon('generalSignsUnsure'),
    },
  ],
  [
    'feverSigns',
    { generalSigns: ['fever'] },
    {
      stiffNeck: ambulance('feverWithBrainSigns'),
      lightHurts: ambulance('feverWithBrainSigns'),
      drowsy: ambulance('feverWithBrainSigns'),
      spotsStay: ambulance('feverWithBrainSigns'),
      notSure: today('feverSignsUnsure'),
    },
  ],
  [
    'pregnancySigns',
    { age: 30, healthFactors: ['pregnant'] },
    {
      bleedingPregnant: hospital('pregnancyWarning'),
      watersGone: hospital('pregnancyWarning'),
      painInWaves: hospital('pregnancyWarning'),
      babyMovesLess: hospital('pregnancyWarning'),
      badHeadacheOrSight: hospital('pregnancyWarning'),
      none: routine,
      notSure: today('pregnancySignsUnsure'),
    },
  ],
  [
    'boneSigns',
    worse,
    {
      smallInjury: routine,
      suddenMidBackPain: routine,
      gotShorter: soon('gotShorterUnchecked'),
      weakBones: routine,
      cannotWashOrDress: routine,
      notSure: soon('boneSignsUnsure'),
    },
  ],
  [
    'vesselSigns',
    worse,
    {
      wideBloodVessel: ambulance('wideVesselAndNewPain'),
      smokerOrHighPressure: routine,
      notSure: today('vesselSignsUnsure'),
    },
  ],
  [
    'vesselSigns',
    { painChange: 'suddenSevere' },
    {
      feltFaint: ambulance('suddenPainWithCollapseSigns'),
      beatingLump: ambulance('suddenPainWithCollapseSigns'),
    },
  ],
  ['vesselSigns', { generalSigns: ['newTummyPain'] }, { wideBloodVessel: ambulance('wideVesselAndNewPain') }],
  [
    'headSigns',
    { age: 49, painSites: ['elsewhere'], otherPainSites: ['face'] },
    {
      newHeadache: routine,
      soreScalpOrJaw: routine,
      newSightTrouble: hospital('newSightTroubleWithHeadPain'),
      unlikeAnyBefore: routine,
      eyelidOrDizzy: routine,
      recentNeckInjury: routine,
      strokeSignsThisWeek: today('strokeSignsThisWeekGone'),
      notSure: today('headSignsUnsure'),
    },
  ],
  [
    'faceSigns',
    { painSites: ['elsewhere'], otherPainSites: ['face'] },
    {
      numbFace: soon('facePainWarning'),
      hearingWorse: soon('facePainWarning'),
      bothSides: soon('facePainWarning'),
      eyeAreaOnly: soon('facePainWarning'),
      beganBeforeForty: soon('facePainWarning'),
      notSure: routine,
    },
  ],
  [
    'procedureSigns',
    { procedureOrDevice: ['shotLastThirtyDays'] },
    {
      newWeakOrNumb: hospital('weakAfterProcedure'),
      numbWearingOff: today('numbWearingOffAfterShot'),
      uprightHeadache: today('uprightHeadacheAfterProcedure'),
      constantHeadache: hospital('constantHeadacheAfterProcedure'),
      drowsyFitOrBlurred: hospital('constantHeadacheAfterProcedure'),
      hotRedWound: today('woundInfection'),
      clearFluid: today('fluidLeakAfterProcedure'),
      none: routine,
      notSure: today('procedureSignsUnsure'),
    },
  ],
  [
    'deviceSigns',
    { procedureOrDevice: ['otherPump'] },
    {
      newWeakOrNumbLegs: hospital('weakLegsWithDevice'),
      feverConfusedFit: today('deviceFeverConfusion'),
      alarmOrMissedRefill: today('pumpAlarmOrSick'),
      sweatyShakySick: today('pumpAlarmOrSick'),
      verySleepyOrSlow: ambulance('pumpAndVerySleepy'),
      hotRedSkin: today('deviceSiteRed'),
      shocksOrStopped: soon('deviceFault'),
      none: routine,
      notSure: today('deviceSignsUnsure'),
    },
  ],
  ...(['baclofenPump', 'unknownDevice'] as const).map((device): (typeof lists)[number] => [
    'deviceSigns',
    { procedureOrDevice: [device] },
    {
      feverConfusedFit: ambulance('baclofenPumpFeverConfusion', 'deviceFeverConfusion'),
      alarmOrMissedRefill: hospital('baclofenPumpProblem', 'pumpAlarmOrSick'),
      moreSpasmOrItching: hospital('baclofenPumpProblem'),
    },
  ]),
  [
    'medicineProblems',
    { medicines: ['moodOrNerveTablets'] },
    {
      stoppedOrRunningOut: soon('otherMedicineStopped'),
      fitOrConfusedAfterStop: ambulance('severeWithdrawal'),
      sickAfterSteroidStop: ambulance('severeWithdrawal'),
      muchMoreSleepy: today('muchMoreSleepyNow'),
      rash: today('medicineRash'),
      rashWithFeverOrBlisters: hospital('badMedicineRash'),
      none: routine,
      notSure: today('medicineProblemsUnsure'),
    },
  ],
  [
    'childSigns',
    { age: 12 },
    {
      painWakesChild: today('childWarningSign', 'underEighteen'),
      childFever: today('childWarningSign', 'underEighteen'),
      limpOrWillNotWalk: today('childWarningSign', 'underEighteen'),
      childWeightLoss: today('childWarningSign', 'underEighteen'),
      childWeakOrNumb: today('childWarningSign', 'underEighteen'),
      childGettingWorse: today('childWarningSign', 'underEighteen'),
      none: soon('underEighteen'),
      notSure: today('childWarningSign', 'underEighteen'),
    },
  ],
];

const choices: readonly (readonly [question: QuestionId, beside: Answers, answers: Signs])[] = [
  [
    'accidentWhen',
    { bodySigns: ['badAccident'] },
    {
      todayOrYesterday: ambulance('accidentLastDay'),
      twoToSevenDays: hospital('accidentThisWeek'),
      notSure: hospital('accidentThisWeek'),
    },
  ],
  [
    'accidentChecked',
    { bodySigns: ['badAccident'], accidentWhen: 'overOneWeek' },
    { yes: routine, no: today('accidentNeverChecked'), notSure: today('accidentNeverChecked') },
  ],
  [
    'cordInjurySigns',
    { healthFactors: ['highCordInjury'] },
    { yes: ambulance('cordInjuryWithPounding'), no: routine, notSure: today('cordInjurySignsUnsure') },
  ],
  [
    'procedureWhen',
    { procedureOrDevice: ['shotLastThirtyDays'], procedureSigns: ['painFastWorse'] },
    {
      yes: hospital('fastPainAfterProcedure', 'worsePainAfterProcedure'),
      no: today('worsePainAfterProcedure'),
      notSure: hospital('fastPainAfterProcedure', 'worsePainAfterProcedure'),
    },
  ],
  ['selfHarmThoughts', {}, { no: routine, preferNotToSay: soon('selfHarmNotSaid') }],
  [
    'safeNow',
    { selfHarmThoughts: 'yes' },
    {
      safe: ['today', 'crisis', 'selfHarmThoughtsNow'],
      notSafe: ['emergency', 'crisis', 'selfHarmNotSafe', 'selfHarmThoughtsNow'],
      alreadyHurt: ['emergency', 'crisis', 'selfHarmNotSafe', 'selfHarmThoughtsNow'],
    },
  ],
  ['repeatHelp', worse, { yes: today('repeatContactGettingWorse'), no: routine, notSure: routine }],
];

function rowsOf(table: typeof lists, answerOf: (option: string) => Answer) {
  return table.flatMap(([question, beside, signs]) =>
    Object.entries(signs).map(([option, meaning]) => {
      return [option, question, { ...beside, [question]: answerOf(option) }, meaning] as const;
    }),
  );
}

function meaningOf(stated: Given): Meaning {
  const answers = calmlyCompleted(stated);
  expect(answers).toMatchObject(stated);
  const { tier, mode, reasons } = assess({ answers });
  return [tier, mode, ...reasons];
}

describe('one sign alone', () => {
  it.each(rowsOf(lists, (option) => [option]))('%s of %s', (_, _question, answers, meaning) => {
    expect(meaningOf(answers)).toEqual(meaning);
  });

  it.each(rowsOf(choices, (option) => option))('%s of %s', (_, _question, answers, meaning) => {
    expect(meaningOf(answers)).toEqual(meaning);
  });
});

import { describe, expect, it } from 'vitest';
import type { Answers } from '@/machines/questions';
import type { RuleId } from '@/machines/urgency';
import { judge } from '@/machines/urgency/judge';

const worse: Answers = { painChange: 'newOrWorse' };
const fever: Answers = { generalSigns: ['fever'] };
const feverAndChange: Answers = { ...fever, ...worse };
const recent = ['shotLastThirtyDays', 'operationLastThreeMonths', 'implantLastYear'] as const;
const changes = ['newOrWorse', 'suddenSevere', 'notSure'] as const;
const pelvic = ['numbBetweenLegs', 'bladderControlLost', 'bowelControlLost'] as const;
const legsWeak = ['oneLegWeak', 'bothLegsWeak', 'unsteadyWalking'] as const;
const arms = ['oneArmWeak', 'bothArmsNumb', 'clumsyHands'] as const;

/** Every sign of the nerves that is new, or unsure. */
const newNerveSigns: readonly Answers[] = [
  ...pelvic.flatMap((sign): readonly Answers[] => [
    { pelvicSigns: [sign], pelvicSince: 'withinTwoWeeks' },
    { pelvicSigns: [sign], pelvicSince: 'notSure' },
  ]),
  { pelvicSigns: ['notSure'] },
  { pelvicSigns: ['urgentPee'], pelvicSince: 'withinTwoWeeks' },
  { pelvicSigns: ['urgentPee'], pelvicSince: 'notSure' },
  { legSigns: ['bothLegs'], bothLegsSince: 'withinTwoWeeks' },
  { legSigns: ['bothLegs'], bothLegsSince: 'notSure' },
  ...legsWeak.flatMap((sign): readonly Answers[] => [
    { legSigns: [sign], legWeakSince: 'withinTwoWeeks' },
    { legSigns: [sign], legWeakSince: 'notSure' },
  ]),
  { legSigns: ['notSure'] },
  ...arms.flatMap((sign): readonly Answers[] => [
    { painSites: ['arm'], armSigns: [sign], armSince: 'withinTwoWeeks' },
    { painSites: ['arm'], armSigns: [sign], armSince: 'notSure' },
  ]),
  { painSites: ['arm'], armSigns: ['notSure'] },
];

/** Every sign of the nerves that is older. */
const olderNerveSigns: readonly Answers[] = [
  ...pelvic.map((sign): Answers => ({ pelvicSigns: [sign], pelvicSince: 'upToThreeMonths' })),
  { pelvicSigns: ['urgentPee'], pelvicSince: 'upToThreeMonths' },
  { legSigns: ['bothLegs'], bothLegsSince: 'upToThreeMonths' },
  ...legsWeak.map((sign): Answers => ({ legSigns: [sign], legWeakSince: 'upToThreeMonths' })),
  ...arms.map((sign): Answers => ({ painSites: ['arm'], armSigns: [sign], armSince: 'upToThreeMonths' })),
];

type Together = readonly [rule: RuleId, holds: boolean, answers: Answers];

function together(rule: RuleId, base: Answers, ways: readonly Answers[], holds = true): readonly Together[] {
  return ways.map((way) => [rule, holds, { ...base, ...way }]);
}

const devices = ['baclofenPump', 'otherPump', 'stimulator', 'unknownDevice'] as const;
const risks = [
  'dialysis',
  'drugsByNeedle',
  'infectionLastThreeMonths',
  'tubeOrLine',
  'heavyDrinking',
  'notSure',
] as const;
const infectionRisks: readonly Answers[] = [
  ...risks.map((risk): Answers => ({ infectionRisk: [risk] })),
  { healthFactors: ['diabetes'] },
  { healthFactors: ['weakImmune'] },
  ...recent.map((one): Answers => ({ procedureOrDevice: [one] })),
];
const unsurePelvis: Answers = { pelvicSigns: ['notSure'] };
const unsureLegs: Answers = { legSigns: ['notSure'] };
const newWeakLeg: Answers = { legSigns: ['oneLegWeak'], legWeakSince: 'withinTwoWeeks' };
const fall: Answers = { age: 69, boneSigns: ['smallInjury'], ...worse };
const weakBones = ['weakBones', 'longSteroids', 'fusedSpine'] as const;
const patterns = [
  'neverLetsUp',
  'worseEachWeek',
  'wakesAtNight',
  'roundLikeBelt',
  'worseOnCough',
  'notSure',
] as const;
const risky = [
  'strongPainMedicine',
  'calmingOrSleeping',
  'gabapentinType',
  'baclofenTablets',
  'steroidTablets',
  'bloodThinner',
  'notSure',
] as const;

const rows: readonly Together[] = [
  ...together(
    'feverAndPainChange',
    fever,
    changes.map((painChange) => ({ painChange })),
  ),
  ...together('feverAndPainChange', fever, [{ painChange: 'usual' }, { painChange: 'noSpinePain' }], false),
  ...together('feverAndPainChange', worse, [{ generalSigns: ['notSure'] }]),
  ...together('feverPainAndRisk', feverAndChange, infectionRisks),
  ...together('feverPainAndRisk', feverAndChange, newNerveSigns),
  ...together('feverPainAndRisk', feverAndChange, olderNerveSigns, false),
  ...together('illPainChangeAndRisk', { ...worse, generalSigns: ['illOrNightSweats'] }, infectionRisks),
  ...together('illAndPainChange', { generalSigns: ['illOrNightSweats'] }, [worse]),
  ...together('feverAfterProcedure', fever, [
    ...recent.map((one): Answers => ({ procedureOrDevice: [one] })),
    ...devices.map((one): Answers => ({ procedureOrDevice: [one] })),
  ]),
  ...together('feverAfterProcedure', { generalSigns: ['notSure'] }, [{ procedureOrDevice: ['stimulator'] }]),
  ...together('feverAndBurningPee', {}, [{ generalSigns: ['fever', 'burningPee'] }]),
  ...together('cancerAndNerveSigns', { cancer: 'now', painChange: 'usual' }, newNerveSigns),
  ...together('cancerAndNerveSigns', { cancer: 'past', painChange: 'usual' }, newNerveSigns.slice(0, 1)),
  ...together('cancerAndNerveSigns', { cancer: 'now', painChange: 'usual' }, olderNerveSigns, false),
  ...together(
    'cancerAndNerveSigns',
    { cancer: 'now', ...unsureLegs },
    changes.map((painChange) => ({ painChange })),
  ),
  ...together(
    'cancerAndNerveSigns',
    { cancer: 'now', ...unsureLegs },
    [{ painChange: 'noSpinePain' }],
    false,
  ),
  ...together('cancerAndNerveSigns', { painChange: 'usual', ...unsureLegs }, [{ cancer: 'skinOnly' }], false),
  ...together('cancerAndNerveSigns', { cancer: 'past', painChange: 'usual' }, [
    { painWarningPattern: ['newNervePain'] },
  ]),
  ...together(
    'cancerAndPainPattern',
    { cancer: 'past', ...worse },
    patterns.map((one) => ({ painWarningPattern: [one] })),
  ),
  ...together(
    'cancerAndPainPattern',
    { cancer: 'past', ...worse },
    [{ painWarningPattern: ['none'] }],
    false,
  ),
  ...together('cancerAndPainChange', worse, [
    { cancer: 'now' },
    { cancer: 'past' },
    { cancer: 'beingTested' },
    { healthFactors: ['notSure'] },
  ]),
  ...together('cancerAndPainChange', worse, [{ cancer: 'skinOnly' }, { cancer: 'no' }], false),
  ...together('newMidBackPain', worse, [{ painSites: ['midBack'] }]),
  ...together('newMidBackPain', { painChange: 'usual' }, [{ painSites: ['midBack'] }], false),
  ...together('unsurePelvicAndChange', unsurePelvis, [
    ...changes.map((painChange): Answers => ({ painChange })),
    ...recent.map((one): Answers => ({ procedureOrDevice: [one] })),
    { legSigns: ['bothLegs'], bothLegsSince: 'withinTwoWeeks' },
    ...legsWeak.map((sign): Answers => ({ legSigns: [sign], legWeakSince: 'withinTwoWeeks' })),
  ]),
  ...together(
    'unsurePelvicAndChange',
    worse,
    pelvic.map((sign) => ({ pelvicSigns: [sign], pelvicSince: 'notSure' })),
  ),
  ...together(
    'unsurePelvicAndChange',
    unsurePelvis,
    [
      { legSigns: ['bothLegs'], bothLegsSince: 'notSure' },
      { legSigns: ['oneLegWeak'], legWeakSince: 'notSure' },
      { procedureOrDevice: ['stimulator'] },
    ],
    false,
  ),
  ...together('unsureLegSignsAndChange', unsureLegs, [
    ...changes.map((painChange): Answers => ({ painChange })),
    ...recent.map((one): Answers => ({ procedureOrDevice: [one] })),
    ...pelvic.map((sign): Answers => ({ pelvicSigns: [sign], pelvicSince: 'withinTwoWeeks' })),
    { pelvicSigns: ['urgentPee'], pelvicSince: 'withinTwoWeeks' },
    { pelvicSigns: ['urgentPee'], pelvicSince: 'notSure' },
  ]),
  ...together(
    'unsureLegSignsAndChange',
    { legSigns: ['bothLegsWeak', 'bothLegs'], legWeakSince: 'notSure' },
    [{ bothLegsSince: 'withinTwoWeeks' }],
  ),
  ...together('unsureLegSigns', { legSigns: ['bothLegsWeak'] }, [{ legWeakSince: 'notSure' }]),
  ...together('newLegWeaknessWithDanger', newWeakLeg, [
    { cancer: 'now' },
    { cancer: 'past' },
    fever,
    ...recent.map((one): Answers => ({ procedureOrDevice: [one] })),
    ...pelvic.flatMap((sign): readonly Answers[] => [
      { pelvicSigns: [sign], pelvicSince: 'withinTwoWeeks' },
      { pelvicSigns: [sign], pelvicSince: 'upToThreeMonths' },
      { pelvicSigns: [sign], pelvicSince: 'notSure' },
    ]),
    unsurePelvis,
    ...(['withinTwoWeeks', 'upToThreeMonths', 'notSure'] as const).map((bothLegsSince): Answers => ({
      legSigns: ['oneLegWeak', 'bothLegs'],
      bothLegsSince,
    })),
    { legWeakSince: 'notSure', cancer: 'now' },
  ]),
  ...together(
    'newLegWeaknessWithDanger',
    newWeakLeg,
    [
      {},
      { cancer: 'skinOnly' },
      { pelvicSigns: ['numbBetweenLegs'], pelvicSince: 'overThreeMonths' },
      { legSigns: ['oneLegWeak', 'bothLegs'], bothLegsSince: 'overThreeMonths' },
    ],
    false,
  ),
  ...together('footSoreWithDiabetes', { legSigns: ['footSore'] }, [
    { healthFactors: ['diabetes'] },
    { healthFactors: ['notSure'] },
  ]),
  ...together('injuryToFusedSpine', worse, [{ boneSigns: ['smallInjury', 'fusedSpine'] }]),
  ...together(
    'injuryWeakBones',
    fall,
    weakBones.map((one) => ({ boneSigns: ['smallInjury', one] })),
  ),
  ...together('injuryWeakBonesNerves', { ...fall, age: 70 }, newNerveSigns),
  ...together('injuryWeakBonesNerves', { ...fall, age: 70 }, olderNerveSigns, false),
  ...together('suddenBonePainSevere', { ...worse, boneSigns: ['suddenMidBackPain', 'weakBones'] }, [
    { legSigns: ['cannotWalk'] },
    { boneSigns: ['suddenMidBackPain', 'weakBones', 'cannotWashOrDress'] },
  ]),
  ...together(
    'suddenBonePain',
    worse,
    weakBones.map((one) => ({ age: 69, boneSigns: ['suddenMidBackPain', one] })),
  ),
  ...together(
    'constantHeadacheAfterProcedure',
    { procedureOrDevice: ['shotLastThirtyDays'], procedureSigns: ['uprightHeadache'] },
    [fever, { feverSigns: ['stiffNeck'] }],
  ),
  ...together('fluidLeakWithHeadacheOrFever', { procedureOrDevice: ['operationLastThreeMonths'] }, [
    { procedureSigns: ['clearFluid', 'uprightHeadache'] },
    { procedureSigns: ['clearFluid'], ...fever },
  ]),
  ...together('woundAndFever', { procedureOrDevice: ['implantLastYear'] }, [
    { procedureSigns: ['hotRedWound'], ...fever },
  ]),
  ...together(
    'fastPainAfterProcedure',
    { procedureOrDevice: ['notSure'], procedureSigns: ['painFastWorse'], procedureWhen: 'no' },
    [{ medicines: ['bloodThinner'] }],
  ),
  ...together('pumpAlarmAndSick', { procedureOrDevice: ['otherPump'] }, [
    { deviceSigns: ['alarmOrMissedRefill', 'sweatyShakySick'] },
  ]),
  ...together('deviceSiteAndFever', { procedureOrDevice: ['stimulator'] }, [
    { deviceSigns: ['hotRedSkin'], ...fever },
  ]),
  ...together('badMedicineRash', { medicines: ['strongPainMedicine'] }, [
    { medicineProblems: ['rash'], ...fever },
  ]),
  ...together(
    'riskyMedicineStopped',
    { medicineProblems: ['stoppedOrRunningOut'] },
    risky.map((one) => ({ medicines: [one] })),
  ),
  ...together(
    'riskyMedicineStopped',
    { medicineProblems: ['stoppedOrRunningOut'] },
    [{ medicines: ['aspirinType'] }],
    false,
  ),
  ...together('newHeadPainWithEyelidOrDizzy', { painSites: ['elsewhere'], otherPainSites: ['backOfHead'] }, [
    { headSigns: ['unlikeAnyBefore', 'eyelidOrDizzy'] },
  ]),
  ...together('newNeckPainAfterInjury', { painSites: ['neck'], ...worse }, [
    { headSigns: ['unlikeAnyBefore', 'recentNeckInjury'] },
  ]),
  ...together(
    'wideVesselAndNewPain',
    { vesselSigns: ['wideBloodVessel'] },
    changes.map((painChange) => ({ painChange })),
  ),
  ...together(
    'repeatContactGettingWorse',
    { repeatHelp: 'yes' },
    changes.map((painChange) => ({ painChange })),
  ),
];

/** By the rules themselves: in a session, an emergency may end the questions before the second sign. */
describe('signs together', () => {
  it.each(rows)('%s: %s', (rule, holds, answers) => {
    expect({ answers, holds: judge(answers).reasons.includes(rule) }).toEqual({ answers, holds });
  });
});

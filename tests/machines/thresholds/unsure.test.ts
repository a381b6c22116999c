import { describe, expect, it } from 'vitest';
import { optionsOf, questionIds, type QuestionId } from '@/machines/questions';
import { urgencyOf, type UrgencyRow } from '../support/rows';

const worse = { painChange: 'newOrWorse' } as const;
const face = { painSites: ['elsewhere'], otherPainSites: ['face'] } as const;
const shot = { procedureOrDevice: ['shotLastThirtyDays'] } as const;
const numb = { pelvicSigns: ['numbBetweenLegs'] } as const;
const neck = { painSites: ['neck'] } as const;

/** Not sure, alone and beside what makes it worse. The times (since, when, checked) are in `since.test.ts`. */
const rows: readonly UrgencyRow[] = [
  [
    'child, not sure about the signs',
    { age: 12, childSigns: ['notSure'] },
    'today',
    ['childWarningSign', 'underEighteen'],
  ],
  ['pelvis: not sure', { pelvicSigns: ['notSure'] }, 'today', ['unsurePelvicSigns']],
  [
    'pelvis: not sure, and the pain changed',
    { pelvicSigns: ['notSure'], ...worse },
    'emergency',
    ['unsurePelvicAndChange', 'unsurePelvicSigns'],
  ],
  [
    'pelvis: not sure since when, and not sure if the pain changed',
    { ...numb, pelvicSince: 'notSure', painChange: 'notSure' },
    'emergency',
    ['unsurePelvicAndChange', 'unsurePelvicSigns'],
  ],
  [
    'pelvis: not sure, and a shot in the last 30 days',
    { pelvicSigns: ['notSure'], ...shot },
    'emergency',
    ['unsurePelvicAndChange', 'unsurePelvicSigns'],
  ],
  ['pelvis: does not want to say', { pelvicSigns: ['preferNotToSay'] }, 'today', ['pelvicNotSaid']],
  ['legs: not sure', { legSigns: ['notSure'] }, 'today', ['unsureLegSigns']],
  [
    'legs: not sure, and the pain changed',
    { legSigns: ['notSure'], ...worse },
    'emergency',
    ['unsureLegSignsAndChange', 'unsureLegSigns'],
  ],
  [
    'legs: not sure, and newly in a hurry to pee',
    { legSigns: ['notSure'], pelvicSigns: ['urgentPee'], pelvicSince: 'withinTwoWeeks' },
    'emergency',
    ['newUrgentPee', 'unsureLegSignsAndChange', 'unsureLegSigns'],
  ],
  ['arms: not sure', { ...neck, armSigns: ['notSure'] }, 'today', ['unsureArmSigns']],
  ['not sure if the pain changed', { painChange: 'notSure' }, 'routine', []],
  [
    'not sure if the pain changed, and upper or middle back',
    { painChange: 'notSure', painSites: ['midBack'] },
    'soon',
    ['newMidBackPain'],
  ],
  ['fever and the rest: not sure', { generalSigns: ['notSure'] }, 'soon', ['generalSignsUnsure']],
  [
    'fever and the rest: not sure, and the pain changed',
    { generalSigns: ['notSure'], ...worse },
    'today',
    ['feverAndPainChange', 'generalSignsUnsure'],
  ],
  [
    'fever and the rest: not sure, the pain changed, not sure about the risks of infection',
    { generalSigns: ['notSure'], ...worse, infectionRisk: ['notSure'] },
    'emergency',
    ['feverPainAndRisk', 'feverAndPainChange', 'generalSignsUnsure'],
  ],
  [
    'fever, and not sure about stiff neck and the rest',
    { generalSigns: ['fever'], feverSigns: ['notSure'] },
    'today',
    ['feverSignsUnsure'],
  ],
  ['health factors: not sure', { healthFactors: ['notSure'] }, 'routine', []],
  [
    'health factors: not sure, and the pain changed',
    { healthFactors: ['notSure'], ...worse },
    'soon',
    ['cancerAndPainChange'],
  ],
  [
    'a sore foot, and not sure about diabetes',
    { legSigns: ['footSore'], healthFactors: ['notSure'] },
    'today',
    ['footSoreWithDiabetes', 'footSoreAlone'],
  ],
  [
    'old neck cord injury, not sure about pounding',
    { healthFactors: ['highCordInjury'], cordInjurySigns: 'notSure' },
    'today',
    ['cordInjurySignsUnsure'],
  ],
  [
    'pregnant, not sure about the signs',
    { healthFactors: ['pregnant'], pregnancySigns: ['notSure'] },
    'today',
    ['pregnancySignsUnsure'],
  ],
  [
    'past cancer, the pain changed, not sure about its pattern',
    { cancer: 'past', ...worse, painWarningPattern: ['notSure'] },
    'today',
    ['cancerAndPainPattern', 'cancerAndPainChange'],
  ],
  [
    'the pain changed, not sure about its pattern',
    { ...worse, painWarningPattern: ['notSure'] },
    'routine',
    [],
  ],
  ['bones: not sure', { ...worse, boneSigns: ['notSure'] }, 'soon', ['boneSignsUnsure']],
  ['blood vessels: not sure', { ...worse, vesselSigns: ['notSure'] }, 'today', ['vesselSignsUnsure']],
  ['head: not sure', { ...face, headSigns: ['notSure'] }, 'today', ['headSignsUnsure']],
  ['face: not sure', { ...face, faceSigns: ['notSure'] }, 'routine', []],
  ['not sure about shots, operations and devices', { procedureOrDevice: ['notSure'] }, 'routine', []],
  ['after a shot: not sure', { ...shot, procedureSigns: ['notSure'] }, 'today', ['procedureSignsUnsure']],
  [
    'device: not sure',
    { procedureOrDevice: ['stimulator'], deviceSigns: ['notSure'] },
    'today',
    ['deviceSignsUnsure'],
  ],
  ['medicines: not sure', { medicines: ['notSure'] }, 'routine', []],
  [
    'stopped a medicine, not sure which',
    { medicines: ['notSure'], medicineProblems: ['stoppedOrRunningOut'] },
    'today',
    ['riskyMedicineStopped', 'otherMedicineStopped'],
  ],
  [
    'stopped a mood or nerve tablet',
    { medicines: ['moodOrNerveTablets'], medicineProblems: ['stoppedOrRunningOut'] },
    'soon',
    ['otherMedicineStopped'],
  ],
  [
    'medicine problems: not sure',
    { medicines: ['moodOrNerveTablets'], medicineProblems: ['notSure'] },
    'today',
    ['medicineProblemsUnsure'],
  ],
  ['self-harm: does not want to say', { selfHarmThoughts: 'preferNotToSay' }, 'soon', ['selfHarmNotSaid']],
  ['asked for help before: not sure', { ...worse, repeatHelp: 'notSure' }, 'routine', []],
  ['asked for help before: yes', { ...worse, repeatHelp: 'yes' }, 'today', ['repeatContactGettingWorse']],
];

/** Times and checks: their rows are in `since.test.ts`. */
const elsewhere: readonly QuestionId[] = [
  'accidentWhen',
  'accidentChecked',
  'pelvicChecked',
  'bothLegsSince',
  'legWeakSince',
  'armSince',
  'limbsChecked',
  'procedureWhen',
];

describe('urgency by not sure', () => {
  it.each(rows)('%s', (_, answers, tier, reasons) => {
    expect(urgencyOf(answers)).toEqual({ tier, reasons });
  });

  it('has a row for every safety question that takes not sure', () => {
    const inRows = new Set(
      rows.flatMap(([, answers]) =>
        Object.entries(answers)
          .filter(([, value]) => value === 'notSure' || (Array.isArray(value) && value.includes('notSure')))
          .map(([id]) => id),
      ),
    );
    const safety = questionIds.slice(0, questionIds.indexOf('painDuration'));
    const takesNotSure = safety.filter((id) => optionsOf(id).includes('notSure'));
    expect(takesNotSure.filter((id) => !inRows.has(id))).toEqual(elsewhere);
  });
});

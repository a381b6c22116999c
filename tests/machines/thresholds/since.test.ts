import { describe, expect, it } from 'vitest';
import type { Answers } from '@/machines/questions';
import type { RuleId } from '@/machines/urgency';
import { urgencyOf, type UrgencyRow } from '../support/rows';

type PelvicSign = NonNullable<Answers['pelvicSigns']>[number];

function pelvicSign(sign: PelvicSign, newRule: RuleId): readonly UrgencyRow[] {
  const recent = { pelvicSigns: [sign], pelvicSince: 'upToThreeMonths' } as const;
  const old = { pelvicSigns: [sign], pelvicSince: 'overThreeMonths' } as const;
  const unchecked: readonly RuleId[] = ['recentPelvicSigns', 'recentPelvicSignsChecked'];
  return [
    [`${sign}, 2 weeks`, { pelvicSigns: [sign], pelvicSince: 'withinTwoWeeks' }, 'emergency', [newRule]],
    [
      `${sign}, not sure since when`,
      { pelvicSigns: [sign], pelvicSince: 'notSure' },
      'today',
      ['unsurePelvicSigns'],
    ],
    [`${sign}, up to 3 months, not checked`, { ...recent, pelvicChecked: 'no' }, 'today', unchecked],
    [
      `${sign}, up to 3 months, not sure if checked`,
      { ...recent, pelvicChecked: 'notSure' },
      'today',
      unchecked,
    ],
    [
      `${sign}, up to 3 months, checked`,
      { ...recent, pelvicChecked: 'yes' },
      'soon',
      ['recentPelvicSignsChecked'],
    ],
    [
      `${sign}, over 3 months, not checked`,
      { ...old, pelvicChecked: 'no' },
      'soon',
      ['oldPelvicSignsNeverChecked'],
    ],
    [
      `${sign}, over 3 months, not sure if checked`,
      { ...old, pelvicChecked: 'notSure' },
      'soon',
      ['oldPelvicSignsNeverChecked'],
    ],
    [`${sign}, over 3 months, checked`, { ...old, pelvicChecked: 'yes' }, 'routine', []],
  ];
}

const sexChange = { pelvicSigns: ['sexFeelingLess'], pelvicSince: 'withinTwoWeeks' } as const;
const pee = { pelvicSigns: ['urgentPee'] } as const;
const cord = { painSites: ['neck'], armSigns: ['bothArmsNumb', 'clumsyHands'] } as const;
const shot = { procedureOrDevice: ['shotLastThirtyDays'], procedureSigns: ['painFastWorse'] } as const;

const pelvis: readonly UrgencyRow[] = [
  ...pelvicSign('numbBetweenLegs', 'newNumbBetweenLegs'),
  ...pelvicSign('bladderControlLost', 'newBladderControlLoss'),
  ...pelvicSign('bowelControlLost', 'newBowelControlLoss'),
  ['sex change, 2 weeks', sexChange, 'soon', ['newSexChangeAlone']],
  [
    'sex change, not sure since when',
    { ...sexChange, pelvicSince: 'notSure' },
    'soon',
    ['newSexChangeAlone'],
  ],
  ['sex change, up to 3 months', { ...sexChange, pelvicSince: 'upToThreeMonths' }, 'routine', []],
  [
    'new sex change and a newly weak leg',
    { ...sexChange, legSigns: ['oneLegWeak'], legWeakSince: 'withinTwoWeeks' },
    'emergency',
    ['newSexChangeWithNerveSigns', 'newSexChangeAlone', 'newLegWeakness'],
  ],
  [
    'new sex change and a leg weak for up to 3 months',
    { ...sexChange, legSigns: ['oneLegWeak'], legWeakSince: 'upToThreeMonths' },
    'soon',
    ['newSexChangeAlone', 'recentLegWeakness'],
  ],
  [
    'new sex change and both legs weak for up to 3 months',
    { ...sexChange, legSigns: ['bothLegsWeak'], legWeakSince: 'upToThreeMonths' },
    'emergency',
    ['newSexChangeWithNerveSigns', 'newSexChangeAlone', 'recentBothLegsWeak'],
  ],
  [
    'new sex change and both legs for up to 3 months',
    { ...sexChange, legSigns: ['bothLegs'], bothLegsSince: 'upToThreeMonths' },
    'emergency',
    ['newSexChangeWithNerveSigns', 'newSexChangeAlone', 'recentBothLegs'],
  ],
  [
    'new sex change and both legs for over 3 months',
    { ...sexChange, legSigns: ['bothLegs'], bothLegsSince: 'overThreeMonths' },
    'soon',
    ['newSexChangeAlone'],
  ],
  ['in a hurry to pee, 2 weeks', { ...pee, pelvicSince: 'withinTwoWeeks' }, 'soon', ['newUrgentPee']],
  ['in a hurry to pee, not sure since when', { ...pee, pelvicSince: 'notSure' }, 'soon', ['newUrgentPee']],
  [
    'in a hurry to pee, up to 3 months, not checked',
    { ...pee, pelvicSince: 'upToThreeMonths', pelvicChecked: 'no' },
    'soon',
    ['olderUrgentPeeNeverChecked'],
  ],
  [
    'in a hurry to pee, over 3 months, not sure if checked',
    { ...pee, pelvicSince: 'overThreeMonths', pelvicChecked: 'notSure' },
    'soon',
    ['olderUrgentPeeNeverChecked'],
  ],
  [
    'in a hurry to pee, over 3 months, checked',
    { ...pee, pelvicSince: 'overThreeMonths', pelvicChecked: 'yes' },
    'routine',
    [],
  ],
];

const legs: readonly UrgencyRow[] = [
  [
    'both legs, 2 weeks',
    { legSigns: ['bothLegs'], bothLegsSince: 'withinTwoWeeks' },
    'emergency',
    ['newBothLegs'],
  ],
  [
    'both legs, not sure since when',
    { legSigns: ['bothLegs'], bothLegsSince: 'notSure' },
    'today',
    ['unsureBothLegs'],
  ],
  [
    'both legs, up to 3 months',
    { legSigns: ['bothLegs'], bothLegsSince: 'upToThreeMonths' },
    'soon',
    ['recentBothLegs'],
  ],
  ['both legs, over 3 months', { legSigns: ['bothLegs'], bothLegsSince: 'overThreeMonths' }, 'routine', []],
  [
    'one weak leg, 2 weeks',
    { legSigns: ['oneLegWeak'], legWeakSince: 'withinTwoWeeks' },
    'today',
    ['newLegWeakness'],
  ],
  [
    'one weak leg, not sure since when',
    { legSigns: ['oneLegWeak'], legWeakSince: 'notSure' },
    'today',
    ['newLegWeakness'],
  ],
  [
    'one weak leg, up to 3 months',
    { legSigns: ['oneLegWeak'], legWeakSince: 'upToThreeMonths' },
    'soon',
    ['recentLegWeakness'],
  ],
  [
    'one weak leg, over 3 months, not checked',
    { legSigns: ['oneLegWeak'], legWeakSince: 'overThreeMonths', limbsChecked: 'no' },
    'soon',
    ['oldLegWeaknessNeverChecked'],
  ],
  [
    'one weak leg, over 3 months, not sure if checked',
    { legSigns: ['oneLegWeak'], legWeakSince: 'overThreeMonths', limbsChecked: 'notSure' },
    'soon',
    ['oldLegWeaknessNeverChecked'],
  ],
  [
    'one weak leg, over 3 months, checked',
    { legSigns: ['oneLegWeak'], legWeakSince: 'overThreeMonths', limbsChecked: 'yes' },
    'routine',
    [],
  ],
  [
    'both legs weak, 2 weeks',
    { legSigns: ['bothLegsWeak'], legWeakSince: 'withinTwoWeeks' },
    'emergency',
    ['newBothLegsWeak'],
  ],
  [
    'both legs weak, not sure since when',
    { legSigns: ['bothLegsWeak'], legWeakSince: 'notSure' },
    'today',
    ['unsureLegSigns'],
  ],
  [
    'both legs weak, up to 3 months',
    { legSigns: ['bothLegsWeak'], legWeakSince: 'upToThreeMonths' },
    'today',
    ['recentBothLegsWeak'],
  ],
  [
    'both legs weak, over 3 months, not checked',
    { legSigns: ['bothLegsWeak'], legWeakSince: 'overThreeMonths', limbsChecked: 'no' },
    'soon',
    ['oldLegWeaknessNeverChecked'],
  ],
  [
    'both legs weak, over 3 months, checked',
    { legSigns: ['bothLegsWeak'], legWeakSince: 'overThreeMonths' },
    'routine',
    [],
  ],
  [
    'unsteady, 2 weeks',
    { legSigns: ['unsteadyWalking'], legWeakSince: 'withinTwoWeeks' },
    'today',
    ['newUnsteadyWalking', 'slowCordSign'],
  ],
  [
    'unsteady, not sure since when',
    { legSigns: ['unsteadyWalking'], legWeakSince: 'notSure' },
    'today',
    ['newUnsteadyWalking', 'slowCordSign'],
  ],
  [
    'unsteady, up to 3 months',
    { legSigns: ['unsteadyWalking'], legWeakSince: 'upToThreeMonths' },
    'soon',
    ['slowCordSign'],
  ],
  [
    'unsteady, over 3 months',
    { legSigns: ['unsteadyWalking'], legWeakSince: 'overThreeMonths' },
    'routine',
    [],
  ],
];

const neck = { painSites: ['neck'] } as const;

const arms: readonly UrgencyRow[] = [
  [
    'one weak arm, 2 weeks',
    { ...neck, armSigns: ['oneArmWeak'], armSince: 'withinTwoWeeks' },
    'today',
    ['newArmWeakness'],
  ],
  [
    'one weak arm, not sure since when',
    { ...neck, armSigns: ['oneArmWeak'], armSince: 'notSure' },
    'today',
    ['newArmWeakness'],
  ],
  [
    'one weak arm, up to 3 months',
    { ...neck, armSigns: ['oneArmWeak'], armSince: 'upToThreeMonths' },
    'soon',
    ['recentArmWeakness'],
  ],
  [
    'one weak arm, over 3 months',
    { ...neck, armSigns: ['oneArmWeak'], armSince: 'overThreeMonths' },
    'routine',
    [],
  ],
  [
    'both arms numb, 2 weeks',
    { ...neck, armSigns: ['bothArmsNumb'], armSince: 'withinTwoWeeks' },
    'soon',
    ['slowCordSign'],
  ],
  [
    'both arms numb, 2 weeks, and the pain changed',
    { ...neck, armSigns: ['bothArmsNumb'], armSince: 'withinTwoWeeks', painChange: 'newOrWorse' },
    'emergency',
    ['bothArmsNumbAndPainChange', 'slowCordSign'],
  ],
  [
    'both arms numb, not sure since when, and not sure if the pain changed',
    { ...neck, armSigns: ['bothArmsNumb'], armSince: 'notSure', painChange: 'notSure' },
    'emergency',
    ['bothArmsNumbAndPainChange', 'slowCordSign'],
  ],
  [
    'both arms numb, up to 3 months, and the pain changed',
    { ...neck, armSigns: ['bothArmsNumb'], armSince: 'upToThreeMonths', painChange: 'newOrWorse' },
    'soon',
    ['slowCordSign'],
  ],
  [
    'clumsy hands, not sure since when',
    { ...neck, armSigns: ['clumsyHands'], armSince: 'notSure' },
    'soon',
    ['slowCordSign'],
  ],
  [
    'clumsy hands, over 3 months',
    { ...neck, armSigns: ['clumsyHands'], armSince: 'overThreeMonths' },
    'routine',
    [],
  ],
  [
    'two cord signs, 2 weeks',
    { ...cord, armSince: 'withinTwoWeeks' },
    'emergency',
    ['newCordSigns', 'slowCordSign'],
  ],
  [
    'two cord signs, not sure since when',
    { ...cord, armSince: 'notSure' },
    'emergency',
    ['newCordSigns', 'slowCordSign'],
  ],
  ['two cord signs, up to 3 months', { ...cord, armSince: 'upToThreeMonths' }, 'soon', ['slowCordSign']],
  [
    'two cord signs, up to 3 months, and falls',
    { ...cord, armSince: 'upToThreeMonths', legSigns: ['fallFromThis'] },
    'today',
    ['fallFromLegs', 'cordSignsWithFallOrBladder', 'slowCordSign'],
  ],
  [
    'two cord signs, over 3 months, not checked',
    { ...cord, armSince: 'overThreeMonths', limbsChecked: 'no' },
    'soon',
    ['oldCordSignsNeverChecked'],
  ],
  [
    'two cord signs, over 3 months, not sure if checked',
    { ...cord, armSince: 'overThreeMonths', limbsChecked: 'notSure' },
    'soon',
    ['oldCordSignsNeverChecked'],
  ],
  ['two cord signs, over 3 months, checked', { ...cord, armSince: 'overThreeMonths' }, 'routine', []],
];

const events: readonly UrgencyRow[] = [
  [
    'accident yesterday',
    { bodySigns: ['badAccident'], accidentWhen: 'todayOrYesterday' },
    'emergency',
    ['accidentLastDay'],
  ],
  [
    'accident 2 to 7 days ago',
    { bodySigns: ['badAccident'], accidentWhen: 'twoToSevenDays' },
    'emergency',
    ['accidentThisWeek'],
  ],
  [
    'accident, not sure when',
    { bodySigns: ['badAccident'], accidentWhen: 'notSure' },
    'emergency',
    ['accidentThisWeek'],
  ],
  [
    'accident over a week ago, not checked',
    { bodySigns: ['badAccident'], accidentWhen: 'overOneWeek', accidentChecked: 'no' },
    'today',
    ['accidentNeverChecked'],
  ],
  [
    'accident over a week ago, not sure if checked',
    { bodySigns: ['badAccident'], accidentWhen: 'overOneWeek', accidentChecked: 'notSure' },
    'today',
    ['accidentNeverChecked'],
  ],
  [
    'accident over a week ago, checked',
    { bodySigns: ['badAccident'], accidentWhen: 'overOneWeek' },
    'routine',
    [],
  ],
  [
    'pain fast worse after a shot of the last days',
    { ...shot, procedureWhen: 'yes' },
    'emergency',
    ['fastPainAfterProcedure', 'worsePainAfterProcedure'],
  ],
  [
    'pain fast worse after a shot, not sure when',
    { ...shot, procedureWhen: 'notSure' },
    'emergency',
    ['fastPainAfterProcedure', 'worsePainAfterProcedure'],
  ],
  [
    'pain fast worse after an older shot',
    { ...shot, procedureWhen: 'no' },
    'today',
    ['worsePainAfterProcedure'],
  ],
  [
    'pain fast worse after an older shot, on a blood thinner',
    { ...shot, procedureWhen: 'no', medicines: ['bloodThinner'] },
    'emergency',
    ['fastPainAfterProcedure', 'worsePainAfterProcedure'],
  ],
];

describe.each([
  ['between the legs', pelvis],
  ['legs', legs],
  ['arms and hands', arms],
  ['accident and procedure', events],
])('urgency by time: %s', (_, rows) => {
  it.each(rows)('%s', (_said, answers, tier, reasons) => {
    expect(urgencyOf(answers)).toEqual({ tier, reasons });
  });
});

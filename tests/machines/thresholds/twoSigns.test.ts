import { describe, expect, it } from 'vitest';
import { assess } from '@/machines/assess';
import type { Answers } from '@/machines/questions';
import { urgencyOf, type UrgencyRow } from '../support/rows';
import { person } from '../support/walk';

const worse: Answers = { painChange: 'newOrWorse' };
const newArms: Answers = { painSites: ['neck'], armSince: 'withinTwoWeeks' };
const neck: Answers = { painSites: ['neck'] };

const rows: readonly UrgencyRow[] = [
  ['one worrying pain pattern', { ...worse, painWarningPattern: ['neverLetsUp'] }, 'routine', []],
  [
    'two worrying pain patterns',
    { ...worse, painWarningPattern: ['neverLetsUp', 'wakesAtNight'] },
    'soon',
    ['worryingPainPattern'],
  ],
  [
    'two other worrying pain patterns',
    { ...worse, painWarningPattern: ['worseEachWeek', 'roundLikeBelt'] },
    'soon',
    ['worryingPainPattern'],
  ],
  [
    'one worrying pain pattern, and pain on a cough, which is none of them',
    { ...worse, painWarningPattern: ['neverLetsUp', 'worseOnCough'] },
    'routine',
    [],
  ],
  ['one cord sign: both arms numb', { ...newArms, armSigns: ['bothArmsNumb'] }, 'soon', ['slowCordSign']],
  ['one cord sign: clumsy hands', { ...newArms, armSigns: ['clumsyHands'] }, 'soon', ['slowCordSign']],
  ['one cord sign: shock on bending the neck', { ...neck, armSigns: ['neckBendShock'] }, 'routine', []],
  [
    'two cord signs: both arms numb, clumsy hands',
    { ...newArms, armSigns: ['bothArmsNumb', 'clumsyHands'] },
    'emergency',
    ['newCordSigns', 'slowCordSign'],
  ],
  [
    'two cord signs: clumsy hands, shock on bending the neck',
    { ...newArms, armSigns: ['clumsyHands', 'neckBendShock'] },
    'emergency',
    ['newCordSigns', 'slowCordSign'],
  ],
  [
    'one cord sign and one weak arm, which is none',
    { ...newArms, armSigns: ['clumsyHands', 'oneArmWeak'] },
    'today',
    ['newArmWeakness', 'slowCordSign'],
  ],
  [
    'one cord sign of the arms, and newly unsteady',
    { ...neck, armSigns: ['neckBendShock'], legSigns: ['unsteadyWalking'], legWeakSince: 'withinTwoWeeks' },
    'emergency',
    ['newCordSigns', 'newUnsteadyWalking', 'slowCordSign'],
  ],
  [
    'one cord sign of the arms, and unsteady for over 3 months',
    { ...neck, armSigns: ['neckBendShock'], legSigns: ['unsteadyWalking'], legWeakSince: 'overThreeMonths' },
    'routine',
    [],
  ],
  [
    'one cord sign of the arms, and newly in a hurry to pee',
    { ...neck, armSigns: ['neckBendShock'], pelvicSigns: ['urgentPee'], pelvicSince: 'withinTwoWeeks' },
    'emergency',
    ['newUrgentPee', 'newCordSigns'],
  ],
  [
    'one cord sign of the arms, and in a hurry to pee for over 3 months',
    { ...neck, armSigns: ['neckBendShock'], pelvicSigns: ['urgentPee'], pelvicSince: 'overThreeMonths' },
    'routine',
    [],
  ],
  [
    'unsteady, and newly in a hurry to pee',
    { legSigns: ['unsteadyWalking'], pelvicSigns: ['urgentPee'], pelvicSince: 'withinTwoWeeks' },
    'emergency',
    ['newUrgentPee', 'newUrgentPeeWithNerveSigns', 'newCordSigns'],
  ],
];

describe('urgency by one sign or two', () => {
  it.each(rows)('%s', (_, answers, tier, reasons) => {
    expect(urgencyOf(answers)).toEqual({ tier, reasons });
  });
});

/** Back and leg pain, and no cause that was named. */
const backAndLeg: Answers = { painSites: ['lowBack', 'lowerLeg'], diagnosesTold: ['none'] };

describe('an epidural needs two nerve feelings where no cause was named', () => {
  it.each([
    [['burning'], false],
    [['burning', 'leaningBack'], false],
    [['burning', 'numb'], true],
    [['pinsAndNeedles', 'lightTouchHurts'], true],
    [['none'], false],
  ] as const)('%j: %s', (painFeel, listed) => {
    const { list } = assess({ answers: person({ ...backAndLeg, painFeel }) });
    expect(list.some((entry) => entry.id === 'epidural-steroid-injection')).toBe(listed);
  });
});

import { describe, expect, it } from 'vitest';
import { cardLines, cardOf, type CardId } from '@/machines/cards';
import type { Answers } from '@/machines/questions';
import type { Mode, Tier } from '@/machines/urgency/rule';

describe('the card', () => {
  it.each<[Tier, Mode | null, CardId]>([
    ['emergency', 'ambulance', 'emergencyAmbulance'],
    ['emergency', 'crisis', 'emergencyCrisis'],
    ['emergency', 'hospital', 'emergencyHospital'],
    ['emergency', null, 'emergencyHospital'],
    ['today', 'crisis', 'todayCrisis'],
    ['today', null, 'today'],
    ['soon', null, 'soon'],
    ['soon', 'crisis', 'soon'],
    ['routine', null, 'routine'],
  ])('of %s with mode %s is %s', (tier, mode, card) => {
    expect(cardOf(tier, mode)).toBe(card);
  });
});

describe('the lines of a card', () => {
  it.each<[CardId, string, Answers, readonly string[]]>([
    ['emergencyAmbulance', 'anybody', {}, ['signs', 'tellThem', 'doNotWait', 'unlockDoor']],
    [
      'emergencyAmbulance',
      'a cord injury: the line about sitting up waits for a clinician',
      { cordInjurySigns: 'yes' },
      ['signs', 'tellThem', 'doNotWait', 'unlockDoor'],
    ],
    ['emergencyHospital', 'anybody', {}, ['signs', 'getTaken', 'ifNoWay', 'takeList']],
    [
      'emergencyHospital',
      'somebody pregnant',
      { healthFactors: ['pregnant'] },
      ['signs', 'getTaken', 'ifNoWay', 'takeList', 'pregnant'],
    ],
    [
      'emergencyHospital',
      'a baclofen pump',
      { procedureOrDevice: ['baclofenPump'] },
      ['signs', 'getTaken', 'ifNoWay', 'takeList', 'pump'],
    ],
    [
      'emergencyHospital',
      'a device nobody knows',
      { procedureOrDevice: ['unknownDevice'] },
      ['signs', 'getTaken', 'ifNoWay', 'takeList', 'pump'],
    ],
    [
      'emergencyHospital',
      'a stimulator',
      { procedureOrDevice: ['stimulator'] },
      ['signs', 'getTaken', 'ifNoWay', 'takeList'],
    ],
    ['emergencyCrisis', 'anybody', {}, ['callNow', 'callCrisis', 'stayWith']],
    ['today', 'anybody', {}, ['callClinic', 'ifNoOne', 'ifWorse', 'noChoices']],
    ['todayCrisis', 'anybody', {}, ['thanks', 'callCrisis', 'ifNotSafe']],
    ['soon', 'an adult', { age: 18 }, ['look', 'ifWorse', 'goOn']],
    ['soon', 'a child', { age: 17 }, ['look', 'ifWorse', 'goOn', 'child']],
    [
      'soon',
      'somebody who would rather not say',
      { age: 18, selfHarmThoughts: 'preferNotToSay' },
      ['look', 'ifWorse', 'goOn', 'darkThoughts'],
    ],
    ['soon', 'somebody who said no', { age: 18, selfHarmThoughts: 'no' }, ['look', 'ifWorse', 'goOn']],
    ['routine', 'anybody', {}, ['cannotRuleOut', 'ifSign', 'ifWorried']],
  ])('%s, %s', (card, _, answers, lines) => {
    expect(cardLines(card, answers)).toEqual(lines);
  });
});

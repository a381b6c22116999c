import { describe, expect, it } from 'vitest';
import { isAsked, optionsOffered } from '@/machines/asking';
import type { Answers, QuestionId } from '@/machines/questions';
import { urgencyOf, type UrgencyRow } from '../support/rows';
import { person } from '../support/walk';

const face: Answers = { painSites: ['elsewhere'], otherPainSites: ['face'] };
const tummy: Answers = { generalSigns: ['newTummyPain'] };
const sudden: Answers = { painChange: 'suddenSevere' };
const fall: Answers = { painChange: 'newOrWorse', boneSigns: ['smallInjury'] };
const midBack: Answers = { painChange: 'newOrWorse', boneSigns: ['suddenMidBackPain'] };
const weakLeg: Answers = { legSigns: ['oneLegWeak'], legWeakSince: 'withinTwoWeeks' };

const rows: readonly UrgencyRow[] = [
  ['5 years old', { age: 5 }, 'today', ['childUnderSix', 'underEighteen']],
  ['6 years old', { age: 6 }, 'soon', ['underEighteen']],
  ['17 years old', { age: 17 }, 'soon', ['underEighteen']],
  ['18 years old', { age: 18 }, 'routine', []],
  ['49, new headache', { ...face, age: 49, headSigns: ['newHeadache'] }, 'routine', []],
  ['50, new headache', { ...face, age: 50, headSigns: ['newHeadache'] }, 'soon', ['newHeadacheOverFifty']],
  ['49, sore scalp or jaw', { ...face, age: 49, headSigns: ['soreScalpOrJaw'] }, 'routine', []],
  [
    '50, sore scalp or jaw',
    { ...face, age: 50, headSigns: ['soreScalpOrJaw'] },
    'today',
    ['soreScalpOrJawOverFifty'],
  ],
  ['59, new tummy pain', { ...tummy, age: 59 }, 'routine', []],
  ['60, new tummy pain', { ...tummy, age: 60 }, 'soon', ['tummyPainSixty']],
  ['59, new tummy pain, smoker', { ...tummy, age: 59, vesselSigns: ['smokerOrHighPressure'] }, 'routine', []],
  [
    '60, new tummy pain, smoker',
    { ...tummy, age: 60, vesselSigns: ['smokerOrHighPressure'] },
    'today',
    ['tummyPainSixtyAndVesselRisk', 'tummyPainSixty'],
  ],
  ['59, sudden back and tummy pain', { ...sudden, ...tummy, age: 59 }, 'today', ['suddenPainAndTummyPain']],
  [
    '60, sudden back and tummy pain',
    { ...sudden, ...tummy, age: 60 },
    'emergency',
    ['suddenPainWithCollapseSigns', 'suddenPainAndTummyPain', 'tummyPainSixty'],
  ],
  [
    '59, sudden back pain, smoker',
    { ...sudden, age: 59, vesselSigns: ['smokerOrHighPressure'] },
    'routine',
    [],
  ],
  [
    '60, sudden back pain, smoker',
    { ...sudden, age: 60, vesselSigns: ['smokerOrHighPressure'] },
    'emergency',
    ['suddenPainSixtyAndVesselRisk'],
  ],
  [
    '59, sudden back pain, not sure about the blood vessels',
    { ...sudden, age: 59, vesselSigns: ['notSure'] },
    'today',
    ['vesselSignsUnsure'],
  ],
  [
    '60, sudden back pain, not sure about the blood vessels',
    { ...sudden, age: 60, vesselSigns: ['notSure'] },
    'emergency',
    ['suddenPainSixtyAndVesselRisk', 'vesselSignsUnsure'],
  ],
  ['69, small injury', { ...fall, age: 69 }, 'routine', []],
  ['70, small injury', { ...fall, age: 70 }, 'today', ['injuryWeakBones']],
  ['69, small injury, newly weak leg', { ...fall, ...weakLeg, age: 69 }, 'today', ['newLegWeakness']],
  [
    '70, small injury, newly weak leg',
    { ...fall, ...weakLeg, age: 70 },
    'emergency',
    ['newLegWeakness', 'injuryWeakBonesNerves', 'injuryWeakBones'],
  ],
  ['69, sudden mid-back pain', { ...midBack, age: 69 }, 'routine', []],
  ['70, sudden mid-back pain', { ...midBack, age: 70 }, 'soon', ['suddenBonePain']],
  [
    '69, sudden mid-back pain, cannot wash or dress',
    { ...midBack, age: 69, boneSigns: ['suddenMidBackPain', 'cannotWashOrDress'] },
    'routine',
    [],
  ],
  [
    '70, sudden mid-back pain, cannot wash or dress',
    { ...midBack, age: 70, boneSigns: ['suddenMidBackPain', 'cannotWashOrDress'] },
    'today',
    ['suddenBonePainSevere', 'suddenBonePain'],
  ],
];

describe('urgency by age', () => {
  it.each(rows)('%s', (_, answers, tier, reasons) => {
    expect(urgencyOf(answers)).toEqual({ tier, reasons });
  });
});

describe('questions by age', () => {
  it.each([
    [9, 'selfHarmThoughts', false],
    [10, 'selfHarmThoughts', true],
    [17, 'childSigns', true],
    [18, 'childSigns', false],
    [17, 'treatmentsTried', false],
    [18, 'treatmentsTried', true],
  ] as const)('at %i, %s: %s', (age, id: QuestionId, asked) => {
    expect(isAsked(id, person({ age }))).toBe(asked);
  });

  it.each([
    [15, 'pelvicSigns', 'sexFeelingLess', false],
    [16, 'pelvicSigns', 'sexFeelingLess', true],
    [10, 'healthFactors', 'pregnant', false],
    [11, 'healthFactors', 'pregnant', true],
    [55, 'healthFactors', 'pregnant', true],
    [56, 'healthFactors', 'pregnant', false],
  ] as const)('at %i, %s offers %s: %s', (age, id, option, offered) => {
    expect(optionsOffered(id, person({ age })).includes(option)).toBe(offered);
  });
});

import { describe, expect, it } from 'vitest';
import { assess, type StepId } from '@/machines/assess';
import type { Answers } from '@/machines/questions';
import type { ProcedureId } from '@/machines/procedures';
import { person } from '../support/walk';

/** Listed for this person, and if so which steps come first; null where it is not listed. */
function stepsOf(id: ProcedureId, answers: Answers): readonly StepId[] | null {
  const { list } = assess({ answers: person(answers) });
  return list.find((entry) => entry.id === id)?.steps ?? null;
}

type Row = readonly [said: string, id: ProcedureId, answers: Answers, steps: readonly StepId[] | null];

/** Care for months and a scan: nothing of these holds an entry back. */
const caredFor: Answers = {
  painScore: 8,
  treatmentsTried: ['exercise', 'recentScan'],
  careResult: 'threeMonthsOrMore',
};
const slippedDisc: Answers = {
  ...caredFor,
  painSites: ['lowBack', 'lowerLeg'],
  diagnosesTold: ['slippedDisc'],
  worstSite: 'armOrLeg',
};
const smallJoints: Answers = { ...caredFor, diagnosesTold: ['smallJointArthritis'] };
const crps: Answers = { ...caredFor, painSites: ['arm'], nerveDiagnoses: ['complexRegionalPain'] };
const brokenBone: Answers = { ...caredFor, diagnosesTold: ['brokenSpineBone'] };
const endplate: Answers = { ...caredFor, diagnosesTold: ['endplateChanges'] };
const trapped: Answers = { ...caredFor, painSites: ['arm'], nerveDiagnoses: ['trappedNerve'] };
const operated: Answers = {
  ...caredFor,
  treatmentsTried: ['exercise', 'recentScan', 'spineSurgery'],
  spineSurgery: ['backDisc'],
  surgeryPain: 'backAfterSixMonths',
};

const painScore: readonly Row[] = [
  [
    'epidural at 6, care under 6 weeks',
    'epidural-steroid-injection',
    { ...slippedDisc, careResult: 'underSixWeeks', painScore: 6 },
    ['careUnlessSevere'],
  ],
  [
    'epidural at 7, care under 6 weeks',
    'epidural-steroid-injection',
    { ...slippedDisc, careResult: 'underSixWeeks', painScore: 7 },
    [],
  ],
  ['test block at 4', 'diagnostic-medial-branch-block', { ...smallJoints, painScore: 4 }, ['painFive']],
  ['test block at 5', 'diagnostic-medial-branch-block', { ...smallJoints, painScore: 5 }, []],
  [
    'joint heat at 4',
    'facet-radiofrequency-ablation',
    { ...smallJoints, painScore: 4 },
    ['testBlockFirst', 'painFive'],
  ],
  ['joint heat at 5', 'facet-radiofrequency-ablation', { ...smallJoints, painScore: 5 }, ['testBlockFirst']],
  ['stimulator at 4', 'spinal-cord-stimulation', { ...crps, painScore: 4 }, ['painFive', 'testStimulator']],
  ['stimulator at 5', 'spinal-cord-stimulation', { ...crps, painScore: 5 }, ['testStimulator']],
  [
    'bone cement at 6',
    'vertebral-augmentation',
    { ...brokenBone, painDuration: 'underSixWeeks', painScore: 6 },
    ['painSevere'],
  ],
  [
    'bone cement at 7',
    'vertebral-augmentation',
    { ...brokenBone, painDuration: 'underSixWeeks', painScore: 7 },
    [],
  ],
];

const duration: readonly Row[] = [
  [
    'disc surgery under 6 weeks',
    'microdiscectomy',
    { ...slippedDisc, painDuration: 'underSixWeeks' },
    ['waitSixWeeks'],
  ],
  [
    'disc surgery after 6 weeks',
    'microdiscectomy',
    { ...slippedDisc, painDuration: 'sixWeeksToThreeMonths' },
    [],
  ],
  [
    'nerve block under 6 weeks',
    'peripheral-nerve-block',
    { ...trapped, painDuration: 'underSixWeeks' },
    null,
  ],
  [
    'nerve block after 6 weeks',
    'peripheral-nerve-block',
    { ...trapped, painDuration: 'sixWeeksToThreeMonths' },
    [],
  ],
  [
    'test block under 3 months',
    'diagnostic-medial-branch-block',
    { ...smallJoints, painDuration: 'sixWeeksToThreeMonths' },
    null,
  ],
  [
    'test block after 3 months',
    'diagnostic-medial-branch-block',
    { ...smallJoints, painDuration: 'threeToSixMonths' },
    [],
  ],
  [
    'stimulator under 3 months',
    'spinal-cord-stimulation',
    { ...crps, painDuration: 'sixWeeksToThreeMonths' },
    null,
  ],
  [
    'stimulator after 3 months',
    'spinal-cord-stimulation',
    { ...crps, painDuration: 'threeToSixMonths' },
    ['painSixMonths', 'testStimulator'],
  ],
  [
    'stimulator after 6 months',
    'spinal-cord-stimulation',
    { ...crps, painDuration: 'sixToTwelveMonths' },
    ['testStimulator'],
  ],
  [
    'bone heat under 6 months',
    'basivertebral-nerve-ablation',
    { ...endplate, painDuration: 'threeToSixMonths' },
    null,
  ],
  [
    'bone heat after 6 months',
    'basivertebral-nerve-ablation',
    { ...endplate, painDuration: 'sixToTwelveMonths' },
    [],
  ],
  [
    'bone cement under 6 months',
    'vertebral-augmentation',
    { ...brokenBone, painDuration: 'threeToSixMonths' },
    [],
  ],
  [
    'bone cement after 6 months',
    'vertebral-augmentation',
    { ...brokenBone, painDuration: 'sixToTwelveMonths' },
    null,
  ],
];

const care: readonly Row[] = [
  [
    'disc surgery, care under 6 weeks',
    'microdiscectomy',
    { ...slippedDisc, careResult: 'underSixWeeks' },
    ['careSixWeeks'],
  ],
  [
    'disc surgery, care over 6 weeks',
    'microdiscectomy',
    { ...slippedDisc, careResult: 'sixWeeksToThreeMonths' },
    [],
  ],
  ['disc surgery, care not possible', 'microdiscectomy', { ...slippedDisc, careResult: 'couldNot' }, []],
  [
    'disc surgery, not sure about care',
    'microdiscectomy',
    { ...slippedDisc, careResult: 'notSure' },
    ['careSixWeeks'],
  ],
  [
    'disc surgery, care helps enough',
    'microdiscectomy',
    { ...slippedDisc, careResult: 'enough' },
    ['careIsEnough', 'careSixWeeks'],
  ],
  [
    'disc surgery, no scan',
    'microdiscectomy',
    { ...slippedDisc, treatmentsTried: ['exercise'] },
    ['matchingScan'],
  ],
  [
    'test block, care under 3 months',
    'diagnostic-medial-branch-block',
    { ...smallJoints, careResult: 'sixWeeksToThreeMonths' },
    ['careThreeMonths'],
  ],
  [
    'test block, care over 3 months',
    'diagnostic-medial-branch-block',
    { ...smallJoints, careResult: 'threeMonthsOrMore' },
    [],
  ],
  [
    'test block, care not possible',
    'diagnostic-medial-branch-block',
    { ...smallJoints, careResult: 'couldNot' },
    [],
  ],
  [
    'test block, not sure about care',
    'diagnostic-medial-branch-block',
    { ...smallJoints, careResult: 'notSure' },
    ['careThreeMonths'],
  ],
];

const surgery: readonly Row[] = [
  [
    'operation under 3 months ago',
    'revision-surgery-review',
    { ...operated, surgeryWhen: 'underThreeMonths' },
    null,
  ],
  [
    'operation 3 to 12 months ago',
    'revision-surgery-review',
    { ...operated, surgeryWhen: 'threeToTwelveMonths' },
    [],
  ],
  ['operation, not sure when', 'revision-surgery-review', { ...operated, surgeryWhen: 'notSure' }, []],
  ['operation, the pain is gone', 'revision-surgery-review', { ...operated, surgeryPain: 'goneNow' }, null],
  [
    'operation, not sure how the pain went',
    'revision-surgery-review',
    { ...operated, surgeryPain: 'notSure' },
    [],
  ],
];

describe.each([
  ['pain score', painScore],
  ['how long the pain lasts', duration],
  ['how long care was tried', care],
  ['how long ago the operation was', surgery],
])('the list by %s', (_, rows) => {
  it.each(rows)('%s', (_said, id, answers, steps) => {
    expect(stepsOf(id, answers)).toEqual(steps);
  });
});

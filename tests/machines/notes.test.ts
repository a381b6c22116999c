import { describe, expect, it } from 'vitest';
import { assess, type ListEntry } from '@/machines/assess';
import { ALWAYS } from '@/machines/conditions';
import { procedures, type ProcedureId } from '@/machines/procedures';
import type { Answers } from '@/machines/questions';
import { person } from './support/walk';

type NoteId = ListEntry['notes'][number];

type Row = readonly [entry: ProcedureId, note: NoteId, base: Answers, without: Answers, having: Answers];

const legPain: Answers = {
  painSites: ['lowBack', 'lowerLeg'],
  painFeel: ['electricShocks'],
  diagnosesTold: ['slippedDisc'],
};
const injected = { treatmentsTried: ['injection'] } as const;
const epidural = { ...injected, injections: ['epiduralSteroid'] } as const;
const arachnoiditis = { afterTreatmentDiagnoses: ['arachnoiditis', 'scarTissue'] } as const;
const scar = { treatmentsTried: ['spineSurgery'], spineSurgery: ['backDisc'] } as const;
const smallJoints: Answers = { painSites: ['lowBack'], diagnosesTold: ['smallJointArthritis'], ...injected };

/** Every note that only some people read, with answers on each side of its condition. */
const rows: readonly Row[] = [
  [
    'epidural-steroid-injection',
    'expertsDisagree',
    legPain,
    { painDuration: 'sixWeeksToThreeMonths' },
    { painDuration: 'threeToSixMonths' },
  ],
  [
    'epidural-steroid-injection',
    'hadBefore',
    { ...legPain, ...epidural },
    { epiduralSteroidHelp: 'notSure' },
    { epiduralSteroidHelp: 'lessThanHalf' },
  ],
  [
    'epidural-steroid-injection',
    'neckRisk',
    legPain,
    { painSites: ['lowBack', 'lowerLeg'] },
    { painSites: ['lowBack', 'lowerLeg', 'neck'] },
  ],
  [
    'epidural-adhesiolysis',
    'arachnoiditisRisk',
    { ...legPain, ...scar },
    { afterTreatmentDiagnoses: ['scarTissue'] },
    arachnoiditis,
  ],
  [
    'epidural-adhesiolysis',
    'neckUseRare',
    { ...legPain, ...scar, afterTreatmentDiagnoses: ['scarTissue'] },
    { painSites: ['lowBack', 'lowerLeg'] },
    { painSites: ['lowBack', 'lowerLeg', 'neck'] },
  ],
  [
    'facet-radiofrequency-ablation',
    'hadBefore',
    { ...smallJoints, injections: ['jointHeat'] },
    { jointHeatHelp: 'lessThanHalf' },
    { jointHeatHelp: 'halfOrMore' },
  ],
  [
    'basivertebral-nerve-ablation',
    'boneStrength',
    { painSites: ['lowBack'] },
    { diagnosesTold: ['endplateChanges'] },
    { diagnosesTold: ['endplateChanges', 'brokenSpineBone'] },
  ],
  [
    'spinal-cord-stimulation',
    'hasStimulator',
    { painSites: ['lowBack', 'lowerLeg'], nerveDiagnoses: ['complexRegionalPain'] },
    { procedureOrDevice: ['none'] },
    { procedureOrDevice: ['stimulator'] },
  ],
  [
    'surgical-neurolysis',
    'crpsSurgery',
    { painSites: ['arm'] },
    { nerveDiagnoses: ['trappedNerve'] },
    { nerveDiagnoses: ['trappedNerve', 'complexRegionalPain'] },
  ],
  [
    'surgical-neurolysis',
    'whichNerveProblem',
    { painSites: ['arm'] },
    { nerveDiagnoses: ['trappedNerve'] },
    { nerveDiagnoses: ['trappedNerve', 'nerveDamage'] },
  ],
  [
    'mild-procedure',
    'slippedBonePoorFit',
    { painSites: ['lowBack', 'thigh'], painFeel: ['walkingBetterSitting'] },
    { diagnosesTold: ['narrowSpineCanal'] },
    { diagnosesTold: ['narrowSpineCanal', 'slippedBone'] },
  ],
];

function notesOf(id: ProcedureId, answers: Answers): readonly NoteId[] {
  const entry = assess({ answers: person(answers) }).list.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`${id} is not listed`);
  return entry.notes;
}

describe('a note that only some people read', () => {
  it.each(rows)('%s: %s', (id, note, base, without, having) => {
    expect(notesOf(id, { ...base, ...without })).not.toContain(note);
    expect(notesOf(id, { ...base, ...having })).toContain(note);
  });

  it('has a row', () => {
    const conditional = procedures.flatMap(({ id, notes }) =>
      notes.filter(({ when }) => when !== ALWAYS).map(({ note }) => `${id} ${note}`),
    );
    expect(rows.map(([id, note]) => `${id} ${note}`).toSorted()).toEqual(conditional.toSorted());
  });
});

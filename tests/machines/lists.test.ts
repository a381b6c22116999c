import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageId } from '@/machines/advice';
import { assess, isListed, type StepId } from '@/machines/assess';
import { all, has, is, not, type Condition, type Given } from '@/machines/conditions';
import { procedures, type ProcedureId } from '@/machines/procedures';
import type { Procedure } from '@/machines/procedures/procedure';
import type { Answers } from '@/machines/questions';
import { sessions, times } from './support/sessions';
import { solve } from './support/solve';
import { calmlyCompleted, person } from './support/walk';

const catalogue: readonly Procedure<ProcedureId>[] = procedures;

function inCatalogue(id: ProcedureId): Procedure<ProcedureId> {
  const entry = catalogue.find((other) => other.id === id);
  if (entry === undefined) throw new Error(`no procedure ${id}`);
  return entry;
}

/** Sessions with a list in which the condition holds, other answers drawn. */
function listsWhere(condition: Condition, count: number) {
  return Array.from({ length: count }, (_, seed) => {
    const solution = solve(condition, seed);
    if (solution === undefined) throw new Error(`no session for ${JSON.stringify(condition)}`);
    return { answers: solution.answers, result: assess(solution) };
  }).filter(({ result }) => result.list.length > 0);
}

/** Sessions in which this entry is listed. */
function listsWith(id: ProcedureId, count: number) {
  const { include, exclude } = inCatalogue(id);
  const found = listsWhere(all(include, not(exclude)), count);
  return found.filter(({ result }) => result.list.some((entry) => entry.id === id));
}

/** Answers that no replay keeps: one is changed, and those that depended on it stay. */
function listedUnpruned(id: ProcedureId, change: Answers): boolean {
  const found = listsWith(id, 6);
  expect(found.length).toBeGreaterThan(0);
  return found.some(({ answers }) => isListed(inCatalogue(id), { ...answers, ...change }));
}

function said(given: Given, id: keyof Answers, ...options: readonly string[]): boolean {
  const value = given[id];
  return typeof value === 'string'
    ? options.includes(value)
    : typeof value === 'object' && options.some((option) => value.includes(option));
}

function saidCancerPain(given: Given): boolean {
  return said(given, 'cancer', 'now', 'past', 'beingTested') && said(given, 'cancerPainCause', 'tumour');
}

const isCancerPain = is('cancerPainCause', 'tumour');

describe('who is shown what', () => {
  const forChildren: readonly ProcedureId[] = [
    'talk-with-clinician',
    'child-specialist-review',
    'selective-dorsal-rhizotomy',
    'spasticity-care',
  ];
  const neverForAdults: readonly ProcedureId[] = ['child-specialist-review', 'selective-dorsal-rhizotomy'];

  it('a child is shown no adult entry, whatever was answered as an adult before [H11]', () => {
    let met = 0;
    fc.assert(
      fc.property(sessions, fc.integer({ min: 6, max: 17 }), (adult, age) => {
        const child = calmlyCompleted({ ...adult, age });
        const { list, messages } = assess({ answers: { ...calmlyCompleted({}), ...adult, ...child } });
        if (list.length === 0) return;
        met += 1;
        expect(list.map(({ id }) => id).filter((id) => !forChildren.includes(id))).toEqual([]);
        expect(messages).toContain('childrensTeam');
      }),
      times(500),
    );
    expect(met).toBeGreaterThan(150);
  });

  it('an adult is shown no entry for children, whatever was answered as a child before [H05] [H11]', () => {
    const stiffChild = person({
      age: 9,
      painSites: ['elsewhere'],
      otherPainSites: ['stiffMuscles'],
      nerveDiagnoses: ['cerebralPalsyStiffness'],
      walking: 'walksAlone',
    });
    expect(assess({ answers: stiffChild }).list.map(({ id }) => id)).toEqual(forChildren);
    fc.assert(
      fc.property(sessions, fc.integer({ min: 18, max: 120 }), (before, age) => {
        const adult = calmlyCompleted({ ...before, age });
        const stiffAdult = calmlyCompleted({ ...stiffChild, age });
        for (const answers of [
          { ...stiffChild, ...adult },
          { ...stiffChild, ...stiffAdult },
        ]) {
          const { list } = assess({ answers });
          expect(list.filter(({ id }) => neverForAdults.includes(id))).toEqual([]);
        }
      }),
      times(300),
    );
  });

  const cancerOnly = [
    'chemical-neurolysis',
    'celiac-plexus-neurolysis',
    'superior-hypogastric-neurolysis',
    'ganglion-impar-neurolysis',
    'intrathecal-neurolysis',
    'intrathecal-drug-delivery',
    'cordotomy',
    'palliative-radiotherapy',
  ] as const;

  it.each(cancerOnly)('%s is listed only for pain that a care team says comes from cancer [H06]', (id) => {
    const found = listsWith(id, 25);
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(({ answers }) => !saidCancerPain(answers))).toEqual([]);
  });

  it.each(cancerOnly)('%s: its rule says so by itself, were stale answers ever read [H06]', (id) => {
    expect(listedUnpruned(id, {})).toBe(true);
    expect(listedUnpruned(id, { cancer: 'no' })).toBe(false);
    expect(listedUnpruned(id, { cancerPainCause: 'notCancer' })).toBe(false);
  });

  it.each(
    catalogue.map(({ id }) => id).filter((id) => !['talk-with-clinician', 'spasticity-care'].includes(id)),
  )('%s: its rule knows a child from an adult by itself [H05] [H11]', (id) => {
    const forChild = neverForAdults.includes(id);
    expect(listedUnpruned(id, { age: forChild ? 18 : 17 })).toBe(false);
  });

  it('cancer pain is shown nothing else that is invasive, bone cement and a nerve test block aside [H06]', () => {
    const shared: readonly ProcedureId[] = ['vertebral-augmentation', 'peripheral-nerve-block'];
    const cancerGroup = catalogue.filter((entry) => entry.group === 'cancerPain').map(({ id }) => id);
    const allowed = [...cancerGroup, ...shared, 'intrathecal-drug-delivery'];
    for (const { result } of listsWhere(isCancerPain, 150)) {
      const invasive = result.list.filter(({ id }) => inCatalogue(id).invasive);
      expect(invasive.filter(({ id }) => !allowed.includes(id))).toEqual([]);
    }
  });
});

describe('what is not shown [H05]', () => {
  it.each<readonly [what: string, id: ProcedureId, situation: Condition, saidSo: (given: Given) => boolean]>([
    [
      'joint heat where the leg or arm is worse than the spine',
      'facet-radiofrequency-ablation',
      all(is('worstSite', 'armOrLeg'), has('painSites', 'lowerLeg', 'arm'), has('painFeel', 'leaningBack')),
      (given) => said(given, 'worstSite', 'armOrLeg') && said(given, 'painSites', 'lowerLeg', 'arm'),
    ],
    [
      'an epidural for walking pain from a narrow canal alone',
      'epidural-steroid-injection',
      all(
        has('painFeel', 'walkingBetterSitting'),
        has('diagnosesTold', 'narrowSpineCanal'),
        not(has('diagnosesTold', 'slippedDisc', 'pinchedNerve')),
      ),
      (given) =>
        said(given, 'painFeel', 'walkingBetterSitting') &&
        said(given, 'diagnosesTold', 'narrowSpineCanal') &&
        !said(given, 'diagnosesTold', 'slippedDisc', 'pinchedNerve'),
    ],
    [
      'joint heat after a test block that did not help',
      'facet-radiofrequency-ablation',
      all(is('jointTestBlockHelp', 'lessThanHalf', 'notAtAll'), has('painSites', 'lowBack')),
      (given) => said(given, 'jointTestBlockHelp', 'lessThanHalf', 'notAtAll'),
    ],
    [
      'an epidural after one that did not help at all',
      'epidural-steroid-injection',
      all(is('epiduralSteroidHelp', 'notAtAll'), has('diagnosesTold', 'slippedDisc')),
      (given) => said(given, 'epiduralSteroidHelp', 'notAtAll'),
    ],
  ])('%s', (_, id, situation, saidSo) => {
    const found = listsWhere(situation, 60).filter(({ answers }) => saidSo(answers));
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ result }) => result.list.some((entry) => entry.id === id))).toEqual([]);
    expect(listsWith(id, 40).filter(({ answers }) => saidSo(answers))).toEqual([]);
  });

  it('fusion without a slipped bone or wear next to an older fusion, which a clinician named', () => {
    const found = listsWith('mis-spinal-fusion', 60);
    expect(found.length).toBeGreaterThan(30);
    const unnamed = found.filter(
      ({ answers }) =>
        !said(answers, 'diagnosesTold', 'slippedBone') &&
        !said(answers, 'afterTreatmentDiagnoses', 'wearNextToFusion'),
    );
    expect(unnamed).toEqual([]);
  });
});

describe('cancer pain is not kept waiting [H07]', () => {
  it('by simple care, by care that helps, or by words about new pain', () => {
    const delaying: readonly StepId[] = ['simpleCareFirst', 'careIsEnough', 'cancerTeamFirst'];
    const soothing: readonly MessageId[] = ['simpleCareFirst', 'careHelpsEnough', 'newPainOftenEases'];
    const found = listsWhere(isCancerPain, 200);
    expect(found.length).toBeGreaterThan(150);
    for (const { result } of found) {
      expect(result.list.flatMap(({ steps }) => steps).filter((step) => delaying.includes(step))).toEqual([]);
      expect(result.messages.filter((message) => soothing.includes(message))).toEqual([]);
      expect(result.messages).toContain('cancerTeamLeads');
    }
  });
});

describe('nothing is ranked [H03]', () => {
  it('the list is in the order of the catalogue, later exactly where steps come first (500 sessions)', () => {
    fc.assert(
      fc.property(sessions, (answers) => {
        const { list } = assess({ answers });
        const ids = list.map(({ id }) => id);
        expect(ids).toEqual(catalogue.map(({ id }) => id).filter((id) => ids.includes(id)));
        expect(list.filter(({ status, steps }) => (status === 'later') !== steps.length > 0)).toEqual([]);
      }),
      times(500),
    );
  });
});

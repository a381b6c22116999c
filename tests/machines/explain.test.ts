import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnswer, withAnswer } from '@/machines/answers';
import { optionsOffered } from '@/machines/asking';
import { assess } from '@/machines/assess';
import type { Given } from '@/machines/conditions';
import { explain } from '@/machines/explain';
import type { ProcedureId } from '@/machines/procedures';
import { questionOf, type Answer, type QuestionId } from '@/machines/questions';
import { replay, type Replay } from '@/machines/replay';
import { sessionOfSeed, sessions, times } from './support/sessions';
import { vignettes } from './support/vignettes';
import { person } from './support/walk';

/** The list these answers lead to; empty where they lead to none. */
function listedIn(answers: Given): readonly ProcedureId[] {
  return assess({ answers }).list.map((entry) => entry.id);
}

/** Every answer one step from the one given: written apart from the machine's own. */
function neighbours(id: QuestionId, given: Given): readonly Answer[] {
  const question = questionOf(id);
  const now = given[id];
  const offered = optionsOffered(id, given);
  const all: Answer[] = [...offered, ...offered.map((option) => [option])];
  if (typeof now === 'object') {
    for (const option of offered) {
      all.push(now.includes(option) ? now.filter((other) => other !== option) : [...now, option]);
    }
  }
  if ('min' in question) for (let value = question.min; value <= question.max; value += 1) all.push(value);
  return all.filter((value) => isAnswer(id, value, given));
}

/** The entries that one answer alone, other than age and who answers, takes off the list. */
function takenAwayByOneAnswer(played: Replay): readonly ProcedureId[] {
  const changeable = played.path.filter((question) => question !== 'age' && question !== 'respondent');
  const listsAfter = changeable
    .flatMap((question) =>
      neighbours(question, played.answers).map((to) => listedIn(withAnswer(played.answers, question, to))),
    )
    .filter((list) => list.length > 0);
  return listedIn(played.answers).filter((id) => listsAfter.some((list) => !list.includes(id)));
}

/** Entries that every adult, or every child, is shown. */
const always: readonly ProcedureId[] = [
  'talk-with-clinician',
  'conservative-care',
  'child-specialist-review',
];

function everyChangeHolds(played: Replay): number {
  let executed = 0;
  for (const entry of assess({ answers: played.answers }).list) {
    const { because, changes } = explain(entry.id, played);
    for (const { question, options } of because) {
      expect(played.path).toContain(question);
      const value = played.answers[question];
      const picked = typeof value === 'object' ? value : [value];
      expect(picked).toEqual(expect.arrayContaining([...options]));
    }
    expect(because.length > 0 || always.includes(entry.id)).toBe(true);
    for (const { question, to } of changes) {
      const after = listedIn(withAnswer(played.answers, question, to));
      expect(after.length).toBeGreaterThan(0);
      expect(after).not.toContain(entry.id);
      executed += 1;
    }
  }
  return executed;
}

describe('what a result says about itself', () => {
  it('in every vignette: each reason was answered, each stated change takes the entry away', () => {
    let executed = 0;
    for (const vignette of vignettes) {
      const played = replay(vignette);
      if (played.place === 'result') executed += everyChangeHolds(played);
    }
    expect(executed).toBeGreaterThan(400);
  });

  it('in 150 sessions: each reason was answered, each stated change takes the entry away', () => {
    let executed = 0;
    fc.assert(
      fc.property(sessions, (answers) => {
        const played = replay({ answers });
        if (played.place === 'result') executed += everyChangeHolds(played);
      }),
      times(150),
    );
    expect(executed).toBeGreaterThan(400);
  });

  it('states a change wherever trying every answer finds one, and nowhere else (40 sessions)', () => {
    let found = 0;
    fc.assert(
      fc.property(sessions, (answers) => {
        const played = replay({ answers });
        const listed = listedIn(answers);
        const stated = listed.filter((id) => explain(id, played).changes.length > 0);
        const takenAway = takenAwayByOneAnswer(played);
        expect(stated).toEqual(takenAway);
        found += takenAway.length;
      }),
      times(40),
    );
    expect(found).toBeGreaterThan(20);
  });

  it('states one option less before another in its place', () => {
    const answers = person({
      painSites: ['lowBack', 'thigh'],
      painFeel: ['walkingBetterSitting'],
      diagnosesTold: ['narrowSpineCanal', 'smallJointArthritis'],
    });
    const { changes } = explain('mild-procedure', replay({ answers }));
    expect(changes).toContainEqual({ question: 'diagnosesTold', to: ['smallJointArthritis'] });
    const feels = person({ ...answers, painFeel: ['numb', 'pinsAndNeedles', 'walkingBetterSitting'] });
    expect(explain('mild-procedure', replay({ answers: feels })).changes).toContainEqual({
      question: 'painFeel',
      to: ['numb', 'pinsAndNeedles'],
    });
  });

  it('states one option more where neither one less nor another takes the entry away', () => {
    const answers = sessionOfSeed(79);
    expect(answers['painSites']).toEqual(['neck', 'thigh']);
    expect(explain('facet-radiofrequency-ablation', replay({ answers })).changes).toContainEqual({
      question: 'painSites',
      to: ['neck', 'thigh', 'lowerLeg'],
    });
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnswer } from '@/machines/answers';
import { isAsked } from '@/machines/asking';
import { assess } from '@/machines/assess';
import type { Given } from '@/machines/conditions';
import { questionIds, questionOf } from '@/machines/questions';
import { replay } from '@/machines/replay';
import { answerLike, fromOutside } from './support/junk';
import { sessions, times } from './support/sessions';
import { calmlyCompleted, isSafetyQuestion } from './support/walk';

/** What is no answer to any question. */
const notAnswers = fc.constantFrom<unknown>(
  [],
  {},
  '',
  'gone',
  ['gone'],
  ['none', 'none'],
  0.5,
  -1,
  121,
  true,
);

describe('an absent answer is never no', () => {
  it('asks again for any answer that is taken away, and gives no result (150 sessions, each answer)', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const path = Object.keys(session);
        for (const [at, gone] of path.entries()) {
          const { [gone]: _, ...answers } = session;
          const { status, next, list, messages, cautions, dropped, path: kept } = assess({ answers });
          expect({ status, next, list, messages, cautions }).toEqual({
            status: 'asking',
            next: gone,
            list: [],
            messages: [],
            cautions: [],
          });
          expect(kept).toEqual(path.slice(0, at));
          expect(dropped).toEqual(path.slice(at + 1));
        }
      }),
      times(150),
    );
  });

  it('asks for the first of several that are no answer (500 sessions)', () => {
    const spoilt = fc.dictionary(fc.nat({ max: questionIds.length }).map(String), notAnswers, { maxKeys: 4 });
    fc.assert(
      fc.property(sessions, spoilt, (session, swaps) => {
        const path = Object.keys(session);
        const entries = Object.entries(session).map(([id, value], at) => [id, swaps[at] ?? value] as const);
        const first = path.find((_, at) => swaps[at] !== undefined) ?? null;
        const { place, next } = replay({ answers: fromOutside(entries) });
        expect(next).toBe(first);
        expect(place === 'asking').toBe(first !== null);
      }),
      times(500),
    );
  });

  /** Sessions in which some answers were swapped for others, valid or not, that belong to any question. */
  const disturbed: fc.Arbitrary<Given> = fc
    .tuple(sessions, fc.array(fc.tuple(fc.constantFrom(...questionIds), answerLike), { maxLength: 3 }))
    .map(([session, swaps]) => ({ ...calmlyCompleted({}), ...session, ...Object.fromEntries(swaps) }));

  it('ends in today or a result only with an answer to every emergency-level question (800 sessions)', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(disturbed, (answers) => {
        const { place, answers: kept } = replay({ answers });
        met.add(place);
        if (place === 'asking' || place === 'emergency') return;
        const skipped = questionIds.filter(
          (id) =>
            questionOf(id).critical &&
            isSafetyQuestion(id) &&
            isAsked(id, kept) &&
            !isAnswer(id, kept[id], kept),
        );
        expect(skipped).toEqual([]);
      }),
      times(800),
    );
    expect([...met].toSorted()).toEqual(['asking', 'emergency', 'result', 'today']);
  });
});

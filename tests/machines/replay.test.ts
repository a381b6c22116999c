import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '@/machines/assess';
import type { Given } from '@/machines/conditions';
import { isQuestionId, questionIds } from '@/machines/questions';
import { replay } from '@/machines/replay';
import { firstAnswers } from './support/ends';
import { answerLike, anyValue, fromOutside, strangeIds } from './support/junk';
import { sessions, times } from './support/sessions';
import { calmlyCompleted } from './support/walk';

const strange = fc.array(fc.tuple(fc.constantFrom<string>(...strangeIds), anyValue), { maxLength: 4 });

/** Answers of a session, of other sessions and of nobody, as they may be left after going back and forth. */
const stale: fc.Arbitrary<Given> = fc
  .tuple(
    sessions,
    sessions,
    fc.array(fc.tuple(fc.constantFrom(...questionIds), answerLike), { maxLength: 3 }),
  )
  .map(([now, before, swaps]) => ({
    ...calmlyCompleted({}),
    ...before,
    ...now,
    ...Object.fromEntries(swaps),
  }));

function withTicksReversed(answers: Given): Given {
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [
      id,
      typeof value === 'object' ? value.toReversed() : value,
    ]),
  );
}

describe('a replay', () => {
  it('walks the questions that the tables ask, one by one (80 sessions)', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const path = Object.keys(session);
        for (const [count, id] of path.entries()) {
          const played = replay({ answers: firstAnswers(session, count) });
          expect(played.next).toBe(id);
          expect(played.path).toEqual(path.slice(0, count));
        }
        expect(replay({ answers: session })).toMatchObject({ next: null, path, dropped: [] });
      }),
      times(80),
    );
  });

  it('of the answers it kept is the same replay, with nothing left to drop (400 sessions) [H10]', () => {
    fc.assert(
      fc.property(stale, (answers) => {
        const played = replay({ answers });
        expect(replay({ answers: played.answers })).toEqual({ ...played, dropped: [] });
      }),
      times(400),
    );
  });

  it('keeps or drops every answer, in question order (400 sessions)', () => {
    fc.assert(
      fc.property(stale, (answers) => {
        const { path, dropped } = replay({ answers });
        expect([...path, ...dropped].toSorted()).toEqual(Object.keys(answers).toSorted());
        expect(dropped).toEqual(questionIds.filter((id) => dropped.includes(id)));
      }),
      times(400),
    );
  });

  it('does not depend on the order of the answers, or of the ticks in one (400 sessions)', () => {
    fc.assert(
      fc.property(stale, fc.infiniteStream(fc.nat()), (answers, order) => {
        const entries = Object.entries(answers)
          .map((entry) => ({ entry, at: order.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        const shuffled = assess({ answers: Object.fromEntries(entries) });
        expect(shuffled).toEqual(assess({ answers }));
        expect(assess({ answers: withTicksReversed(answers) })).toEqual(shuffled);
      }),
      times(400),
    );
  });

  it('gives what a fresh session gives, whatever else was answered before (400 sessions) [H10]', () => {
    fc.assert(
      fc.property(sessions, stale, (session, before) => {
        const { dropped, ...result } = assess({ answers: { ...before, ...session } });
        const fresh = assess({ answers: session });
        expect({ ...result, dropped: [] }).toEqual(fresh);
        expect(dropped).toEqual(questionIds.filter((id) => before[id] !== undefined && !(id in session)));
      }),
      times(400),
    );
  });

  it('takes unknown ids, wrong types and inherited names for no answer, and throws at none (800 sessions)', () => {
    fc.assert(
      fc.property(
        stale,
        strange,
        fc.dictionary(fc.constantFrom(...questionIds), anyValue),
        (answers, odd, spoilt) => {
          const given = fromOutside([...Object.entries({ ...answers, ...spoilt }), ...odd]);
          const result = assess({ answers: given, retracted: odd.map(([id]) => id) });
          const unknown = Object.keys(given).filter((id) => !isQuestionId(id));
          expect(result.dropped.slice(result.dropped.length - unknown.length)).toEqual(unknown.toSorted());
          const known = Object.entries(given).filter(([id]) => isQuestionId(id));
          expect({ ...result, dropped: [] }).toEqual({
            ...assess({ answers: fromOutside(known) }),
            dropped: [],
          });
        },
      ),
      times(800),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('takes an answer that an object only inherits for no answer', () => {
    const inherited: Given = Object.create(calmlyCompleted({}));
    expect(replay({ answers: inherited })).toMatchObject({ next: 'respondent', path: [], dropped: [] });
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayStillBeAsked, progress } from '@/machines/progress';
import { replay } from '@/machines/replay';
import { firstAnswers } from './support/ends';
import { sessions, times } from './support/sessions';

describe('progress', () => {
  it('starts at 0, grows with every answer and ends at 1 (200 sessions)', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const counts = [...Object.keys(session).keys(), Infinity];
        const way = counts.map((count) => progress(replay({ answers: firstAnswers(session, count) })));
        expect(way[0]).toBe(0);
        expect(way.at(-1)).toBe(1);
        expect(way.every((value, at) => at === 0 || value > (way[at - 1] ?? 0))).toBe(true);
      }),
      times(200),
    );
  });

  it('foresees every question that comes (200 sessions)', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const path = Object.keys(session);
        for (const count of path.keys()) {
          const foreseen = mayStillBeAsked(replay({ answers: firstAnswers(session, count) }));
          expect(foreseen).toEqual(expect.arrayContaining(path.slice(count)));
        }
      }),
      times(200),
    );
  });
});

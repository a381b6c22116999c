import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayStillBeAsked, progress } from '@/machines/progress';
import { replay } from '@/machines/replay';
import { firstAnswers } from './support/ends';
import { sessions, times } from './support/sessions';

it('progress starts at 0, grows with every answer, ends at 1, and every question was foreseen (150 sessions)', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const path = Object.keys(session);
      let before = -1;
      for (const count of [...path.keys(), path.length]) {
        const played = replay({ answers: firstAnswers(session, count) });
        const now = progress(played);
        expect(now).toBeGreaterThan(before);
        expect(now === 0).toBe(count === 0);
        expect(now === 1).toBe(count === path.length);
        const foreseen = mayStillBeAsked(played);
        expect(path.slice(count).filter((id) => !foreseen.some((other) => other === id))).toEqual([]);
        before = now;
      }
    }),
    times(150),
  );
});

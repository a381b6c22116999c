import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnswer } from '@/machines/answers';
import { isAsked } from '@/machines/asking';
import { assess } from '@/machines/assess';
import { questionIds } from '@/machines/questions';
import { replay } from '@/machines/replay';
import { urgencyRules } from '@/machines/urgency';
import { endsAtOnce, firstAnswers, isEmergency } from './support/ends';
import { sessions, times } from './support/sessions';
import { solve } from './support/solve';
import { calmlyCompleted, isSafetyQuestion } from './support/walk';

const emergencyRules = urgencyRules.filter((rule) => rule.tier === 'emergency');

describe('an emergency ends the questions at once, with no list [H01]', () => {
  it.each(emergencyRules.map(({ id, when }) => [id, when] as const))(
    '%s (12 sessions, other answers drawn)',
    (id, when) => {
      for (let seed = 0; seed < 12; seed += 1) {
        const solution = solve(when, seed);
        if (solution === undefined) throw new Error(`no session in which ${id} holds`);
        expect(assess(solution).reasons).toContain(id);
        expect(endsAtOnce(solution.answers, calmlyCompleted({}))).toBe(true);
      }
    },
  );

  it('at each step of 200 sessions: an emergency where a rule holds, and none where no rule does', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const path = Object.keys(session);
        for (const count of path.keys()) {
          const answers = firstAnswers(session, count + 1);
          expect(replay({ answers }).place === 'emergency').toBe(isEmergency(answers));
        }
      }),
      times(200),
    );
  });
});

describe('today ends after the safety questions, with no list [H01]', () => {
  it('asks all that belongs to safety and nothing after it (1 000 sessions)', () => {
    let met = 0;
    fc.assert(
      fc.property(sessions, (session) => {
        const result = assess({ answers: session });
        if (result.tier !== 'today') return;
        met += 1;
        expect(result).toMatchObject({
          status: 'complete',
          next: null,
          list: [],
          cautions: [],
          messages: [],
        });
        expect(result.path.filter((id) => !isSafetyQuestion(id))).toEqual([]);
        const unasked = questionIds.filter(
          (id) => isSafetyQuestion(id) && isAsked(id, session) && !isAnswer(id, session[id], session),
        );
        expect(unasked).toEqual([]);
      }),
      times(1000),
    );
    expect(met).toBeGreaterThan(100);
  });
});

describe('routine and soon end in a result', () => {
  it('that always lists a talk with a clinician, and only then a list (1 000 sessions)', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const { tier, status, list } = assess({ answers: session });
        expect(status).toBe('complete');
        const isListed = list.some((entry) => entry.id === 'talk-with-clinician');
        expect(isListed).toBe(tier === 'routine' || tier === 'soon');
        expect(list.length > 0).toBe(isListed);
      }),
      times(1000),
    );
  });
});

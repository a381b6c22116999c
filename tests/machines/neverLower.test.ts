import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '@/machines/assess';
import { questionIds, questionOf } from '@/machines/questions';
import { tiers } from '@/machines/urgency/rule';
import { sessions, times } from './support/sessions';
import { calmlyCompleted, isSafetyQuestion } from './support/walk';
import { questionsWithScale, worseningSteps } from './support/worsening';

/** Who answers, age, and the cancer answers that no scale of section 2 joins. */
const withoutScale = ['respondent', 'age'];

describe('a worse answer never lowers the tier (protocol, section 2)', () => {
  it('has a scale for every safety question with one answer', () => {
    const oneAnswer = questionIds.filter((id) => isSafetyQuestion(id) && questionOf(id).kind !== 'many');
    expect(oneAnswer.filter((id) => !questionsWithScale.includes(id))).toEqual(withoutScale);
  });

  it('for every allowed step of 110 sessions, newly opened questions answered calmly', () => {
    const reached = new Set<string>();
    let steps = 0;
    fc.assert(
      fc.property(sessions, (session) => {
        const before = assess({ answers: session });
        fc.pre(before.tier !== 'emergency');
        for (const { id, to } of worseningSteps(session)) {
          const worse = calmlyCompleted({ ...session, [id]: to });
          const after = assess({ answers: worse });
          steps += 1;
          reached.add(`${before.tier} to ${after.tier}`);
          if (after.status !== 'complete' || tiers.indexOf(after.tier) < tiers.indexOf(before.tier)) {
            throw new Error(`${id} to ${String(to)}: ${before.tier} became ${after.tier}`);
          }
        }
      }),
      times(110),
    );
    expect(steps).toBeGreaterThan(10_000);
    for (const to of ['soon', 'today', 'emergency']) expect(reached).toContain(`routine to ${to}`);
  });
});

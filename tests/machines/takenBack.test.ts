import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameAnswer } from '@/machines/answers';
import { assess, assessReplay } from '@/machines/assess';
import { giveAnswer, replayDraft } from '@/machines/draft';
import { emptyDraft, type Draft } from '@/machines/stored';
import { questionIds } from '@/machines/questions';
import { tiers } from '@/machines/urgency/rule';
import { urgencyRules } from '@/machines/urgency';
import { calmAnswer } from './support/calm';
import { strangeIds } from './support/junk';
import { sessions, times } from './support/sessions';
import { solve } from './support/solve';

const at = '2026-11-20T10:00:00.000Z';
const emergencyRules = urgencyRules.filter((rule) => rule.tier === 'emergency');

function draftOf(answers: Draft['answers'], retracted: Draft['retracted'] = []): Draft {
  return { ...emptyDraft, answers, retracted };
}

/** Goes on from a draft, answering calmly, to whatever end that leads to. */
function finishedCalmly(draft: Draft): Draft {
  const { next } = replayDraft(draft);
  return next === null ? draft : finishedCalmly(giveAnswer(draft, next, calmAnswer(next), at));
}

describe('an emergency answer that is taken back', () => {
  it('leaves the tier at soon or above, says so, and lowers nothing (500 sessions)', () => {
    fc.assert(
      fc.property(sessions, fc.constantFrom(...questionIds), (answers, question) => {
        const without = assess({ answers });
        const after = assess({ answers, retracted: [question] });
        expect(after.tier).not.toBe('routine');
        expect(tiers.indexOf(after.tier)).toBeGreaterThanOrEqual(tiers.indexOf(without.tier));
        expect(after.reasons).toContain('answerTakenBack');
        expect(after.flags).toContain('emergencyAnswerTakenBack');
        expect(after.path).toEqual(without.path);
      }),
      times(500),
    );
  });

  it('is not made up from ids that are no question (300 sessions)', () => {
    fc.assert(
      fc.property(sessions, fc.subarray([...strangeIds]), (answers, retracted) => {
        expect(assess({ answers, retracted })).toEqual(assess({ answers }));
      }),
      times(300),
    );
  });

  it.each(emergencyRules.map(({ id, when }) => [id, when] as const))(
    'is kept with its old value when %s is changed away, and its floor stays (3 sessions)',
    (id, when) => {
      for (let seed = 0; seed < 3; seed += 1) {
        const solution = solve(when, seed);
        const last = questionIds.findLast((question) => solution?.answers[question] !== undefined);
        if (solution === undefined || last === undefined) throw new Error(`no session in which ${id} holds`);
        const before = draftOf(solution.answers);
        expect(replayDraft(before).place).toBe('emergency');

        const changed = giveAnswer(before, last, calmAnswer(last), at);
        expect(changed.retracted).toEqual([{ question: last, before: solution.answers[last], at }]);
        const end = finishedCalmly(changed);
        expect(end.retracted).toEqual(changed.retracted);
        const result = assessReplay(replayDraft(end));
        expect(result).toMatchObject({ status: 'complete' });
        expect(result.tier).not.toBe('routine');
        expect(result.reasons).toContain('answerTakenBack');
      }
    },
  );

  it('is not noted for a change while there is no emergency (500 sessions)', () => {
    fc.assert(
      fc.property(sessions, fc.nat(), (answers, pick) => {
        const draft = draftOf(answers);
        if (replayDraft(draft).place === 'emergency') return;
        const { path } = replayDraft(draft);
        const id = path[pick % path.length];
        if (id === undefined) return;
        expect(giveAnswer(draft, id, calmAnswer(id), at).retracted).toEqual([]);
      }),
      times(500),
    );
  });

  it('is noted for a changed earlier answer that ends the emergency, and not for one that leaves it (1 000 sessions)', () => {
    const met = { ended: 0, left: 0 };
    fc.assert(
      fc.property(sessions, fc.nat(), (answers, pick) => {
        const draft = draftOf(answers);
        const before = replayDraft(draft);
        const id = before.path[pick % before.path.length];
        if (before.place !== 'emergency' || id === undefined) return;
        const to = calmAnswer(id);
        const after = giveAnswer(draft, id, to, at);
        const lost = emergencyRules.some(
          (rule) => before.reasons.includes(rule.id) && !replayDraft(after).reasons.includes(rule.id),
        );
        met[lost ? 'ended' : 'left'] += 1;
        expect(after.retracted.length).toBe(lost && !sameAnswer(answers[id], to) ? 1 : 0);
        expect(after.answers).toEqual({ ...answers, [id]: to });
      }),
      times(1000),
    );
    expect(met.ended).toBeGreaterThan(20);
    expect(met.left).toBeGreaterThan(20);
  });
});

import { describe, expect, test } from 'vitest';
import { drillCases } from '@/components/desk/drill/cases';
import { endWith, newCall, type Call } from '@/machines/desk/call';
import { compare } from '@/machines/desk/drill';
import { dispositionOf } from '@/machines/desk/dispositions';
import { replayDraft } from '@/machines/draft';
import { isQuestionId } from '@/machines/questions';
import en from '@/messages/en.json';
import { vignettes } from './support/vignettes';

const at = '2026-11-20T10:00:00.000Z';

function callWith(answers: Call['draft']['answers']): Call {
  const call = newCall({ id: crypto.randomUUID(), at, language: 'en' });
  return { ...call, draft: { ...call.draft, answers: { ...answers, respondent: 'staff' } } };
}

describe('simulated callers', () => {
  test.each(drillCases)(
    '$id ends as the protocol says, and a call without a slip has no difference',
    (one) => {
      const source = vignettes.find(({ id }) => id === one.id);
      expect(source?.answers).toMatchObject(one.answers);
      const { tier, mode } = source?.expect ?? { tier: 'routine', mode: null };
      const call = endWith(callWith(one.answers), dispositionOf(tier, mode), at);
      const { differences, expected, given } = compare(call, replayDraft(call.draft), one);
      expect(differences).toEqual([]);
      expect(given).toBe(expected);
    },
  );

  test('a slip is shown with both answers, and what it left out', () => {
    const one = drillCases.find(({ id }) => id === 'urgency-a01');
    const call = callWith({ ...one?.answers, pelvicSigns: ['none'] });
    const { differences } = compare(call, replayDraft(call.draft), one ?? { id: '', answers: {} });
    expect(differences).toContainEqual({
      question: 'pelvicSigns',
      expected: ['numbBetweenLegs'],
      given: ['none'],
    });
    expect(differences).toContainEqual({
      question: 'pelvicSince',
      expected: 'withinTwoWeeks',
      given: undefined,
    });
  });

  test('who answers is no difference, and takes no time', () => {
    const [one] = drillCases;
    if (one === undefined) throw new Error('there is no simulated caller');
    const call = callWith(one.answers);
    const others = {
      ...call,
      spent: { respondent: 9000, headChestSigns: 2400 },
      draft: { ...call.draft, answers: { ...call.draft.answers, respondent: 'self' } },
    } as const;
    const { differences, seconds } = compare(others, replayDraft(others.draft), one);
    expect(differences).toEqual([]);
    expect(seconds[0]).toEqual({ question: 'headChestSigns', seconds: 2 });
  });

  test('together they end in every way a call of this check can end', () => {
    const ends = drillCases.map(
      (one) => compare(callWith({}), replayDraft(callWith({}).draft), one).expected,
    );
    expect(new Set(ends)).toEqual(
      new Set(['emergencyCalled', 'hospitalNow', 'clinicianToday', 'bookSoon', 'bookRoutine']),
    );
  });

  test('what they say is said to questions they are asked', () => {
    for (const [id, says] of Object.entries(en.desk.drill.says)) {
      const one = drillCases.find((candidate) => candidate.id === id);
      expect(Object.keys(says).filter((question) => one?.answers[question] === undefined)).toEqual([]);
      expect(Object.keys(says).every(isQuestionId)).toBe(true);
    }
    expect(Object.keys(en.desk.drill.opens).toSorted()).toEqual(drillCases.map(({ id }) => id).toSorted());
  });
});

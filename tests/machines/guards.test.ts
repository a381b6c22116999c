import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { Findings, Given } from '@/machines/conditions';
import type { QuestionId } from '@/machines/questions';
import { triage } from '@/machines/triage';
import { tiers, type Tier } from '@/machines/urgency/rule';

/** Where a session with these answers stands, and what the chart keeps of it. */
function after(
  answers: readonly (readonly [QuestionId, string | readonly string[]])[],
  findings: Findings = {},
) {
  const actor = createActor(triage, { input: findings }).start();
  for (const [type, value] of answers) actor.send({ type, value });
  return actor.getSnapshot();
}

describe('what the chart keeps', () => {
  it('begins with no answers, and the tier of what is known from before', () => {
    expect(after([]).context).toEqual({ answers: {}, findings: {}, tier: 'routine' });
    const findings: Findings = { answerTakenBack: 'yes' };
    expect(after([], findings).context).toEqual({ answers: {}, findings, tier: 'soon' });
  });

  it('is each answer, and the tier of all of them with what is known from before', () => {
    const findings: Findings = { answerTakenBack: 'yes' };
    const { context } = after(
      [
        ['respondent', 'self'],
        ['headChestSigns', ['none']],
      ],
      findings,
    );
    const answers: Given = { respondent: 'self', headChestSigns: ['none'] };
    expect(context).toEqual({ answers, findings, tier: 'soon' });
  });
});

describe('a guard', () => {
  const { guards } = triage.implementations;
  const question: QuestionId = 'armSigns';

  function open(name: keyof typeof guards, tier: Tier, answers: Given = {}): boolean {
    const guard = guards[name];
    if (typeof guard !== 'function') throw new Error(`no guard ${name}`);
    const context = { answers, findings: {}, tier };
    return guard({ context, event: { type: question, value: [] } }, question);
  }

  it.each([
    ['emergency', ['emergency']],
    ['noEmergency', ['routine', 'soon', 'today']],
    ['today', ['today']],
    ['passedBy', ['routine', 'soon', 'today']],
  ] as const)('%s is open at %j', (name, where) => {
    expect(tiers.filter((tier) => open(name, tier))).toEqual(where);
  });

  it('does not pass a question by that is asked', () => {
    expect(open('passedBy', 'routine', { painSites: ['neck'] })).toBe(false);
  });
});

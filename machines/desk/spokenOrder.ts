import type { Condition } from '../conditions';
import { isQuestionId, questionOf, type QuestionId } from '../questions';
import { urgencyRules } from '../urgency';
import { tiers, type Tier } from '../urgency/rule';

/** The options a condition reads as a sign; what stands under a `not` is none. */
function optionsRead(condition: Condition): readonly (readonly [QuestionId, string])[] {
  switch (condition.word) {
    case 'all':
    case 'any':
      return condition.of.flatMap(optionsRead);
    case 'not':
      return [];
    case 'is':
    case 'has':
    case 'atLeast': {
      const { question } = condition;
      return isQuestionId(question) ? condition.options.map((option) => [question, option] as const) : [];
    }
  }
}

function keyOf(id: QuestionId, option: string): string {
  return `${id}.${option}`;
}

/** From the rules of the lowest tier to those of the highest, so that the highest stays. */
const tierByOption = new Map<string, Tier>(
  tiers.flatMap((tier) =>
    urgencyRules
      .filter((rule) => rule.tier === tier)
      .flatMap((rule) => optionsRead(rule.when))
      .map(([id, option]) => [keyOf(id, option), tier] as const),
  ),
);

/** How urgent an option can make a session: the highest tier of the rules that read it. */
export function urgencyOfOption(id: QuestionId, option: string): Tier {
  return tierByOption.get(keyOf(id, option)) ?? 'routine';
}

/** What is said last in every question, whatever the rules read: it closes the list. */
const closing: readonly string[] = ['none', 'notSure', 'preferNotToSay'];

function isClosing(id: QuestionId, option: string): boolean {
  const question = questionOf(id);
  return closing.includes(option) || (question.kind === 'many' && question.exclusive.includes(option));
}

/** The options in the order they are read out: the most urgent first, what closes the list last. */
export function spokenOrder(id: QuestionId, offered: readonly string[]): readonly string[] {
  const rank = (option: string) => (isClosing(id, option) ? -1 : tiers.indexOf(urgencyOfOption(id, option)));
  return offered.toSorted((one, other) => rank(other) - rank(one));
}

/** The option that says "not sure" in the protocol's own words, where it has another id. */
const unsureById: { readonly [Q in QuestionId]?: string } = {
  cancer: 'beingTested',
  safeNow: 'notSafe',
  painFeel: 'none',
  treatmentsTried: 'none',
  spineSurgery: 'otherOperation',
  goal: 'none',
};

/** The option that says "not sure"; undefined where the question has none. */
export function unsureOption(id: QuestionId, offered: readonly string[]): string | undefined {
  const option = offered.includes('notSure') ? 'notSure' : unsureById[id];
  return option !== undefined && offered.includes(option) ? option : undefined;
}

export const NONE_KEY = '0';
export const UNSURE_KEY = '9';
export const UNSAID_KEY = '-';

const fixedKeys = new Map([
  ['none', NONE_KEY],
  ['no', NONE_KEY],
  ['notSure', UNSURE_KEY],
  ['preferNotToSay', UNSAID_KEY],
]);

/** The key that chooses each option: 0 is always none or no, 9 always not sure, 1 to 8 the rest in order. */
export function answerKeys(order: readonly string[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  let digit = 1;
  for (const option of order) {
    const fixed = fixedKeys.get(option);
    if (fixed !== undefined) keys.set(option, fixed);
    else if (digit < Number(UNSURE_KEY)) keys.set(option, String(digit++));
  }
  return keys;
}

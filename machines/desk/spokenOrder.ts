import type { Condition } from '../conditions';
import { isQuestionId, questionOf, type QuestionId } from '../questions';
import { urgencyRules } from '../urgency';
import { tierOf } from '../urgency/judge';
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

/** The rules that read each option, in the protocol's order. */
const rulesByOption = new Map<string, readonly (typeof urgencyRules)[number][]>();
for (const rule of urgencyRules) {
  for (const key of new Set(optionsRead(rule.when).map(([id, option]) => keyOf(id, option)))) {
    rulesByOption.set(key, [...(rulesByOption.get(key) ?? []), rule]);
  }
}

function rulesReading(id: QuestionId, option: string): readonly (typeof urgencyRules)[number][] {
  return rulesByOption.get(keyOf(id, option)) ?? [];
}

/** How urgent an option can make a session: the highest tier of the rules that read it. */
export function urgencyOfOption(id: QuestionId, option: string): Tier {
  const rules = rulesReading(id, option);
  return tiers.findLast((tier) => rules.some((rule) => rule.tier === tier)) ?? 'routine';
}

/** Whether every rule that reads the other option reads this one too, and some rule reads this one alone. */
function outweighs(id: QuestionId, option: string, other: string): boolean {
  const rules = rulesReading(id, option);
  const others = rulesReading(id, other);
  return others.length < rules.length && others.every((rule) => rules.includes(rule));
}

/** What is said last in every question, whatever the rules read: it closes the list. */
const closing: readonly string[] = ['none', 'notSure', 'preferNotToSay'];

function isClosing(id: QuestionId, option: string): boolean {
  const question = questionOf(id);
  return closing.includes(option) || (question.kind === 'many' && question.exclusive.includes(option));
}

/**
 * The options in the order they are read out: the most urgent first, what closes the list last. By the
 * highest tier of the rules that read the option; then by the tier it has alone; then by what it outweighs;
 * else as written.
 */
export function spokenOrder(id: QuestionId, offered: readonly string[]): readonly string[] {
  const isMany = questionOf(id).kind === 'many';
  const signs = offered.filter((option) => !isClosing(id, option));
  const ranks = new Map(
    signs.map((option) => [
      option,
      [
        tiers.indexOf(urgencyOfOption(id, option)),
        tiers.indexOf(tierOf({ [id]: isMany ? [option] : option })),
        -signs.filter((other) => outweighs(id, other, option)).length,
      ],
    ]),
  );
  const urgency = (one: string, other: string) => {
    const [mine, theirs] = [ranks.get(one) ?? [], ranks.get(other) ?? []];
    const at = mine.findIndex((rank, place) => rank !== theirs[place]);
    return at === -1 ? 0 : (theirs[at] ?? 0) - (mine[at] ?? 0);
  };
  return [...signs.toSorted(urgency), ...offered.filter((option) => isClosing(id, option))];
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
const UNSAID_KEY = '-';

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

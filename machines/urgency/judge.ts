import { holds, type Given } from '../conditions';
import { urgencyRules, type RuleId } from './index';
import { modes, tiers, type Mode, type Tier } from './rule';

export type Urgency = {
  readonly tier: Tier;
  readonly mode: Mode | null;
  /** Every rule that holds, of any tier, in the protocol's order. */
  readonly reasons: readonly RuleId[];
};

/** The rules of each tier, the most urgent first, so that a tier is known without judging the rest. */
const byTier = tiers
  .toReversed()
  .map((tier) => ({ tier, rules: urgencyRules.filter((rule) => rule.tier === tier) }));

/** The highest tier of the rules that hold; `routine` when none does. */
export function tierOf(given: Given): Tier {
  return byTier.find(({ rules }) => rules.some((rule) => holds(rule.when, given)))?.tier ?? 'routine';
}

/** Judges every urgency rule. The highest tier wins; the mode is the first of that tier's rules. */
export function judge(given: Given): Urgency {
  const held = urgencyRules.filter((rule) => holds(rule.when, given));
  const tier = tiers.findLast((candidate) => held.some((rule) => rule.tier === candidate)) ?? 'routine';
  const mode = modes.find((candidate) => held.some((rule) => rule.tier === tier && rule.mode === candidate));
  return { tier, mode: mode ?? null, reasons: held.map((rule) => rule.id) };
}

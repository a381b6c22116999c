import { assess } from '@/machines/assess';
import type { Answers } from '@/machines/questions';
import type { RuleId } from '@/machines/urgency';
import type { Tier } from '@/machines/urgency/rule';
import { person } from './walk';

/** What is said in words, the answers that differ from the calmest ones, the tier, and every rule that holds. */
export type UrgencyRow = readonly [said: string, answers: Answers, tier: Tier, rules: readonly RuleId[]];

/** The tier and the rules of a person of whom only this is special. */
export function urgencyOf(answers: Answers): { readonly tier: Tier; readonly reasons: readonly RuleId[] } {
  const { tier, reasons } = assess({ answers: person(answers) });
  return { tier, reasons };
}

import { flags } from '@/machines/flags';
import { urgencyRules } from '@/machines/urgency';
import { modes, tiers, type Tier, type UrgencyRule } from '@/machines/urgency/rule';
import { bullets, code, plain, quoted, withoutTags } from './markdown';
import { page, signatureLine } from './page';
import { inWords } from './sentences';
import { entry, messages, reasoning } from './words';

function ruleEntry({ id, tier, mode, when }: UrgencyRule): readonly string[] {
  const { concern, source, year } = entry(reasoning.rules, id, 'rules');
  return [
    `#### ${id}`,
    `Tier: **${tier}**${mode === undefined ? '' : `, mode: **${mode}**`}.`,
    inWords('Holds when', when),
    `Concern (for reviewers, never shown to a patient): ${plain(concern)}. Source: ${plain(source)}. Year: ${year ?? 'not given'}.`,
    signatureLine(reasoning.signatures.rules[id]),
  ];
}

function rulesOf(tier: Tier): readonly string[] {
  const rules = urgencyRules.filter((rule) => rule.tier === tier);
  if (rules.length === 0) return [];
  return [`### ${tier}: ${rules.length} rules`, ...rules.flatMap(ruleEntry)];
}

function cardEntry([id, lines]: readonly [string, { readonly [line: string]: string }]): readonly string[] {
  const items = Object.entries(lines).map(([line, text]) => `${code(line)}: ${plain(withoutTags(text))}`);
  return [`### ${id}`, bullets(items)];
}

/** Every urgency rule by tier, the clinician flags, and the words of the cards. */
export function urgencyPage() {
  return page(
    'urgency.md',
    'Urgency',
    `After every answer all rules are judged. The highest tier that holds wins: ${tiers.toReversed().join(', ')}. Among the rules of that tier the first mode that is there wins: ${modes.join(', ')}. When no rule holds the tier is routine.`,
    '## Rules',
    tiers.toReversed().flatMap(rulesOf),
    '## Flags',
    'What a clinician is told beside the result. A flag is never urgency by itself.',
    bullets(
      flags.map(
        ({ id, when }) =>
          `${code(id)}: ${quoted(entry(messages.flags, id, 'flags'))}. ${inWords('Holds when', when)}`,
      ),
    ),
    '## Cards',
    'The words of the cards, line by line. Some lines are shown only for some answers, and a line that waits for a clinician’s approval is not shown at all: [machines/cards.ts](../../machines/cards.ts) says which. A line whose name ends in `ForOther` takes the place of the one without it when the answers are about another person.',
    Object.entries(messages.cards).flatMap(cardEntry),
    '## Safety net',
    'The signs that a person is told to watch for, always the same:',
    bullets(Object.values(messages.safetyNet).map(plain)),
  );
}

import type { Finding, Rule, Translation } from './catalogue';
import { formalAddress } from './rules/address';
import { noClaim, noConditionOnCards, noSaddle } from './rules/claims';
import { concept } from './rules/concepts';
import { encoding } from './rules/encoding';
import { leftInEnglish } from './rules/english';
import { parses, pluralCategories, sameArguments } from './rules/icu';
import { empty, extra, missing } from './rules/keys';
import { differentOptions, lockedLabels } from './rules/labels';
import { length } from './rules/length';
import { noEmergencyNumber, sameNumbers } from './rules/numbers';
import { noApostropheBeforeBrace, punctuation, questionMarks, typographicQuotes } from './rules/punctuation';
import { noSisterLetters, ownLetters } from './rules/script';
import { spoken } from './rules/spoken';

/** Every rule for the text of a catalogue. Passing them all proves its structure, never its meaning. */
export const rules: readonly Rule[] = [
  missing,
  extra,
  empty,
  parses,
  sameArguments,
  pluralCategories,
  leftInEnglish,
  ownLetters,
  noSisterLetters,
  noEmergencyNumber,
  sameNumbers,
  noClaim,
  noSaddle,
  noConditionOnCards,
  concept,
  lockedLabels,
  differentOptions,
  length,
  noApostropheBeforeBrace,
  typographicQuotes,
  questionMarks,
  punctuation,
  formalAddress,
  encoding,
  spoken,
];

export type RuleFinding = Finding & { readonly rule: string };

/** What every rule finds wrong with a catalogue. */
export function wrongWith(translation: Translation): readonly RuleFinding[] {
  return rules.flatMap(({ name, findings }) =>
    findings(translation).map((finding) => ({ rule: name, ...finding })),
  );
}

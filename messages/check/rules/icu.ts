import { eachMessage, eachTranslation } from '../catalogue';
import { argumentsOf, parsed, partsOf, pluralsOf, type Plural } from '../icu';

export const parses = eachMessage('every message can be parsed', (says) => {
  const result = parsed(says);
  return 'problem' in result ? [result.problem] : [];
});

function given(text: string): string {
  return argumentsOf(partsOf(text)).toSorted().join(' ');
}

export const sameArguments = eachTranslation('the arguments and tags of the English', (says, english) => {
  return given(says) === given(english) ? [] : [`has ${given(says) || 'none'}, English ${given(english)}`];
});

/** Counts that a message can meet: "many" of Spanish or French begins at a million. */
const counts = Array.from({ length: 201 }, (_, count) => count);

function wrongCategories({ kind, categories, numbers }: Plural, locale: string): readonly string[] {
  const rules = new Intl.PluralRules(locale, { type: kind });
  const needed = new Set(
    counts.filter((count) => !numbers.includes(count)).map((count) => rules.select(count)),
  );
  const known: readonly string[] = rules.resolvedOptions().pluralCategories;
  return [
    ...[...needed].filter((name) => !categories.includes(name)).map((name) => `no words for “${name}”`),
    ...categories.filter((name) => !known.includes(name)).map((name) => `there is no “${name}”`),
  ];
}

export const pluralCategories = eachMessage('the plurals of the language', (says, _english, _key, locale) =>
  pluralsOf(partsOf(says)).flatMap((plural) => wrongCategories(plural, locale)),
);

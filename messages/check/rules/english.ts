import { eachTranslation } from '../catalogue';
import { allWords } from '../icu';
import { scriptOf } from '../scripts';

/** Words that a language writes as English does. */
const sameInBoth: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set(['no', 'diabetes', 'error: {title} – {clinic}']),
};

/** Words that every English sentence has some of, and that no other language here spells so. */
const english = /(?<!\p{L})(?:the|and|your|you|with|this|that|which|from|not|are|of)(?!\p{L})/iu;

export const leftInEnglish = eachTranslation('no text left in English', (says, source, _key, locale) => {
  if (says === source) {
    const hasWords = /\p{L}/u.test(allWords(says));
    return hasWords && sameInBoth[locale]?.has(says.toLowerCase()) !== true ? [`is still “${says}”`] : [];
  }
  const word = scriptOf(locale) === 'Latn' ? english.exec(allWords(says)) : null;
  return word === null ? [] : [`still says “${word[0]}”`];
});

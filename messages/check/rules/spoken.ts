import type { Rule } from '../catalogue';
import { allWords } from '../icu';

/** What the desk reads out of the pages' own words: all of a question but its reason, the cards, the signs. */
const readOut = /^(?:questions\.\w+\.(?:title|hint|options(?:ForOther)?\.)|cards\.|safetyNet\.)/;

const unsayable = /[()[\]（）/／*]/;

/** The keys under which `script` may say in its own words what the desk else reads from the page. */
function spokenKeys(key: string): readonly string[] {
  const own = `script.${key.replace(/^questions\./, '')}`;
  return [own, own.replace('ForOther', '')];
}

export const spoken: Rule = {
  name: 'what is read out can be read out',
  findings: ({ messages }) =>
    [...messages].flatMap(([key, says]) => {
      const isRead = readOut.test(key) && !spokenKeys(key).some((variant) => messages.has(variant));
      const sign = isRead || key.startsWith('script.') ? unsayable.exec(allWords(says)) : null;
      return sign === null ? [] : [{ key, says: `has “${sign[0]}”` }];
    }),
};

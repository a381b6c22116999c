import { eachMessage } from '../catalogue';

/** Signs that are not seen and change how a text is shown; a joiner is part of a word in few languages. */
const unseen = /[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;
const joined = new Set(['fa', 'ur', 'hi']);

function named(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

export const encoding = eachMessage('whole characters, none unseen', (says, _english, _key, locale) => {
  const { language } = new Intl.Locale(locale);
  const hidden = (says.match(unseen) ?? []).filter(
    (sign) => !(joined.has(language) && /[\u200C\u200D]/.test(sign)),
  );
  return [
    ...(says === says.normalize('NFC') ? [] : ['is not in NFC']),
    ...(says.includes('\uFFFD') ? ['has a character that was lost'] : []),
    ...hidden.map(named),
    ...(says === says.trim() ? [] : ['begins or ends with a space']),
  ];
});

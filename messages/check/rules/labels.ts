import { source, type Rule } from '../catalogue';

/** A list of options: the key of a question, then the options in one voice. */
const option = /^(.*\.options)(ForOther)?\.[^.]+$/;

/** Answers and buttons that must read the same wherever they stand. */
const locked = new Set([
  'Yes',
  'No',
  'Not sure',
  'None of these',
  'None of these, or not sure',
  'I do not want to say',
  'In the last 2 weeks, it started or got worse',
  '2 weeks to 3 months ago, and no worse since',
  'More than 3 months ago, and no worse since',
  'Back',
  'Continue',
]);

/** `Back` and `Back of the body`: words that share their English and not their meaning. */
const apart = new Set(['body.back', 'desk.opening.consents.refused']);

export const lockedLabels: Rule = {
  name: 'one label for one answer',
  findings: ({ locale, english, messages }) => {
    if (locale === source) return [];
    const first = new Map<string, string>();
    return [...english].flatMap(([key, label]) => {
      const says = messages.get(key);
      if (says === undefined || !locked.has(label) || apart.has(key)) return [];
      const before = first.get(label) ?? says;
      first.set(label, before);
      return says === before ? [] : [{ key, says: `“${says}” for “${label}”, elsewhere “${before}”` }];
    });
  },
};

export const differentOptions: Rule = {
  name: 'the options of a question all differ',
  findings: ({ locale, messages }) => {
    const seen = new Map<string, string>();
    return [...messages].flatMap(([key, says]) => {
      const list = option.exec(key);
      if (list === null || says.trim() === '') return [];
      const plain = says
        .normalize('NFKC')
        .toLocaleLowerCase(locale)
        .replace(/[\s\p{P}]+/gu, ' ')
        .trim();
      const place = `${list[1] ?? ''}${list[2] ?? ''}:${plain}`;
      const other = seen.get(place);
      seen.set(place, key);
      return other === undefined ? [] : [{ key, says: `reads like ${other}: “${says}”` }];
    });
  },
};

import { eachMessage, type Rule } from '../catalogue';

export const missing: Rule = {
  name: 'nothing is missing',
  findings: ({ english, messages }) =>
    [...english.keys()].filter((key) => !messages.has(key)).map((key) => ({ key, says: 'is missing' })),
};

export const extra: Rule = {
  name: 'nothing that English does not have',
  findings: ({ english, messages }) =>
    [...messages.keys()]
      .filter((key) => !english.has(key))
      .map((key) => ({ key, says: 'is not in the English' })),
};

export const empty = eachMessage('nothing empty', (says) => (says.trim() === '' ? ['is empty'] : []));

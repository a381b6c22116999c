import { expect, it } from 'vitest';
import { callers, interpreters } from '@/machines/desk/details';
import { dispositions, endReasons } from '@/machines/desk/dispositions';
import { glossary } from '@/machines/glossary';
import { procedures } from '@/machines/procedures';
import { safetyNet } from '@/machines/safetyNet';
import en from '@/messages/en.json';

it('every sign that always needs help has words, and no words are of another', () => {
  expect([...safetyNet].toSorted()).toEqual(Object.keys(en.safetyNet).toSorted());
});

it('every word that people may have heard is explained, in an entry of the catalogue', () => {
  expect(Object.keys(glossary).toSorted()).toEqual(Object.keys(en.glossary).toSorted());
  const ids = procedures.map(({ id }) => id);
  expect(Object.values(glossary).filter((id) => !ids.includes(id))).toEqual([]);
});

it.each([
  ['dispositions', dispositions, en.desk.dispositions],
  ['reasons to end early', endReasons, en.desk.endReasons],
  ['callers', callers, en.desk.opening.callers],
  ['interpreters', interpreters, en.desk.opening.interpreters],
])('the desk has words for all %s, in their order', (_, ids, words) => {
  expect([...ids]).toEqual(Object.keys(words));
});

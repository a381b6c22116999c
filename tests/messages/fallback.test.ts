import { createTranslator, type AbstractIntlMessages } from 'next-intl';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { completed } from '@/messages/complete';

const english = { cards: { title: 'Call now', lead: 'Call {name} now' }, start: { begin: 'Start' } };

const whole = z.object({ cards: z.object({ lead: z.string() }), start: z.object({ begin: z.string() }) });

function translator(messages: AbstractIntlMessages) {
  return createTranslator({
    locale: 'es',
    messages: whole.parse(messages),
    onError: (problem) => {
      throw problem;
    },
  });
}

test.each([
  ['a message', { cards: { title: 'Llame ahora' }, start: { begin: 'Empezar' } }],
  ['a group', { start: { begin: 'Empezar' } }],
  ['a group that is a text', { cards: 'Llame', start: { begin: 'Empezar' } }],
])('%s that is missing is said in the other language, behind its mark', (_, own) => {
  const t = translator(completed(own, english, '[English]'));
  expect(t('cards.lead', { name: 'Ana' })).toBe('[English] Call Ana now');
  expect(t('start.begin')).toBe('Empezar');
});

test('nothing is marked where nothing is missing', () => {
  const own = { cards: { title: 'Llame', lead: 'Llame a {name}' }, start: { begin: 'Empezar' } };
  expect(completed(own, english, '[English]')).toEqual(own);
});

test('a second language fills what the first lacks too, with a mark of its own', () => {
  const first = completed({}, { start: { begin: 'Commencer' } }, '[Français]');
  expect(completed(first, english, '[English]')).toEqual({
    start: { begin: '[Français] Commencer' },
    cards: { title: '[English] Call now', lead: '[English] Call {name} now' },
  });
});

test('a message compiled into parts keeps its parts behind the mark', () => {
  const compiled: AbstractIntlMessages = JSON.parse('{"cards":{"lead":["Call ",["name"]," now"]}}');
  expect(completed({}, compiled, '[English]')).toEqual({
    cards: { lead: ['[English] ', 'Call ', ['name'], ' now'] },
  });
});

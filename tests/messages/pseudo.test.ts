import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import { messagesOf } from '@/messages/check/catalogue';
import { argumentsOf, oneReading, parsed, partsOf } from '@/messages/check/icu';
import { pseudoCatalogue, pseudoLocale, pseudoMessage } from '@/messages/check/pseudo';
import { directionOf } from '@/messages/check/scripts';
import en from '@/messages/en.json';

const pseudo = pseudoCatalogue(en);

function lengthOf(all: Iterable<string>): number {
  return Array.from(all, oneReading).join('').length;
}

describe.each(Object.keys(en))('the pseudo-language: %s', (namespace) => {
  const own = messagesOf(Object.fromEntries(Object.entries(en).filter(([name]) => name === namespace)));
  const made = messagesOf(Object.fromEntries(Object.entries(pseudo).filter(([name]) => name === namespace)));

  test('every message survives it, with its arguments and tags', () => {
    expect([...made.keys()]).toEqual([...own.keys()]);
    const broken = [...own].filter(([key, says]) => {
      const result = parsed(made.get(key) ?? '');
      return 'problem' in result || argumentsOf(result.parts).join() !== argumentsOf(partsOf(says)).join();
    });
    expect(broken).toEqual([]);
  });

  test('it is longer by four tenths, and no message is as it was', () => {
    expect(lengthOf(made.values()) / lengthOf(own.values())).toBeGreaterThan(1.3);
    expect(
      [...own].filter(([key, says]) => /\p{L}/u.test(oneReading(says)) && made.get(key) === says),
    ).toEqual([]);
  });
});

test('a reader sees longer words with accents around the same arguments', () => {
  const message = pseudoMessage('{count, plural, one {# group} other {# groups}} of <b>{name}</b>');
  const t = createTranslator({ locale: pseudoLocale.code, messages: { message } });
  const says = t.markup('message', { count: 2, name: 'Ana', b: (chunks) => `*${chunks}*` });
  expect(says).toBe('2 gröüpš õõõ öf õ *Ana*');
});

test('it is mirrored, as Arabic is and Turkish is not', () => {
  expect(pseudoLocale.dir).toBe('rtl');
  expect([directionOf('ar'), directionOf('ur'), directionOf('tr'), directionOf('zh-Hans')]).toEqual([
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ]);
});

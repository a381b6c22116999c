import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messagesOf, source } from '@/messages/check/catalogue';
import { rules } from '@/messages/check/rules';
import { hasClaims } from '@/messages/check/rules/claims';
import { localeCodes } from '@/messages/locales';
import { fixtures, type Fixture } from './fixtures';

const KEY = 'section.message';

function catalogue(locale: string) {
  return messagesOf(JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')));
}

const english = catalogue(source);

// What passes here has the structure of the English. Whether it says the same, only a reader can tell.
describe.each(localeCodes)('structure checks passed: %s', (locale) => {
  const messages = catalogue(locale);

  test.each(rules)('$name', ({ findings }) => {
    const found = findings({ locale, english, messages });
    expect(found.map(({ key, says }) => `${key}: ${says}`)).toEqual([]);
  });

  test('its forbidden claims are known', () => {
    expect(hasClaims(locale)).toBe(true);
  });
});

function found(fixture: Fixture, says: string | undefined): readonly string[] {
  const { rule, locale, key = KEY, beside = {} } = fixture;
  const rest = Object.entries(beside);
  const translated = new Map(rest.map(([other, [, theirs]]) => [other, theirs]));
  if (says !== undefined) translated.set(key, says);
  // English is held to its own rules beside itself.
  const from = locale === source ? new Map(translated) : new Map(rest.map(([other, [own]]) => [other, own]));
  if (locale !== source) from.set(key, fixture.english);
  const { findings } = rules.find(({ name }) => name === rule) ?? { findings: () => [] };
  return findings({ locale, english: from, messages: translated }).map(
    (finding) => `${finding.key}: ${finding.says}`,
  );
}

describe('each rule finds its mistake', () => {
  test.each(fixtures.map((fixture) => ({ ...fixture, mistake: fixture.bad ?? '(absent)' })))(
    '$rule, $locale: $mistake',
    (fixture) => {
      expect(found(fixture, fixture.good)).toEqual([]);
      expect(found(fixture, fixture.bad)).toContain(`${fixture.key ?? KEY}: ${fixture.says}`);
    },
  );

  test('a message that English does not have', () => {
    const { findings } =
      rules.find(({ name }) => name === 'nothing that English does not have') ?? rules[0] ?? {};
    const messages = new Map([[KEY, 'Una frase']]);
    expect(findings?.({ locale: 'es', english: new Map(), messages })).toEqual([
      { key: KEY, says: 'is not in the English' },
    ]);
  });

  test('no rule is without a mistake that it finds', () => {
    const shown = new Set([...fixtures.map(({ rule }) => rule), 'nothing that English does not have']);
    expect(rules.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });
});

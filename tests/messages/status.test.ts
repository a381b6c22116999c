import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messagesOf, source } from '@/messages/check/catalogue';
import { hashOf, publicState, refreshed, statusText, wrongWithStatus } from '@/messages/check/status';
import en from '@/messages/en.json';
import { lastResort } from '@/messages/lastResort';
import { factsOf, localeCodes } from '@/messages/locales';
import { missingCritical } from '@/messages/missingCritical';
import { statusSchema, type LanguageStatus } from '@/messages/status';

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function catalogue(locale: string): object {
  const read = json(`messages/${locale}.json`);
  return typeof read === 'object' && read !== null ? read : {};
}

const translated = localeCodes.filter((locale) => locale !== source);

describe.each(translated)('%s', (locale) => {
  const file = `messages/status/${locale}.json`;
  const status = statusSchema.parse(json(file));

  test('each message has a status that is current, and locales.ts tells the weakest', () => {
    const messages = messagesOf(catalogue(locale));
    expect(wrongWithStatus(messagesOf(en), messages, status, factsOf(locale).state)).toEqual([]);
  });

  test('the status file has one line a message', () => {
    expect(readFileSync(file, 'utf8')).toBe(statusText(status));
  });

  test('no critical message is missing', () => {
    expect(missingCritical(en, catalogue(locale))).toEqual([]);
  });
});

test('the page without a catalogue says what each catalogue says', () => {
  const said = localeCodes.map((locale) => {
    const messages = messagesOf(catalogue(locale));
    return {
      lang: locale,
      title: messages.get('notices.errorTitle'),
      text: messages.get('notices.lastResort'),
    };
  });
  expect(lastResort).toEqual(said);
});

const CRITICAL = 'safetyNet.chestPain';
const OTHER = 'start.begin';
const english = new Map([
  [CRITICAL, 'Chest pain'],
  [OTHER, 'Start'],
]);
const spanish = new Map([
  [CRITICAL, 'Dolor en el pecho'],
  [OTHER, 'Empezar'],
]);
const reviewed = (key: string): LanguageStatus[string] => ({
  state: 'reviewed',
  origin: 'human',
  hash: hashOf(english.get(key) ?? ''),
  text: hashOf(spanish.get(key) ?? ''),
  review: { by: 'A. Reader', on: '2027-01-31' },
});
const whole = { [CRITICAL]: reviewed(CRITICAL), [OTHER]: reviewed(OTHER) };

describe('a status', () => {
  const wrong = (
    status: LanguageStatus,
    messages = spanish,
    from = english,
    shown = publicState(from, status),
  ) => wrongWithStatus(from, messages, status, shown).map(({ key, says }) => `${key} ${says}`);
  const renamed = new Map([...english, [CRITICAL, 'Pain in the chest']] as const);

  test('is right as it is', () => {
    expect(wrong(whole)).toEqual([]);
    expect(publicState(english, whole)).toBe('reviewed');
  });

  test('is stale once the English has changed, and a draft again where that is critical', () => {
    expect(wrong(whole, spanish, renamed)).toEqual([`${CRITICAL} is stale: the English has changed`]);
    expect(publicState(renamed, whole)).toBe('draft');
    expect(publicState(new Map([...english, [OTHER, 'Begin']]), whole)).toBe('reviewed');
  });

  test('is a draft where a critical message has none', () => {
    expect(publicState(english, { [OTHER]: reviewed(OTHER) })).toBe('draft');
    expect(wrong({ [OTHER]: reviewed(OTHER) })).toEqual([`${CRITICAL} has no status`]);
  });

  test('names who reviewed it', () => {
    const unnamed = { ...whole, [OTHER]: { ...reviewed(OTHER), review: null } };
    expect(wrong(unnamed)).toEqual([`${OTHER} is reviewed, and no one is named who reviewed it`]);
  });

  test('falls with words that changed after their review', () => {
    const edited = new Map([...spanish, [CRITICAL, 'Dolor']] as const);
    expect(wrong(whole, edited)).toEqual([`${CRITICAL} is reviewed, and its words have changed since`]);
  });

  test('belongs to a message', () => {
    expect(wrong({ ...whole, gone: reviewed(OTHER) })).toEqual(['gone has a status and no words']);
  });

  test('is what locales.ts tells', () => {
    expect(wrong(whole, spanish, english, 'final')).toEqual([
      'state locales.ts says final, its weakest message is reviewed',
    ]);
  });

  test.each([
    ['a state that is none', { ...reviewed(OTHER), state: 'stale' }],
    ['a review without a name', { ...reviewed(OTHER), review: { by: '', on: '2027-01-31' } }],
    ['a date that is none', { ...reviewed(OTHER), review: { by: 'A. Reader', on: 'soon' } }],
  ])('is refused with %s', (_, entry) => {
    expect(statusSchema.safeParse({ [OTHER]: entry }).success).toBe(false);
  });
});

describe('a refresh', () => {
  const renamed = new Map([...english, [CRITICAL, 'Pain in the chest']] as const);
  const anew = new Map([...spanish, [CRITICAL, 'Dolor del pecho']] as const);

  test('leaves what is current alone', () => {
    expect(refreshed(english, spanish, whole, 'human')).toEqual({
      status: whole,
      added: [],
      renewed: [],
      dropped: [],
      stillStale: [],
    });
  });

  test('does not take an old translation for one of the new English', () => {
    const done = refreshed(renamed, spanish, whole, 'human');
    expect(done.stillStale).toEqual([CRITICAL]);
    expect(done.status).toEqual(whole);
  });

  test.each([
    ['whose words changed', anew, []],
    ['that is named', spanish, [CRITICAL]],
  ])('takes a translation %s, as a draft', (_, messages, named) => {
    const done = refreshed(renamed, messages, whole, 'human', named);
    expect([done.renewed, done.stillStale]).toEqual([[CRITICAL], []]);
    expect(done.status[CRITICAL]).toEqual({
      state: 'draft',
      origin: 'human',
      hash: hashOf('Pain in the chest'),
      text: hashOf(messages.get(CRITICAL) ?? ''),
      review: null,
    });
    expect(wrongWithStatus(renamed, messages, done.status, 'draft')).toEqual([]);
  });

  test('adds what is new, drops what is gone, and skips what has no words', () => {
    const from = new Map([...english, ['start.lead', 'Read this.'], ['start.empty', 'Not yet']] as const);
    const messages = new Map([...spanish, ['start.lead', 'Lea esto.'], ['start.empty', '']] as const);
    const done = refreshed(from, messages, { ...whole, gone: reviewed(OTHER) }, 'machine');
    expect([done.added, done.dropped, Object.keys(done.status)]).toEqual([
      ['start.lead'],
      ['gone'],
      [CRITICAL, OTHER, 'start.lead'],
    ]);
  });
});

describe('a language with a missing critical message', () => {
  test.each([
    ['absent', {}],
    ['empty', { chestPain: '' }],
  ])('does not appear: %s', (_, safetyNet) => {
    expect(missingCritical({ safetyNet: { chestPain: 'Chest pain' } }, { safetyNet })).toEqual([CRITICAL]);
  });

  test('appears with all of them, compiled or not', () => {
    const source = { safetyNet: { chestPain: 'Chest pain' }, start: { begin: 'Start' } };
    expect(missingCritical(source, { safetyNet: { chestPain: ['Dolor', ['name']] } })).toEqual([]);
  });
});

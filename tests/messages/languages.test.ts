import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check, create, missing, refresh } from '@/scripts/languages/commands';
import { folder } from '@/scripts/languages/files';

let path = '';

function write(locale: string, chestPain: string, begin: string) {
  const words = { safetyNet: { chestPain }, start: { begin } };
  writeFileSync(join(path, `${locale}.json`), JSON.stringify(words));
}

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'languages-'));
  mkdirSync(join(path, 'status'));
  write('en', 'Chest pain', 'Start');
});
afterEach(() => {
  rmSync(path, { recursive: true });
});

const draft = { en: 'source', pl: 'draft' };

describe('a new language', () => {
  test('gets every key without words, a status file, and the one line that is left to write', () => {
    const { lines, ok } = create(folder(path), 'pl');
    expect(ok).toBe(true);
    expect(JSON.parse(readFileSync(join(path, 'pl.json'), 'utf8'))).toEqual({
      safetyNet: { chestPain: '' },
      start: { begin: '' },
    });
    expect(folder(path).status('pl')).toEqual({});
    expect(lines.at(-1)).toBe("  pl: { dir: 'ltr', name: 'Polski', state: 'draft' },");
  });

  test.each([
    ['ur', "  ur: { dir: 'rtl', name: 'اردو', state: 'draft' },"],
    ['pt-BR', "  'pt-BR': { dir: 'ltr', name: 'Português (Brasil)', state: 'draft' },"],
  ])('%s has its direction and its own name', (locale, line) => {
    expect(create(folder(path), locale).lines.at(-1)).toBe(line);
  });

  test('does not overwrite one that is there', () => {
    write('pl', 'Ból w klatce piersiowej', 'Zacznij');
    expect(create(folder(path), 'pl').ok).toBe(false);
    expect(folder(path).messages('pl').get('start.begin')).toBe('Zacznij');
  });

  test('is missing what has no words, critical messages first', () => {
    create(folder(path), 'pl');
    expect(missing(folder(path), 'pl')).toEqual({
      lines: ['  critical: 1', '    safetyNet.chestPain', '  other: 1', '    start.begin', 'pl: 2 missing'],
      ok: false,
    });
  });

  test('passes once it is translated and refreshed', () => {
    create(folder(path), 'pl');
    write('pl', 'Ból w klatce piersiowej', 'Zacznij');
    expect(refresh(folder(path), 'pl', 'human', []).ok).toBe(true);
    expect(missing(folder(path), 'pl').ok).toBe(true);
    const { lines, ok } = check(folder(path), draft);
    expect([ok, lines.at(-1)]).toEqual([true, 'Structure checks passed.']);
  });
});

describe('the check', () => {
  beforeEach(() => {
    write('pl', 'Ból w klatce piersiowej', 'Zacznij');
    refresh(folder(path), 'pl', 'human', []);
  });

  test.each<[string, () => void, string]>([
    [
      'a message without words',
      () => write('pl', 'Ból w klatce piersiowej', ''),
      '  missing 1 (critical: 0)',
    ],
    ['a changed English', () => write('en', 'Pain in the chest', 'Start'), '    safetyNet.chestPain'],
    [
      'a broken rule',
      () => write('pl', 'Ból w klatce piersiowej', "Zacznij'"),
      '  typographic quotes: start.begin',
    ],
  ])('fails with %s, and says so', (_, spoil, line) => {
    spoil();
    const { lines, ok } = check(folder(path), draft);
    expect(ok).toBe(false);
    expect(lines.filter((one) => one.startsWith(line))).toHaveLength(1);
    expect(lines.at(-1)).toBe('Structure checks failed.');
  });

  test('fails with a language that locales.ts does not know', () => {
    expect(check(folder(path), { en: 'source' }).ok).toBe(false);
  });

  test('never says that a translation is verified', () => {
    expect(check(folder(path), draft).lines.join('\n')).not.toMatch(/verif|certif/i);
  });
});

test('a refresh refuses a key that is none, and writes nothing', () => {
  write('pl', 'Ból w klatce piersiowej', 'Zacznij');
  expect(refresh(folder(path), 'pl', 'human', ['start.beginn'])).toEqual({
    lines: ['  not in the English: 1', '    start.beginn'],
    ok: false,
  });
  expect(folder(path).status('pl')).toEqual({});
});

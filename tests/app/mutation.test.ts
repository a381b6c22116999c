import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutConst } from '@/scripts/mutation/copy';
import { asMarkdown, isEnough } from '@/scripts/mutation/page';
import { forgetSurvivors, type Mutant } from '@/scripts/mutation/report';
import { compare } from '@/scripts/mutation/survivors';

function mutant(change: Partial<Mutant>): Mutant {
  const place = { file: 'machines/a.ts', row: 3, line: 'return a > 1;', from: 'a > 1', to: 'a >= 1' };
  return { ...place, mutator: 'EqualityOperator', fate: 'survived', noticedBy: undefined, ...change };
}

const listed = { file: 'machines/a.ts', line: 'return a > 1;', from: 'a > 1', to: 'a >= 1', reason: 'same' };

describe('survivors and the list of them', () => {
  it('have their reason where they are listed, and none where one part differs', () => {
    const other = mutant({ to: 'a < 1' });
    const { survivors, gone } = compare([mutant({}), other], [listed]);
    expect(survivors.map(({ reason }) => reason)).toEqual(['same', undefined]);
    expect(gone).toEqual([]);
  });

  it('tell what was killed since, in the files that were run', () => {
    expect(compare([mutant({ fate: 'killed' })], [listed])).toEqual({ survivors: [], gone: [listed] });
    expect(compare([mutant({ file: 'machines/b.ts', fate: 'endless' })], [listed]).gone).toEqual([]);
  });
});

function thousand(killed: number): readonly Mutant[] {
  return Array.from({ length: 1000 }, (_, at) => mutant(at < killed ? { fate: 'killed' } : {}));
}

describe('the score', () => {
  it('is enough from 95 % on, and never rounded up to it', () => {
    expect(isEnough(thousand(950))).toBe(true);
    expect(isEnough(thousand(949))).toBe(false);
    const mutants = [...thousand(949), ...thousand(950)];
    const page = asMarkdown({ mutants, survivors: [], missing: [] }, '2026-11-28');
    expect(page).toContain('Score 94.9 %;');
  });
});

it('a table is no type for Stryker, and stays where it is', () => {
  const text = "export const gates = ['a'] as const satisfies readonly string[]; // basics";
  expect(withoutConst(text)).toBe(
    "export const gates = ['a']          satisfies readonly string[]; // basics",
  );
});

it('running again forgets what survived in the chosen files, and nothing of the others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-'));
  const path = join(folder, 'incremental.json');
  const place = { line: 1, column: 1 };
  const one = (status: string) => ({ mutatorName: 'x', status, location: { start: place, end: place } });
  const file = () => ({ source: '', mutants: [one('Killed'), one('Timeout'), one('Survived')] });
  const names = ['machines/a.ts', 'machines/desk/b.ts', 'machines/desk.ts', 'machines/c.ts'];
  writeFileSync(
    path,
    JSON.stringify({ files: Object.fromEntries(names.map((name) => [name, file()])), testFiles: {} }),
  );
  forgetSurvivors(path, ['machines/a.ts', 'machines/desk']);
  const { files } = JSON.parse(readFileSync(path, 'utf8'));
  rmSync(folder, { recursive: true });
  expect(names.map((name) => files[name].mutants.length)).toEqual([2, 2, 3, 3]);
});

import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { assess } from '@/machines/assess';
import { sessionOfSeed } from '../machines/support/sessions';

const SESSIONS = 1000;

/** What Node prints when it runs with these variables, this input and these arguments. */
async function node(env: NodeJS.ProcessEnv, input: string, ...args: readonly string[]): Promise<string> {
  const running = promisify(execFile)(process.execPath, [...args], { env, maxBuffer: 2 ** 26 });
  running.child.stdin?.end(input);
  return (await running).stdout;
}

/** Every text in a value, keys too. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => [key, ...textsIn(below)]);
}

describe('a result does not depend on a language', () => {
  const sessions = Array.from({ length: SESSIONS }, (_, seed) => sessionOfSeed(seed));
  const results = sessions.map((answers) => assess({ answers, retracted: [] }));

  test('it holds ids and no words', () => {
    const words = new Set(results.flatMap(textsIn).filter((text) => !/^[a-zA-Z\d-]+$/.test(text)));
    expect([...words]).toEqual([]);
  });

  test('the machines read no messages and ask no one for a language', () => {
    const dependence =
      /messages\/|next-intl|\bIntl\b|\.toLocale|\.localeCompare|\bnavigator\b|process\.env|\bDate\b/;
    const found = readdirSync('machines', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) =>
        dependence.test(readFileSync(`machines/${name}`, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '')),
      );
    expect(found).toEqual([]);
  });

  test.each(['tr', 'ar-EG'])(
    `${SESSIONS} sessions end the same where the machine speaks %s`,
    async (language) => {
      const env = { ...process.env, LC_ALL: language };
      expect(await node(env, '', '--print', 'new Intl.NumberFormat().resolvedOptions().locale')).toBe(
        `${language}\n`,
      );
      const cases = JSON.stringify(sessions.map((answers) => ({ answers, retracted: [] })));
      const there = await node(env, cases, '--import', 'tsx', 'scripts/assess.ts');
      expect(JSON.parse(there)).toEqual(JSON.parse(JSON.stringify(results)));
    },
  );
});

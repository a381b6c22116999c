import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { chart } from '@/scripts/rulebook/chart';
import { rulebook } from '@/scripts/rulebook/pages';

async function readOrNothing(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

describe('generated files are current', () => {
  test('the rule book says what the rules say', async () => {
    for (const { path, text } of await rulebook()) {
      expect(await readOrNothing(path), `${path} is stale: run "npm run rulebook"`).toBe(text);
    }
  });

  test('the chart shows the machine', async () => {
    const { path, text } = await chart();
    expect(await readOrNothing(path), `${path} is stale: run "npm run chart"`).toBe(text);
  });
});

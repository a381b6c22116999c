import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assess } from '@/machines/assess';
import { assessAndExplain } from '@/machines/cases';
import { vignettes } from '../machines/support/vignettes';

describe('the command', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));

  async function command(args: readonly string[], input: string) {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/assess.ts', ...args], { cwd: root });
    child.stdin.end(input);
    const [stdout, stderr, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    return { stdout, stderr, code };
  }

  it('gives a list in the order of the cases, an error in its place, and exit code 1', async () => {
    const vignette = vignettes.find(({ expect: { tier } }) => tier === 'routine');
    const cases = [vignette, { answers: { age: 'old', lowBak: 1 } }, 42, { answers: {} }];
    const { stdout, stderr, code } = await command(['--explain'], JSON.stringify(cases));
    expect(JSON.parse(stdout)).toEqual([
      assessAndExplain({ answers: vignette?.answers ?? {} }),
      { error: expect.stringMatching(/answers\.age: .*answers\.lowBak: /) },
      { error: expect.stringContaining('case: notObject') },
      assess({ answers: {} }),
    ]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      'Not read, since a case is answers and retracted: "expect", "id", "source", "text"\n',
    );
  });

  it('writes nothing but what to do, and ends with exit code 2, when nothing can be read', async () => {
    expect(await command(['no-such-file.json'], '')).toEqual({
      stdout: '',
      stderr: 'no-such-file.json: There is no such file. Give the path of a JSON file with cases.\n',
      code: 2,
    });
  });
});

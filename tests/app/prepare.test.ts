import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkNode } from '@/scripts/prepare/node-version.js';
import { standInProject } from './support/standInProject';

let project: ReturnType<typeof standInProject>;
beforeEach(() => {
  project = standInProject();
});
afterEach(() => {
  project.remove();
});

async function listening(): Promise<{ server: Server; port: string }> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return { server, port: String(address.port) };
}

async function freePort(): Promise<string> {
  const { server, port } = await listening();
  server.close();
  await once(server, 'close');
  return port;
}

function lastLine(text: string): string | undefined {
  return text.trimEnd().split('\n').at(-1);
}

/** Their reports, as far as they are read. */
const files = (...tests: string[]) => tests.map((status) => ({ status, assertionResults: [{ status }] }));
const vitestReport = (passed: number, failed: number, testResults: object[] = files('passed')) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults });
const playwrightReport = (expected: number, unexpected: number, errors: object[] = []) =>
  JSON.stringify({ stats: { expected, unexpected, flaky: 0, skipped: 0 }, errors });

describe('npm test', () => {
  beforeEach(() => {
    project.write('attacks.report', vitestReport(10, 0));
  });

  const unloaded = [{ status: 'failed', assertionResults: [] }];

  it.each([
    ['all well', [0, vitestReport(3, 0)], [0, playwrightReport(2, 0)], '16 passed, 0 failed', 0],
    [
      'a failed test',
      [1, vitestReport(2, 1, files('failed'))],
      [0, playwrightReport(2, 0)],
      '15 passed, 1 failed',
      1,
    ],
    [
      'failures in both',
      [1, vitestReport(2, 1, files('failed'))],
      [1, playwrightReport(1, 2)],
      '14 passed, 3 failed',
      1,
    ],
    [
      'a failed test and a file that cannot be loaded',
      [1, vitestReport(3, 1, [...files('failed'), ...unloaded])],
      [0, playwrightReport(2, 0)],
      '16 passed, 2 failed',
      1,
    ],
    [
      'an error outside the tests',
      [0, vitestReport(3, 0)],
      [1, playwrightReport(2, 0, [{}])],
      '16 passed, 1 failed',
      1,
    ],
    [
      'a failure that no test has',
      [0, vitestReport(3, 0)],
      [1, playwrightReport(2, 0)],
      '16 passed, 1 failed',
      1,
    ],
    ['a runner that stops at once', [0, vitestReport(3, 0)], [1, ''], '14 passed, 1 failed', 1],
    [
      'a runner that finds no test',
      [0, vitestReport(0, 0, [])],
      [0, playwrightReport(2, 0)],
      '13 passed, 1 failed',
      1,
    ],
  ] as const)('counts %s', async (_, [fastCode, fastReport], [browserCode, browserReport], line, code) => {
    project.write('vitest.code', String(fastCode));
    project.write('vitest.report', fastReport);
    project.write('playwright.code', String(browserCode));
    project.write('playwright.report', browserReport);
    // What an earlier run left must not be counted.
    project.write('reports/playwright.json', playwrightReport(50, 0));
    const ended = await project.run(['test']);
    expect([lastLine(ended.out), ended.code]).toEqual([line, code]);
  });

  it('still runs the tests that need no build when the build fails', async () => {
    project.write('vitest.report', vitestReport(3, 0));
    project.write('next.code', '1');
    const ended = await project.run(['test']);
    expect([lastLine(ended.out), ended.code]).toEqual(['4 passed, 2 failed', 1]);
    expect(ended.err).toContain('next build ended with code 1');
  });

  it('counts the attacks on the built site, and a failure among them', async () => {
    project.write('vitest.report', vitestReport(3, 0));
    project.write('playwright.report', playwrightReport(2, 0));
    project.write('attacks.report', vitestReport(8, 2, files('failed')));
    project.write('attacks.code', '1');
    const ended = await project.run(['test']);
    expect([lastLine(ended.out), ended.code]).toEqual(['14 passed, 2 failed', 1]);
  });

  it('counts a safety case that does not hold', async () => {
    project.write('vitest.report', vitestReport(3, 0));
    project.write('playwright.report', playwrightReport(2, 0));
    project.write('command.code', '1');
    const ended = await project.run(['test']);
    expect([lastLine(ended.out), ended.code]).toEqual(['15 passed, 1 failed', 1]);
  });

  it('says so where the given Chromium does not run', async () => {
    project.write('vitest.report', vitestReport(3, 0));
    const ended = await project.run(['test'], { CHROMIUM: '/nowhere/chromium' });
    expect(ended.err).toContain('CHROMIUM is “/nowhere/chromium”, which does not run');
    expect(lastLine(ended.out)).toBe('14 passed, 1 failed');
  });
});

describe('npm run check', () => {
  it('runs every check though one fails, and names it', async () => {
    project.write('oxlint.code', '1');
    const ended = await project.run(['check']);
    expect(project.calls()).toEqual([
      'prettier --check .',
      'oxlint --type-aware',
      'next typegen',
      'tsc --noEmit',
      'knip',
    ]);
    expect([lastLine(ended.out), ended.code]).toEqual(['Failed: lint.', 1]);
  });
});

describe('what is there already', () => {
  const other = JSON.stringify({ packages: { 'node_modules/next': { version: '2.0.0' } } });

  it('is not installed again', async () => {
    await project.run(['check']);
    expect(project.calls()[0]).toBe('prettier --check .');
  });

  it('is installed anew once the lock file has changed, with nothing on standard output', async () => {
    project.write('package-lock.json', other);
    const ended = await project.run(['assess']);
    expect(project.calls()).toEqual(['npm ci --include=dev --no-audit --no-fund']);
    expect(ended.out).toBe('');
  });

  it('is built again only when a source has changed', async () => {
    const builds = () => project.calls().filter((call) => call === 'next build').length;
    await project.run(['test']);
    project.write('messages/en.d.json.ts', 'made by the build itself');
    project.write('tests/some.test.ts', '');
    await project.run(['test']);
    expect(builds()).toBe(1);
    project.write('messages/en.json', '{"a":"b"}');
    await project.run(['test']);
    expect(builds()).toBe(2);
  });

  it.each(['static/chunks/one.js', 'server/app/en/words/result.body'])(
    'has beside it what a browser is sent in place of %s',
    async (name) => {
      await project.run(['test']);
      const file = project.path('.next', name);
      const written = readFileSync(file, 'utf8');
      expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(written);
      expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(written);
    },
  );

  it('is built from nothing', async () => {
    project.write('.next/cache/failed', '');
    await project.run(['test']);
    expect(() => project.read('.next/cache/failed')).toThrow('ENOENT');
  });
});

describe('npm start', () => {
  it('serves, says where, keeps one secret, and stops when it is told to', async () => {
    const secrets = [];
    for (const port of [await freePort(), await freePort()]) {
      const server = project.start(['start'], { PORT: port });
      if (server.stdout === null) throw new Error('no output');
      const [line] = await once(createInterface(Readable.from(server.stdout)), 'line');
      expect(line).toBe(`Backstory is at http://localhost:${port}`);
      server.kill('SIGTERM');
      expect(await once(server, 'close')).toEqual([143, null]);
      await expect(fetch(`http://localhost:${port}`)).rejects.toThrow('fetch failed');
      secrets.push(project.read('given-secret'));
    }
    expect(secrets[0]).toMatch(/^[\w-]{43}$/);
    expect(secrets[1]).toBe(secrets[0]);
    expect(statSync(project.path('.backstory/secret')).mode & 0o777).toBe(0o600);
  });

  it('passes on the secret it is given', async () => {
    const server = project.start(['start'], { PORT: await freePort(), BACKSTORY_SECRET: 'given' });
    if (server.stdout === null) throw new Error('no output');
    await once(server.stdout, 'data');
    server.kill('SIGINT');
    await once(server, 'close');
    expect(project.read('given-secret')).toBe('given');
  });

  it('says so at once where the port is taken', async () => {
    const { server, port } = await listening();
    const ended = await project.run(['start'], { PORT: port });
    server.close();
    expect(ended.err).toContain(`Port ${port} is in use: stop what uses it, or choose another`);
    expect([ended.code, project.calls()]).toEqual([1, []]);
  });

  it.each(['0', '65536', '3000a', '-1'])('refuses the port “%s”', async (port) => {
    const ended = await project.run(['start'], { PORT: port });
    expect([ended.code, ended.err]).toEqual([1, expect.stringContaining(`PORT is “${port}”. It must be`)]);
  });

  it('refuses arguments and says how to choose the port', async () => {
    const ended = await project.run(['start', '-p', '4000']);
    expect(ended.err).toContain(
      'start takes no arguments, but was given: -p 4000. Choose the port with PORT',
    );
  });
});

it('an unknown command lists those there are', async () => {
  const ended = await project.run(['strat']);
  expect(ended.err).toContain('There is no command “strat”. Known: start, dev, test, check, assess');
  expect(ended.code).toBe(1);
});

describe('Node', () => {
  it.each(['20.9.0', '20.20.2', '21.0.0', '22.1.0', '24.99.0'])('%s is taken', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['18.20.0', '20.8.1', '25.0.0'])('%s is not', (version) => {
    expect(() => checkNode(version)).toThrow(`This is Node ${version}. Backstory needs Node 20.9 to 24`);
  });
});

import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';

const versions = JSON.stringify({ packages: { 'node_modules/next': { version: '1.0.0' } } });

// Each tool writes its name and arguments to `log`, and ends with the code in `<name>.code`.
const tool = (name: string, more = '') => `
  const fs = require('node:fs');
  fs.appendFileSync('log', ['${name}', ...process.argv.slice(2)].join(' ') + '\\n');
  const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined);
  process.exitCode = Number(read('${name}.code') ?? 0);
  ${more}`;

const runner = (name: string, path: string) =>
  tool(name, `const report = read('${name}.report'); if (report) fs.writeFileSync(${path}, report);`);

const next = `
  if (process.argv[2] === 'build') {
    for (const [folder, name] of [['static/chunks', 'one.js'], ['server/app/en/words', 'result.body']]) {
      fs.mkdirSync('.next/' + folder, { recursive: true });
      fs.writeFileSync('.next/' + folder + '/' + name, 'again '.repeat(100));
    }
  }`;

// Answers every request, as the site would.
const server = `
  import { writeFileSync } from 'node:fs';
  import { createServer } from 'node:http';
  writeFileSync('given-secret', process.env.BACKSTORY_SECRET);
  createServer((_, response) => response.end()).listen(process.argv[2]);`;

const tools: Readonly<Record<string, string>> = {
  'next/dist/bin/next': tool('next', next),
  'vitest/vitest.mjs': `
    import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    const output = process.argv.find((arg) => arg.startsWith('--outputFile.json=')).split('=')[1];
    if (output.endsWith('attacks.json')) {
      ${runner('attacks', 'output')}
    } else {
      ${runner('vitest', 'output')}
    }`,
  '@playwright/test/cli.js': runner('playwright', 'process.env.PLAYWRIGHT_JSON_OUTPUT_FILE'),
  'npm/npm-cli.js': tool('npm', "fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');"),
  'prettier/bin/prettier.cjs': tool('prettier'),
  'oxlint/bin/oxlint': tool('oxlint'),
  'typescript/bin/tsc': tool('tsc'),
  'knip/bin/knip.js': tool('knip'),
  // The loader of our own commands: the command ends with the code in `command.code`.
  'tsx/dist/loader.mjs': `
    import fs from 'node:fs';
    process.exit(fs.existsSync('command.code') ? Number(fs.readFileSync('command.code', 'utf8')) : 0);`,
  '.package-lock.json': versions,
};

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

async function contentOf(stream: ChildProcess['stdout']): Promise<string> {
  return stream === null ? '' : text(stream);
}

/** A folder with the real scripts, and with tools that only write down how they were called. */
export function standInProject() {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-'));
  const path = (...parts: string[]) => join(folder, ...parts);
  const write = (file: string, content: string) => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), content);
  };
  cpSync('scripts/prepare.js', path('scripts/prepare.js'));
  cpSync('scripts/prepare', path('scripts/prepare'), { recursive: true });
  write('package.json', '{"type":"module"}');
  write('package-lock.json', versions);
  write('messages/en.json', '{}');
  write('scripts/server.js', server);
  for (const [file, content] of Object.entries(tools)) write(join('node_modules', file), content);

  const spawnCommand = (args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess =>
    spawn(process.execPath, [path('scripts/prepare.js'), ...args], {
      cwd: tmpdir(),
      env: {
        NODE_ENV: 'test',
        PATH: process.env.PATH,
        // Something that runs and tells its version, as a browser does.
        CHROMIUM: process.execPath,
        npm_execpath: path('node_modules/npm/npm-cli.js'),
        ...env,
      },
    });

  return {
    path,
    write,
    read: (file: string) => readFileSync(path(file), 'utf8'),
    /** How the tools were called, in order. */
    calls: () => (existsSync(path('log')) ? readFileSync(path('log'), 'utf8').trim().split('\n') : []),
    start: spawnCommand,
    async run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended> {
      const child = spawnCommand(args, env);
      child.stdin?.end();
      const code = new Promise<number | null>((resolve) => child.on('close', resolve));
      const [out, err] = await Promise.all([contentOf(child.stdout), contentOf(child.stderr)]);
      return { code: await code, out, err };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

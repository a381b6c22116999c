import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { copyProject, machineFiles, workFolder } from './mutation/copy';
import { asMarkdown, asText, isEnough } from './mutation/page';
import { forgetSurvivors, readReport } from './mutation/report';
import { compare, readExcused } from './mutation/survivors';
import { Problem } from './prepare/problem.js';
import { inProject } from './prepare/project.js';
import { run } from './prepare/run.js';

const usage = `npm run mutate -- [--report | --again] [FILE OR FOLDER OF machines/ ...]

Changes machines/, or those files, in one place at a time, and runs the tests of the machine against each
change. Fails where a change that nothing noticed is not in docs/proof/mutation-survivors.json, or where
fewer than 95 % were noticed. Results of single files are kept until the file changes, and docs/proof/mutation.md
tells them all. --again runs only what is new or survived before, and takes the rest from earlier runs.
--report runs nothing and tells what they found.`;

const tools = 'scripts/mutation/stryker';
const results = 'reports/mutation/incremental.json';
const page = 'docs/proof/mutation.md';

/**
 * What is changed together: a folder, or one file beside the folders. A changed file is slow, for it asks at
 * every place whether it is the one; with all of them changed at once, tests take a minute.
 */
function partsOf(paths: readonly string[]): readonly string[] {
  const chosen = paths.length > 0 ? paths : readdirSync('machines').map((name) => `machines/${name}`);
  return chosen.map((path) => {
    const trimmed = path.replace(/\/$/, '');
    if (!trimmed.startsWith('machines') || !existsSync(trimmed)) {
      throw new Problem(`There is no ${path} in machines/.\n\n${usage}`);
    }
    return trimmed;
  });
}

async function mutate(paths: readonly string[], again: boolean): Promise<void> {
  const parts = partsOf(paths);
  const shell = process.platform === 'win32';
  if ((await run('npm', ['--silent', '--prefix', tools, 'ci'], { shell })) !== 0) {
    throw new Problem('Stryker could not be installed.');
  }
  copyProject();
  if (again) forgetSurvivors(results, parts);
  const stryker = inProject(tools, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const plugin = inProject(tools, 'plugin.js');
  const force = again ? [] : ['--force'];
  for (const part of parts) {
    const pattern = statSync(part).isDirectory() ? `${part}/**/*.ts` : part;
    const args = [
      'run',
      inProject(tools, 'stryker.json'),
      '--plugins',
      plugin,
      '--mutate',
      pattern,
      ...force,
    ];
    if ((await run(process.execPath, [stryker, ...args], { cwd: inProject(workFolder) })) !== 0) {
      throw new Problem(`Stryker did not reach its end with ${part}.`);
    }
  }
}

async function tell(): Promise<boolean> {
  const byFile = readReport(results);
  const mutants = [...byFile.values()].flat();
  const { survivors, gone } = compare(mutants, readExcused());
  const unexplained = survivors.filter(({ reason }) => reason === undefined);
  for (const { file, row, from, to } of unexplained) {
    console.error(`survived and is not listed: ${file}:${String(row)}  ${from}  became  ${to}`);
  }
  for (const { file, line, to } of gone) {
    console.error(`listed and no longer survives: ${file}  ${line}  ${to}`);
  }
  console.log(`\n${asText(mutants)}`);
  const missing = machineFiles().filter((file) => !byFile.has(file));
  if (missing.length > 0) console.log(`\nNo current result for ${missing.join(', ')}.`);
  const day = new Date().toISOString().slice(0, 10);
  const text = asMarkdown({ mutants, survivors, missing }, day);
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }));
  console.log(`\nwrote ${page}`);
  return unexplained.length === 0 && gone.length === 0 && isEnough(mutants);
}

async function main(): Promise<boolean> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      again: { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return true;
  }
  if (!values.report) await mutate(positionals, values.again);
  return tell();
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (cause) {
  if (!(cause instanceof Problem)) throw cause;
  console.error(cause.message);
  process.exitCode = 1;
}

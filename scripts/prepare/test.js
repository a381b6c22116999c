import { mkdirSync, rmSync } from 'node:fs';
import { build } from './build.js';
import { chromium } from './chromium.js';
import { counts } from './counts.js';
import { install } from './install.js';
import { Problem, takesNoArguments } from './problem.js';
import { inProject } from './project.js';
import { runNode, tools } from './run.js';
import { script } from './script.js';
import { secret } from './secret.js';

function reportFile(name) {
  const path = inProject('reports', `${name}.json`);
  mkdirSync(inProject('reports'), { recursive: true });
  rmSync(path, { force: true });
  return path;
}

async function vitest(name, args = []) {
  const report = reportFile(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return counts.vitest(report, await runNode(tools.vitest, ['run', ...args, ...reporters]));
}

async function playwright(browser) {
  const report = reportFile('playwright');
  const code = await runNode(tools.playwright, ['test', '--reporter=list,json'], {
    env: { BACKSTORY_SECRET: secret(), CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return counts.playwright(report, code);
}

/** Resolves to null, once it has told why, where the work ends in a problem. */
async function orTold(work) {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    console.error(cause.message);
    return null;
  }
}

const notRun = { passed: 0, failed: 1 };

async function inBrowser() {
  return playwright(await chromium());
}

/** The tests of the built site: attacks on it, and people in a browser. */
async function onSite() {
  await build();
  const attacks = await vitest('attacks', ['--config', 'tests/attacks/vitest.config.ts']);
  return { attacks, browser: (await orTold(inBrowser)) ?? notRun };
}

/** The safety case, held to the reports of the tests that just ran. */
async function safetyCase() {
  const code = await script('safety', []);
  return code === 0 ? { passed: 1, failed: 0 } : notRun;
}

/** Runs every test, those of the built site too, and the safety case; ends with one line that counts them. */
export async function test(args) {
  takesNoArguments('test', args, ' For some of the tests use npx vitest or npx playwright test.');
  await install();
  const fast = await vitest('vitest');
  const { attacks, browser } = (await orTold(onSite)) ?? { attacks: notRun, browser: notRun };
  const all = { vitest: fast, attacks, playwright: browser, 'safety case': await safetyCase() };
  const sum = (what) => Object.values(all).reduce((total, one) => total + one[what], 0);
  console.log();
  for (const [name, { passed, failed }] of Object.entries(all)) {
    console.log(`${name}: ${passed} passed, ${failed} failed`);
  }
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}

import { mkdirSync, rmSync } from 'node:fs';
import { build } from './build.js';
import { chromium } from './chromium.js';
import { counts } from './counts.js';
import { install } from './install.js';
import { Problem, takesNoArguments } from './problem.js';
import { inProject } from './project.js';
import { runNode, tools } from './run.js';
import { secret } from './secret.js';

function reportFile(name) {
  const path = inProject('reports', `${name}.json`);
  mkdirSync(inProject('reports'), { recursive: true });
  rmSync(path, { force: true });
  return path;
}

async function vitest() {
  const report = reportFile('vitest');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return counts.vitest(report, await runNode(tools.vitest, ['run', ...reporters]));
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

async function inBrowser() {
  const browser = await chromium();
  await build();
  return playwright(browser);
}

/** Runs every test, those in a browser too, and ends with one line that counts them. */
export async function test(args) {
  takesNoArguments('test', args, ' For some of the tests use npx vitest or npx playwright test.');
  await install();
  const fast = await vitest();
  const browser = (await orTold(inBrowser)) ?? { passed: 0, failed: 1 };
  const passed = fast.passed + browser.passed;
  const failed = fast.failed + browser.failed;
  console.log(`\nvitest: ${fast.passed} passed, ${fast.failed} failed`);
  console.log(`playwright: ${browser.passed} passed, ${browser.failed} failed\n`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Problem } from './problem.js';
import { run, runNode, tools } from './run.js';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const debianPackages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];

/** Some systems put a file there that only says how to install the browser. */
function runs(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

async function find() {
  const usual = usualPlaces.find(runs);
  if (usual !== undefined) return usual;
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

async function aptInstall() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.error(`Installing ${debianPackages.join(', ')} (apt-get)`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...debianPackages], { env });
}

async function playwrightInstall() {
  console.error('Installing Chromium (playwright install)');
  await runNode(tools.playwright, ['install', 'chromium']);
}

/**
 * The path of a Chromium to test with: CHROMIUM where it is set, else one that is there, else one that
 * it installs.
 */
export async function chromium() {
  const { CHROMIUM: given } = process.env;
  if (given) {
    if (runs(given)) return given;
    throw new Problem(
      `CHROMIUM is “${given}”, which does not run. Set it to the path of a Chromium, or leave it out.`,
    );
  }
  let found = await find();
  for (const install of [aptInstall, playwrightInstall]) {
    if (found !== undefined) return found;
    await install();
    found = await find();
  }
  if (found !== undefined) return found;
  throw new Problem(
    'There is no Chromium to test with, and none could be installed. Install Chromium or Google Chrome and set CHROMIUM to its path, then run npm test again.',
  );
}

/** How the tests and the bench start it: as root too, and quiet about everything but our pages. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

import { existsSync, readFileSync } from 'node:fs';
import { oneAtATime } from './one-at-a-time.js';
import { Problem } from './problem.js';
import { inProject } from './project.js';
import { run, toStandardError } from './run.js';

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(inProject(lockFile), 'utf8')).packages;
}

/** Whether node_modules is what the lock file says: npm keeps its own record of what it installed. */
function isInstalled() {
  if (!existsSync(inProject('node_modules/.package-lock.json'))) return false;
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  return (
    Object.keys(present).every((name) => present[name].version === wanted[name]?.version) &&
    Object.keys(wanted).every(
      (name) => name === '' || name in present || wanted[name].optional || wanted[name].devOptional,
    )
  );
}

function npmCi() {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('npm-cli.js')) return run(process.execPath, [npm, ...args], { stdio: toStandardError });
  return run('npm', args, { stdio: toStandardError, shell: process.platform === 'win32' });
}

/** Installs what the lock file says, unless it is there. Writes to standard error only. */
export async function install() {
  if (isInstalled()) return;
  await oneAtATime(async () => {
    if (isInstalled()) return;
    console.error('Installing what Backstory is built from (npm ci)');
    const code = await npmCi();
    if (code === 0) return;
    throw new Problem(
      `npm ci ended with code ${code}. Its messages are above. It needs the network the first time; then run the command again.`,
    );
  });
}

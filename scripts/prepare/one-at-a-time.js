import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { inProject } from './project.js';

const lock = inProject('.backstory', 'lock');

function take() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (cause) {
    if (cause.code === 'EEXIST') return false;
    throw cause;
  }
}

function release() {
  rmSync(lock, { force: true });
}

/** The process that holds the lock, or null where it is gone. */
function holder() {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid === process.pid) return null;
    process.kill(pid, 0);
    return pid;
  } catch (cause) {
    // EPERM: it lives, and belongs to somebody else.
    return cause.code === 'EPERM' ? 'another user’s' : null;
  }
}

/** Does the work while no other command of this project installs or builds. */
export async function oneAtATime(work) {
  mkdirSync(inProject('.backstory'), { recursive: true, mode: 0o700 });
  let told = false;
  while (!take()) {
    const pid = holder();
    if (pid === null) release();
    else {
      if (!told) console.error(`Waiting for another command to install or build (process ${pid}, ${lock})`);
      told = true;
      await pause(300);
    }
  }
  process.on('exit', release);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
  }
}

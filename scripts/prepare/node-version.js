import { Problem } from './problem.js';

/** Throws where that version of Node cannot run Backstory: it takes 20.9 to 24. */
export function checkNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 ? major < 25 : major === 20 && minor >= 9) return;
  throw new Problem(
    `This is Node ${version}. Backstory needs Node 20.9 to 24: install one from https://nodejs.org, then run the command again.`,
  );
}

import { install } from './install.js';
import { takesNoArguments } from './problem.js';
import { runNode, tools } from './run.js';

async function types() {
  const code = await runNode(tools.next, ['typegen']);
  return code === 0 ? runNode(tools.typescript, ['--noEmit']) : code;
}

const checks = {
  format: () => runNode(tools.prettier, ['--check', '.']),
  lint: () => runNode(tools.oxlint, ['--type-aware']),
  types,
  'unused code': () => runNode(tools.knip, []),
};

/** Runs every check, though one fails, and says which did. */
export async function check(args) {
  takesNoArguments('check', args);
  await install();
  const failed = [];
  for (const [name, work] of Object.entries(checks)) {
    console.log(`\n${name}`);
    if ((await work()) !== 0) failed.push(name);
  }
  console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
}

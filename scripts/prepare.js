// Plain Node and nothing else: this runs before anything is installed.
import { check } from './prepare/check.js';
import { checkNode } from './prepare/node-version.js';
import { Problem } from './prepare/problem.js';
import { scriptNames, script } from './prepare/script.js';
import { dev, start } from './prepare/serve.js';
import { test } from './prepare/test.js';

/** Each gets the arguments after its name and resolves to the exit code. */
const commands = new Map([
  ['start', start],
  ['dev', dev],
  ['test', test],
  ['check', check],
  ...scriptNames.map((name) => [name, (args) => script(name, args)]),
]);

async function main([name = '', ...args]) {
  checkNode(process.versions.node);
  const command = commands.get(name);
  if (command === undefined) {
    throw new Problem(`There is no command “${name}”. Known: ${[...commands.keys()].join(', ')}.`);
  }
  return command(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (cause) {
  console.error(cause instanceof Problem ? cause.message : cause);
  process.exitCode = 1;
}

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter } from 'node:path';
import { inProject, root } from './project.js';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

// NODE_ENV is left out: each tool sets the one it needs, and fails in odd ways with another’s.
const { NODE_ENV: _, ...inherited } = process.env;
const environment = {
  ...inherited,
  PATH: inProject('node_modules', '.bin') + delimiter + (process.env.PATH ?? ''),
  NEXT_TELEMETRY_DISABLED: '1',
};

/** What a tool that must keep off our standard output gets: it writes to standard error. */
export const toStandardError = ['ignore', 2, 2];

/**
 * Runs a command, in the project’s folder unless another is named, and resolves to its exit code. Signals go on to it; once it has
 * ended after one, so do we.
 */
export function run(command, args, { env = {}, stdio = 'inherit', shell = false, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...environment, ...env }, stdio, shell });
    let stopped = false;
    const passOn = (signal) => {
      stopped = true;
      child.kill(signal);
    };
    for (const signal of signals) process.on(signal, passOn);
    const release = () => signals.forEach((signal) => process.off(signal, passOn));
    child.on('error', (cause) => {
      release();
      reject(cause);
    });
    child.on('exit', (code, signal) => {
      release();
      const exitCode = code ?? 128 + constants.signals[signal];
      if (stopped) process.exit(exitCode);
      resolve(exitCode);
    });
  });
}

/** Runs a JavaScript file of the project, such as a tool’s own, with this Node. */
export function runNode(file, args, options) {
  return run(process.execPath, [inProject(file), ...args], options);
}

/** Serves the site that was built, on the port it is given. */
export const siteServer = 'scripts/server.js';

export const tools = {
  knip: 'node_modules/knip/bin/knip.js',
  next: 'node_modules/next/dist/bin/next',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  playwright: 'node_modules/@playwright/test/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  typescript: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
};

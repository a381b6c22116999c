import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { testApi } from './testApi.js';

const { code, packages } = workerData;
const stryker = (globalThis.__stryker__ ??= {});

// The packages of the project, not those that came with Stryker.
const { resolve } = createRequire(`${process.cwd()}/package.json`);
const loaded = new Map();
for (const name of packages) {
  const path = name.startsWith('node:') ? name : pathToFileURL(resolve(name)).href;
  const { default: common, ...named } = await import(path);
  loaded.set(name, { __esModule: true, ...common, ...named });
}
// A failing property says that it fails; the smallest example is for people.
loaded.get('fast-check')?.configureGlobal({ endOnFailure: true });

// Stryker's counting of what a test reaches takes two thirds of the time, and nothing reads it here.
const counting = /function cover\d*\(\) \{/g;
const source = code.replaceAll(counting, '$& return;');

const script = new Script(`(function (module, require) {${source}\n})`, {
  filename: 'machine-and-tests.cjs',
});

/** The test files, none of them evaluated yet, and what is imported as `vitest` on the way. */
function freshBundle() {
  const tests = [];
  const vitest = testApi((name, work) => tests.push({ name, work }));
  const bundled = { exports: {} };
  script.runInThisContext()(bundled, (name) => (name === 'vitest' ? vitest : loaded.get(name)));
  return (file) => {
    tests.length = 0;
    bundled.exports[file]();
    return [...tests];
  };
}

function messageOf(cause) {
  return cause instanceof Error ? cause.message : String(cause);
}

async function failureOf(work) {
  try {
    await work();
    return undefined;
  } catch (cause) {
    return messageOf(cause);
  }
}

/**
 * Runs the tests of the files, one after another, and yields what each did. That a file loads is a test
 * too: where it does not, none of its others can run.
 */
async function* results(files) {
  const testsOf = freshBundle();
  for (const file of files) {
    let tests = [];
    const failure = await failureOf(() => {
      tests = testsOf(file);
    });
    yield { file, name: 'loads', time: 0, failure };
    for (const { name, work } of tests) {
      const start = performance.now();
      const failure = await failureOf(work);
      yield { file, name, time: performance.now() - start, failure };
    }
  }
}

/** Runs the tests with that mutant, or with none, until one fails. */
async function run({ files, mutant }) {
  stryker.activeMutant = mutant;
  const ran = [];
  for await (const result of results(files)) {
    ran.push(result);
    if (result.failure !== undefined) break;
    if (result.time > 100) parentPort.postMessage('alive', []);
  }
  return ran;
}

parentPort.on('message', async (task) => parentPort.postMessage(await run(task), []));
parentPort.postMessage('alive', []);

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { battery } from './battery.js';
import { bundle } from './bundle.js';

/** Of CPU for one test, not of a clock: a machine that is busy or asleep makes no mutant endless. */
const MOST_SECONDS = 12;
const everySoOften = 500;

function secondsUsed() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The test files that run for mutants of these files. */
function testsFor(mutated) {
  const concerns = (only) => mutated.some((path) => only.some((part) => path.includes(part)));
  return battery.filter(({ only }) => only === undefined || concerns(only)).map(({ file }) => file);
}

function idOf({ file, name }) {
  return `${file}#${name}`;
}

/** Runs the tests of the machine against one mutant after another, each on a freshly evaluated machine. */
class MachineTestRunner {
  #bundle;
  #worker;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#bundle = await bundle(battery.map(({ file }) => file));
  }

  async #start() {
    const worker = new Worker(new URL('worker.js', import.meta.url), { workerData: this.#bundle });
    await once(worker, 'message');
    worker.once('exit', () => {
      this.#worker = undefined;
    });
    return worker;
  }

  /** What the tests did that ran; null where one of them did not end. */
  async #run(task) {
    const worker = (this.#worker ??= await this.#start());
    let limit = secondsUsed() + MOST_SECONDS;
    const watch = setInterval(() => {
      if (secondsUsed() > limit) void worker.terminate();
    }, everySoOften);
    const ended = new AbortController();
    const { signal } = ended;
    try {
      return await new Promise((resolve) => {
        let last = null;
        const listen = (event, listener) => {
          worker.on(event, listener);
          signal.addEventListener('abort', () => worker.off(event, listener));
        };
        listen('message', (message) => {
          if (message === 'alive') limit = secondsUsed() + MOST_SECONDS;
          else resolve(message);
        });
        // Out of memory, or an error that no test waited for. The worker ends after it.
        listen('error', (cause) => {
          last = [{ file: task.files[0], name: 'loads', time: 0, failure: String(cause) }];
        });
        listen('exit', () => resolve(last));
        worker.postMessage(task, []);
      });
    } finally {
      clearInterval(watch);
      ended.abort();
    }
  }

  async dryRun({ files = [] }) {
    const ran = await this.#run({ files: testsFor(files) });
    if (ran === null) return { status: DryRunStatus.Timeout };
    const tests = ran.map(({ file, name, time, failure }) => ({
      id: idOf({ file, name }),
      name,
      fileName: file,
      timeSpentMs: time,
      ...(failure === undefined
        ? { status: TestStatus.Success }
        : { status: TestStatus.Failed, failureMessage: failure }),
    }));
    return { status: DryRunStatus.Complete, tests };
  }

  async mutantRun({ activeMutant, sandboxFileName }) {
    const ran = await this.#run({ files: testsFor([sandboxFileName]), mutant: activeMutant.id });
    if (ran === null) return { status: MutantRunStatus.Timeout };
    const last = ran.at(-1);
    if (last.failure === undefined) return { status: MutantRunStatus.Survived, nrOfTests: ran.length };
    return {
      status: MutantRunStatus.Killed,
      killedBy: [idOf(last)],
      failureMessage: last.failure,
      nrOfTests: ran.length,
    };
  }

  async dispose() {
    await this.#worker?.terminate();
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'machine', MachineTestRunner)];

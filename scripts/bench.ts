import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { assessments } from './bench/assessments';
import { bytes } from './bench/bytes';
import { calls } from './bench/calls';
import { continueToPainted } from './bench/continueToPainted';
import { heap } from './bench/heap';
import { load } from './bench/load';
import { slowNetwork } from './bench/slowNetwork';
import { withBench } from './bench/support/bench';
import type { Bench, Measure } from './bench/support/measure';
import { asMarkdown, asText, type Results } from './bench/support/table';

/** Every measure, in the order in which they run. */
const measures: readonly Measure[] = [assessments, bytes, continueToPainted, slowNetwork, heap, load, calls];

const usage = `Usage: npm run bench -- [--rounds N] [--without-surveyjs] [--write] [MEASURE...]

Measures how fast Backstory is and prints a table. The numbers are there to be read: a target that is not
met is no failure.

MEASURE             ${measures.map(({ name }) => name).join(', ')}; all where none is named
--rounds N          how often pages that are compared take turns (5)
--without-surveyjs  leaves SurveyJS out, which is installed from the network
--write             writes docs/proof/speed.md too
`;

const page = 'docs/proof/speed.md';

function commandLine() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '5' },
      'without-surveyjs': { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const rounds = Number(values.rounds);
  const unknown = positionals.filter((name) => !measures.some((measure) => measure.name === name));
  if (unknown.length > 0) throw new Error(`There is no measure ${unknown.join(', ')}.\n\n${usage}`);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds is no whole number.\n\n${usage}`);
  const chosen = measures.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  return { ...values, rounds, chosen };
}

/** What the numbers depend on, and how busy the machine was with other things. */
function machine(): readonly string[] {
  const [processor] = cpus();
  const busy = loadavg()
    .map((average) => average.toFixed(1))
    .join(', ');
  return [
    `${String(cpus().length)} × ${processor?.model.trim() ?? 'processor'}, ${process.platform}, Node ${process.version}`,
    `load of the machine over 1, 5 and 15 minutes before: ${busy}`,
  ];
}

async function measureAll(bench: Bench, chosen: readonly Measure[]): Promise<readonly Results[]> {
  const results: Results[] = [];
  for (const { name, title, run } of chosen) {
    try {
      const measured = { title, rows: await run(bench) };
      results.push(measured);
      console.log(`\n${asText(measured)}`);
    } catch (cause) {
      console.error(`\n${name} could not be measured:`, cause);
      process.exitCode = 1;
    }
  }
  return results;
}

async function write(results: readonly Results[], facts: readonly string[]): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const revision = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const text = asMarkdown(results, [
    'Written by `npm run bench -- --write`.',
    `${day}, revision ${revision}`,
    ...facts,
  ]);
  await mkdir('docs/proof', { recursive: true });
  await writeFile(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }));
  console.log(`\nwrote ${page}`);
}

const { chosen, rounds, help, write: writes, 'without-surveyjs': without } = commandLine();
if (help) console.log(usage);
else {
  const facts = machine();
  console.log(facts.join('\n'));
  const results = await withBench({ rounds, withSurveyJs: !without }, (bench) => measureAll(bench, chosen));
  if (writes) await write(results, facts);
}

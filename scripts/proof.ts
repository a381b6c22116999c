import { execFile } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { counts } from './prepare/counts.js';
import { Problem } from './prepare/problem.js';

const page = 'docs/proof.md';

type Section = {
  readonly title: string;
  /** What the numbers count, and where more of them are. */
  readonly about: string;
  readonly command: string;
  readonly numbers: () => Promise<Numbers> | Numbers;
};

/** Markdown, and the day on which the command printed it. */
type Numbers = { readonly day: string; readonly text: string };

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function asPrinted(lines: string): string {
  return `\`\`\`text\n${lines.replace(/^\n+/, '').trimEnd()}\n\`\`\``;
}

/** Runs a command now and keeps what it prints. Throws where the command fails. */
function printedBy(...command: readonly string[]) {
  return async (): Promise<Numbers> => {
    try {
      const { stdout } = await promisify(execFile)(process.execPath, ['scripts/prepare.js', ...command]);
      return { day: dayOf(new Date()), text: asPrinted(stdout) };
    } catch {
      throw new Problem(`npm run ${command.join(' ')} failed, so nothing was written. Run it to see why.`);
    }
  };
}

const suites = [
  { name: 'vitest', what: 'fast tests: the machine, the words, the app', read: counts.vitest },
  { name: 'attacks', what: 'attacks on the built site', read: counts.vitest },
  { name: 'playwright', what: 'tests in a browser', read: counts.playwright },
];

/** The counts of the last `npm test`, from the reports it left. */
function countedByTests(): Numbers {
  const lines = suites.map(({ name, what, read }) => {
    const { passed, failed } = read(`reports/${name}.json`, 0);
    if (passed === 0) throw new Problem(`reports/${name}.json tells of no test. Run npm test first.`);
    return `${String(passed).padStart(5)} passed, ${String(failed)} failed  ${what}`;
  });
  return { day: dayOf(statSync('reports/playwright.json').mtime), text: asPrinted(lines.join('\n')) };
}

/** The numbers of a page that its own command wrote: the lines that a pattern finds. */
function writtenIn(path: string, lines: RegExp, heading = '') {
  return (): Numbers => {
    const text = readFileSync(path, 'utf8');
    const day = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
    const found = text.match(lines);
    if (day === undefined || found === null) throw new Problem(`${path} has no day or no numbers.`);
    return { day, text: `${heading}${found.join('\n')}` };
  };
}

const tableOfTargets = '| what | target | value | | note |\n| --- | --: | --: | --- | --- |\n';

const sections: readonly Section[] = [
  {
    title: 'Tests',
    about: 'The safety case is held to these very runs, and `npm test` ends with it.',
    command: 'npm test',
    numbers: countedByTests,
  },
  {
    title: 'Safety case',
    about:
      'Each hazard has controls, each control the tests that prove it: the [hazard log](safety/hazard-log.md).',
    command: 'npm run safety',
    numbers: printedBy('safety'),
  },
  {
    title: 'Written cases',
    about: 'Cases with the urgency each must come to: [all of them](proof/vignettes.md).',
    command: 'npm run vignettes',
    numbers: printedBy('vignettes'),
  },
  {
    title: 'Everything the machine can do, counted',
    about: 'A test holds these counts, so none changes unnoticed.',
    command: 'npm run enumerate',
    numbers: printedBy('enumerate'),
  },
  {
    title: 'Changes of the machine that its tests notice',
    about: 'What was changed, and what went unnoticed: [mutation testing](proof/mutation.md).',
    command: 'npm run mutate',
    numbers: writtenIn('docs/proof/mutation.md', /^\*\*.*mutants.*\*\*$/m),
  },
  {
    title: 'Malformed inputs',
    about: 'None may be answered with 500 or more, be echoed, be logged, or end the server.',
    command: 'npm run attack',
    numbers: printedBy('attack'),
  },
  {
    title: 'Speed',
    about: 'What has a target, met or not. The rest, and the machine: [speed](proof/speed.md).',
    command: 'npm run bench -- --write',
    numbers: writtenIn('docs/proof/speed.md', /^\|[^|]+\|\s*[≤≥][^|]*\|.*$/gm, tableOfTargets),
  },
  {
    title: 'Languages',
    about: 'Structure and sentence length, never meaning.',
    command: 'npm run languages -- check',
    numbers: printedBy('languages', 'check'),
  },
];

const head = `<!-- Written by \`npm run proof\`. -->

# Proof

What anyone can run to see whether Backstory does what it says: each number with its command and its day. **None of it is a clinical judgement.** No clinician has signed a rule, no translator a sentence, no clinical safety officer a rating. The rules themselves, in sentences: [the rule book](protocol/rulebook.md).

\`npm run proof\` runs what takes minutes and writes this page. It takes the tests from the last \`npm test\`, and mutation testing and speed from the pages that their own commands wrote.
`;

try {
  const written = [head];
  for (const { title, about, command, numbers } of sections) {
    console.log(command);
    const { day, text } = await numbers();
    written.push(`## ${title}\n\n${about}\n\n\`${command}\`, ${day}:\n\n${text}\n`);
  }
  const text = await format(written.join('\n'), { ...(await resolveConfig(page)), parser: 'markdown' });
  writeFileSync(page, text);
  console.log(`wrote ${page}`);
} catch (cause) {
  if (!(cause instanceof Problem)) throw cause;
  console.error(cause.message);
  process.exitCode = 1;
}

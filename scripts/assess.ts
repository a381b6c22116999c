import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { assess } from '@/machines/assess';
import { assessAndExplain, parseJson, readCase } from '@/machines/cases';

const usage = `Usage: npm run --silent assess -- [--explain] [FILE]

Reads one case or a list of cases as JSON from FILE, or from standard input:
  {"answers": {"respondent": "self", "age": 44}, "retracted": []}
Writes the list of results as JSON, in the order of the cases. A case that cannot be read gives
{"error": "..."} in its place, and the others are still assessed. Other keys of a case are not read.

  --explain  adds to every list entry why it is there (because) and what would take it away (changes)
  --help     shows this text

Exit code: 0 all assessed, 1 a case has an error, 2 nothing could be read.
`;

/** What the person at the terminal has to change; the text says what to do. */
class UsageError extends Error {}

const isErrorWithCode = (cause: unknown): cause is Error & { code: unknown } =>
  cause instanceof Error && 'code' in cause;

function commandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { explain: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : String(cause)} Try --help.`);
  }
}

/** npm runs this in the project folder, and keeps the folder where the command was typed in INIT_CWD. */
function whereIs(file: string): string {
  const typed = resolve(process.env.INIT_CWD ?? '.', file);
  return existsSync(typed) ? typed : resolve(file);
}

async function read(files: readonly string[]): Promise<Uint8Array> {
  const [file = '-', ...rest] = files;
  if (rest.length > 0) throw new UsageError('Give one FILE. Put several cases in it as a list.');
  if (file === '-') {
    if (process.stdin.isTTY) throw new UsageError(`Give a FILE, or cases on standard input.\n\n${usage}`);
    return buffer(process.stdin);
  }
  try {
    return await readFile(whereIs(file));
  } catch (cause) {
    if (!isErrorWithCode(cause)) throw cause;
    const why =
      cause.code === 'ENOENT' ? 'There is no such file' : `It cannot be read (${String(cause.code)})`;
    throw new UsageError(`${file}: ${why}. Give the path of a JSON file with cases.`);
  }
}

function casesIn(bytes: Uint8Array): readonly unknown[] {
  const read = parseJson(bytes);
  if ('error' in read) throw new UsageError(read.error);
  const { json } = read;
  if (typeof json !== 'object' || json === null) {
    throw new UsageError('The input is neither a case nor a list of cases. Try --help.');
  }
  return Array.isArray(json) ? json : [json];
}

/** The keys of the cases that are not read, so that a misspelt `retracted` does not go unseen. */
function keysNotRead(cases: readonly unknown[]): readonly string[] {
  const keys = new Set<string>();
  for (const one of cases) {
    if (typeof one === 'object' && one !== null && !Array.isArray(one)) {
      for (const key of Object.keys(one)) keys.add(key);
    }
  }
  keys.delete('answers');
  keys.delete('retracted');
  return [...keys].toSorted();
}

async function main() {
  const { values, positionals } = commandLine();
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const cases = casesIn(await read(positionals));
  const judge = values.explain ? assessAndExplain : assess;

  function* results() {
    let before = '[\n';
    for (const one of cases) {
      const read = readCase(one, 'ignored');
      if ('error' in read) process.exitCode = 1;
      yield before + JSON.stringify('error' in read ? read : judge(read.session));
      before = ',\n';
    }
    yield cases.length === 0 ? '[]\n' : '\n]\n';
  }

  await pipeline(Readable.from(results()), process.stdout, { end: false });
  const ignored = keysNotRead(cases);
  if (ignored.length > 0) {
    const shown = ignored.slice(0, 10).map((key) => JSON.stringify(key.slice(0, 60)));
    process.stderr.write(`Not read, since a case is answers and retracted: ${shown.join(', ')}\n`);
  }
}

try {
  await main();
} catch (cause) {
  if (cause instanceof UsageError) {
    process.stderr.write(`${cause.message}\n`);
    process.exitCode = 2;
  } else if (!isErrorWithCode(cause) || cause.code !== 'EPIPE') {
    throw cause;
  }
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { withoutConst } from './copy';

const place = z.object({ line: z.int(), column: z.int() });

const schema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          mutatorName: z.string(),
          replacement: z.string().default(''),
          location: z.object({ start: place, end: place }),
          status: z.enum(['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError', 'CompileError']),
          killedBy: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
  testFiles: z.record(
    z.string(),
    z.object({ tests: z.array(z.object({ id: z.string(), name: z.string() })) }),
  ),
});

/** One changed place of the machine, and what became of it. */
export type Mutant = {
  readonly file: string;
  /** Counted from 1. */
  readonly row: number;
  /** The text of that line. */
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly mutator: string;
  readonly fate: 'killed' | 'endless' | 'survived';
  /** The test file that noticed it first. */
  readonly noticedBy: string | undefined;
};

const fates = {
  Killed: 'killed',
  Timeout: 'endless',
  Survived: 'survived',
  // Neither happens with our runner. If it does, nothing has noticed the mutant.
  NoCoverage: 'survived',
  RuntimeError: 'survived',
  CompileError: 'survived',
} as const;

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

type Range = z.infer<typeof schema>['files'][string]['mutants'][number]['location'];

function excerpt(lines: readonly string[], { start, end }: Range): string {
  const rows = lines.slice(start.line - 1, end.line);
  const last = rows.length - 1;
  return rows
    .map((row, at) => row.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join(' ');
}

/** The mutants of every file that was run, by the file, with those whose file has changed since left out. */
export function readReport(path: string): ReadonlyMap<string, readonly Mutant[]> {
  if (!existsSync(path)) return new Map();
  const { files, testFiles } = schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const testFileById = new Map(
    Object.entries(testFiles).flatMap(([file, { tests }]) => tests.map(({ id }) => [id, file] as const)),
  );
  const current = Object.entries(files).filter(
    ([file, { source }]) => existsSync(file) && withoutConst(readFileSync(file, 'utf8')) === source,
  );
  return new Map(
    current.map(([file, { source, mutants }]) => {
      const lines = source.split('\n');
      return [
        file,
        mutants.map(({ mutatorName, replacement, location, status, killedBy }) => ({
          file,
          row: location.start.line,
          line: inOneLine(lines[location.start.line - 1] ?? ''),
          from: inOneLine(excerpt(lines, location)),
          to: inOneLine(replacement),
          mutator: mutatorName,
          fate: fates[status],
          noticedBy: testFileById.get(killedBy[0] ?? ''),
        })),
      ];
    }),
  );
}

const loosely = z.looseObject({
  files: z.record(z.string(), z.looseObject({ mutants: z.array(z.looseObject({ status: z.string() })) })),
});

/**
 * Forgets of the earlier results of these files and folders what survived. Else Stryker takes over a
 * survivor, whatever tests are new.
 */
export function forgetSurvivors(path: string, chosen: readonly string[]): void {
  if (!existsSync(path)) return;
  const report = loosely.parse(JSON.parse(readFileSync(path, 'utf8')));
  for (const [name, file] of Object.entries(report.files)) {
    if (!chosen.some((one) => name === one || name.startsWith(`${one}/`))) continue;
    file.mutants = file.mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  }
  writeFileSync(path, JSON.stringify(report));
}

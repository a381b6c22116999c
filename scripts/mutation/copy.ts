import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inProject } from '../prepare/project.js';

/** Where the machine is changed: a copy, since Stryker writes into the files. */
export const workFolder = '.backstory/mutation';

/** What the tests of the machine read. */
const needed = [
  'components',
  'docs',
  'machines',
  'messages',
  'scripts/rulebook',
  'scripts/vignettes',
  'tests/machines',
  'tests/vignettes',
  '.prettierrc.json',
  'package.json',
  'tsconfig.json',
];

/**
 * The text as Stryker gets it. It takes a table before `as const` for a type and changes nothing in it.
 * Nothing moves: a place is the same in both.
 */
export function withoutConst(text: string): string {
  return text.replaceAll(/\bas const\b/g, (words) => ' '.repeat(words.length));
}

/** Every file of `machines/`, by its path in the project. */
export function machineFiles(): readonly string[] {
  return readdirSync(inProject('machines'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `machines/${name.replaceAll('\\', '/')}`);
}

/** Makes the copy afresh. */
export function copyProject(): void {
  const work = inProject(workFolder);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  for (const path of needed) {
    cpSync(inProject(path), `${work}/${path}`, {
      recursive: true,
      filter: (from) => !['images', 'node_modules'].includes(basename(from)),
    });
  }
  for (const file of machineFiles()) {
    writeFileSync(`${work}/${file}`, withoutConst(readFileSync(inProject(file), 'utf8')));
  }
  symlinkSync(inProject('node_modules'), `${work}/node_modules`, 'junction');
}

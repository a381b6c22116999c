import { dirname } from 'node:path';
import type { Mutant } from './report';

/** How many of a group were killed, never ended and survived. */
export type Counts = {
  readonly name: string;
  readonly mutants: number;
  readonly killed: number;
  readonly endless: number;
  readonly survived: number;
  /** Of all, in percent: killed and endless. */
  readonly score: number;
};

function count(name: string, mutants: readonly Mutant[]): Counts {
  const of = (fate: Mutant['fate']) => mutants.filter((mutant) => mutant.fate === fate).length;
  const survived = of('survived');
  const score = mutants.length === 0 ? 100 : (100 * (mutants.length - survived)) / mutants.length;
  return { name, mutants: mutants.length, killed: of('killed'), endless: of('endless'), survived, score };
}

function grouped(mutants: readonly Mutant[], groupOf: (mutant: Mutant) => string): readonly Counts[] {
  const groups = new Map<string, Mutant[]>();
  for (const mutant of mutants) {
    const name = groupOf(mutant);
    groups.set(name, [...(groups.get(name) ?? []), mutant]);
  }
  return [...groups]
    .map(([name, group]) => count(name, group))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

export function byFolder(mutants: readonly Mutant[]): readonly Counts[] {
  return grouped(mutants, ({ file }) => dirname(file));
}

export function byMutator(mutants: readonly Mutant[]): readonly Counts[] {
  return grouped(mutants, ({ mutator }) => mutator);
}

export function inAll(mutants: readonly Mutant[]): Counts {
  return count('all', mutants);
}

/** How many mutants each test file was the first to notice. */
export function byTestFile(mutants: readonly Mutant[]): readonly (readonly [file: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { noticedBy } of mutants) {
    if (noticedBy !== undefined) counts.set(noticedBy, (counts.get(noticedBy) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

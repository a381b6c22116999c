import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Mutant } from './report';

const schema = z.array(
  z.strictObject({
    file: z.string(),
    /** The text of the line where the mutant begins. */
    line: z.string(),
    from: z.string(),
    to: z.string(),
    reason: z.string().min(1),
  }),
);

/** A mutant that no test can or should notice, and why. Kept by hand. */
export type Excused = z.infer<typeof schema>[number];

export function readExcused(): readonly Excused[] {
  return schema.parse(JSON.parse(readFileSync('docs/proof/mutation-survivors.json', 'utf8')));
}

function same(excused: Excused, mutant: Mutant): boolean {
  return (['file', 'line', 'from', 'to'] as const).every((part) => excused[part] === mutant[part]);
}

/** The survivors with the reason of each, and the entries of the list that no survivor answers to. */
export function compare(mutants: readonly Mutant[], list: readonly Excused[]) {
  const files = new Set(mutants.map(({ file }) => file));
  const survivors = mutants
    .filter(({ fate }) => fate === 'survived')
    .map((mutant) => ({ ...mutant, reason: list.find((one) => same(one, mutant))?.reason }));
  const gone = list.filter(
    (one) => files.has(one.file) && !survivors.some((survivor) => same(one, survivor)),
  );
  return { survivors, gone };
}

export type Survivor = ReturnType<typeof compare>['survivors'][number];

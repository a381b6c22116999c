import type { Condition } from '@/machines/conditions';
import * as facts from '@/machines/facts';
import { plain } from './markdown';
import { page } from './page';
import { definitionInWords } from './sentences';
import { readersOfFact } from './usage';
import { entry, reasoning } from './words';

/** The conditions that have a name, since more than one rule reads them. */
export function factsPage() {
  return page(
    'facts.md',
    'Named facts',
    'A fact is a condition with a name. A rule that reads a fact reads exactly what stands here.',
    Object.entries(reasoning.facts).flatMap(([name, meaning]) => {
      const fact = entry<Condition>(facts, name, 'facts.ts');
      return [
        `### ${name}`,
        `${plain(meaning)}.`,
        definitionInWords('Holds when', fact),
        `Read by: ${readersOfFact(fact)}.`,
      ];
    }),
  );
}

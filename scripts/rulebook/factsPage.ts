import { plain } from './markdown';
import { page } from './page';
import { definitionInWords, namedFacts } from './sentences';
import { readersOfFact } from './usage';
import { entry, reasoning } from './words';

/** The conditions that have a name, since more than one rule reads them. */
export function factsPage() {
  return page(
    'facts.md',
    'Named facts',
    'A fact is a condition with a name. A rule that reads a fact reads exactly what stands here.',
    namedFacts.flatMap(({ name, fact }) => [
      `### ${name}`,
      `${plain(entry(reasoning.facts, name, 'facts'))}.`,
      definitionInWords('Holds when', fact),
      `Read by: ${readersOfFact(fact)}.`,
    ]),
  );
}

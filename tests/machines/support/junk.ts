import * as fc from 'fast-check';
import type { Given } from '@/machines/conditions';
import { optionsOf, questionIds, type Answer } from '@/machines/questions';

/** Values of every JSON type, most of them no answer to anything. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom(null, '', 'none', 'notSure', ['none', 'none'], ['none', 'notSure'], [], {}, -0, 1e21, 0.5),
);

const optionIds = [...new Set(questionIds.flatMap(optionsOf))];

/** Values of the right shape: real options of any question, alone or listed, and whole numbers. */
export const answerLike: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom(...optionIds),
  fc.array(fc.constantFrom(...optionIds), { maxLength: 4 }),
  fc.integer({ min: -2, max: 130 }),
);

/** Ids that are no question, names that every object inherits among them. */
export const strangeIds = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'zebra',
  'Age',
  '',
] as const;

/** Answers as they come from outside: whatever JSON holds, own `__proto__` keys included. */
export function fromOutside(entries: Iterable<readonly [string, unknown]>): Given {
  return JSON.parse(JSON.stringify(Object.fromEntries(entries)));
}

import * as fc from 'fast-check';
import { optionsOffered } from '@/machines/asking';
import type { Given } from '@/machines/conditions';
import { questionIds, questionOf, type Answer, type QuestionId } from '@/machines/questions';
import { calmAnswer } from './calm';
import { below, pickOne, pickSome, streamOf, type Stream } from './random';
import { isSafetyQuestion, walk } from './walk';

/** Ages at and beside each limit of a rule. */
const agesAtLimits = [0, 5, 6, 9, 10, 11, 15, 16, 17, 18, 49, 50, 55, 56, 59, 60, 69, 70, 120];

function drawAge(stream: Stream): number {
  const kind = stream();
  if (kind < 0.2) return pickOne(agesAtLimits, stream);
  return kind < 0.3 ? below(18, stream) : 18 + below(80, stream);
}

function drawList(id: QuestionId, offered: readonly string[], stream: Stream): readonly string[] {
  const question = questionOf(id);
  if (question.kind !== 'many') throw new Error(`${id} takes no list`);
  const alone = offered.filter((option) => question.exclusive.includes(option));
  const together = offered.filter((option) => !question.exclusive.includes(option));
  if (together.length === 0 || (alone.length > 0 && stream() < 0.2)) return [pickOne(alone, stream)];
  const most = Math.min(question.maxPick, together.length, stream() < 0.6 ? 2 : 4);
  return pickSome(together, 1 + below(most, stream), stream);
}

/** Any answer that the question takes after these answers. */
export function drawAnswer(id: QuestionId, given: Given, stream: Stream): Answer {
  const question = questionOf(id);
  const offered = optionsOffered(id, given);
  switch (question.kind) {
    case 'one':
      return pickOne(offered, stream);
    case 'many':
      return drawList(id, offered, stream);
    case 'number':
      return drawAge(stream);
    case 'scale':
      return question.min + below(question.max - question.min + 1, stream);
  }
}

/** Who a person is and what they live with, within the safety sections. */
const background: readonly QuestionId[] = [
  'respondent',
  'age',
  'painSites',
  'otherPainSites',
  'painChange',
  'cancer',
  'healthFactors',
  'procedureOrDevice',
  'medicines',
];

/** Whether a question tells who a person is and what they live with, not how they are now. */
export function backgroundOrHistory(id: QuestionId): boolean {
  return background.includes(id) || !isSafetyQuestion(id);
}

/** How a session is drawn: the chance that a safety question is answered calmly, and a draw for each question. */
export type Draws = { readonly calmness: number; readonly byQuestion: readonly number[] };

/** From nobody ill to everybody ill, so that routine, soon, today and emergency all come up. */
export const calmnesses = [1, 1, 0.97, 0.97, 0.9, 0.8, 0.5] as const;

/**
 * Background and history are drawn freely even in a calm session. A draw of 0 is the most reassuring
 * answer: a session that fails shrinks to the few answers it takes.
 */
export function drawSession({ calmness, byQuestion }: Draws): Given {
  return walk((id, given) => {
    const at = questionIds.indexOf(id);
    const draw = byQuestion[at] ?? 0;
    if (draw === 0) return calmAnswer(id);
    const stream = streamOf(draw * questionIds.length + at);
    const calm = !backgroundOrHistory(id) && stream() < calmness;
    return calm ? calmAnswer(id) : drawAnswer(id, given, stream);
  });
}

/** A random whole session that the machine can reach, of any tier. */
export const sessions: fc.Arbitrary<Given> = fc
  .record({
    calmness: fc.constantFrom(...calmnesses),
    byQuestion: fc.array(fc.noBias(fc.nat()), {
      minLength: questionIds.length,
      maxLength: questionIds.length,
    }),
  })
  .map(drawSession);

/** The same from a seed, for counts that must not change with the test library. */
export function sessionOfSeed(seed: number): Given {
  const stream = streamOf(seed);
  const calmness = pickOne(calmnesses, stream);
  return drawSession({ calmness, byQuestion: questionIds.map(() => 1 + below(2 ** 31 - 1, stream)) });
}

/** One seed for every property: a failure comes back on every machine. */
export function times(numRuns: number) {
  return { seed: 20_261_120, numRuns };
}

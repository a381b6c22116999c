import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldBeAnswer, isAnswer } from '@/machines/answers';
import { optionsOffered } from '@/machines/asking';
import { optionsOf, questionIds, questionOf, type QuestionId } from '@/machines/questions';
import { answerProblems, answerSchema, caseSchema } from '@/machines/schemas';
import { answerLike, anyValue, fromOutside, strangeIds } from './support/junk';
import { sessions, times } from './support/sessions';

/** Answers and near misses: this question's own options, repeated, together, too many; numbers at its limits. */
function nearMisses(id: QuestionId): fc.Arbitrary<unknown> {
  const question = questionOf(id);
  if ('min' in question) {
    const { min, max } = question;
    return fc.constantFrom(min - 1, min, min + 0.5, max, max + 1, String(min), [min], -0);
  }
  const option = fc.constantFrom(...optionsOf(id));
  const ticked = fc.uniqueArray(option, { minLength: 1, maxLength: 4 });
  return question.kind === 'one' ? option : fc.oneof(ticked, ticked, ticked, fc.array(option), option);
}

const anyQuestion = fc.constantFrom(...questionIds);

const questionAndValue = anyQuestion.chain((id) =>
  fc.tuple(fc.constant(id), fc.oneof(nearMisses(id), nearMisses(id), nearMisses(id), answerLike, anyValue)),
);

describe('the schema of an answer', () => {
  it('takes what could be an answer, refuses the rest with a known problem (10 000 values)', () => {
    const met = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(questionAndValue, ([id, value]) => {
        const read = answerSchema(id).safeParse(value);
        met[read.success ? 'taken' : 'refused'] += 1;
        expect(read.success).toBe(couldBeAnswer(id, value));
        const problems = read.error?.issues.map((issue) => issue.message) ?? [];
        expect(problems.filter((problem) => !answerProblems.some((known) => known === problem))).toEqual([]);
      }),
      times(10_000),
    );
    expect(Math.min(met.taken, met.refused)).toBeGreaterThan(2000);
  });

  it('of the options on the screen takes what is an answer there (5 000 values)', () => {
    let hidden = 0;
    fc.assert(
      fc.property(sessions, questionAndValue, (given, [id, value]) => {
        const offered = optionsOffered(id, given);
        const taken = answerSchema(id, offered).safeParse(value).success;
        expect(taken).toBe(isAnswer(id, value, given));
        if (!taken && couldBeAnswer(id, value)) hidden += 1;
      }),
      times(5000),
    );
    expect(hidden).toBeGreaterThan(20);
  });
});

describe('the schema of a case', () => {
  it.each(strangeIds)('refuses an answer to "%s", which is no question', (id) => {
    expect(caseSchema.safeParse({ answers: fromOutside([[id, ['none']]]) }).success).toBe(false);
  });

  it('takes every session (500 sessions)', () => {
    fc.assert(
      fc.property(sessions, (answers) => {
        expect(caseSchema.safeParse({ answers })).toEqual({ success: true, data: { answers } });
      }),
      times(500),
    );
  });

  it('takes a session with one answer swapped exactly where that could be an answer (2 000 swaps)', () => {
    fc.assert(
      fc.property(sessions, questionAndValue, (session, [id, value]) => {
        const answers = fromOutside([...Object.entries(session), [id, value]]);
        expect(caseSchema.safeParse({ answers }).success).toBe(couldBeAnswer(id, answers[id]));
      }),
      times(2000),
    );
  });
});

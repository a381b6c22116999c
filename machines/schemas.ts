import * as z from 'zod';
import { couldBeAnswer } from './answers';
import { optionsOf, questionIds, questionOf, type QuestionId } from './questions';

/** No code made at run time: a strict Content-Security-Policy refuses it. */
z.config({ jitless: true });

/** What is wrong with an answer, as a code that `messages/` has a sentence for. */
export const answerProblems = [
  'required',
  'unknownOption',
  'repeated',
  'exclusive',
  'tooMany',
  'notWhole',
  'outOfRange',
] as const;
export type AnswerProblem = (typeof answerProblems)[number];

function problem(code: AnswerProblem) {
  return { error: code };
}

function listOf(options: readonly string[]) {
  return { type: 'array', items: { type: 'string', enum: options } };
}

/** Says in JSON Schema, which sees no refinement, that an exclusive option stands alone. */
function aloneRule(exclusive: readonly string[], offered: readonly string[]) {
  if (exclusive.length === 0) return {};
  const together = offered.filter((option) => !exclusive.includes(option));
  return { anyOf: [{ ...listOf(exclusive), maxItems: 1 }, listOf(together)] };
}

/**
 * The zod schema of an answer, derived from its question; `offered` limits the options to those on the
 * screen. The message of an issue is an `AnswerProblem`.
 */
export function answerSchema(id: QuestionId, offered: readonly string[] = optionsOf(id)) {
  const question = questionOf(id);
  switch (question.kind) {
    case 'one':
      return z.enum(offered, {
        error: ({ input }) =>
          (input === undefined || input === null || input === ''
            ? 'required'
            : 'unknownOption') satisfies AnswerProblem,
      });
    case 'many':
      return z
        .array(z.enum(offered, problem('unknownOption')), problem('required'))
        .min(1, problem('required'))
        .refine((picked) => new Set(picked).size === picked.length, problem('repeated'))
        .refine(
          (picked) => picked.length < 2 || !picked.some((option) => question.exclusive.includes(option)),
          problem('exclusive'),
        )
        .refine((picked) => picked.length <= question.maxPick, problem('tooMany'))
        .meta({ uniqueItems: true, maxItems: question.maxPick, ...aloneRule(question.exclusive, offered) });
    case 'number':
    case 'scale':
      return z
        .number({
          error: ({ input }) =>
            (input === undefined || input === null || input === ''
              ? 'required'
              : 'notWhole') satisfies AnswerProblem,
        })
        .int(problem('notWhole'))
        .min(question.min, problem('outOfRange'))
        .max(question.max, problem('outOfRange'));
  }
}

const answersShape = Object.fromEntries(questionIds.map((id) => [id, answerSchema(id).optional()]));

/** One case of `assess`: answers that could be given by some person, by question id. */
export const caseSchema = z.strictObject({
  answers: z.strictObject(answersShape),
  retracted: z.array(z.string()).optional(),
});

const answerValueSchema = z.union([z.string().max(100), z.array(z.string().max(100)).max(20), z.number()]);

/**
 * A stored draft. Strict about its shape and mild about its content: an answer that another protocol
 * version took is kept for `replay` to drop, since a question may come back.
 */
export const draftSchema = z.object({
  protocolVersion: z.string().max(40),
  answers: z.record(z.string().max(60), answerValueSchema),
  retracted: z
    .array(z.object({ question: z.enum(questionIds), before: answerValueSchema, at: z.iso.datetime() }))
    .max(200)
    .transform((all) => all.filter(({ question, before }) => couldBeAnswer(question, before))),
});

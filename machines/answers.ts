import { optionsOffered } from './asking';
import type { Given } from './conditions';
import { optionsOf, questionOf, type Answer, type Answers, type QuestionId } from './questions';

function isListOf(options: readonly string[], value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((picked) => typeof picked === 'string' && options.includes(picked)) &&
    new Set(value).size === value.length
  );
}

function fits(id: QuestionId, options: readonly string[], value: unknown): value is Answer {
  const question = questionOf(id);
  switch (question.kind) {
    case 'one':
      return typeof value === 'string' && options.includes(value);
    case 'many':
      return (
        isListOf(options, value) &&
        value.length <= question.maxPick &&
        (value.length === 1 || !value.some((picked) => question.exclusive.includes(picked)))
      );
    case 'number':
    case 'scale':
      return (
        typeof value === 'number' && Number.isInteger(value) && value >= question.min && value <= question.max
      );
  }
}

/**
 * Whether a value answers a question after these answers: the right type, only options that are
 * offered, an exclusive option alone, within `maxPick` or the range. Anything else is absent.
 */
export function isAnswer(id: QuestionId, value: unknown, given: Given): value is Answer {
  return fits(id, optionsOffered(id, given), value);
}

/** Whether a value could answer the question for some person: as `isAnswer`, hidden options included. */
export function couldBeAnswer(id: QuestionId, value: unknown): value is Answer {
  return fits(id, optionsOf(id), value);
}

/** Whether two answers to one question are the same; the order in which boxes were ticked is not. */
export function sameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.length === b.length && a.every((option) => b.includes(option));
}

/** The answers with one replaced, or taken away where `value` is absent. */
export function withAnswer(answers: Answers, id: QuestionId, value: Answer | undefined): Answers {
  return { ...answers, [id]: value };
}

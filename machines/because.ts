import { holds, type Condition, type Given } from './conditions';
import { isQuestionId, type QuestionId } from './questions';

/** An answer that makes a condition hold: the question and, for a choice, the options that count. */
export type Because = { readonly question: QuestionId; readonly options: readonly string[] };

/** The tests of a condition that hold and make it hold, each with the options that were picked. */
function support(condition: Condition, given: Given): readonly Because[] {
  if (!holds(condition, given)) return [];
  switch (condition.word) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => support(part, given));
    case 'not':
      return [];
    case 'is':
    case 'has':
    case 'atLeast': {
      const { question } = condition;
      if (!isQuestionId(question)) return [];
      const value = given[question];
      const picked = typeof value === 'string' ? [value] : typeof value === 'object' ? value : [];
      return [{ question, options: picked.filter((option) => condition.options.includes(option)) }];
    }
  }
}

/** The answers that make a condition hold, one entry a question; none where it does not hold. */
export function becauseOf(condition: Condition, given: Given): readonly Because[] {
  const byQuestion = new Map<QuestionId, readonly string[]>();
  for (const { question, options } of support(condition, given)) {
    byQuestion.set(question, [...new Set([...(byQuestion.get(question) ?? []), ...options])]);
  }
  return [...byQuestion].map(([question, options]) => ({ question, options }));
}

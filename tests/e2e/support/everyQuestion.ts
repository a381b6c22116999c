import { askWhen } from '@/machines/asking';
import type { Given } from '@/machines/conditions';
import { questionIds, type QuestionId } from '@/machines/questions';
import { replay } from '@/machines/replay';
import { solve } from '../../machines/support/solve';
import { vignettes } from '../../machines/support/vignettes';

/** Somebody, and questions that they are asked. */
export type Asked = { readonly answers: Given; readonly questions: readonly QuestionId[] };

function pathOf(answers: Given): readonly QuestionId[] {
  return replay({ answers }).path;
}

/** The person of the written cases who is asked the most of these questions, or one made for the first. */
function whoIsAskedMost(questions: readonly QuestionId[]): Asked {
  const [first] = questions;
  const asked = vignettes
    .map(({ answers }) => ({ answers, questions: pathOf(answers).filter((id) => questions.includes(id)) }))
    .reduce((one, other) => (other.questions.length > one.questions.length ? other : one));
  if (asked.questions.length > 0 || first === undefined) return asked;
  const made = solve(askWhen[first] ?? { word: 'all', of: [] }, 1);
  return made !== undefined && pathOf(made.answers).includes(first)
    ? { answers: made.answers, questions: [first] }
    : { answers: {}, questions: [] };
}

function covering(left: readonly QuestionId[]): readonly Asked[] {
  const asked = whoIsAskedMost(left);
  if (asked.questions.length === 0) return [];
  return [asked, ...covering(left.filter((id) => !asked.questions.includes(id)))];
}

/** A few people who, between them, are asked every question. */
export const everyQuestion: readonly Asked[] = covering(questionIds);

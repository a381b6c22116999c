import { sameAnswer } from '../answers';
import type { Given } from '../conditions';
import type { Answer } from '../questions';
import { codeAnswer } from './answer';
import type { Coder } from './interval';
import { isAskedBy, offeredBy, type CodeTable } from './table';

/** An emergency answer that was taken back, by the ids of a table. */
export type TakenBackThen = { readonly question: string; readonly before?: Answer };

/** What a code holds, by the ids of its table: the answers on the path, and what was taken back. */
export type Content = { readonly answers: Given; readonly retracted: readonly TakenBackThen[] };

/** For none, one, two ... answers taken back; the last is the most that a code holds. */
const takenBackWeights = [200, 12, 4, 2];

/** For a path that is answered to its end, and one that ended or was left before. */
const endWeights = [12, 3];

/** For a former answer that is not known, and one that is. */
const beforeWeights = [1, 15];

function even(count: number): readonly number[] {
  return Array.from({ length: count }, () => 1);
}

/** What is held of these: each once, of questions in the table, the latest where there are too many. */
function held(table: CodeTable, retracted: readonly TakenBackThen[]): readonly TakenBackThen[] {
  return retracted
    .filter(({ question }) => table.questions.some(({ id }) => id === question))
    .filter(
      ({ question, before }, at, all) =>
        all.findIndex((other) => other.question === question && sameAnswer(other.before, before)) === at,
    )
    .slice(1 - takenBackWeights.length);
}

function codeOneTakenBack(coder: Coder, { questions }: CodeTable, given?: TakenBackThen): TakenBackThen {
  const known = questions.findIndex(({ id }) => id === given?.question);
  const question = questions[coder.choose(even(questions.length), known)];
  if (question === undefined) throw new Error('a table without questions');
  const { id, takes } = question;
  if (coder.choose(beforeWeights, given?.before === undefined ? 0 : 1) === 0) return { question: id };
  const options = takes.kind === 'whole' ? [] : takes.options;
  return { question: id, before: codeAnswer(coder, takes, options, given?.before) };
}

function codeTakenBack(coder: Coder, table: CodeTable, given?: Content): readonly TakenBackThen[] {
  const known = held(table, given?.retracted ?? []);
  const count = coder.choose(takenBackWeights, known.length);
  return Array.from({ length: count }, (_, at) => codeOneTakenBack(coder, table, known[at]));
}

/** How many answers come before the first question that is asked and has none; null where all have one. */
function answeredBefore(table: CodeTable, answers: Given): number | null {
  let given: Given = {};
  for (const question of table.questions) {
    if (!isAskedBy(question, given)) continue;
    const value = answers[question.id];
    if (value === undefined) return Object.keys(given).length;
    given = { ...given, [question.id]: value };
  }
  return null;
}

function codeLength(coder: Coder, table: CodeTable, given?: Content): number {
  const known = given === undefined ? null : answeredBefore(table, given.answers);
  if (coder.choose(endWeights, known === null ? 0 : 1) === 0) return Number.POSITIVE_INFINITY;
  return coder.choose(even(table.questions.length + 1), known ?? 0);
}

/**
 * Writes what is given, or reads it where nothing is: one walk for both, so that they cannot differ.
 * Only questions that are asked take part; what was not asked takes no room.
 */
export function codeContent(coder: Coder, table: CodeTable, given?: Content): Content {
  const retracted = codeTakenBack(coder, table, given);
  const length = codeLength(coder, table, given);
  let answers: Given = {};
  for (const question of table.questions) {
    if (Object.keys(answers).length === length) break;
    if (!isAskedBy(question, answers)) continue;
    const { id, takes } = question;
    const offered = takes.kind === 'whole' ? [] : offeredBy(question, takes.options, answers);
    const value = codeAnswer(coder, takes, offered, given?.answers[id]);
    if (value === undefined) break;
    answers = { ...answers, [id]: value };
  }
  return { answers, retracted };
}

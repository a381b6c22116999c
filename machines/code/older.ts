import { couldBeAnswer } from '../answers';
import type { Given } from '../conditions';
import { isQuestionId, questionOf, type Answer, type QuestionId } from '../questions';
import type { Content, TakenBackThen } from './content';
import type { CodeTable } from './table';

/** What a code hands over, by the ids of today. A draft is one, too. */
export type HandedOver = {
  readonly answers: Given;
  /** Emergency answers taken back. `before` is absent where it is not known, or means nothing today. */
  readonly retracted: readonly { readonly question: QuestionId; readonly before?: Answer }[];
};

/** The table of an earlier protocol, and where an answer taken back to a retired question counts now. */
export type OlderTable = {
  readonly table: CodeTable;
  readonly successors: { readonly [retired: string]: QuestionId | undefined };
};

/** The earlier protocols whose codes can be opened: none before the first. */
export const olderTables: readonly OlderTable[] = [];

/**
 * An older table. Fails while the program loads, never on a code: without a successor of each retired
 * question, an emergency answer taken back there would be forgotten, and the floor with it.
 */
export function olderTable(table: CodeTable, successors: OlderTable['successors']): OlderTable {
  for (const { id } of table.questions) {
    if (!isQuestionId(id) && successors[id] === undefined) throw new Error(`${id} needs a successor`);
  }
  return { table, successors };
}

/**
 * Whether an answer says the same today. An id never changes its meaning; but a list also says what was
 * not ticked, and so nothing about a question that has options which were not there.
 */
function saysTheSame(table: CodeTable, id: string, value: Answer): boolean {
  if (!isQuestionId(id) || !couldBeAnswer(id, value)) return false;
  const today = questionOf(id);
  const then = table.questions.find((question) => question.id === id)?.takes;
  if (today.kind !== 'many') return true;
  return then?.kind === 'many' && today.options.every((option) => then.options.includes(option));
}

function takenBackToday({ successors }: OlderTable, { question, before }: TakenBackThen) {
  if (!isQuestionId(question)) {
    const successor = successors[question];
    return successor === undefined ? [] : [{ question: successor }];
  }
  return [couldBeAnswer(question, before) ? { question, before } : { question }];
}

/** What an older code says in today's ids, and the questions whose answers do not say the same any more. */
export function carriedOver(
  older: OlderTable,
  { answers, retracted }: Content,
): { readonly session: HandedOver; readonly lost: readonly string[] } {
  const kept: Record<string, Answer> = {};
  const lost: string[] = [];
  for (const [id, value] of Object.entries(answers)) {
    if (value === undefined) continue;
    if (saysTheSame(older.table, id, value)) kept[id] = value;
    else lost.push(id);
  }
  return {
    session: { answers: kept, retracted: retracted.flatMap((one) => takenBackToday(older, one)) },
    lost,
  };
}

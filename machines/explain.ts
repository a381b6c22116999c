import { withAnswer } from './answers';
import { optionsOffered } from './asking';
import { isListed } from './assess';
import { becauseOf, type Because } from './because';
import type { Given } from './conditions';
import { procedures, type ProcedureId } from './procedures';
import type { Answer, QuestionId } from './questions';
import { replay, type Replay } from './replay';

/** A change of one answer after which the entry is not listed. */
export type Change = { readonly question: QuestionId; readonly to: Answer };

export type Explanation = {
  readonly id: ProcedureId;
  readonly because: readonly Because[];
  readonly changes: readonly Change[];
};

/** Every answer one step away: one option less, another alone, one more. No entry hangs on a number. */
function otherAnswers(id: QuestionId, now: Answer, given: Given): readonly Answer[] {
  const offered = optionsOffered(id, given);
  if (typeof now !== 'object') return offered;
  return [
    ...now.map((gone) => now.filter((option) => option !== gone)),
    ...offered.map((option) => [option]),
    ...offered.map((option) => [...now, option]),
  ];
}

function changeOf(id: QuestionId, played: Replay, entry: (typeof procedures)[number]): Change | undefined {
  const now = played.answers[id];
  if (now === undefined) return undefined;
  const to = otherAnswers(id, now, played.answers).find((value) => {
    const answers = withAnswer(played.answers, id, value);
    if (isListed(entry, answers)) return false;
    const after = replay({ answers, retracted: played.findings.answerTakenBack ? [id] : [] });
    return after.place === 'result' && !isListed(entry, after.answers);
  });
  return to === undefined ? undefined : { question: id, to };
}

/**
 * Explains one listed entry: the answers that put it there, and for each answer that alone decides it
 * one change that takes it away. A change is stated only after a replay with it still ends in a list,
 * without the entry. A number, so age too, is left as it is. Empty for an entry that is always listed.
 */
export function explain(id: ProcedureId, played: Replay): Explanation {
  const entry = procedures.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`no procedure ${id}`);
  return {
    id,
    because: becauseOf(entry.include, played.answers),
    changes: played.path.flatMap((question) => changeOf(question, played, entry) ?? []),
  };
}

import { isAnswer, sameAnswer, withAnswer } from './answers';
import { askWhen, optionsOffered, optionWhen } from './asking';
import { isListed } from './assess';
import { becauseOf, type Because } from './because';
import type { Condition, Given } from './conditions';
import { procedures, type ProcedureId } from './procedures';
import { isQuestionId, questionOf, type Answer, type QuestionId } from './questions';
import { replay, type Replay } from './replay';

/** A change of one answer after which the entry is not listed. */
export type Change = { readonly question: QuestionId; readonly to: Answer };

export type Explanation = {
  readonly id: ProcedureId;
  readonly because: readonly Because[];
  readonly changes: readonly Change[];
};

/** The questions a condition reads. */
export function questionsIn(condition: Condition): readonly QuestionId[] {
  switch (condition.word) {
    case 'all':
    case 'any':
      return condition.of.flatMap(questionsIn);
    case 'not':
      return questionsIn(condition.of);
    case 'is':
    case 'has':
    case 'atLeast':
      return isQuestionId(condition.question) ? [condition.question] : [];
  }
}

/** The questions that decide a condition: those it reads, and those that decide whether these are asked. */
function decidersOf(conditions: readonly Condition[]): ReadonlySet<QuestionId> {
  const found = new Set<QuestionId>();
  const visit = (condition: Condition) => {
    for (const id of questionsIn(condition)) {
      if (found.has(id)) continue;
      found.add(id);
      const asked = askWhen[id];
      if (asked !== undefined) visit(asked);
      for (const offered of Object.values(optionWhen[id] ?? {})) if (offered !== undefined) visit(offered);
    }
  };
  conditions.forEach(visit);
  return found;
}

/** Every answer one step away: another option, one option less, one more, or another number. */
function otherAnswers(id: QuestionId, now: Answer, given: Given): readonly Answer[] {
  const question = questionOf(id);
  const offered = optionsOffered(id, given);
  const candidates: Answer[] =
    question.kind === 'number' || question.kind === 'scale'
      ? Array.from({ length: question.max - question.min + 1 }, (_, step) => question.min + step)
      : question.kind === 'one' || typeof now !== 'object'
        ? [...offered]
        : [
            ...now.map((gone) => now.filter((option) => option !== gone)),
            ...offered.map((option) => [option]),
            ...offered.map((option) => [...now, option]),
          ];
  return candidates.filter((value) => isAnswer(id, value, given) && !sameAnswer(value, now));
}

/** A person's age is no answer to change. */
const fixed: ReadonlySet<QuestionId> = new Set(['age', 'respondent']);

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
 * without the entry. `age` and who answers are left as they are. Empty for an entry that is always listed.
 */
export function explain(id: ProcedureId, played: Replay): Explanation {
  const entry = procedures.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`no procedure ${id}`);
  const deciders = decidersOf([entry.include, entry.exclude]);
  return {
    id,
    because: becauseOf(entry.include, played.answers),
    changes: played.path
      .filter((question) => deciders.has(question) && !fixed.has(question))
      .flatMap((question) => changeOf(question, played, entry) ?? []),
  };
}

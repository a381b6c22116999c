import { sameAnswer } from '../answers';
import type { Given } from '../conditions';
import type { Answer, QuestionId } from '../questions';
import { replay, type Replay } from '../replay';
import { isAboutSafety, type Call } from './call';
import { dispositionOf, type Disposition } from './dispositions';

/** A simulated caller: what they answer to any question that they may be asked. */
export type DrillCase = { readonly id: string; readonly answers: Given };

/** A question that was answered otherwise than the reference; undefined where only one of the two has it. */
type Difference = {
  readonly question: QuestionId;
  readonly expected: Answer | undefined;
  readonly given: Answer | undefined;
};

export type DrillResult = {
  readonly differences: readonly Difference[];
  readonly expected: Disposition;
  readonly given: Disposition | null;
  readonly seconds: readonly { readonly question: QuestionId; readonly seconds: number }[];
};

/** Compares a practice call with its reference, as far as urgency. Who reads the questions is no difference. */
export function compare(call: Call, played: Replay, { answers }: DrillCase): DrillResult {
  const reference = replay({ answers: { ...answers, respondent: 'staff' } });
  const asked = [...new Set([...reference.path, ...played.path])].filter(
    (id) => id !== 'respondent' && isAboutSafety(id),
  );
  return {
    differences: asked
      .filter((id) => !sameAnswer(reference.answers[id], played.answers[id]))
      .map((question) => ({
        question,
        expected: reference.answers[question],
        given: played.answers[question],
      })),
    expected: dispositionOf(reference.tier, reference.mode),
    given: call.disposition,
    seconds: played.path
      .filter((id) => id !== 'respondent')
      .map((question) => ({ question, seconds: Math.round((call.spent[question] ?? 0) / 1000) })),
  };
}

import { becauseOf, type Because } from '../because';
import { sameAnswer } from '../answers';
import { isAsked, optionsOffered } from '../asking';
import { holds, type Given } from '../conditions';
import { flags, type FlagId } from '../flags';
import { questionIds, questionOf, type Answer, type QuestionId } from '../questions';
import type { Replay } from '../replay';
import type { TakenBack } from '../stored';
import { urgencyRules, type RuleId } from '../urgency';
import type { Mode, Tier } from '../urgency/rule';
import { isSafetyDone, unsureQuestions, urgencyOfCall, type Call } from './call';
import { isBelowAnswers } from './dispositions';
import { spokenOrder, urgencyOfOption } from './spokenOrder';

/** What an answer says: a sign or a fact, nothing, or that it is not known. */
type Standing = 'positive' | 'negative' | 'unsure';

const nothing: readonly string[] = ['none', 'no', 'noSpinePain'];

/** "No" is a negative only where no rule reads it as a sign: "never checked" is none. */
function standingOf(id: QuestionId, answer: Answer, unsure: readonly QuestionId[]): Standing {
  const picked = typeof answer === 'object' ? answer : [String(answer)];
  if (unsure.includes(id) || picked.includes('preferNotToSay')) return 'unsure';
  const isNothing = picked.every(
    (option) => nothing.includes(option) && urgencyOfOption(id, option) === 'routine',
  );
  return isNothing ? 'negative' : 'positive';
}

/** One answer of the note, as codes. */
export type NoteAnswer = {
  readonly question: QuestionId;
  readonly answer: Answer;
  /** The signs that were read out and not chosen; empty where the question is no list of signs. */
  readonly notChosen: readonly string[];
  readonly volunteered: boolean;
  /** Given by the person alone, on the code, and not changed since. */
  readonly onCode: boolean;
};

/** All that the note of a call says, as codes: the words come from `messages/`, in the language of staff. */
export type Note = {
  readonly tier: Tier;
  readonly mode: Mode | null;
  /** Whether all was asked that urgency rests on; else the tier is only what is known so far. */
  readonly isUrgencyKnown: boolean;
  readonly reasons: readonly { readonly rule: RuleId; readonly because: readonly Because[] }[];
  readonly answers: { readonly [S in Standing]: readonly NoteAnswer[] };
  readonly takenBack: readonly TakenBack[];
  readonly flags: readonly FlagId[];
  /** Absent is never "no": these were not asked, or the answer is not known. */
  readonly notAsked: readonly QuestionId[];
  readonly isBelowAnswers: boolean;
};

function notChosen(id: QuestionId, answer: Answer, given: Given): readonly string[] {
  const question = questionOf(id);
  if (question.kind !== 'many' || !question.critical || typeof answer !== 'object') return [];
  const unsaid = answer.some((option) => option === 'notSure' || option === 'preferNotToSay');
  if (unsaid) return [];
  return spokenOrder(id, optionsOffered(id, given)).filter(
    (option) => !question.exclusive.includes(option) && !answer.includes(option),
  );
}

/**
 * The questions that these answers ask and nobody answered, also where an alarm ended the questions. What
 * only another answer would open is none of them.
 */
export function notAsked({ answers, path }: Replay): readonly QuestionId[] {
  return questionIds.filter((id) => !path.includes(id) && isAsked(id, answers));
}

/** What is to be written down of a call. Pure: the same call gives the same note. */
export function noteOf(call: Call, played: Replay): Note {
  const given: Given = { ...played.findings, ...played.answers };
  const unsure = unsureQuestions(call, played);
  const code = call.fromCode?.draft.answers ?? {};
  const answers = played.path.flatMap((question) => {
    const answer = played.answers[question];
    if (answer === undefined || question === 'respondent') return [];
    const one: NoteAnswer = {
      question,
      answer,
      notChosen: notChosen(question, answer, played.answers),
      volunteered: call.volunteered.includes(question),
      onCode: sameAnswer(code[question], answer),
    };
    return [{ standing: standingOf(question, answer, unsure), one }];
  });
  const of = (standing: Standing) =>
    answers.filter((answer) => answer.standing === standing).map(({ one }) => one);
  const { tier, mode } = urgencyOfCall(call, played);
  const isUrgencyKnown = call.emergencyNow || isSafetyDone(played);
  return {
    tier,
    mode,
    isUrgencyKnown,
    reasons: urgencyRules
      .filter(({ id }) => played.reasons.includes(id))
      .map(({ id, when }) => ({ rule: id, because: becauseOf(when, given) })),
    answers: { positive: of('positive'), negative: of('negative'), unsure: of('unsure') },
    takenBack: call.draft.retracted,
    flags: flags.filter((flag) => holds(flag.when, given)).map(({ id }) => id),
    notAsked: notAsked(played),
    isBelowAnswers:
      isUrgencyKnown && call.disposition !== null && isBelowAnswers(call.disposition, tier, mode),
  };
}

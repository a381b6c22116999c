import { giveAnswer, replayDraft } from '../draft';
import { questionIds, sectionIds, sectionOf, type Answer, type QuestionId } from '../questions';
import type { Replay } from '../replay';
import { emptyDraft, type Draft } from '../stored';
import type { Mode, Tier } from '../urgency/rule';
import { isOpeningDone, type CallDetails } from './details';
import { dispositionOf, type Disposition, type EndReason } from './dispositions';

/** What staff look at where it is not simply what comes next. */
export type Looking = QuestionId | 'opening' | 'summary' | 'closing' | null;

/** An action script that was shown: when, and what staff said they did about it. ISO times. */
type Alarm = {
  readonly by: 'answers' | 'staff';
  readonly tier: Tier;
  readonly mode: Mode | null;
  readonly shownAt: string;
  readonly toldAt: string | null;
  readonly helpCalledAt: string | null;
};

/** One call. Answers stand in `draft` alone; everything else is about the call and reaches no rule. */
export type Call = {
  readonly id: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly details: CallDetails;
  /** Whether the opening was gone through: only then are questions asked. */
  readonly opened: boolean;
  readonly draft: Draft;
  /** The answers that came with a code, as they came. */
  readonly fromCode: { readonly at: string; readonly draft: Draft } | null;
  /** Said by the caller before the question was read out. */
  readonly volunteered: readonly QuestionId[];
  /** "Not sure" to a question that has no such answer of its own. */
  readonly unsure: readonly QuestionId[];
  /** Milliseconds each question was on the screen. */
  readonly spent: Readonly<Record<string, number>>;
  /** What is chosen and not yet recorded. */
  readonly unsent: { readonly question: QuestionId; readonly texts: readonly string[] } | null;
  readonly looking: Looking;
  /** Whether the questions for the visit are asked after those about safety. */
  readonly goesOn: boolean;
  /** Staff called for the emergency script themselves. */
  readonly emergencyNow: boolean;
  readonly alarms: readonly Alarm[];
  readonly handedOverAt: string | null;
  readonly adviceReadAt: string | null;
  readonly disposition: Disposition | null;
  readonly endReason: EndReason | null;
  /** The simulated caller of a drill. */
  readonly drill: string | null;
};

export type NewCall = { readonly id: string; readonly at: string; readonly language: string };

/** A call that begins. That staff read the questions is an answer; who is on the line is none. */
export function newCall({ id, at, language }: NewCall): Call {
  return {
    id,
    startedAt: at,
    endedAt: null,
    details: { callBack: '', place: '', caller: null, language, interpreter: null, consent: null },
    opened: false,
    draft: { ...emptyDraft, answers: { respondent: 'staff' } },
    fromCode: null,
    volunteered: [],
    unsure: [],
    spent: {},
    unsent: null,
    looking: null,
    goesOn: false,
    emergencyNow: false,
    alarms: [],
    handedOverAt: null,
    adviceReadAt: null,
    disposition: null,
    endReason: null,
    drill: null,
  };
}

/** A call that goes on with the answers of a code. What they mean stands first, then what is missing. */
export function callFromCode(start: NewCall, handedOver: Draft): Call {
  const call = newCall(start);
  const draft =
    handedOver.answers['respondent'] === undefined
      ? { ...handedOver, answers: { ...handedOver.answers, respondent: 'staff' } }
      : handedOver;
  return withAlarm(
    { ...call, draft, fromCode: { at: start.at, draft }, looking: 'summary', goesOn: true },
    start.at,
  );
}

function isAlarm(played: Replay): boolean {
  return played.place === 'emergency' || played.place === 'today';
}

/** Adds the alarm the answers lead to, once for each time they come to it; an alarm is looked at first. */
function withAlarm(call: Call, at: string): Call {
  const played = replayDraft(call.draft);
  if (!isAlarm(played)) return call;
  const { tier, mode } = played;
  const alarm: Alarm = { by: 'answers', tier, mode, shownAt: at, toldAt: null, helpCalledAt: null };
  return { ...call, alarms: [...call.alarms, alarm], looking: null };
}

/** The opening is gone through; the call stays in it while something is missing. */
export function openCall(call: Call): Call {
  return isOpeningDone(call.details) ? { ...call, opened: true, looking: null } : call;
}

/** The call with one question answered: on to what comes next, or to the action script. */
export function answerQuestion(call: Call, id: QuestionId, value: Answer, at: string): Call {
  const draft = giveAnswer(call.draft, id, value, at);
  return withAlarm({ ...call, draft, unsent: null, looking: null }, at);
}

/** Staff start the emergency script at once, whatever was asked so far; or go back to it. */
export function startEmergency(call: Call, at: string): Call {
  if (call.emergencyNow) return { ...call, looking: null };
  const alarm: Alarm = {
    by: 'staff',
    tier: 'emergency',
    mode: 'ambulance',
    shownAt: at,
    toldAt: null,
    helpCalledAt: null,
  };
  return { ...call, emergencyNow: true, looking: null, alarms: [...call.alarms, alarm] };
}

/** Writes down when staff told the caller, or when help was called. */
export function stampAlarm(call: Call, what: 'toldAt' | 'helpCalledAt', at: string): Call {
  const last = call.alarms.at(-1);
  if (last === undefined || last[what] !== null) return call;
  return { ...call, alarms: [...call.alarms.slice(0, -1), { ...last, [what]: at }] };
}

/** Puts a mark on a question, or takes it off again. */
export function toggleMark(call: Call, mark: 'volunteered' | 'unsure', id: QuestionId): Call {
  const marked = call[mark];
  return { ...call, [mark]: marked.includes(id) ? marked.filter((one) => one !== id) : [...marked, id] };
}

export function addTime(call: Call, id: QuestionId, milliseconds: number): Call {
  return { ...call, spent: { ...call.spent, [id]: (call.spent[id] ?? 0) + milliseconds } };
}

/** Ends a call before its questions do. */
export function endEarly(call: Call, reason: EndReason, at: string): Call {
  return { ...call, disposition: 'endedEarly', endReason: reason, endedAt: at, looking: 'closing' };
}

/** Ends a call with a disposition, or corrects it; the time of the end stays. */
export function endWith(call: Call, disposition: Disposition, at: string): Call {
  const endReason = disposition === 'endedEarly' ? call.endReason : null;
  return { ...call, disposition, endReason, endedAt: call.endedAt ?? at, looking: 'closing' };
}

/** Takes up a call that was ended too soon. */
export function reopen(call: Call): Call {
  return { ...call, disposition: null, endReason: null, endedAt: null, looking: null };
}

const lastOfSafety = sectionIds.indexOf('feelingSafe');

/** Whether a question comes before those for the visit. */
export function isAboutSafety(id: QuestionId): boolean {
  return sectionIds.indexOf(sectionOf(id)) <= lastOfSafety;
}

/** Whether all that urgency rests on was asked. What comes after prepares the visit. */
export function isSafetyDone({ next }: Replay): boolean {
  return next === null || !isAboutSafety(next);
}

/** What the screen shows. */
export type View =
  | { readonly kind: 'opening' | 'summary' | 'alarm' | 'checkpoint' | 'closing' }
  | { readonly kind: 'question'; readonly id: QuestionId };

/** What the screen shows for a call: what staff look at, an alarm before all that is open, then what is next. */
export function viewOf(call: Call, played: Replay): View {
  const { looking } = call;
  if (call.endedAt !== null) return { kind: 'closing' };
  if (looking === 'opening' || looking === 'summary' || looking === 'closing') return { kind: looking };
  if (looking !== null && (looking === played.next || played.path.includes(looking))) {
    return { kind: 'question', id: looking };
  }
  if (call.emergencyNow || isAlarm(played)) return { kind: 'alarm' };
  if (!call.opened) return { kind: 'opening' };
  if (played.next === null) return { kind: 'closing' };
  if (isSafetyDone(played) && !call.goesOn) return { kind: 'checkpoint' };
  return { kind: 'question', id: played.next };
}

/** Where a view stands on the way through a call, as a bare number: it tells nothing about answers. */
export function stepOf(view: View, played: Replay): number {
  if (view.kind === 'opening') return 0;
  const at = view.kind === 'question' ? played.path.indexOf(view.id) : -1;
  return at === -1 ? played.path.length + 1 : at + 1;
}

/** What to look at for a step; a step beyond the answers is what comes next. */
export function lookingAt(step: number, played: Replay): Looking {
  return step <= 0 ? 'opening' : (played.path[step - 1] ?? null);
}

/** The questions on the path that the caller was not sure about. */
export function unsureQuestions(call: Call, played: Replay): readonly QuestionId[] {
  return questionIds.filter((id) => {
    const answer = played.answers[id];
    const picked = typeof answer === 'object' ? answer : [answer];
    const isOpen = id === played.next || answer !== undefined;
    return picked.includes('notSure') || (isOpen && call.unsure.includes(id));
  });
}

/** After this many "not sure" a clinician takes over. */
export const UNSURE_LIMIT = 3;

/** The urgency staff act on: that of the answers, or the emergency staff called themselves. */
export function urgencyOfCall(
  call: Call,
  played: Replay,
): { readonly tier: Tier; readonly mode: Mode | null } {
  return call.emergencyNow ? { tier: 'emergency', mode: 'ambulance' } : played;
}

/** The disposition the call leads to; null while urgency is not known. */
export function expectedDisposition(call: Call, played: Replay): Disposition | null {
  if (!call.emergencyNow && !isSafetyDone(played)) return null;
  const { tier, mode } = urgencyOfCall(call, played);
  return dispositionOf(tier, mode);
}

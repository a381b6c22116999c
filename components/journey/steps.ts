import { sameAnswer } from '@/machines/answers';
import type { Answer, QuestionId } from '@/machines/questions';
import type { Draft } from '@/machines/stored';
import { go, goBack } from './history';
import type { JourneyMachine } from './machine';
import { pathOf, placeAfter, type JourneyPlace } from './places';
import { journeyStore } from './store';

type Step = {
  readonly question: QuestionId;
  readonly value: Answer;
  /** The answers with this one. */
  readonly draft: Draft;
  readonly place: JourneyPlace;
};

/** The newest step from each draft, which is forgotten with the draft. */
const steps = new WeakMap<Draft, Step>();

/**
 * What an answer leads to. Asked again it gives the same objects, so that the screen that was made when the
 * answer was ticked is the screen that is shown when it is given.
 */
export function stepOf(machine: JourneyMachine, from: Draft, question: QuestionId, value: Answer): Step {
  const newest = steps.get(from);
  if (newest?.question === question && sameAnswer(newest.value, value)) return newest;
  const played = machine.replayDraft(from);
  const draft = machine.giveAnswer(from, question, value, new Date().toISOString());
  const skipsAnswered = played.place === 'result' || played.next === question;
  const place = placeAfter(question, machine.replayDraft(draft), skipsAnswered);
  const step = { question, value, draft, place };
  steps.set(from, step);
  return step;
}

/** Whether an answer to a finished path must be looked at first: it adds or removes questions. */
export function mustBeConfirmed(
  machine: JourneyMachine,
  draft: Draft,
  question: QuestionId,
  value: Answer,
): boolean {
  const played = machine.replayDraft(draft);
  if (played.place !== 'result' || sameAnswer(played.answers[question], value)) return false;
  const { added, removed, place } = machine.previewChange(draft, question, value);
  return place !== 'emergency' && place !== 'today' && added.length + removed.length > 0;
}

/** Takes an answer, or a change that was looked at, and opens the place it leads to. */
export function takeAnswer(locale: string, question: QuestionId, value: Answer): void {
  const { machine, draft: from } = journeyStore.read();
  if (machine === null) return;
  const { draft, place } = stepOf(machine, from, question, value);
  journeyStore.keep({ draft, attempt: null }, Date.now());
  go(pathOf(locale, place));
}

/** Takes an answer, or shows first what it changes. */
export function giveAnswer(locale: string, question: QuestionId, value: Answer): void {
  const { machine, draft } = journeyStore.read();
  if (machine === null || !mustBeConfirmed(machine, draft, question, value)) {
    takeAnswer(locale, question, value);
    return;
  }
  journeyStore.keep({ attempt: { question, value } }, Date.now());
  go(pathOf(locale, { kind: 'change', question }));
}

/** Leaves the answers as they were before the change. */
export function dropChange(path: string): void {
  journeyStore.keep({ attempt: null }, Date.now());
  go(path);
}

/** The path that Back leads to from a place: where it leaves the questions, the start. */
export function backPath(locale: string, before: JourneyPlace | undefined): string {
  return before === undefined ? `/${locale}` : pathOf(locale, before);
}

type Stoppable = { readonly preventDefault: () => void };

/** Opens a place of the journey instead of asking the server for it. */
export const follow = (path: string) => (event: Stoppable) => {
  event.preventDefault();
  go(path);
};

/** Goes back to a place of the journey; the start is asked for like any page. */
export const followBack = (path: string, leaves: boolean) => (event: Stoppable) => {
  if (leaves) return;
  event.preventDefault();
  goBack(path);
};

import { createActor, type SnapshotFrom } from 'xstate';
import { isAnswer } from './answers';
import type { Findings, Given } from './conditions';
import { isQuestionId, questionIds, type QuestionId } from './questions';
import { triage } from './triage';
import { judge, type Urgency } from './urgency/judge';

/** What a person has given: the answers, and the questions whose emergency answer was taken back. */
export type Session = {
  readonly answers: Given;
  readonly retracted?: readonly string[];
};

/** Where replayed answers lead: more questions, or one of the three ends. */
export type Place = 'asking' | 'emergency' | 'today' | 'result';

export type Replay = Urgency & {
  readonly place: Place;
  /** The question to ask now; null at an end. */
  readonly next: QuestionId | null;
  /** The answers that count, keyed in the order they were asked. */
  readonly answers: Given;
  /** The questions answered so far, in order. Back is the last of them. */
  readonly path: readonly QuestionId[];
  /** Answers that were given and do not count: in question order, then unknown ids by alphabet. */
  readonly dropped: readonly string[];
  /** What the rules read beside the answers. */
  readonly findings: Findings;
};

type Snapshot = SnapshotFrom<typeof triage>;

const places: readonly Place[] = ['emergency', 'today', 'result'];

function placeOf(snapshot: Snapshot): Place {
  return places.find((place) => snapshot.value === place) ?? 'asking';
}

function questionAt({ value }: Snapshot): QuestionId | null {
  if (typeof value === 'string') return null;
  const { asking } = value;
  const [question] = typeof asking === 'object' ? Object.values(asking) : [];
  return typeof question === 'string' && isQuestionId(question) ? question : null;
}

function droppedFrom(given: Given, kept: Given): readonly string[] {
  const ids = Object.keys(given).filter((id) => given[id] !== undefined && !Object.hasOwn(kept, id));
  const known = questionIds.filter((id) => ids.includes(id));
  const unknown = ids.filter((id) => !isQuestionId(id)).toSorted();
  return [...known, ...unknown];
}

/**
 * Replays answers from the first question and stops at the first that is missing or is no answer.
 * Pure and total: any answers give a replay, none throws. What is not on the path is dropped: it
 * counts for nothing. While `place` is `asking`, the tier and reasons are what is known so far and
 * must not be shown as a result (protocol, section 2).
 */
export function replay({ answers, retracted = [] }: Session): Replay {
  const findings: Findings = retracted.some(isQuestionId) ? { answerTakenBack: 'yes' } : {};
  const actor = createActor(triage, { input: findings }).start();
  let snapshot = actor.getSnapshot();
  let next = questionAt(snapshot);
  while (next !== null) {
    const value = Object.hasOwn(answers, next) ? answers[next] : undefined;
    if (!isAnswer(next, value, snapshot.context.answers)) break;
    actor.send({ type: next, value });
    snapshot = actor.getSnapshot();
    next = questionAt(snapshot);
  }
  actor.stop();
  const kept = snapshot.context.answers;
  return {
    ...judge({ ...findings, ...kept }),
    place: placeOf(snapshot),
    next,
    answers: kept,
    path: questionIds.filter((id) => kept[id] !== undefined),
    dropped: droppedFrom(answers, kept),
    findings,
  };
}

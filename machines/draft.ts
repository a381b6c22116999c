import { isAnswer, withAnswer } from './answers';
import { isAsked } from './asking';
import type { Given } from './conditions';
import { protocol } from './protocol';
import { questionIds, type Answer, type QuestionId } from './questions';
import { replay, type Replay, type Session } from './replay';
import type { Draft } from './stored';
import { urgencyRules } from './urgency';

export function sessionOf(draft: Draft): Session {
  return { answers: draft.answers, retracted: draft.retracted.map(({ question }) => question) };
}

const replays = new WeakMap<Draft, Replay>();

/** Where the answers of a draft lead. A draft never changes, so one that was replayed is not replayed again. */
export function replayDraft(draft: Draft): Replay {
  const known = replays.get(draft);
  if (known !== undefined) return known;
  const played = replay(sessionOf(draft));
  replays.set(draft, played);
  return played;
}

const emergencyRules = new Set<string>(
  urgencyRules.filter((rule) => rule.tier === 'emergency').map((rule) => rule.id),
);

/**
 * The draft with one answer given at that time. Answers that leave the path stay, to prefill their
 * question. Where the new answer ends an emergency rule that held, the old one is kept in `retracted`,
 * and the floor is soon (protocol, exit behaviour).
 */
export function giveAnswer(draft: Draft, id: QuestionId, value: Answer, at: string): Draft {
  const before = replayDraft(draft);
  const old = before.answers[id];
  const answered: Draft = {
    protocolVersion: protocol.version,
    answers: withAnswer(draft.answers, id, value),
    retracted: draft.retracted,
  };
  if (old === undefined || before.place !== 'emergency') return answered;
  const after = replayDraft(answered);
  const lost = before.reasons.some((rule) => emergencyRules.has(rule) && !after.reasons.includes(rule));
  if (!lost) return answered;
  return { ...answered, retracted: [...draft.retracted, { question: id, before: old, at }] };
}

/** What a change of one answer does to the questions, before it counts. */
export type ChangePreview = {
  /** Questions that will be asked and have no answer yet. */
  readonly added: readonly QuestionId[];
  /** Answers that will count no more. */
  readonly removed: readonly QuestionId[];
  /** Where the changed answers lead. */
  readonly place: Replay['place'];
};

function askedBy(answers: Given): { asked: readonly QuestionId[]; open: readonly QuestionId[] } {
  const asked: QuestionId[] = [];
  const open: QuestionId[] = [];
  let given: Given = {};
  for (const id of questionIds) {
    if (!isAsked(id, given)) continue;
    asked.push(id);
    const value = answers[id];
    if (isAnswer(id, value, given)) given = { ...given, [id]: value };
    else open.push(id);
  }
  return { asked, open };
}

/** Looks ahead at `giveAnswer`: what it adds to the questions and what it takes from the answers. */
export function previewChange(draft: Draft, id: QuestionId, value: Answer): ChangePreview {
  const before = replayDraft(draft);
  const changed = withAnswer(draft.answers, id, value);
  const after = replay({ ...sessionOf(draft), answers: changed });
  const { asked, open } = askedBy(changed);
  return {
    added: open,
    removed: before.path.filter((question) => !asked.includes(question)),
    place: after.place,
  };
}

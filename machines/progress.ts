import { askWhen } from './asking';
import { holds, type Condition, type Given } from './conditions';
import { questionIds, type QuestionId } from './questions';
import type { Replay } from './replay';

/** Whether a condition may hold, and whether it must, while some questions are still open. */
type Outlook = { readonly may: boolean; readonly must: boolean };

function outlook(condition: Condition, given: Given, open: ReadonlySet<string>): Outlook {
  switch (condition.word) {
    case 'all': {
      const parts = condition.of.map((part) => outlook(part, given, open));
      return { may: parts.every((part) => part.may), must: parts.every((part) => part.must) };
    }
    case 'any': {
      const parts = condition.of.map((part) => outlook(part, given, open));
      return { may: parts.some((part) => part.may), must: parts.some((part) => part.must) };
    }
    case 'not': {
      const part = outlook(condition.of, given, open);
      return { may: !part.must, must: !part.may };
    }
    case 'is':
    case 'has':
    case 'atLeast': {
      if (open.has(condition.question)) return { may: true, must: false };
      const held = holds(condition, given);
      return { may: held, must: held };
    }
  }
}

/** The questions that can still come, the next one first: the longest path that is left. */
export function mayStillBeAsked({ next, answers }: Replay): readonly QuestionId[] {
  if (next === null) return [];
  const open = new Set<QuestionId>([next]);
  for (const id of questionIds.slice(questionIds.indexOf(next) + 1)) {
    const when = askWhen[id];
    if (when === undefined || outlook(when, answers, open).may) open.add(id);
  }
  return [...open];
}

/**
 * How far along a path is, from 0 to 1. It never goes back when a question is answered: the path that
 * is left is counted at its longest, and an answer can only shorten it.
 */
export function progress(played: Replay): number {
  const done = played.path.length;
  return done / (done + mayStillBeAsked(played).length);
}

/** How far along a question is, whether it is the next one or was answered before. */
export function progressBefore(played: Replay, id: QuestionId): number {
  const at = played.path.indexOf(id);
  const done = at === -1 ? played.path.length : at;
  return done / (played.path.length + mayStillBeAsked(played).length);
}

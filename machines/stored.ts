import type { Given } from './conditions';
import { protocol } from './protocol';
import type { Answer, QuestionId } from './questions';

/** An emergency answer that was changed: what it was, and when. */
export type TakenBack = {
  readonly question: QuestionId;
  readonly before: Answer;
  /** ISO time. */
  readonly at: string;
};

/** What outlives a page: all a person gave, and under which protocol. Never a position or a result. */
export type Draft = {
  readonly protocolVersion: string;
  readonly answers: Given;
  readonly retracted: readonly TakenBack[];
};

export const emptyDraft: Draft = { protocolVersion: protocol.version, answers: {}, retracted: [] };

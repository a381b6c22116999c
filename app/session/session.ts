import 'server-only';
import { randomUUID } from 'node:crypto';
import { cookies } from 'next/headers';
import * as z from 'zod';
import { clinic } from '@/app/clinic/settings';
import type { Attempt, Interruption } from '@/components/journey/store';
import { emptyDraft, type Draft } from '@/machines/stored';
import { protocol } from '@/machines/protocol';
import { isQuestionId, type QuestionId } from '@/machines/questions';
import { answerProblems, draftSchema, type AnswerProblem } from '@/machines/schemas';
import { seal, unseal } from './seal';

const cookieName = 'backstory';

/** What the sealed cookie of someone without scripts holds. */
const sealedSchema = z.object({
  /** Ties a page to the answers it was made for, so that two people at one browser are never mixed. */
  token: z.uuid(),
  draft: draftSchema,
  attempt: z
    .object({
      question: z.custom<QuestionId>((id) => typeof id === 'string' && isQuestionId(id)),
      value: z.unknown(),
    })
    .nullable(),
  problem: z.enum(answerProblems).nullable(),
  /** The last time an answer came, in ms. */
  at: z.number(),
});

export type SealedSession = {
  readonly token: string;
  readonly draft: Draft;
  readonly attempt: Attempt | null;
  readonly problem: AnswerProblem | null;
  readonly at: number;
};

export type OpenedSession = {
  readonly session: SealedSession | null;
  readonly interruption: Interruption | null;
};

export function newSession(): SealedSession {
  return { token: randomUUID(), draft: emptyDraft, attempt: null, problem: null, at: Date.now() };
}

/** Opens the cookie of this request. One that is broken is as good as none; an idle one has expired. */
export async function openSession(): Promise<OpenedSession> {
  const sealed = (await cookies()).get(cookieName)?.value;
  if (sealed === undefined) return { session: null, interruption: null };
  const opened = sealedSchema.safeParse(await unseal(sealed));
  if (!opened.success) return { session: null, interruption: null };
  if (Math.abs(Date.now() - opened.data.at) > clinic.idleMinutes * 60_000) {
    return { session: null, interruption: 'expired' };
  }
  const changed = opened.data.draft.protocolVersion !== protocol.version;
  return { session: opened.data, interruption: changed ? 'protocolChanged' : null };
}

export async function keepSession(session: SealedSession, secure: boolean): Promise<void> {
  (await cookies()).set(cookieName, await seal({ ...session, at: Date.now() }), {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
  });
}

export async function clearSession(): Promise<void> {
  (await cookies()).delete(cookieName);
}

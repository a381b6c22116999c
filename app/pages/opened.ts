import 'server-only';
import { openSession } from '@/app/session/session';
import { replayDraft } from '@/machines/draft';
import { emptyDraft } from '@/machines/stored';

/** The sealed answers of this request and where they lead, in the form the journey takes them. */
export async function openedJourney() {
  const { session, interruption } = await openSession();
  const carried = session === null ? null : { draft: session.draft, attempt: session.attempt };
  const sent = { carried, played: replayDraft(session?.draft ?? emptyDraft) };
  return { session, sent, interruption, sessionToken: session?.token ?? '' };
}

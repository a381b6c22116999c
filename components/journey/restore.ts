import * as z from 'zod';
import { isQuestionId, type QuestionId } from '@/machines/questions';
import { draftSchema } from '@/machines/schemas';
import { journeyStore, takeUp } from './store';

const attemptSchema = z.object({
  question: z.custom<QuestionId>((id) => typeof id === 'string' && isQuestionId(id)),
  value: z.unknown(),
});

const storedSchema = z.object({
  draft: draftSchema,
  attempt: attemptSchema.nullable(),
  translated: z.boolean(),
  at: z.number(),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Takes up the answers of this tab from their stored text; a broken or idle store is cleared, and said so. */
export function restore(text: string, now: number, idleMinutes: number): void {
  const stored = storedSchema.safeParse(parsed(text));
  if (!stored.success) {
    journeyStore.clear('noAnswers');
    return;
  }
  const idle = Math.abs(now - stored.data.at);
  if (idle > idleMinutes * 60_000) journeyStore.clear('expired');
  else {
    takeUp(stored.data);
    if (stored.data.translated) journeyStore.set({ translated: true });
  }
}

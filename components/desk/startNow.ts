import type { NewCall } from '@/machines/desk/call';

/** What tells a new call from every other: its own id, and when it began. */
export function startNow(language: string): NewCall {
  return { id: crypto.randomUUID(), at: new Date().toISOString(), language };
}

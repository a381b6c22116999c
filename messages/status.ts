import * as z from 'zod';
import { isCritical } from './critical';

/** From the weakest: made and not checked; checked by a qualified translator; signed off for patients. */
export const messageStates = ['draft', 'reviewed', 'final'] as const;
export type MessageState = (typeof messageStates)[number];

/** `status/<locale>.json`: for each message by its full key, where its translation stands. */
export const statusSchema = z.record(
  z.string(),
  z.strictObject({
    state: z.enum(messageStates),
    origin: z.enum(['machine', 'human', 'machineEdited']),
    /** The start of the SHA-256 of the English it was made from. */
    hash: z.string().regex(/^[\da-f]{16}$/),
    /** The same of the translation: words that change after their review have none. */
    text: z.string().regex(/^[\da-f]{16}$/),
    review: z.strictObject({ by: z.string().min(1), on: z.iso.date() }).nullable(),
  }),
);

export type LanguageStatus = z.infer<typeof statusSchema>;

/** How far a language can be trusted: the state of its weakest critical message. */
export function weakestState(status: LanguageStatus): MessageState {
  const states = Object.entries(status)
    .filter(([key]) => isCritical(key))
    .map(([, { state }]) => state);
  return messageStates.find((state) => states.includes(state)) ?? 'draft';
}

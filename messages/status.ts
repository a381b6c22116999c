import * as z from 'zod';
import ar from './status/ar.json';
import es from './status/es.json';
import tr from './status/tr.json';
import zhHans from './status/zh-Hans.json';
import { isCritical } from './critical';
import type { Locale } from './locales';

/** From the weakest: made and not checked; checked by a qualified translator; signed off for patients. */
export const messageStates = ['draft', 'reviewed', 'final'] as const;
export type MessageState = (typeof messageStates)[number];

export const statusSchema = z.record(
  z.string(),
  z.strictObject({
    state: z.enum(messageStates),
    origin: z.enum(['machine', 'human', 'machineEdited']),
    /** The start of the SHA-256 of the English it was made from. */
    hash: z.string().regex(/^[\da-f]{16}$/),
    review: z.strictObject({ by: z.string().min(1), on: z.iso.date() }).nullable(),
  }),
);

const statusFiles: { readonly [L in Exclude<Locale, 'en'>]: unknown } = { ar, es, tr, 'zh-Hans': zhHans };

function weakest(locale: Exclude<Locale, 'en'>): MessageState {
  const status = statusSchema.parse(statusFiles[locale]);
  const states = Object.entries(status)
    .filter(([key]) => isCritical(key))
    .map(([, { state }]) => state);
  return messageStates.find((state) => states.includes(state)) ?? 'draft';
}

const states: { readonly [L in Locale]: MessageState | 'source' } = {
  en: 'source',
  es: weakest('es'),
  ar: weakest('ar'),
  'zh-Hans': weakest('zh-Hans'),
  tr: weakest('tr'),
};

/** How far a language can be trusted: the state of its weakest critical message. English is the source. */
export function stateOf(locale: Locale): MessageState | 'source' {
  return states[locale];
}

import * as z from 'zod';
import reasoningFile from '@/docs/protocol/reasoning.json';
import clinicianFile from '@/messages/clinician/en.json';
import messagesFile from '@/messages/en.json';
import { quoted } from './markdown';

const texts = z.record(z.string(), z.string());

const nested = z.record(z.string(), z.union([z.string(), texts]));

const messagesSchema = z.object({
  short: texts,
  sections: texts,
  questions: z.record(z.string(), nested),
  cards: z.record(z.string(), texts),
  safetyNet: texts,
  steps: texts,
  reasons: texts,
  notes: texts,
  cautions: texts,
  messages: texts,
  flags: texts,
  groups: texts,
  procedures: z.record(z.string(), nested),
  glossary: z.record(z.string(), z.object({ term: z.string(), text: z.string() })),
});

const clinicianSchema = z.object({
  procedures: z.record(
    z.string(),
    /** A field without content is left out. */
    z.partialRecord(
      z.enum([
        'evidenceFor',
        'evidenceAgainst',
        'indication',
        'who',
        'evidence',
        'after',
        'bleedingRiskClass',
        'seedTextCorrection',
      ]),
      z.string(),
    ),
  ),
  sources: z.record(
    z.string(),
    z.object({ seen: z.enum(['seen', 'detailFromMemory', 'memory']), text: z.string() }),
  ),
});

const signatureSchema = z.strictObject({ by: z.string(), on: z.iso.date(), version: z.string() });
export type Signature = z.infer<typeof signatureSchema>;

const signatures = z.record(z.string(), signatureSchema);

const reasoningSchema = z.strictObject({
  reviewers: z.array(z.string()),
  signatures: z.strictObject({ questions: signatures, rules: signatures, procedures: signatures }),
  attributes: texts,
  facts: texts,
  rules: z.record(
    z.string(),
    z.strictObject({ concern: z.string(), source: z.string(), year: z.int().nullable() }),
  ),
  disagreements: z.array(z.strictObject({ topic: z.string(), positions: z.string(), choice: z.string() })),
  doubts: z.array(z.string()),
  changes: z.array(z.strictObject({ what: z.string(), now: z.string(), reason: z.string() })),
  vignetteChanges: z.array(z.strictObject({ vignette: z.string(), change: z.string(), reason: z.string() })),
});

/** The patient's words, in English. */
export const messages = messagesSchema.parse(messagesFile);

/** The clinician's words: English only. */
export const clinician = clinicianSchema.parse(clinicianFile);

/** Why the rules are as they are: kept by hand, for reviewers only. */
export const reasoning = reasoningSchema.parse(reasoningFile);

/** The entry with that id; a missing one stops the rule book. */
export function entry<T>(record: { readonly [id: string]: T | undefined }, id: string, of: string): T {
  const found = record[id];
  if (found === undefined) throw new Error(`${of} has no entry for ${id}`);
  return found;
}

/** The text under that key; a missing one, or a list of texts, stops the rule book. */
export function textOf(words: { readonly [key: string]: string | object | undefined }, key: string): string {
  const text = words[key];
  if (typeof text !== 'string') throw new Error(`no text for ${key}`);
  return text;
}

/** A text in quotes, and its variant for another person where there is one. */
export function bothQuoted(record: { readonly [id: string]: string }, id: string, of: string): string {
  const other = record[`${id}ForOther`];
  const variant = other === undefined ? '' : `, for another person ${quoted(other)}`;
  return `${quoted(entry(record, id, of))}${variant}`;
}

import * as z from 'zod';
import reasoningFile from '@/docs/protocol/reasoning.json';
import clinicianFile from '@/messages/clinician/en.json';
import messagesFile from '@/messages/en.json';

const texts = z.record(z.string(), z.string());

const messagesSchema = z.object({
  sections: texts,
  questions: z.record(
    z.string(),
    z.object({
      title: z.string(),
      titleForOther: z.string().optional(),
      hint: z.string().optional(),
      whyWeAsk: z.string().optional(),
      options: texts.optional(),
    }),
  ),
  cards: z.record(z.string(), texts),
  safetyNet: texts,
  steps: texts,
  reasons: texts,
  notes: texts,
  cautions: texts,
  messages: texts,
  flags: texts,
  groups: texts,
  procedures: z.record(
    z.string(),
    z.object({
      name: z.string(),
      plain: z.string(),
      what: z.string(),
      before: z.string(),
      benefit: z.string(),
      risk: z.string(),
      recovery: z.string(),
      ask: texts,
    }),
  ),
  glossary: z.record(z.string(), z.object({ term: z.string(), text: z.string() })),
});

const clinicianSchema = z.object({
  procedures: z.record(
    z.string(),
    z.object({
      evidenceFor: z.string(),
      evidenceAgainst: z.string(),
      indication: z.string(),
      who: z.string(),
      evidence: z.string(),
      after: z.string(),
      bleedingRiskClass: z.string(),
      seedTextCorrection: z.string(),
    }),
  ),
  sources: z.record(z.string(), z.object({ seen: z.string(), text: z.string() })),
});

const signatureSchema = z.strictObject({ by: z.string(), on: z.iso.date(), version: z.string() });
export type Signature = z.infer<typeof signatureSchema>;

const signatures = z.record(z.string(), signatureSchema);

const reasoningSchema = z.strictObject({
  reviewers: z.array(z.string()),
  signatures: z.strictObject({ questions: signatures, rules: signatures, procedures: signatures }),
  names: texts,
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

import * as z from 'zod';
import { messages } from './advice';
import type { Assessment } from './assess';
import { cautions } from './cautions';
import { flags } from './flags';
import { gates } from './gates';
import { procedures, type HoldStepId, type NoteId, type ReasonId } from './procedures';
import type { Procedure } from './procedures/procedure';
import { questionIds } from './questions';
import { urgencyRules } from './urgency';
import { modes, tiers } from './urgency/rule';

const catalogue: readonly Procedure<string, HoldStepId, ReasonId, NoteId>[] = procedures;

const questionId = z.enum(questionIds);
const caution = z.enum(cautions.map(({ id }) => id));
const step = z.enum([
  ...gates.map((gate) => gate.step),
  ...catalogue.flatMap(({ hold }) => hold.map((held) => held.step)),
]);

const listEntry = z.strictObject({
  id: z.enum(procedures.map(({ id }) => id)),
  status: z.enum(['now', 'later']),
  steps: z.array(step),
  reasons: z.array(z.enum(catalogue.flatMap(({ reasons }) => reasons.map((one) => one.reason)))),
  notes: z.array(z.enum(catalogue.flatMap(({ notes }) => notes.map((one) => one.note)))),
  cautions: z.array(caution),
});

/** The result of `assess`, for those who read it as JSON: every id it can hold, and no other key. */
export const assessmentSchema = z.strictObject({
  status: z.enum(['asking', 'complete']),
  next: questionId.nullable(),
  tier: z.enum(tiers),
  mode: z.enum(modes).nullable(),
  reasons: z.array(z.enum(urgencyRules.map(({ id }) => id))),
  flags: z.array(z.enum(flags.map(({ id }) => id))),
  list: z.array(listEntry),
  cautions: z.array(caution),
  messages: z.array(z.enum(messages.map(({ id }) => id))),
  dropped: z.array(z.string()),
  path: z.array(questionId),
}) satisfies z.ZodType<Assessment>;

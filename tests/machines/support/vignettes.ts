import * as z from 'zod';
import { messages } from '@/machines/advice';
import { cautions } from '@/machines/cautions';
import { flags } from '@/machines/flags';
import { gates } from '@/machines/gates';
import { procedures } from '@/machines/procedures';
import { urgencyRules } from '@/machines/urgency';
import { modes, tiers } from '@/machines/urgency/rule';
import merge from '../../vignettes/merge.json' with { type: 'json' };
import pair from '../../vignettes/pair.json' with { type: 'json' };
import procedure from '../../vignettes/procedure.json' with { type: 'json' };
import urgency from '../../vignettes/urgency.json' with { type: 'json' };

const procedureId = z.enum(procedures.map((entry) => entry.id));
/** Laser has no entry of its own: the protocol says that it must never be listed (section 8, words). */
const neverListedId = z.union([procedureId, z.literal('laser-neurolysis')]);
const step = z.enum([
  ...gates.map((gate) => gate.step),
  ...procedures.flatMap((entry) => entry.hold.map((hold) => hold.step)),
]);
const note = z.enum(procedures.flatMap((entry) => entry.notes.map((one) => one.note)));
const rule = z.enum(urgencyRules.map((one) => one.id));
const flag = z.enum(flags.map((one) => one.id));
const message = z.enum(messages.map((one) => one.id));
const caution = z.enum(cautions.map((one) => one.id));

function byProcedure<T extends z.ZodType>(codes: T) {
  return z.partialRecord(procedureId, z.array(codes).min(1));
}

/** What must, and what must not, be in the result. Strict: a key that no test reads is an error. */
const expectation = z.strictObject({
  tier: z.enum(tiers),
  mode: z.enum(modes).nullable(),
  reasons: z.array(rule).optional(),
  flags: z.array(flag).optional(),
  noFlags: z.array(flag).optional(),
  listed: z.array(procedureId).optional(),
  notListed: z.array(neverListedId).optional(),
  now: z.array(procedureId).optional(),
  later: z.array(procedureId).optional(),
  steps: byProcedure(step).optional(),
  messages: z.array(message).optional(),
  noMessages: z.array(message).optional(),
  cautions: z.array(caution).optional(),
  procedureCautions: byProcedure(caution).optional(),
  procedureCautionsNot: byProcedure(caution).optional(),
  procedureNotes: byProcedure(note).optional(),
});

const vignette = z.strictObject({
  id: z.string(),
  text: z.string(),
  source: z.string(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.number()])),
  retracted: z.array(z.string()).optional(),
  expect: expectation,
});

export type Vignette = z.infer<typeof vignette>;

/** The protocol's written cases: one person each, with what the result must say. */
export const vignettes: readonly Vignette[] = z
  .array(vignette)
  .parse([...urgency, ...procedure, ...pair, ...merge]);

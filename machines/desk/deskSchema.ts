import * as z from 'zod';
import { isQuestionId, type QuestionId } from '../questions';
import { draftSchema } from '../schemas';
import { modes, tiers } from '../urgency/rule';
import { protocol } from '../protocol';
import type { Looking } from './call';
import type { Desk } from './desk';
import { callers, consents, interpreters } from './details';
import { dispositions, endReasons } from './dispositions';

const time = z.iso.datetime();
const question = z.custom<QuestionId>((id) => typeof id === 'string' && isQuestionId(id));
const looking = z.custom<Looking>(
  (value) =>
    value === null ||
    (typeof value === 'string' && (['opening', 'summary', 'closing'].includes(value) || isQuestionId(value))),
);

/** Answers of another protocol are replayed under this one: what no longer fits is dropped and asked again. */
const draft = draftSchema.transform((stored) => ({ ...stored, protocolVersion: protocol.version }));

const details = z.object({
  callBack: z.string().max(40),
  place: z.string().max(200),
  caller: z.enum(callers).nullable(),
  language: z.string().max(20),
  interpreter: z.enum(interpreters).nullable(),
  consent: z.enum(consents).nullable(),
});

const alarm = z.object({
  by: z.enum(['answers', 'staff']),
  tier: z.enum(tiers),
  mode: z.enum(modes).nullable(),
  shownAt: time,
  toldAt: time.nullable(),
  helpCalledAt: time.nullable(),
});

const call = z.object({
  id: z.uuid(),
  startedAt: time,
  endedAt: time.nullable(),
  details,
  opened: z.boolean(),
  draft,
  fromCode: z.object({ at: time, draft }).nullable(),
  volunteered: z.array(question),
  unsure: z.array(question),
  spent: z.record(z.string(), z.number().nonnegative()),
  unsent: z.object({ question, texts: z.array(z.string().max(100)).max(20) }).nullable(),
  looking,
  goesOn: z.boolean(),
  emergencyNow: z.boolean(),
  alarms: z.array(alarm),
  handedOverAt: time.nullable(),
  adviceReadAt: time.nullable(),
  disposition: z.enum(dispositions).nullable(),
  endReason: z.enum(endReasons).nullable(),
  drill: z.string().max(40).nullable(),
});

/** Reads stored calls one by one: a broken one is left out, the others stay. Null where nothing can be read. */
export function readDesk(text: string): { readonly desk: Desk; readonly lost: number } | null {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return null;
  }
  const frame = z
    .object({ calls: z.array(z.unknown()), current: z.unknown(), shortcuts: z.unknown() })
    .safeParse(stored);
  if (!frame.success) return null;
  const calls = frame.data.calls.flatMap((one) => {
    const read = call.safeParse(one);
    return read.success ? [read.data] : [];
  });
  const current = calls.find(({ id }) => id === frame.data.current)?.id ?? null;
  return {
    desk: { calls, current, shortcuts: frame.data.shortcuts !== false },
    lost: frame.data.calls.length - calls.length,
  };
}

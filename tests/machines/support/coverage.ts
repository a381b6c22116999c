import { messages } from '@/machines/advice';
import type { Assessment } from '@/machines/assess';
import { cautions } from '@/machines/cautions';
import { all, ALWAYS, any, not, type Condition, type Given } from '@/machines/conditions';
import { flags } from '@/machines/flags';
import { gates } from '@/machines/gates';
import {
  procedures,
  type HoldStepId,
  type NoteId,
  type ProcedureId,
  type ReasonId,
} from '@/machines/procedures';
import type { Procedure } from '@/machines/procedures/procedure';
import { optionsOf, questionIds, questionOf } from '@/machines/questions';
import { urgencyRules } from '@/machines/urgency';

const catalogue: readonly Procedure<ProcedureId, HoldStepId, ReasonId, NoteId>[] = procedures;

/** Something that some input must reach: its name in `reachedBy`, and when it is reached. */
export type Goal = { readonly name: string; readonly when: Condition };

function isHeldAlways({ hold }: Procedure): boolean {
  return hold.some(({ when }) => when === ALWAYS);
}

function goalsOfEntry(entry: (typeof catalogue)[number]): readonly Goal[] {
  const { id, include, exclude } = entry;
  const listed = (...when: readonly Condition[]) => all(include, not(exclude), ...when);
  const gateConditions = entry.invasive ? gates.map(({ when }) => when) : [];
  const waits = [...gateConditions, ...entry.hold.map(({ when }) => when)];
  return [
    ...(isHeldAlways(entry) ? [] : [{ name: `now ${id}`, when: listed(not(any(...waits))) }]),
    ...(waits.length === 0 ? [] : [{ name: `later ${id}`, when: listed(any(...waits)) }]),
    ...entry.hold.map(({ step, when }) => ({ name: `step ${id} ${step}`, when: listed(when) })),
    ...entry.reasons.map(({ reason, when }) => ({ name: `reason ${id} ${reason}`, when: listed(when) })),
    ...entry.notes.map(({ note, when }) => ({ name: `note ${id} ${note}`, when: listed(when) })),
  ];
}

/** A gate shows itself as a step of any invasive entry. */
function goalOfGate({ step, when }: (typeof gates)[number]): Goal {
  const invasive = catalogue.filter((entry) => entry.invasive);
  const listed = invasive.map(({ include, exclude }) => all(include, not(exclude)));
  return { name: `step ${step}`, when: all(when, any(...listed)) };
}

/** Every option of every question, every rule, and all that a result can say. */
export const goals: readonly Goal[] = [
  ...questionIds.flatMap((question) =>
    optionsOf(question).map((option): Goal => ({
      name: `answer ${question} ${option}`,
      when: { word: questionOf(question).kind === 'one' ? 'is' : 'has', question, options: [option] },
    })),
  ),
  ...questionIds
    .filter((question) => optionsOf(question).length === 0)
    .map((question): Goal => ({
      name: `question ${question}`,
      when: { word: 'atLeast', question, count: 0, options: [] },
    })),
  ...urgencyRules.map(({ id, when }) => ({ name: `rule ${id}`, when })),
  ...flags.map(({ id, when }) => ({ name: `flag ${id}`, when })),
  ...gates.map(goalOfGate),
  ...cautions.map(({ id, when }) => ({ name: `caution ${id}`, when })),
  ...messages.map(({ id, when }) => ({ name: `message ${id}`, when })),
  ...catalogue.flatMap(goalsOfEntry),
];

/** What one input reaches, by the names of the goals. */
export function reachedBy(answers: Given, result: Assessment): readonly string[] {
  return [
    ...result.path.flatMap((id) => {
      const value = answers[id];
      const options = typeof value === 'string' ? [value] : typeof value === 'object' ? value : [];
      return [`question ${id}`, ...options.map((option) => `answer ${id} ${option}`)];
    }),
    ...result.reasons.map((id) => `rule ${id}`),
    ...result.flags.map((id) => `flag ${id}`),
    ...result.cautions.map((id) => `caution ${id}`),
    ...result.messages.map((id) => `message ${id}`),
    ...result.list.flatMap(({ id, status, steps, reasons, notes }) => [
      `${status} ${id}`,
      ...steps.flatMap((step) => [`step ${id} ${step}`, `step ${step}`]),
      ...reasons.map((reason) => `reason ${id} ${reason}`),
      ...notes.map((note) => `note ${id} ${note}`),
    ]),
  ];
}

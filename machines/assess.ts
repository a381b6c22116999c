import { messages, type MessageId } from './advice';
import { cautions, type CautionId } from './cautions';
import { holds, type Given } from './conditions';
import { flags, type FlagId } from './flags';
import { gates, type GateStepId } from './gates';
import { procedures, type HoldStepId, type NoteId, type ProcedureId, type ReasonId } from './procedures';
import type { Procedure } from './procedures/procedure';
import type { QuestionId } from './questions';
import { replay, type Replay, type Session } from './replay';
import type { RuleId } from './urgency';
import type { Mode, Tier } from './urgency/rule';

export type StepId = GateStepId | HoldStepId;

/** One listed procedure: why it is listed, what comes first, and what a clinic must hear. */
export type ListEntry = {
  readonly id: ProcedureId;
  /** `later` when a gate or a hold applies: `steps` says which; else `now`. */
  readonly status: 'now' | 'later';
  readonly steps: readonly StepId[];
  readonly reasons: readonly ReasonId[];
  readonly notes: readonly NoteId[];
  readonly cautions: readonly CautionId[];
};

/** The result that PROTOCOL.md defines (section 2), with the path it was found on. */
export type Assessment = {
  /** `asking` until the path ends. Then tier and reasons are only what is known so far. */
  readonly status: 'asking' | 'complete';
  readonly next: QuestionId | null;
  readonly tier: Tier;
  readonly mode: Mode | null;
  readonly reasons: readonly RuleId[];
  readonly flags: readonly FlagId[];
  /** In the catalogue's order. Empty unless the path is complete and routine or soon; so are the next two. */
  readonly list: readonly ListEntry[];
  readonly cautions: readonly CautionId[];
  readonly messages: readonly MessageId[];
  readonly dropped: readonly string[];
  readonly path: readonly QuestionId[];
};

type CatalogueEntry = (typeof procedures)[number];

/** Whether the catalogue entry is listed for these answers, now or later. */
export function isListed(entry: Procedure, given: Given): boolean {
  return holds(entry.include, given) && !holds(entry.exclude, given);
}

function stepsBefore(entry: CatalogueEntry, given: Given): readonly StepId[] {
  const gated = entry.invasive ? gates.filter((gate) => holds(gate.when, given)) : [];
  const held = entry.hold.filter((hold) => holds(hold.when, given));
  return [...new Set([...gated, ...held].map(({ step }) => step))];
}

function listEntry(entry: CatalogueEntry, given: Given): ListEntry {
  const steps = stepsBefore(entry, given);
  return {
    id: entry.id,
    status: steps.length > 0 ? 'later' : 'now',
    steps,
    reasons: entry.reasons.filter((one) => holds(one.when, given)).map((one) => one.reason),
    notes: entry.notes.filter((one) => holds(one.when, given)).map((one) => one.note),
    cautions: cautions
      .filter(
        (caution) =>
          caution.appliesTo.some((attribute) => entry.attributes.includes(attribute)) &&
          holds(caution.when, given),
      )
      .map((caution) => caution.id),
  };
}

const nothingListed = { list: [], cautions: [], messages: [] } as const;

function advice(given: Given) {
  const listed = procedures.filter((entry) => isListed(entry, given));
  const matched = listed.some((entry) => !entry.everydayCare);
  const withMatch: Given = { ...given, procedureMatched: matched ? 'yes' : 'no' };
  return {
    list: listed.map((entry) => listEntry(entry, given)),
    cautions: cautions.filter((caution) => holds(caution.when, given)).map((caution) => caution.id),
    messages: messages.filter((message) => holds(message.when, withMatch)).map((message) => message.id),
  };
}

/** What a replay means: as `assess`, for answers that were replayed already. */
export function assessReplay(played: Replay): Assessment {
  const { place, next, tier, mode, reasons, dropped, path } = played;
  const given: Given = { ...played.findings, ...played.answers };
  return {
    status: place === 'asking' ? 'asking' : 'complete',
    next,
    tier,
    mode,
    reasons,
    flags: flags.filter((flag) => holds(flag.when, given)).map((flag) => flag.id),
    ...(place === 'result' ? advice(given) : nothingListed),
    dropped,
    path,
  };
}

/**
 * Judges a session: urgency, and when it is safe the list of topics to talk over with a clinician.
 * Pure and total: any answers give an assessment, none throws; what is no answer is absent, never "no".
 * Nothing is ranked: the list is in the catalogue's order. Source: protocol, sections 2 and 5 to 8.
 */
export function assess(session: Session): Assessment {
  return assessReplay(replay(session));
}

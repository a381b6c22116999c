import type { Condition } from '../conditions';

/** What an entry involves, matched against the cautions. */
export type Attribute =
  | 'needle'
  | 'neuraxial'
  | 'contrast'
  | 'la'
  | 'steroid'
  | 'xray'
  | 'sed'
  | 'rf'
  | 'destroys'
  | 'surgery'
  | 'bone'
  | 'implant'
  | 'skull'
  | 'mri';

export const groups = [
  'everydayCare',
  'injections',
  'nerveHeatOrCold',
  'cancerPain',
  'implants',
  'surgery',
  'facePain',
  'spasticity',
] as const;
export type Group = (typeof groups)[number];

export type EvidenceStatus = 'supported' | 'mixed' | 'limited' | 'contested';

/**
 * An entry of the catalogue. Listed when `include` holds and `exclude` does not; `later` when a gate
 * (invasive entries only) or a `hold` holds, with its step named; else `now`.
 */
export type Procedure<
  Id extends string = string,
  Step extends string = string,
  Reason extends string = string,
  Note extends string = string,
  Source extends string = string,
> = {
  readonly id: Id;
  readonly group: Group;
  readonly everydayCare?: true;
  readonly invasive?: true;
  readonly evidence: EvidenceStatus;
  /** The day the evidence was last looked at, ISO. */
  readonly evidenceDate: string;
  readonly attributes: readonly Attribute[];
  readonly include: Condition;
  readonly exclude: Condition;
  readonly hold: readonly { readonly when: Condition; readonly step: Step }[];
  readonly reasons: readonly { readonly when: Condition; readonly reason: Reason }[];
  readonly notes: readonly { readonly when: Condition; readonly note: Note }[];
  readonly sources: readonly Source[];
};

export function procedure<
  const Id extends string,
  const Step extends string = never,
  const Reason extends string = never,
  const Note extends string = never,
  const Source extends string = never,
>(entry: Procedure<Id, Step, Reason, Note, Source>): Procedure<Id, Step, Reason, Note, Source> {
  return entry;
}

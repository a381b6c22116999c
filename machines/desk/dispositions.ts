import type { Mode, Tier } from '../urgency/rule';

/** How a call ends, the most urgent first. */
export const dispositions = [
  'emergencyCalled',
  'hospitalNow',
  'clinicianToday',
  'bookSoon',
  'bookRoutine',
  'notForThisCheck',
  'endedEarly',
] as const;
export type Disposition = (typeof dispositions)[number];

/** Why a call ended before its questions did. */
export const endReasons = ['hungUp', 'refused', 'transferred', 'emergencyCalled', 'language'] as const;
export type EndReason = (typeof endReasons)[number];

/** The disposition that the answers lead to. */
export function dispositionOf(tier: Tier, mode: Mode | null): Disposition {
  switch (tier) {
    case 'emergency':
      return mode === 'hospital' ? 'hospitalNow' : 'emergencyCalled';
    case 'today':
      return 'clinicianToday';
    case 'soon':
      return 'bookSoon';
    case 'routine':
      return 'bookRoutine';
  }
}

const levels: { readonly [D in Disposition]: number } = {
  emergencyCalled: 3,
  hospitalNow: 3,
  clinicianToday: 2,
  bookSoon: 1,
  bookRoutine: 0,
  notForThisCheck: 0,
  endedEarly: 0,
};

/** Whether a disposition is less urgent than the answers: staff may raise it, only a clinician lowers it. */
export function isBelowAnswers(disposition: Disposition, tier: Tier, mode: Mode | null): boolean {
  return levels[disposition] < levels[dispositionOf(tier, mode)];
}

import type { Condition } from '../conditions';

/** From the least to the most urgent. */
export const tiers = ['routine', 'soon', 'today', 'emergency'] as const;
export type Tier = (typeof tiers)[number];

/** How to get help, the first that applies: an ambulance, a crisis line, a hospital. */
export const modes = ['ambulance', 'crisis', 'hospital'] as const;
export type Mode = (typeof modes)[number];

export type UrgencyRule<Id extends string = string> = {
  readonly id: Id;
  readonly tier: Exclude<Tier, 'routine'>;
  readonly mode?: Mode;
  readonly when: Condition;
};

export function rules<const Id extends string>(list: readonly UrgencyRule<Id>[]): readonly UrgencyRule<Id>[] {
  return list;
}

import { RADIX } from './alphabet';

/** Characters in a group; the last of them is its check. */
export const GROUP = 5;
/** Characters of a group that carry answers. */
export const CARRIED = GROUP - 1;
/** With two groups there is always another to say that one is wrong. */
export const FEWEST = 2;
/** A check character tells the number of groups apart up to here. */
export const MOST = RADIX - 1;

/**
 * One weight a place. All differ and none is 0, so that one wrong character, or any two of a group
 * changed about, always change the sum; first and last do not add up to 0, so that a change about
 * between the last of one group and the first of the next never moves both sums alike.
 */
const weights = [2, 3, 4, 5, 1];

/** Sets groups apart, so that two that changed places are noticed. */
const STRIDE = 7;

export type GroupProblem =
  | { readonly problem: 'cut'; readonly group: number; readonly of: number | null }
  | { readonly problem: 'tooLong'; readonly of: number }
  | { readonly problem: 'group'; readonly groups: readonly number[] };

function modulo(value: number): number {
  return ((value % RADIX) + RADIX) % RADIX;
}

function weighted(group: readonly number[], at: number): number {
  const sum = group.reduce((total, digit, place) => total + digit * (weights[place] ?? 0), 0);
  return modulo(sum - STRIDE * at);
}

function split(digits: readonly number[], size: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(digits.length / size) }, (_, at) =>
    digits.slice(at * size, (at + 1) * size),
  );
}

/** Adds to each group its check character: each tells, with its place, how many groups there are. */
export function withChecks(carried: readonly number[]): readonly number[] {
  const groups = split(carried, CARRIED);
  return groups.flatMap((group, at) => [...group, modulo(groups.length - weighted(group, at))]);
}

/**
 * Takes the check characters off again, or says which groups are wrong.
 *
 * Every group says how many groups there are. In a whole code all say the number that is there. Where
 * only some do, the others are wrong. Where none does, something is missing or too much: the groups
 * that agree with the first come before that place.
 */
export function readGroups(
  digits: readonly number[],
): { readonly carried: readonly number[] } | GroupProblem {
  const whole = Math.floor(digits.length / GROUP);
  const groups = split(digits.slice(0, whole * GROUP), GROUP);
  const said = groups.map(weighted);
  const fits = digits.length === whole * GROUP && whole >= FEWEST;
  if (fits && said.includes(whole)) {
    const wrong = said.flatMap((count, at) => (count === whole ? [] : [at + 1]));
    if (wrong.length > 0) return { problem: 'group', groups: wrong };
    return { carried: groups.flatMap((group) => group.slice(0, CARRIED)) };
  }
  const [first] = said;
  if (first === undefined) return { problem: 'cut', group: 1, of: null };
  const differs = said.findIndex((count) => count !== first);
  if (differs >= 0) return { problem: 'group', groups: [differs + 1] };
  if (first > whole) return { problem: 'cut', group: whole + 1, of: first };
  return first < FEWEST ? { problem: 'group', groups: [1] } : { problem: 'tooLong', of: first };
}

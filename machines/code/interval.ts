import { RADIX } from './alphabet';

/**
 * Arithmetic coding in whole numbers of any size: nothing is rounded differently on another machine.
 * A choice narrows an interval in proportion to its weight, so that a usual answer costs next to nothing.
 */
export type Coder = {
  /** Writes the choice of that index, or reads one and ignores the index. */
  readonly choose: (weights: readonly number[], index: number) => number;
};

type Step = { readonly from: number; readonly to: number; readonly of: number };

type Interval = { readonly low: bigint; readonly size: bigint };

/** Largest prime below 2^61: the sum over all choices is taken modulo this. */
const MODULUS = 2n ** 61n - 1n;
const MULTIPLIER = 1_000_003n;

/**
 * The smallest interval that a code may end in: room for three characters. Which number of the interval
 * is taken is a check on all choices together. Wrong characters that agree with the check of their
 * group pass it once in so many times at most.
 */
const SMALLEST = BigInt(RADIX) ** 3n;

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}

function narrow({ low, size }: Interval, { from, to, of }: Step): Interval {
  const start = (size * BigInt(from)) / BigInt(of);
  return { low: low + start, size: (size * BigInt(to)) / BigInt(of) - start };
}

function mixed(check: bigint, index: number): bigint {
  return (check * MULTIPLIER + BigInt(index) + 1n) % MODULUS;
}

/** Collects choices; `numberIn(space)` is the number below `space` that holds them, null where none can. */
export function writer(seed: number): Coder & { readonly numberIn: (space: bigint) => bigint | null } {
  const steps: Step[] = [];
  let check = BigInt(seed);
  return {
    choose(weights, index) {
      const from = sum(weights.slice(0, index));
      steps.push({ from, to: from + (weights[index] ?? 0), of: sum(weights) });
      check = mixed(check, index);
      return index;
    },
    numberIn(space) {
      const { low, size } = steps.reduce(narrow, { low: 0n, size: space });
      return size < SMALLEST ? null : low + (check % size);
    },
  };
}

/** Reads the choices out of a number below `space`; `checks()` tells afterwards if they are what was written. */
export function reader(
  seed: number,
  space: bigint,
  number: bigint,
): Coder & { readonly checks: () => boolean } {
  let interval: Interval = { low: 0n, size: space };
  let check = BigInt(seed);
  return {
    choose(weights) {
      const of = sum(weights);
      let from = 0;
      for (const [index, weight] of weights.entries()) {
        const narrowed = narrow(interval, { from, to: from + weight, of });
        if (number < narrowed.low + narrowed.size) {
          interval = narrowed;
          check = mixed(check, index);
          return index;
        }
        from += weight;
      }
      throw new Error('no weights to choose from');
    },
    checks: () => interval.size >= SMALLEST && interval.low + (check % interval.size) === number,
  };
}

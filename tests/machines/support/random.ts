/** A stream of numbers in [0, 1): the same seed gives the same numbers on every machine and version. */
export type Stream = () => number;

/** mulberry32, Tommy Ettinger, public domain. */
export function streamOf(seed: number): Stream {
  let state = Math.trunc(seed);
  return () => {
    state = Math.trunc(state + 0x6d2b79f5);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to below `count`. */
export function below(count: number, stream: Stream): number {
  return Math.floor(stream() * count);
}

export function pickOne<T>(from: readonly T[], stream: Stream): T {
  const picked = from[below(from.length, stream)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

/** `count` of them, in a random order. */
export function pickSome<T>(from: readonly T[], count: number, stream: Stream): readonly T[] {
  return from
    .map((item) => ({ item, at: stream() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ item }) => item);
}

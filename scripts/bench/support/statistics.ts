/** The value that this share of the values does not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('there is nothing to take a percentile of');
  return value;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The noise of a measurement: from the least to the greatest of its rounds. */
export function spread(values: readonly number[], digits = 0): string {
  return `rounds ${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)}`;
}

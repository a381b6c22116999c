/**
 * Measures each of them once a round, so that whatever else this machine does hits all alike; each round
 * begins with the next one. Resolves to the results of each, round by round.
 */
export async function inRounds<C, R>(
  rounds: number,
  contenders: readonly C[],
  measure: (contender: C) => Promise<R>,
): Promise<ReadonlyMap<C, readonly R[]>> {
  const results = new Map<C, R[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % contenders.length;
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      results.get(contender)?.push(await measure(contender));
    }
  }
  return results;
}

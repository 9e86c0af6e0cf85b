/** One of several ways to do the same work; `run` does it once for the unit (or the like) of a number. */
export interface Contender {
  readonly name: string;
  run(number: number): unknown;
}

/** Milliseconds of one run, over all rounds. */
export interface Timing {
  readonly name: string;
  readonly minimum: number;
  readonly median: number;
  readonly p95: number;
}

/**
 * Times contenders in turn (A B C A B C …), so that whatever else the machine does hits all alike. Rounds of the warm-up
 * are not counted.
 */
export async function measureInTurn(
  contenders: readonly Contender[],
  rounds: number,
  warmUp: number,
): Promise<readonly Timing[]> {
  const times = contenders.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const start = performance.now();
      await contender.run(round + warmUp);
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return contenders.map(({ name }, index) => timingOf(name, times[index] ?? []));
}

/** Minimum, median and the value that 95% of the times stay below (nearest rank). */
function timingOf(name: string, times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { name, minimum: at(0), median: at(0.5), p95: at(0.95) };
}

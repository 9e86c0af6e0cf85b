/** An item with its full marks, counted in halves of a point so that all is exact. */
export interface MarkedItem {
  readonly key: string;
  readonly halves: number;
}

/**
 * Marks that lose so many halves of a point in all, here and there; the same for the same seed. Each mark stays between 0 and full
 * marks; when there is less to lose, everything is lost.
 *
 * @returns points by key
 */
export function spreadMarks(
  items: readonly MarkedItem[],
  lostHalves: number,
  seed: number,
): Readonly<Record<string, number>> {
  const left = items.map(({ halves }) => halves);
  const next = sequence(seed);
  let toLose = Math.min(
    lostHalves,
    left.reduce((sum, halves) => sum + halves, 0),
  );
  while (toLose > 0) {
    const index = next() % items.length;
    const halves = left[index] ?? 0;
    if (halves === 0) continue;
    left[index] = halves - 1;
    toLose -= 1;
  }
  return Object.fromEntries(items.map(({ key }, index) => [key, (left[index] ?? 0) / 2]));
}

/** Whole numbers that look like chance (mulberry32), the same for the same seed. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

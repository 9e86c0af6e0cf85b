/** A scheme that compares every unit with every other: quadratic, so that a small document takes minutes. */
export const SLOW_SCHEME = `scheme: slow
title: 慢的方案
year: 2024
facts: { n: { label: 数, type: number } }
score: { id: total, label: 总分, points: 100, formula: count(over units where n * own.n > 7) }
`;

/** An assessment document for it, of so many units. */
export function slowDocument(size: number): string {
  return JSON.stringify({ units: Array.from({ length: size }, (_, n) => ({ id: `u${n}`, facts: { n } })) });
}

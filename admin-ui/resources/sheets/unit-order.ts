const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Units in an order of the rater's own: always the same for this rater, another for the next one, since what comes late is judged
 * more harshly. Not secret, only mixed (FNV-1a).
 */
export function ratersOrder<T extends { readonly id: string }>(units: readonly T[], rater: string): readonly T[] {
  return units
    .map((unit) => ({ unit, place: hash(`${rater}\n${unit.id}`) }))
    .sort((a, b) => a.place - b.place || (a.unit.id < b.unit.id ? -1 : 1))
    .map(({ unit }) => unit);
}

function hash(text: string): number {
  let value = FNV_OFFSET;
  for (const char of new TextEncoder().encode(text)) value = Math.imul(value ^ char, FNV_PRIME) >>> 0;
  return value;
}

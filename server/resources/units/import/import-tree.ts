import { DEEPEST } from '../unit-path.js';
import type { ImportState } from './import-state.js';
import type { Place } from './plan-import.js';

/**
 * What is wrong with the units above one of an import, as they would stand afterwards.
 *
 * @param start id of a unit that is there, or external id of one that is made
 * @param places where units would stand that are made or moved, under the same keys
 */
export function treeFault(
  start: string,
  places: ReadonlyMap<string, Place>,
  state: Pick<ImportState, 'byId'>,
): 'circle' | 'deep' | null {
  const seen = new Set<string>();
  let at: string | null = start;
  while (at !== null) {
    if (seen.has(at)) return 'circle';
    seen.add(at);
    at = aboveOf(at, places, state);
  }
  return seen.size - 1 > DEEPEST ? 'deep' : null;
}

/** What would stand right above a unit; null at the top. */
export function aboveOf(
  key: string,
  places: ReadonlyMap<string, Place>,
  { byId }: Pick<ImportState, 'byId'>,
): string | null {
  const place = places.get(key);
  if (place === undefined) return byId.get(key)?.parent_id ?? null;
  switch (place.kind) {
    case 'top':
      return null;
    case 'unit':
      return place.unit.id;
    case 'row':
      return place.externalId;
    default:
      return place satisfies never;
  }
}

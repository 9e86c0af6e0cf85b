import type { NormalScheme } from '../scheme/normal.js';
import type { UnitInput } from './assessment.js';
import { periodsOf } from './period.js';

/**
 * Facts that count only once every period of the year has arrived (`complete`), and the periods that have not. A fact that
 * was given as one number is the value of the year; one that was not given at all is simply not reported.
 */
export function incompleteFacts(unit: UnitInput, scheme: NormalScheme): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { id, complete, per } of scheme.facts) {
    const given = complete === true ? unit.facts?.[id] : undefined;
    if (typeof given !== 'object' || given === null) continue;
    const open = periodsOf(scheme.year, per).filter((period) => (given[period] ?? null) === null);
    if (open.length > 0) found.set(id, open);
  }
  return found;
}

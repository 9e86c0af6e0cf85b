import { compare, type Quantity } from '../number/index.js';
import type { PlanRanking, PlanTieBreak } from '../plan/plan.js';
import type { Computation } from './computation.js';
import { asQuantity, isKnown } from './values.js';

/** A unit with the number it is compared by. */
export interface Scored {
  readonly unit: number;
  readonly value: Quantity;
}

/** Units that tied, after one tie-break entry. */
export interface SplitTie {
  /** Best first; units of one class are still equal. */
  readonly classes: readonly (readonly number[])[];
  /** Units that stay together because a value is missing. */
  readonly open: readonly number[];
}

/**
 * Splits units that tie by one entry: its keys are compared one after the other, all of them computed on these units
 * (`tied`). Where a value is missing the units that are equal so far stay together.
 */
export function splitTie(key: PlanTieBreak, units: readonly number[], evaluator: Computation): SplitTie {
  const open: number[] = [];
  let classes: readonly (readonly number[])[] = [units];
  for (const by of key.by) {
    classes = classes.flatMap((equal) => {
      if (equal.length === 1) return [equal];
      const values = equal.map((unit) => ({ unit, value: evaluator.value(by, { unit, tied: units }) }));
      if (values.every(({ value }) => isKnown(value))) {
        return classesOf(
          values.map(({ unit, value }) => ({ unit, value: asQuantity(value) })),
          key.order,
        );
      }
      open.push(...equal);
      return [equal];
    });
  }
  return { classes, open };
}

/**
 * Breaks a tie by every entry in turn, each on the units that are still equal; one with `again` is asked anew of every
 * smaller class, as long as it splits. Units that a missing value keeps together are added to `open`.
 */
export function breakTie(
  tied: readonly number[],
  ranking: PlanRanking,
  evaluator: Computation,
  open: number[],
): readonly (readonly number[])[] {
  const split = (key: PlanTieBreak, units: readonly number[]): readonly (readonly number[])[] => {
    if (units.length === 1) return [units];
    const found = splitTie(key, units, evaluator);
    open.push(...found.open);
    const goesOn = key.again && found.classes.length > 1;
    return goesOn ? found.classes.flatMap((smaller) => split(key, smaller)) : found.classes;
  };
  let classes: readonly (readonly number[])[] = [tied];
  for (const key of ranking.tieBreak) classes = classes.flatMap((units) => split(key, units));
  return classes;
}

/** Classes of equal values, best first. Values that cannot be told apart count as equal. */
export function classesOf(scored: readonly Scored[], order: 'highest' | 'lowest'): readonly (readonly number[])[] {
  const direction = order === 'highest' ? 1 : -1;
  const sorted = [...scored].sort((a, b) => direction * (compare(b.value, a.value) ?? 0));
  const classes: number[][] = [];
  let last: Scored | null = null;
  for (const entry of sorted) {
    const current = classes.at(-1);
    if (last !== null && current !== undefined && (compare(last.value, entry.value) ?? 0) === 0)
      current.push(entry.unit);
    else classes.push([entry.unit]);
    last = entry;
  }
  return classes;
}

import type { Evaluator } from '../evaluate/evaluator.js';

const INDEXES = new WeakMap<Evaluator, ReadonlyMap<string, number>>();

/** The index of a unit by its id. @throws Error when the evaluation does not have it. */
export function unitIndex(evaluator: Evaluator, unitId: string): number {
  const known = INDEXES.get(evaluator) ?? new Map(evaluator.assessment.units.map((unit, index) => [unit.id, index]));
  INDEXES.set(evaluator, known);
  const index = known.get(unitId);
  if (index === undefined) throw new Error(`the evaluation has no unit "${unitId}"`);
  return index;
}

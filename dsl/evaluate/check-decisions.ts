import { inputRange } from '../assessment/diagnostics.js';
import { sameInBoth } from '../assessment/input-words.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { compare, toText, ZERO } from '../number/index.js';
import type { OperationId, PlanBound } from '../plan/plan.js';
import type { Computation } from './computation.js';
import { asQuantity, isKnown } from './values.js';

/** Decisions that break the limits of their node, or of their award: each is an error, since a bound is a rule. */
export function checkDecisions(computation: Computation): readonly Diagnostic[] {
  return computation.assessment.units.flatMap((unit, index) => {
    const limit = (operation: OperationId | null) => {
      const value = operation === null ? null : computation.value(operation, { unit: index });
      return value !== null && isKnown(value) ? asQuantity(value) : null;
    };
    return unit.decisions.given.flatMap(({ kind, node, points, index: position }) => {
      const bound = kind === 'award' ? awardBound(node, computation) : nodeBound(node, kind, computation);
      if (bound === undefined) return [];
      const low = bound.atLeast === null ? ZERO : limit(bound.atLeast);
      const high = limit(bound.upTo);
      const fits = (low === null || compare(points, low) !== -1) && (high === null || compare(points, high) !== 1);
      const params = {
        what: sameInBoth(`${unit.id} ${node}`),
        value: toText(points),
        low: low === null ? '−∞' : toText(low),
        high: high === null ? '∞' : toText(high),
      };
      return fits ? [] : [inputRange.at(['decisions', position, 'points'], params)];
    });
  });
}

type Bound = Pick<PlanBound, 'atLeast' | 'upTo'>;

function nodeBound(node: string, gives: string, { plan }: Computation): Bound | undefined {
  return plan.bounds.find((entry) => entry.node === node && entry.gives === gives);
}

function awardBound(id: string, { plan }: Computation): Bound {
  return { atLeast: null, upTo: plan.awards.find((award) => award.id === id)?.decided?.upTo ?? null };
}

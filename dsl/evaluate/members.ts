import type { Operation } from '../plan/plan.js';
import type { Value } from '../plan/value.js';
import type { Computation } from './computation.js';
import type { Frame } from './frame.js';
import { judgeRecords } from './records.js';
import { wholeArgument } from './reducers.js';
import { isMissingValue, missing } from './values.js';

export type Reduction = Extract<Operation, { kind: 'reduce' }>;

/** The frames a reduction ranges over, or why they cannot be told. `parts`, ratings and ballots have no such frames. */
export function framesOf(reduction: Reduction, frame: Frame, evaluator: Computation): readonly Frame[] | Value {
  const { domain } = reduction;
  switch (domain.kind) {
    case 'units':
    case 'group':
    case 'tied': {
      const unknown = domain.kind === 'group' ? evaluator.state.populations.missingGroupAttribute(frame.unit) : null;
      if (unknown !== null) return missing('not_reported', unknown);
      return evaluator.members(domain.kind, frame).map((unit) => ({
        unit,
        outer: frame,
        tied: frame.tied,
        tier: unit === frame.unit ? frame.tier : evaluator.state.tiers.get(unit),
      }));
    }
    case 'records': {
      const judged = judgeRecords(domain.list, frame.unit, evaluator);
      if (judged.some((record) => record.counts === 'undated')) return missing('not_reported', `${domain.list}`);
      return judged
        .filter((record) => record.counts === 'yes')
        .map(({ entry }) => ({ ...frame, record: { list: domain.list, entry } }));
    }
    case 'years': {
      const given = evaluator.value(domain.count, frame);
      if (isMissingValue(given)) return given;
      const years = wholeArgument(given);
      if (years === null) return missing('out_of_domain', 'years');
      const first = domain.past ? 1 : 0;
      return Array.from({ length: years }, (_, index) => ({ ...frame, offset: first + index }));
    }
    case 'ballots': {
      const ballots = evaluator.assessment.ballots.get(domain.source) ?? [];
      return ballots.flatMap((ballot) => {
        const place = ballot.places.get(frame.unit);
        return place === undefined ? [] : [{ ...frame, ballot: { place, size: ballot.size } }];
      });
    }
    default:
      return [];
  }
}

/** Whether members without a value are left out (other units' gaps) instead of leaving the whole without one. */
export function leavesGapsOut(reduction: Reduction): boolean {
  const { kind } = reduction.domain;
  return kind === 'units' || kind === 'group' || kind === 'tied';
}

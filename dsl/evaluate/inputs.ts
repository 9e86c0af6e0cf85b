import { quantity, ZERO } from '../number/index.js';
import type { Input } from '../plan/plan.js';
import type { Value } from '../plan/value.js';
import type { Computation } from './computation.js';
import type { Frame } from './frame.js';
import { recordField } from './records.js';
import { missing } from './values.js';

/** Reads one input in a frame; what was not given is missing with its name. */
export function readInput(input: Input, frame: Frame, evaluator: Computation): Value {
  const { assessment } = evaluator;
  const unit = assessment.units[frame.unit];
  if (unit === undefined) throw new Error(`bug: no unit ${frame.unit}`);
  switch (input.of) {
    case 'fact':
      return unit.facts.get(input.id) ?? missingFact(input.id, unit.incomplete.get(input.id));
    case 'attribute':
      return unit.attributes.get(input.id) ?? missing('not_reported', input.id);
    case 'parameter': {
      const parameter = assessment.parameters.get(input.id);
      const value =
        parameter?.kind === 'map'
          ? parameter.entries.get(input.key ?? '')
          : parameter?.kind === 'single'
            ? parameter.value
            : undefined;
      return value ?? missing('not_reported', input.key === null ? input.id : `${input.id}.${input.key}`);
    }
    case 'record_field':
      return recordField(input, frame, evaluator);
    case 'decided':
      return unit.decisions.points.get(`${input.gives}:${input.node}`) ?? ZERO;
    case 'year':
      return quantity(String(assessment.year - (frame.offset ?? 0)));
    case 'as_of':
      return assessment.asOf;
    case 'place':
      return frame.ballot ? quantity(String(frame.ballot.place)) : missing('not_rated');
    case 'ballot_size':
      return frame.ballot ? quantity(String(frame.ballot.size)) : missing('not_rated');
    case 'tier':
      return frame.tier ?? missing('not_decided', 'tier');
    case 'rank':
      return evaluator.state.ranks.get(input.ranking)?.get(frame.unit) ?? missing('no_member', input.ranking);
    case 'past':
      return readPast(input, frame, evaluator);
    default:
      return input satisfies never;
  }
}

function missingFact(id: string, periods: readonly string[] | undefined): Value {
  return periods === undefined ? missing('not_reported', id) : missing('incomplete', `${id}:${periods.join(',')}`);
}

function readPast(input: Extract<Input, { of: 'past' }>, frame: Frame, evaluator: Computation): Value {
  const offset = input.offset ?? frame.offset ?? 0;
  if (offset === 0 && input.current !== null) return evaluator.value(input.current, { ...frame, offset: undefined });
  if (input.what === 'year') return quantity(String(evaluator.assessment.year - offset));
  const past = evaluator.assessment.units[frame.unit]?.past.get(offset);
  const none = missing('no_history', `${evaluator.assessment.year - offset}:${input.id || input.what}`);
  if (past === undefined) return none;
  switch (input.what) {
    case 'fact':
      return past.facts.get(input.id) ?? none;
    case 'node':
      return past.nodes.get(input.id) ?? none;
    case 'rank':
      return past.ranks.get(input.id) ?? none;
    case 'tier': {
      const index = past.tier === null ? -1 : evaluator.plan.tiers.indexOf(past.tier);
      return past.tier === null || index < 0 ? none : { kind: 'tier', index, id: past.tier };
    }
    default:
      return input.what satisfies never;
  }
}

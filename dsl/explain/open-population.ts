import type { Evaluator } from '../evaluate/evaluator.js';
import type { Frame } from '../evaluate/frame.js';
import type { Reduction } from '../evaluate/members.js';
import { sharedKey } from '../evaluate/shared-key.js';
import { isKnown } from '../evaluate/values.js';
import { showValue } from './shown-value.js';
import type { PopulationKind, TraceBody } from './trace.js';
import type { Tracing } from './tracing.js';

type Population = Extract<TraceBody, { readonly kind: 'population' }>;

interface Counts {
  readonly size: number;
  readonly counted: number;
  readonly leftOut: number;
  readonly filtered: number;
}

/** A rank or an aggregate over other units: how many they are and how many had no value. Their values are not shown. */
export function openPopulation(
  reduction: Reduction,
  domain: PopulationKind,
  frame: Frame,
  tracing: Tracing,
): TraceBody {
  const { evaluator } = tracing;
  const ranked = reduction.reducer === 'rank' ? reduction.value : null;
  const value = showValue(evaluator.value(reduction.id, frame));
  return {
    kind: 'population',
    reducer: reduction.reducer,
    text: tracing.reading.aggregates.get(reduction.id) ?? null,
    of: memberOf(reduction, tracing),
    domain,
    ...countsOf(reduction, domain, frame, tracing),
    own: ranked === null ? null : tracing.trace(ranked, { ...frame, outer: frame }),
    higher: ranked !== null && value.kind === 'number' ? Number(value.text) - 1 : null,
    arguments: reduction.arguments.map((argument) => tracing.trace(argument, frame)),
  };
}

function memberOf({ value, where }: Reduction, { reading, evaluator }: Tracing): Population['of'] {
  if (value === null || where !== null) return null;
  const node = reading.valued.get(value);
  if (node !== undefined) return { node };
  const operation = evaluator.operation(value);
  const isPlain = operation.kind === 'input' && operation.input.of !== 'past' && operation.input.of !== 'decided';
  return isPlain ? operation.input : null;
}

const COUNTS = new WeakMap<Evaluator, Map<string, Counts>>();

/** Counts of a population; the same for all its units, so kept with the evaluation. */
function countsOf(reduction: Reduction, domain: PopulationKind, frame: Frame, tracing: Tracing): Counts {
  const { evaluator } = tracing;
  const key = sharedKey(reduction, frame, evaluator);
  if (key === null) return count(reduction, domain, frame, tracing);
  const kept = COUNTS.get(evaluator) ?? new Map<string, Counts>();
  COUNTS.set(evaluator, kept);
  const known = kept.get(key) ?? count(reduction, domain, frame, tracing);
  kept.set(key, known);
  return known;
}

function count(reduction: Reduction, domain: PopulationKind, frame: Frame, tracing: Tracing): Counts {
  const { evaluator } = tracing;
  let [counted, leftOut, filtered] = [0, 0, 0];
  const members = membersOf(reduction, domain, frame, tracing);
  for (const unit of members) {
    const member: Frame = { unit, outer: frame, tied: frame.tied, tier: frame.tier };
    const where = reduction.where === null ? true : evaluator.value(reduction.where, member);
    if (where === false) filtered += 1;
    else if (where === true && (reduction.value === null || isKnown(evaluator.value(reduction.value, member))))
      counted += 1;
    else leftOut += 1;
  }
  return { size: members.length, counted, leftOut, filtered };
}

/**
 * The units a reduction ranged over when it was computed: scores are computed before units leave for what their scores
 * say, so their populations still hold those units.
 */
function membersOf(reduction: Reduction, domain: PopulationKind, frame: Frame, tracing: Tracing): readonly number[] {
  const { evaluator, reading } = tracing;
  if (domain === 'tied' || !reading.scored.has(reduction.id)) return evaluator.members(domain, frame);
  const all = scoredUnits(evaluator);
  if (domain === 'units') return all;
  const { populations } = evaluator.state;
  const key = populations.groupKey(frame.unit, evaluator.scheme.groups);
  return key === null ? [] : all.filter((unit) => populations.groupKey(unit, evaluator.scheme.groups) === key);
}

const SCORED = new WeakMap<Evaluator, readonly number[]>();

/** Units that no eligibility rule on inputs left out. */
function scoredUnits(evaluator: Evaluator): readonly number[] {
  const known = SCORED.get(evaluator);
  if (known !== undefined) return known;
  const rules = evaluator.plan.eligibility.filter(({ stage }) => stage === 'inputs');
  const units = evaluator.assessment.units
    .map((_, unit) => unit)
    .filter((unit) => !rules.some(({ when }) => evaluator.value(when, { unit }) === true));
  SCORED.set(evaluator, units);
  return units;
}

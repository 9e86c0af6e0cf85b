import type { ShownValue, Trace } from '../../../dsl/explain/index.js';
import {
  add,
  divide,
  floor,
  fromText,
  maximumOf,
  minimumOf,
  multiply,
  type Quantity,
  quantity,
  roundTo,
  subtract,
  sumOf,
  toText,
  ZERO,
} from '../../../dsl/number/index.js';
import type { Combine } from '../../../dsl/scheme/normal.js';
import type { Complain } from './check-condition.js';
import { calculate, exact, isFalse, isSame, meanOf, medianOf, shown, sortedUp } from './exact-values.js';

/** What a trace's parts give; null where nothing can be worked out: leaves, approximations, undecided choices. */
export function recompute(trace: Trace, complain: Complain): ShownValue | null {
  switch (trace.kind) {
    case 'arithmetic': {
      const lost = missingOf(trace.operands);
      return lost ?? shown(calculate(trace.name, trace.operands.map(exact)));
    }
    case 'round': {
      const [operand, to] = [exact(trace.operand), exact(trace.to)];
      return missingOf([trace.operand]) ?? (operand && to ? shown(roundTo(operand, to, trace.mode)) : null);
    }
    case 'choice':
      return chosen(trace);
    case 'decisions':
      return shown(sumOf(trace.points.map((points) => fromText(points) ?? ZERO)));
    case 'parts':
      return overParts(trace);
    case 'records': {
      const counting = trace.entries.filter(({ counts }) => counts === 'yes');
      if (trace.entries.some(({ counts }) => counts === 'undated')) return null;
      const unsure = counting.filter(({ where }) => where !== null && where.value.kind !== 'boolean');
      return reduced(
        trace.reducer,
        counting.map(({ of }) => of),
        trace.arguments,
        unsure.length,
      );
    }
    case 'years': {
      const counting = trace.members.filter(({ where }) => where === null || !isFalse(where.value));
      return reduced(
        trace.reducer,
        counting.map(({ of }) => of),
        trace.arguments,
        0,
      );
    }
    case 'population': {
      if (trace.size !== trace.counted + trace.leftOut + trace.filtered)
        complain('the population does not add up', trace);
      return trace.higher === null ? null : shown(quantity(String(trace.higher + 1)));
    }
    case 'ratings':
      return combined(
        trace.combine,
        trace.marks.map(({ mark }) => mark),
        trace.marks.map(({ weight }) => weight),
      );
    case 'ballots': {
      const marks = trace.ballots.map(({ mark }) => (mark.value.kind === 'number' ? mark.value.text : '≈'));
      return combined(
        trace.combine,
        marks,
        marks.map(() => '1'),
      );
    }
    case 'default':
      return trace.operand.value.kind === 'missing' && trace.fallback !== null
        ? trace.fallback.value
        : trace.operand.value;
    case 'take_part': {
      if (!trace.assigned) return { kind: 'absent', reason: 'not_assigned' };
      if (trace.when !== null && trace.when.value.kind === 'missing') {
        const both = trace.operand !== null && trace.otherwise !== null ? [trace.operand, trace.otherwise] : [];
        const [one, other] = both.map(({ value }) => value);
        return one !== undefined && other !== undefined && isSame(one, other) ? one : trace.when.value;
      }
      const taken = trace.operand ?? trace.otherwise;
      return taken === null ? { kind: 'absent', reason: 'not_applicable' } : taken.value;
    }
    default:
      return null;
  }
}

function chosen(trace: Extract<Trace, { kind: 'choice' }>): ShownValue | null {
  if (trace.branches.some(({ when }) => when.value.kind !== 'boolean')) return null; // undecided: the engine's own tests
  const taken = trace.branches.find(({ when }) => !isFalse(when.value));
  if (taken !== undefined) return taken.gives?.value ?? null;
  return trace.otherwise?.value ?? null;
}

function overParts(trace: Extract<Trace, { kind: 'parts' }>): ShownValue | null {
  const counting = trace.members.filter(({ counts }) => counts);
  const values = counting.map(({ of }) => of);
  if (trace.reducer === 'weighted' || trace.reducer === 'weighted_shared' || trace.reducer === 'weighted_strict') {
    const written = counting.every(
      ({ effective, weight }) => effective === null || weight === null || isSame(effective, weight.value),
    );
    if (!written && trace.reducer !== 'weighted_shared') return { kind: 'text', text: 'the weights that are written' };
    const weights = counting.map(({ effective }) => (effective?.kind === 'number' ? fromText(effective.text) : null));
    const numbers = values.map(exact);
    if (numbers.includes(null) || weights.includes(null) || counting.length === 0) return null;
    const products = numbers.map((value, index) => multiply(value ?? ZERO, weights[index] ?? ZERO));
    if (trace.value.kind !== 'number') return null; // weights that sum to 0, parts that must not be lost
    return shown(divide(sumOf(products), sumOf(weights.map((weight) => weight ?? ZERO))));
  }
  if (trace.reducer === 'only') return values.length === 1 ? (values[0]?.value ?? null) : null;
  if (values.length === 0 && trace.members.length > 0) return null;
  return reduced(
    trace.reducer,
    values,
    ['trimmed', 'quantile', 'best'].includes(trace.reducer) ? trace.arguments : [],
    0,
  );
}

/** A reducer over opened members; `of` null: the member itself is counted. */
function reduced(
  reducer: string,
  members: readonly (Trace | null)[],
  extra: readonly Trace[],
  unsure: number,
): ShownValue | null {
  if (reducer === 'any' || reducer === 'all') {
    const truths = members.map((member) => (member?.value.kind === 'boolean' ? member.value.value : null));
    const settles = reducer === 'any';
    if (truths.includes(settles)) return { kind: 'boolean', value: settles };
    return truths.includes(null) ? null : { kind: 'boolean', value: !settles };
  }
  if (unsure > 0) return null;
  if (reducer === 'count') {
    const missing = members.some((member) => member !== null && member.value.kind === 'missing');
    const counted = members.filter((member) => member === null || member.value.kind !== 'absent');
    return missing ? null : shown(quantity(String(counted.length)));
  }
  const numbers = members
    .filter((member) => member?.value.kind !== 'absent')
    .map((member) => (member === null ? null : exact(member)));
  const known = numbers.filter((number) => number !== null);
  if (known.length < numbers.length || (known.length === 0 && reducer !== 'sum' && reducer !== 'best')) return null;
  switch (reducer) {
    case 'sum':
      return shown(sumOf(known));
    case 'mean':
      return shown(meanOf(known));
    case 'highest':
      return shown(maximumOf(known));
    case 'lowest':
      return shown(minimumOf(known));
    case 'median':
      return shown(medianOf(known));
    case 'trimmed': {
      const [high, low] = extra.map(exact).map((count) => (count === null ? Number.NaN : Number(toText(count))));
      if (high === undefined || low === undefined) return null;
      const kept = sortedUp(known).slice(low, Math.max(low, known.length - high));
      return kept.length === 0 ? null : shown(meanOf(kept));
    }
    case 'best': {
      const [n] = extra.map(exact);
      if (n === undefined || n === null) return null;
      return shown(sumOf([...sortedUp(known)].reverse().slice(0, Number(toText(n)))));
    }
    case 'quantile':
      return shown(quantileOf(known, extra[0]));
    default:
      return null;
  }
}

/** Linear interpolation at position q × (n − 1) of the sorted values. */
function quantileOf(values: readonly Quantity[], q: Trace | undefined): Quantity | null {
  const at = q === undefined ? null : exact(q);
  if (at === null) return null;
  const position = multiply(at, quantity(String(values.length - 1)));
  const below = floor(position);
  const sorted = sortedUp(values);
  const low = below === null ? undefined : sorted[Number(toText(below))];
  if (below === null || low === undefined) return null;
  const high = sorted[Number(toText(below)) + 1] ?? low;
  return add(low, multiply(subtract(position, below), subtract(high, low)));
}

/** Marks combined as their source says; null without marks. */
export function combined(combine: Combine, marks: readonly string[], weights: readonly string[]): ShownValue | null {
  const values = marks.map(fromText);
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || known.length < values.length) return null;
  if (combine.kind === 'mean') return shown(meanOf(known));
  if (combine.kind === 'median') return shown(medianOf(known));
  if (combine.kind === 'weighted') {
    const by = weights.map((weight) => fromText(weight) ?? ZERO);
    return shown(divide(sumOf(known.map((value, index) => multiply(value, by[index] ?? ZERO))), sumOf(by)));
  }
  const sorted = sortedUp(known);
  const kept = sorted.slice(combine.lowest, Math.max(combine.lowest, sorted.length - combine.highest));
  return kept.length === 0 ? null : shown(meanOf(kept));
}

function missingOf(traces: readonly Trace[]): ShownValue | null {
  const reasons = new Map<string, { readonly kind: string; readonly of: string }>();
  for (const { value } of traces) {
    const found =
      value.kind === 'missing' ? value.reasons : value.kind === 'absent' ? [{ kind: 'absent', of: '' } as const] : [];
    for (const reason of found) reasons.set(`${reason.kind}:${reason.of}`, reason);
  }
  if (reasons.size === 0) return null;
  const sorted = [...reasons.keys()].sort().map((key) => reasons.get(key));
  return { kind: 'missing', reasons: sorted } as ShownValue; // the reasons were read from shown values
}

import type { ConditionTrace, RecordTrace, ShownValue, Trace } from '../../../dsl/explain/index.js';
import {
  absolute,
  add,
  ceil,
  compare,
  divide,
  floor,
  fromText,
  maximumOf,
  minimumOf,
  multiply,
  negate,
  power,
  type Quantity,
  quantity,
  roundTo,
  subtract,
  sumOf,
  toText,
  truncate,
  ZERO,
} from '../../../dsl/number/index.js';
import type { Combine } from '../../../dsl/scheme/normal.js';

/** What a trace says its value follows from, worked out again; null where nothing can be worked out (leaves, ≈). */
export interface Recomputed {
  readonly value: ShownValue | null;
}

/** Collects what does not follow. */
export type Complain = (message: string, trace: unknown) => void;

/** Checks that a trace's value follows from its parts, and every part from its own. */
export function checkTrace(trace: Trace, complain: Complain): void {
  for (const part of partsOf(trace)) checkTrace(part, complain);
  if (trace.kind === 'condition') checkCondition(trace.condition, trace.value, complain);
  if (trace.kind === 'records') for (const entry of trace.entries) checkRecord(entry, complain);
  const expected = recompute(trace, complain);
  if (expected !== null && !isSame(expected, trace.value)) {
    complain(`${JSON.stringify(trace.value)} should be ${JSON.stringify(expected)}`, trace);
  }
}

/** The traces a trace is made of. */
export function partsOf(trace: Trace): readonly Trace[] {
  const present = (...parts: readonly (Trace | null)[]): readonly Trace[] => parts.filter((part) => part !== null);
  switch (trace.kind) {
    case 'arithmetic':
      return trace.operands;
    case 'round':
      return [trace.operand, trace.to];
    case 'condition':
      return operandsOf(trace.condition);
    case 'choice':
      return [...trace.branches.flatMap(({ when, gives }) => present(when, gives)), ...present(trace.otherwise)];
    case 'lookup':
    case 'has_row':
    case 'in_list':
    case 'in_domain':
      return [trace.key];
    case 'parts':
      return [...trace.members.flatMap(({ of, weight }) => present(of, weight)), ...trace.arguments];
    case 'records':
      return [
        ...trace.entries.flatMap(({ where, of, fields }) =>
          present(where, of, ...fields.map(({ computed }) => computed)),
        ),
        ...trace.arguments,
      ];
    case 'years':
      return [...trace.members.flatMap(({ where, of }) => present(where, of)), ...trace.arguments];
    case 'population':
      return [...present(trace.own), ...trace.arguments];
    case 'ballots':
      return trace.ballots.map(({ mark }) => mark);
    case 'default':
      return present(trace.operand, trace.fallback);
    case 'take_part':
      return present(trace.when, trace.operand, trace.otherwise);
    default:
      return [];
  }
}

/** Fields follow from their marks or their formula, and what is read of the record is what its fields say. */
function checkRecord(entry: RecordTrace, complain: Complain): void {
  const fields = new Map(entry.fields.map((field) => [field.id, field.value]));
  for (const { rated, computed, value } of entry.fields) {
    const marks = rated?.marks ?? [];
    const expected =
      rated === null
        ? computed?.value
        : combined(
            rated.combine,
            marks.map(({ mark }) => mark),
            marks.map(({ weight }) => weight),
          );
    if (expected && !isSame(expected, value)) complain('a field does not follow', entry);
  }
  const visit = (trace: Trace): void => {
    if (trace.kind === 'given' && trace.input.of === 'record_field') {
      const field = fields.get(trace.input.id);
      if (field !== undefined && !isSame(field, trace.value)) complain('not what the field says', trace);
    }
    for (const part of partsOf(trace)) visit(part);
  };
  for (const read of [entry.where, entry.of, ...entry.fields.map(({ computed }) => computed)])
    if (read !== null) visit(read);
}

/** The operands of a condition's leaves. */
export function operandsOf(condition: ConditionTrace): readonly Trace[] {
  if ('of' in condition) return condition.of.flatMap(operandsOf);
  return 'left' in condition ? [condition.left, condition.right] : [condition.operand];
}

function recompute(trace: Trace, complain: Complain): ShownValue | null {
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
      if (trace.when !== null && trace.when.value.kind === 'missing') return trace.when.value;
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
    trace.reducer === 'trimmed' || trace.reducer === 'quantile' ? trace.arguments : [],
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
  if (known.length < numbers.length || (known.length === 0 && reducer !== 'sum')) return null;
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
    default:
      return extra.length > 0 ? null : null; // trimmed and quantile: the reducers' own tests
  }
}

function combined(combine: Combine, marks: readonly string[], weights: readonly string[]): ShownValue | null {
  const values = marks.map(fromText);
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || known.length < values.length) return null;
  if (combine.kind === 'mean') return shown(meanOf(known));
  if (combine.kind === 'median') return shown(medianOf(known));
  if (combine.kind === 'weighted') {
    const by = weights.map((weight) => fromText(weight) ?? ZERO);
    return shown(divide(sumOf(known.map((value, index) => multiply(value, by[index] ?? ZERO))), sumOf(by)));
  }
  const sorted = [...known].sort((a, b) => compare(a, b) ?? 0);
  const kept = sorted.slice(combine.lowest, Math.max(combine.lowest, sorted.length - combine.highest));
  return kept.length === 0 ? null : shown(meanOf(kept));
}

function checkCondition(condition: ConditionTrace, value: ShownValue, complain: Complain): void {
  const truth = truthOf(condition, complain);
  if (truth !== condition.truth) complain('the truth of a condition does not follow', condition);
  const holds = value.kind === 'boolean' ? value.value : null;
  if (holds !== condition.truth) complain('the value of a condition is not its truth', condition);
}

/** The truth of a condition by Kleene's logic, from its operands' values. */
export function truthOf(condition: ConditionTrace, complain: Complain): boolean | null {
  if ('of' in condition) {
    const truths = condition.of.map((part) => {
      const truth = truthOf(part, complain);
      if (truth !== part.truth) complain('the truth of a part does not follow', part);
      return truth;
    });
    const settles = condition.kind === 'any';
    return truths.includes(settles) ? settles : truths.includes(null) ? null : !settles;
  }
  if ('left' in condition) return compared(condition);
  const { value } = condition.operand;
  const unknown = value.kind === 'missing' || value.kind === 'absent';
  if (condition.kind === 'missing') return unknown !== condition.negated;
  return value.kind === 'boolean' ? value.value !== condition.negated : null;
}

function compared(condition: Extract<ConditionTrace, { kind: 'comparison' }>): boolean | null {
  const [a, b] = [condition.left.value, condition.right.value];
  if (['missing', 'absent'].includes(a.kind) || ['missing', 'absent'].includes(b.kind)) return null;
  const [left, right] = [exact(condition.left), exact(condition.right)];
  if (left !== null && right !== null) return holds(condition.operator, compare(left, right));
  if (a.kind === 'day' && b.kind === 'day')
    return holds(condition.operator, a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
  if (condition.operator === '=') return isSame(a, b);
  if (condition.operator === '!=') return !isSame(a, b);
  return condition.truth; // tiers and ≈: an order that the data alone does not tell
}

function holds(operator: string, order: -1 | 0 | 1 | null): boolean | null {
  if (order === null) return null;
  const answers: Readonly<Record<string, boolean>> = {
    '=': order === 0,
    '!=': order !== 0,
    '<': order < 0,
    '<=': order <= 0,
    '>': order > 0,
    '>=': order >= 0,
  };
  return answers[operator] ?? null;
}

function calculate(name: string, operands: readonly (Quantity | null)[]): Quantity | null {
  const known = operands.filter((operand) => operand !== null);
  const [a, b = ZERO] = known;
  if (a === undefined || known.length < operands.length) return null;
  switch (name) {
    case 'add':
      return add(a, b);
    case 'subtract':
      return subtract(a, b);
    case 'multiply':
      return multiply(a, b);
    case 'divide':
      return divide(a, b);
    case 'negate':
      return negate(a);
    case 'power':
      return power(a, b);
    case 'absolute':
      return absolute(a);
    case 'floor':
      return floor(a);
    case 'ceil':
      return ceil(a);
    case 'truncate':
      return truncate(a);
    case 'least':
      return minimumOf(known);
    case 'greatest':
      return maximumOf(known);
    default:
      return null;
  }
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

function meanOf(values: readonly Quantity[]): Quantity | null {
  return divide(sumOf(values), quantity(String(values.length)));
}

function medianOf(values: readonly Quantity[]): Quantity | null {
  const sorted = [...values].sort((a, b) => compare(a, b) ?? 0);
  const half = Math.floor(sorted.length / 2);
  return meanOf(sorted.length % 2 === 1 ? sorted.slice(half, half + 1) : sorted.slice(half - 1, half + 1));
}

/** The exact number of a trace; null without one, and of approximations. */
export function exact(trace: Pick<Trace, 'value'>): Quantity | null {
  return trace.value.kind === 'number' ? fromText(trace.value.text) : null;
}

function shown(value: Quantity | null): ShownValue | null {
  return value === null ? null : { kind: 'number', text: toText(value) };
}

function isFalse(value: ShownValue): boolean {
  return value.kind === 'boolean' && !value.value;
}

/** Whether two shown values are the same data. */
export function isSame(a: ShownValue, b: ShownValue): boolean {
  return JSON.stringify(a, sortedKeys) === JSON.stringify(b, sortedKeys);
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

import type { Expression } from '../../expression/syntax.js';
import {
  add,
  divide,
  floor,
  isWhole,
  maximumOf,
  minimumOf,
  multiply,
  negate,
  ONE,
  parseQuantity,
  type Quantity,
  sign,
  sumOf,
  ZERO,
} from '../../number/index.js';
import type { NormalField, NormalNode, NormalScheme } from '../../scheme/normal.js';
import type { SchemeReading, ValueRange } from './scheme-reading.js';
import { staticNumber } from './static-value.js';

export const ANYTHING: ValueRange = { least: null, most: null, whole: false };

/** The range of an expression's value; anything where the scheme does not say. */
export function rangeOf(expression: Expression, scheme: NormalScheme, reading: SchemeReading): ValueRange {
  const constant = staticNumber(expression, reading.defaults);
  if (constant !== null) return { least: constant, most: constant, whole: isWholeNumber(constant) };
  if (expression.kind === 'aggregate' && expression.name === 'count') return { least: ZERO, most: null, whole: true };
  if (expression.kind === 'aggregate' && expression.name === 'rank') return { least: ONE, most: null, whole: true };
  if (
    expression.kind === 'call' &&
    (expression.name === 'whole' || expression.name === 'floor' || expression.name === 'ceil')
  ) {
    return { ...ANYTHING, whole: true };
  }
  if (expression.kind === 'name') return rangeOfName(expression.name, scheme, reading);
  if (expression.kind !== 'arithmetic') return ANYTHING;
  const left = rangeOf(expression.left, scheme, reading);
  const right = rangeOf(expression.right, scheme, reading);
  const isPositive = isNotNegative(left) && isNotNegative(right);
  const whole = left.whole && right.whole && ['+', '-', '*'].includes(expression.operator);
  return { least: isPositive && expression.operator !== '-' ? ZERO : null, most: null, whole };
}

/** The range of a node's value as its parents see it. Nodes that depend on each other (an error elsewhere) can be anything. */
export function rangeOfNode(node: NormalNode, scheme: NormalScheme, reading: SchemeReading): ValueRange {
  const known = reading.ranges.get(node);
  if (known !== undefined) return known;
  reading.ranges.set(node, ANYTHING);
  const range = computeRange(node, scheme, reading);
  reading.ranges.set(node, range);
  return range;
}

function computeRange(node: NormalNode, scheme: NormalScheme, reading: SchemeReading): ValueRange {
  let { least, most } = RANGES[node.method.key]?.(node, scheme, reading) ?? ANYTHING;
  if (node.times !== null) [least, most] = [null, null];
  if (node.onlyIf !== null || node.missing === 'zero') {
    least = least && minimumOf([least, ZERO]);
    most = most && maximumOf([most, ZERO]);
  }
  if (node.atLeast !== null) least = reading.number(node.atLeast);
  if (node.atMost !== null) most = reading.number(node.atMost) ?? most;
  if (node.scaleTo !== null)
    [least, most] = [least && sign(least) === 0 ? ZERO : null, most && reading.number(node.scaleTo)];
  if (node.otherwise !== null) [least, most] = [null, null];
  return { least, most, whole: node.round !== null && isWholeNumber(parseQuantity(node.round.to)) };
}

/** Whether the range certainly holds no negative number. */
export function isNotNegative({ least }: ValueRange): boolean {
  return least !== null && (sign(least) ?? -1) >= 0;
}

type Range = Omit<ValueRange, 'whole'>;
type RangeOfMethod = (node: NormalNode, scheme: NormalScheme, reading: SchemeReading) => Range;

const RANGES: Readonly<Record<string, RangeOfMethod>> = {
  rated: (node, scheme, reading) => {
    const source = scheme.sources.find(({ id }) => id === node.method.settings.by);
    if (source?.ballot || reading.spoilt.isSource(String(node.method.settings.by))) return ANYTHING;
    const [least, most] = source?.range ?? ['0', null];
    return { least: parseQuantity(least), most: most === null ? reading.number(node.points) : parseQuantity(most) };
  },
  decided: ({ method }) => ({
    least: method.settings.gives === 'bonus' ? ZERO : null,
    most: method.settings.gives === 'deduction' ? ZERO : null,
  }),
  met: (node, _scheme, reading) => ({ least: ZERO, most: reading.number(node.points) }),
  steps: (node, scheme, reading) => {
    const taken = mostSteps(node, scheme, reading);
    const points = reading.number(node.method.formulas.points);
    if (points === null) return ANYTHING;
    return (sign(points) ?? 0) < 0 ? { least: taken, most: ZERO } : { least: ZERO, most: taken };
  },
  deduct: (node, scheme, reading) => {
    const full = reading.number(node.points);
    const taken = mostSteps(node, scheme, reading);
    const left = full === null || taken === null ? ZERO : add(full, negate(taken));
    return { least: maximumOf([left, ZERO]), most: full };
  },
  bands: ({ method }, _scheme, reading) => {
    const scores = method.rows.map(({ score }) => reading.number(score));
    const known = scores.filter((score) => score !== null);
    return known.length < scores.length ? ANYTHING : { least: minimumOf(known), most: maximumOf(known) };
  },
  again: ({ method }, scheme, reading) => {
    const target = reading.nodes.find(({ node }) => node.id === method.settings.node);
    return target === undefined ? ANYTHING : rangeOfNode(target.node, scheme, reading);
  },
  sum: ({ method }, scheme, reading) => {
    const ranges = childRanges(method.children, scheme, reading);
    const total = (values: readonly (Quantity | null)[]) =>
      values.includes(null) ? null : sumOf(values.filter((v) => v !== null));
    return {
      least: total(ranges.map(({ least }) => least && minimumOf([least, ZERO]))),
      most: total(ranges.map(({ most }) => most && maximumOf([most, ZERO]))),
    };
  },
  weighted: hull,
  mean: hull,
  max: hull,
  min: hull,
  one_of: hull,
};

function hull({ method }: NormalNode, scheme: NormalScheme, reading: SchemeReading): Range {
  const ranges = childRanges(method.children, scheme, reading);
  const leasts = ranges.map(({ least }) => least).filter((value) => value !== null);
  const mosts = ranges.map(({ most }) => most).filter((value) => value !== null);
  return {
    least: leasts.length < ranges.length ? null : minimumOf(leasts),
    most: mosts.length < ranges.length ? null : maximumOf(mosts),
  };
}

function childRanges(
  children: readonly NormalNode[],
  scheme: NormalScheme,
  reading: SchemeReading,
): readonly ValueRange[] {
  return children.map((child) => rangeOfNode(child, scheme, reading));
}

/** The most that `steps` or `deduct` can give or take, when the quantity has an upper limit. */
export function mostSteps(node: NormalNode, scheme: NormalScheme, reading: SchemeReading): Quantity | null {
  const { of, each, points } = node.method.formulas;
  const most = of?.syntax ? rangeOf(of.syntax, scheme, reading).most : null;
  const [step, value] = [reading.number(each), reading.number(points)];
  const ratio = most === null || step === null ? null : divide(most, step);
  if (ratio === null || value === null) return null;
  const count = node.method.settings.proportional === true ? ratio : floor(ratio);
  return count === null ? null : multiply(count, value);
}

function rangeOfName(name: string, scheme: NormalScheme, reading: SchemeReading): ValueRange {
  const symbol = reading.find(name);
  switch (symbol?.namespace) {
    case 'facts':
      return rangeOfField(scheme.facts.find(({ id }) => id === symbol.id));
    case 'unit':
      return rangeOfField(scheme.attributes.find(({ id }) => id === symbol.id));
    case 'records':
      return { least: ZERO, most: null, whole: true };
    case 'rankings':
      return { least: ONE, most: null, whole: true };
    case 'nodes': {
      const site = reading.nodes.find(({ node }) => node.id === symbol.id);
      return site === undefined ? ANYTHING : rangeOfNode(site.node, scheme, reading);
    }
    default:
      return ANYTHING;
  }
}

function rangeOfField(field: NormalField | undefined): ValueRange {
  if (field === undefined) return ANYTHING;
  const startsAtZero = field.type === 'count' || field.type === 'money' || field.type === 'ratio';
  return {
    least: field.min === null ? (startsAtZero ? ZERO : null) : parseQuantity(field.min),
    most: field.max === null ? null : parseQuantity(field.max),
    whole: field.type === 'count',
  };
}

function isWholeNumber(value: Quantity | null): boolean {
  return value !== null && isWhole(value);
}

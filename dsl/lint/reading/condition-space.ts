import type { Expression } from '../../expression/syntax.js';
import { namesIn, walkExpression } from '../../expression/walk-expression.js';
import { add, compare, divide, floor, ONE, parseQuantity, type Quantity, subtract } from '../../number/index.js';
import type { NormalScheme } from '../../scheme/normal.js';
import { expressionKey } from './expression-key.js';
import type { SchemeReading, ValueRange } from './scheme-reading.js';
import { type Knowledge, relationKey, type StaticValue, staticTruth, staticValue } from './static-value.js';
import { rangeOf } from './value-range.js';

/** A case: what is assumed of everything a set of conditions looks at. */
export type Case = ReadonlyMap<string, StaticValue>;

/** Enough cases to decide what a set of conditions can do together. */
export interface ConditionSpace {
  readonly cases: readonly Case[];
  /**
   * Whether every case can really occur. When not (conditions on connected quantities, or on what the linter does not
   * look into), "never holds" can still be concluded, "this case is not covered" cannot.
   */
  readonly exact: boolean;
  /** The truth of a condition in a case; null when undecided. */
  readonly holds: (condition: Expression, assumed: Case) => boolean | null;
}

const MOST_CASES = 5000;

/**
 * Splits conditions into what they look at (choices, thresholds of a number, being missing) and gives one
 * representative of every combination: for a number the thresholds themselves, a value between each two, one below and
 * one above. Null when there would be more than 5000 cases.
 *
 * @param conditions boolean expressions; of others only the conditions of their `if`s count
 * @param knowledge what is known beforehand; what it leaves open is varied
 */
export function conditionSpace(
  conditions: readonly Expression[],
  scheme: NormalScheme,
  reading: SchemeReading,
  knowledge: Knowledge,
): ConditionSpace | null {
  const atoms = new Atoms(scheme, reading, knowledge);
  for (const condition of conditions) atoms.collect(condition);
  const axes = atoms.axes();
  if (axes.reduce((product, { values }) => product * values.length, 1) > MOST_CASES) return null;
  let cases: readonly Case[] = [new Map()];
  for (const { key, values } of axes) {
    cases = cases.flatMap((assumed) => values.map((value) => new Map([...assumed, [key, value]])));
  }
  return {
    cases,
    exact: atoms.exact && !sharesNames(axes.map(({ names }) => names)),
    holds: (condition, assumed) => staticTruth(condition, { ...knowledge, assumed }),
  };
}

interface Axis {
  readonly key: string;
  readonly values: readonly StaticValue[];
  readonly names: readonly string[];
}

interface Atom {
  readonly expression: Expression;
  readonly thresholds: StaticValue[];
  missing: boolean;
}

class Atoms {
  readonly #scheme: NormalScheme;
  readonly #reading: SchemeReading;
  readonly #knowledge: Knowledge;
  readonly #atoms = new Map<string, Atom>();
  readonly #axes = new Map<string, Axis>();
  exact = true;

  constructor(scheme: NormalScheme, reading: SchemeReading, knowledge: Knowledge) {
    this.#scheme = scheme;
    this.#reading = reading;
    this.#knowledge = knowledge;
  }

  axes(): readonly Axis[] {
    const atoms = [...this.#atoms].map(([key, atom]) => ({
      key,
      values: this.#values(atom),
      names: this.#names(atom.expression),
    }));
    return [...this.#axes.values(), ...atoms];
  }

  collect(expression: Expression): void {
    if (staticValue(expression, this.#knowledge) !== null) return;
    switch (expression.kind) {
      case 'logic':
        this.collect(expression.left);
        this.collect(expression.right);
        return;
      case 'not':
        this.collect(expression.operand);
        return;
      case 'if':
        for (const part of [expression.condition, expression.then, expression.otherwise]) this.collect(part);
        return;
      case 'comparison':
        this.#compare(expression.left, expression.right);
        return;
      case 'missing':
        this.#atom(expression.operand).missing = true;
        return;
      case 'in':
        if (expression.container.kind !== 'list') this.#opaque(expression);
        else for (const item of expression.container.items) this.#compare(expression.item, item);
        return;
      case 'name':
        if (this.#reading.find(expression.name)?.type === 'boolean') this.#atom(expression);
        return;
      case 'aggregate':
        if (expression.name === 'any' || expression.name === 'all') this.#opaque(expression);
        return;
      default:
        this.#insideArithmetic(expression);
    }
  }

  /** Conditions of `if`s inside a number. */
  #insideArithmetic(expression: Expression): void {
    walkExpression(expression, (node, domains) => {
      if (node.kind === 'if' && domains.length === 0) this.collect(node.condition);
    });
  }

  #compare(left: Expression, right: Expression): void {
    const { wordBeside } = this.#knowledge;
    const leftWord = left.kind === 'name' ? wordBeside(left.name, right) : null;
    const rightWord = right.kind === 'name' ? wordBeside(right.name, left) : null;
    const leftValue = leftWord ?? staticValue(left, this.#knowledge);
    const rightValue = rightWord ?? staticValue(right, this.#knowledge);
    if (rightValue !== null) this.#atom(left).thresholds.push(rightValue);
    else if (leftValue !== null) this.#atom(right).thresholds.push(leftValue);
    else this.#relation(left, right);
  }

  #relation(left: Expression, right: Expression): void {
    const key = relationKey(left, right, this.#knowledge);
    if (this.#axes.has(relationKey(right, left, this.#knowledge))) return;
    const values = ['-1', '0', '1'].map((text): StaticValue => ({ kind: 'number', value: parseQuantity(text) ?? ONE }));
    this.#axes.set(key, { key, values, names: [...this.#names(left), ...this.#names(right)] });
  }

  #opaque(expression: Expression): void {
    this.exact = false;
    const key = expressionKey(expression, this.#knowledge.fullName);
    this.#axes.set(key, { key, values: BOTH, names: [] });
  }

  #atom(expression: Expression): Atom {
    const key = expressionKey(expression, this.#knowledge.fullName);
    const atom = this.#atoms.get(key) ?? { expression, thresholds: [], missing: false };
    this.#atoms.set(key, atom);
    return atom;
  }

  /** What an expression looks at, each once. */
  #names(expression: Expression): readonly string[] {
    return [...new Set(namesIn(expression).map(({ name }) => this.#knowledge.fullName(name)))];
  }

  #values({ expression, thresholds, missing }: Atom): readonly StaticValue[] {
    const symbol = expression.kind === 'name' ? this.#reading.find(expression.name) : null;
    const gap: readonly StaticValue[] = missing ? [{ kind: 'missing' }] : [];
    if (symbol?.type === 'boolean') return [...BOTH, ...gap];
    if (symbol?.type === 'choice')
      return [...(symbol.values ?? []).map((value) => ({ kind: 'text', value }) as const), ...gap];
    if (symbol?.type === 'tier')
      return [...this.#knowledge.tiers.map((value) => ({ kind: 'tier', value }) as const), ...gap];
    const numbers = thresholds.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
    if (numbers.length > 0) {
      const range = rangeOf(expression, this.#scheme, this.#reading);
      return [...representatives(numbers, range).map((value) => ({ kind: 'number', value }) as const), ...gap];
    }
    const texts = [...new Set(thresholds.flatMap((value) => (value.kind === 'text' ? [value.value] : [])))].sort();
    // A text before, between and after those that are compared: dates are texts in order.
    return [
      { kind: 'text', value: '' },
      ...texts.flatMap((value) => [value, `${value}~`]).map((value) => ({ kind: 'text', value }) as const),
      ...gap,
    ];
  }
}

const BOTH: readonly StaticValue[] = [
  { kind: 'boolean', value: false },
  { kind: 'boolean', value: true },
];

/** The thresholds, a number between each two, one below and one above, as far as they lie in the range; ascending. */
export function representatives(thresholds: readonly Quantity[], range: ValueRange): readonly Quantity[] {
  const ends = [range.least, range.most].filter((end) => end !== null);
  const sorted = distinct([...thresholds, ...ends]);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const inner = sorted.flatMap((value, index) => {
    const next = sorted[index + 1];
    return next === undefined ? [value] : [value, between(value, next, range.whole)];
  });
  return distinct([subtract(first, ONE), ...inner, add(last, ONE)]).filter(
    (value) =>
      (range.least === null || (compare(value, range.least) ?? 0) >= 0) &&
      (range.most === null || (compare(value, range.most) ?? 0) <= 0),
  );
}

function distinct(values: readonly Quantity[]): readonly Quantity[] {
  const sorted = [...values].sort((a, b) => compare(a, b) ?? 0);
  return sorted.filter((value, index) => index === 0 || compare(value, sorted[index - 1] ?? value) !== 0);
}

/** The middle of two numbers; of whole numbers a whole one, or the first when there is none between. */
function between(low: Quantity, high: Quantity, whole: boolean): Quantity {
  if (whole) {
    const next = floor(add(low, ONE));
    return next !== null && compare(next, high) === -1 ? next : low;
  }
  return divide(add(low, high), add(ONE, ONE)) ?? low;
}

/** Whether two atoms look at the same name, so that their values are connected. */
function sharesNames(lists: readonly (readonly string[])[]): boolean {
  const all = lists.flat();
  return new Set(all).size < all.length;
}

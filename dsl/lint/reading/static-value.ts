import type { ComparisonOperator, Expression } from '../../expression/syntax.js';
import {
  add,
  compare,
  divide,
  maximumOf,
  minimumOf,
  multiply,
  negate,
  parseQuantity,
  type Quantity,
  sign,
  subtract,
} from '../../number/index.js';
import { expressionKey } from './expression-key.js';

/** A value that is known without any unit. Choices, dates and texts are `text`; `missing` is assumed, never computed. */
export type StaticValue =
  | { readonly kind: 'number'; readonly value: Quantity }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'tier'; readonly value: string }
  | { readonly kind: 'missing' };

/** What a static evaluation knows. */
export interface Knowledge {
  /** Value of a name, null when it depends on the unit. */
  readonly valueOf: (name: string) => StaticValue | null;
  /** The value of a choice or the tier that a bare name means beside another expression; null when it means neither. */
  readonly wordBeside: (name: string, other: Expression) => StaticValue | null;
  /** The qualified form of a name; itself when it means nothing here. */
  readonly fullName: (name: string) => string;
  /** Assumed values, by {@link expressionKey}; they come before everything else. */
  readonly assumed: ReadonlyMap<string, StaticValue>;
  /** Tier ids, best first. */
  readonly tiers: readonly string[];
}

const RELATION = ' <=> ';

/**
 * The value of an expression as far as the scheme alone (and what is assumed) gives it; null when it is not known.
 * Conditions are three-valued: `false and unknown` is false.
 */
export function staticValue(expression: Expression, knowledge: Knowledge): StaticValue | null {
  const assumed = assumedOf(expression, knowledge);
  if (assumed !== null) return assumed;
  switch (expression.kind) {
    case 'number': {
      const value = parseQuantity(expression.value);
      return value === null ? null : { kind: 'number', value };
    }
    case 'boolean':
      return { kind: 'boolean', value: expression.value };
    case 'text':
    case 'date':
      return { kind: 'text', value: expression.value };
    case 'name':
      return knowledge.valueOf(expression.name);
    case 'negate':
    case 'arithmetic':
      return arithmetic(expression, knowledge);
    case 'comparison':
      return truth(comparison(expression, knowledge));
    case 'in':
      return truth(membership(expression, knowledge));
    case 'missing': {
      const operand = staticValue(expression.operand, knowledge);
      return operand === null ? null : truth((operand.kind === 'missing') !== expression.negated);
    }
    case 'not':
    case 'logic':
      return truth(logic(expression, knowledge));
    case 'if': {
      const condition = staticTruth(expression.condition, knowledge);
      if (condition === null) return null;
      return staticValue(condition ? expression.then : expression.otherwise, knowledge);
    }
    case 'call':
      return call(expression, knowledge);
    case 'list':
    case 'aggregate':
      return null;
    default:
      return expression satisfies never;
  }
}

/** Whether a condition holds; null when it is undecided. */
export function staticTruth(expression: Expression, knowledge: Knowledge): boolean | null {
  const value = staticValue(expression, knowledge);
  return value?.kind === 'boolean' ? value.value : null;
}

/** The number an expression gives, null when it is not known or no number. */
export function staticNumber(expression: Expression | null, knowledge: Knowledge): Quantity | null {
  if (expression === null) return null;
  const value = staticValue(expression, knowledge);
  return value?.kind === 'number' ? value.value : null;
}

function assumedOf(expression: Expression, { assumed, fullName }: Knowledge): StaticValue | null {
  return assumed.size === 0 ? null : (assumed.get(expressionKey(expression, fullName)) ?? null);
}

type Of<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;

function truth(value: boolean | null): StaticValue | null {
  return value === null ? null : { kind: 'boolean', value };
}

function arithmetic(expression: Of<'negate'> | Of<'arithmetic'>, knowledge: Knowledge): StaticValue | null {
  if (expression.kind === 'negate') {
    const operand = staticNumber(expression.operand, knowledge);
    return operand === null ? null : { kind: 'number', value: negate(operand) };
  }
  const left = staticNumber(expression.left, knowledge);
  const right = staticNumber(expression.right, knowledge);
  if (left === null || right === null || expression.operator === '^') return null;
  const operate = { '+': add, '-': subtract, '*': multiply, '/': divide }[expression.operator];
  const value = operate(left, right);
  return value === null ? null : { kind: 'number', value };
}

function comparison(expression: Of<'comparison'>, knowledge: Knowledge): boolean | null {
  const { left, right, operator } = expression;
  const related = knowledge.assumed.get(relationKey(left, right, knowledge));
  if (related?.kind === 'number') return holds(operator, sign(related.value));
  const reversed = knowledge.assumed.get(relationKey(right, left, knowledge));
  if (reversed?.kind === 'number') return holds(operator, sign(negate(reversed.value)));
  return holds(
    operator,
    orderOf(sideValue(left, right, knowledge), sideValue(right, left, knowledge), knowledge.tiers),
  );
}

/** The key under which the relation of two expressions (−1, 0 or 1) is assumed. */
export function relationKey(left: Expression, right: Expression, { fullName }: Knowledge): string {
  return expressionKey(left, fullName) + RELATION + expressionKey(right, fullName);
}

function sideValue(side: Expression, other: Expression, knowledge: Knowledge): StaticValue | null {
  const word = side.kind === 'name' ? knowledge.wordBeside(side.name, other) : null;
  return word ?? staticValue(side, knowledge);
}

/** −1, 0 or 1; null when the two cannot be compared. */
function orderOf(left: StaticValue | null, right: StaticValue | null, tiers: readonly string[]): number | null {
  if (left === null || right === null || left.kind !== right.kind) return null;
  if (left.kind === 'number' && right.kind === 'number') return compare(left.value, right.value);
  if (left.kind === 'boolean' && right.kind === 'boolean') return Number(left.value) - Number(right.value);
  if (left.kind === 'tier' && right.kind === 'tier') return tiers.indexOf(right.value) - tiers.indexOf(left.value);
  if (left.kind !== 'text' || right.kind !== 'text') return null;
  return left.value < right.value ? -1 : left.value > right.value ? 1 : 0;
}

function holds(operator: ComparisonOperator, order: number | null): boolean | null {
  if (order === null) return null;
  switch (operator) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    default:
      return operator satisfies never;
  }
}

function membership(expression: Of<'in'>, knowledge: Knowledge): boolean | null {
  if (expression.container.kind !== 'list') return null;
  const found = expression.container.items.map((right) =>
    comparison({ ...expression, kind: 'comparison', operator: '=', left: expression.item, right }, knowledge),
  );
  const isIn = found.includes(true) ? true : found.includes(null) ? null : false;
  return isIn === null ? null : isIn !== expression.negated;
}

function logic(expression: Of<'not'> | Of<'logic'>, knowledge: Knowledge): boolean | null {
  if (expression.kind === 'not') {
    const operand = staticTruth(expression.operand, knowledge);
    return operand === null ? null : !operand;
  }
  const sides = [staticTruth(expression.left, knowledge), staticTruth(expression.right, knowledge)];
  const decisive = expression.operator === 'or';
  if (sides.includes(decisive)) return decisive;
  return sides.includes(null) ? null : !decisive;
}

function call(expression: Of<'call'>, knowledge: Knowledge): StaticValue | null {
  if (expression.name !== 'min' && expression.name !== 'max') return null;
  const values = expression.arguments.map((argument) => staticNumber(argument, knowledge));
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) return null;
  const value = expression.name === 'min' ? minimumOf(known) : maximumOf(known);
  return value === null ? null : { kind: 'number', value };
}

import type { DomainSyntax, Expression } from './syntax.js';

/** How tightly each form binds; an operand that binds less than its place asks gets parentheses. */
const BINDING = { if: 1, or: 2, and: 3, not: 4, comparison: 5, sum: 6, product: 7, negate: 8, power: 9, value: 10 };

const WHOLE = 0;

/**
 * The canonical text of an expression: ASCII operators, one space around binary ones, only the parentheses that are
 * needed, text in double quotes, percentages as decimals. Parsing it gives the same tree, spans aside.
 *
 * @example
 * printExpression(parse('(a)≥80%')) // 'a >= 0.8'
 */
export function printExpression(expression: Expression): string {
  return printAt(expression, WHOLE);
}

/** The canonical text of a domain, as it stands after `over`. */
export function printDomain(domain: DomainSyntax): string {
  switch (domain.kind) {
    case 'name':
      return domain.name;
    case 'list':
      return `[${printItems(domain.items)}]`;
    case 'children':
      return `children(${domain.node})`;
    case 'years':
      return `${domain.past ? 'past' : 'years'}(${printAt(domain.years, WHOLE)})`;
    default:
      return domain satisfies never;
  }
}

function printAt(expression: Expression, place: number): string {
  const text = printBare(expression);
  return bindingOf(expression) < place ? `(${text})` : text;
}

function printBare(node: Expression): string {
  switch (node.kind) {
    case 'number':
    case 'date':
      return node.value;
    case 'text':
      return `"${node.value.replaceAll('"', '""')}"`;
    case 'boolean':
      return String(node.value);
    case 'name':
      return node.name;
    case 'list':
      return `[${printItems(node.items)}]`;
    case 'negate':
      return `-${printAt(node.operand, BINDING.negate)}`;
    case 'arithmetic':
      return printArithmetic(node);
    case 'comparison':
      return `${printAt(node.left, BINDING.sum)} ${node.operator} ${printAt(node.right, BINDING.sum)}`;
    case 'in':
      return `${printAt(node.item, BINDING.sum)} ${node.negated ? 'not in' : 'in'} ${printAt(node.container, BINDING.sum)}`;
    case 'missing':
      return `${printAt(node.operand, BINDING.sum)} ${node.negated ? 'is not missing' : 'is missing'}`;
    case 'logic':
      return `${printAt(node.left, BINDING[node.operator])} ${node.operator} ${printAt(node.right, BINDING[node.operator] + 1)}`;
    case 'not':
      return `not ${printAt(node.operand, BINDING.not)}`;
    case 'if':
      return `if ${printAt(node.condition, WHOLE)} then ${printAt(node.then, WHOLE)} else ${printAt(node.otherwise, WHOLE)}`;
    case 'call':
      return `${node.name}(${printItems(node.arguments)})`;
    case 'aggregate':
      return printAggregate(node);
    default:
      return node satisfies never;
  }
}

function bindingOf(node: Expression): number {
  switch (node.kind) {
    case 'if':
    case 'not':
    case 'negate':
      return BINDING[node.kind];
    case 'logic':
      return BINDING[node.operator];
    case 'comparison':
    case 'in':
    case 'missing':
      return BINDING.comparison;
    case 'arithmetic':
      return bindingOfOperator(node.operator);
    default:
      return BINDING.value;
  }
}

function bindingOfOperator(operator: string): number {
  if (operator === '^') return BINDING.power;
  return operator === '*' || operator === '/' ? BINDING.product : BINDING.sum;
}

/** Sums and products group to the left, powers to the right; an exponent may carry a minus. */
function printArithmetic(node: Extract<Expression, { kind: 'arithmetic' }>): string {
  const binding = bindingOfOperator(node.operator);
  const [left, right] = node.operator === '^' ? [BINDING.value, BINDING.negate] : [binding, binding + 1];
  return `${printAt(node.left, left)} ${node.operator} ${printAt(node.right, right)}`;
}

function printAggregate(node: Extract<Expression, { kind: 'aggregate' }>): string {
  const where = node.where === null ? '' : ` where ${printAt(node.where, WHOLE)}`;
  if (node.domain.kind === 'list' || node.domain.kind === 'children') {
    return `${node.name}(${[printDomain(node.domain), ...node.arguments.map(printExpression)].join(', ')})`;
  }
  const values = node.value === null ? node.arguments : [node.value, ...node.arguments];
  return `${node.name}(${values.length === 0 ? '' : `${printItems(values)} `}over ${printDomain(node.domain)}${where})`;
}

function printItems(items: readonly Expression[]): string {
  return items.map(printExpression).join(', ');
}

import type { SyntaxNode } from '@lezer/common';
import { type BuildContext, childrenOf, operandNodes, textOf } from './build-context.js';
import type { ComparisonOperator, Expression } from './syntax.js';
import { expressionChain } from './syntax-diagnostics.js';

const COMPARISONS: ReadonlyMap<string, ComparisonOperator> = new Map([
  ['=', '='],
  ['!=', '!='],
  ['≠', '!='],
  ['<', '<'],
  ['<=', '<='],
  ['≤', '<='],
  ['>', '>'],
  ['>=', '>='],
  ['≥', '>='],
]);

/** Builds `if`, `not`, comparisons, `in`, `is missing`, signs and powers; null for another node. */
export function buildOperation(node: SyntaxNode, context: BuildContext): Expression | null {
  const span = { from: node.from, to: node.to };
  const operands = operandNodes(node);
  if (node.name === 'Comparison') return buildComparison(node, context);
  const [first, second, third] = operands.map(context.build);
  if (first === undefined) return null;
  switch (node.name) {
    case 'Not':
      return { kind: 'not', operand: first, ...span };
    case 'Negate':
      return { kind: 'negate', operand: first, ...span };
    case 'Missing':
      return { kind: 'missing', operand: first, negated: hasNot(node), ...span };
  }
  if (second === undefined) return null;
  switch (node.name) {
    case 'Power':
      return { kind: 'arithmetic', operator: '^', left: first, right: second, ...span };
    case 'In':
      return { kind: 'in', item: first, container: second, negated: hasNot(node), ...span };
  }
  if (third === undefined || node.name !== 'If') return null;
  // biome-ignore lint/suspicious/noThenProperty: the word of the language; `then` holds a tree, so nothing awaits it.
  return { kind: 'if', condition: first, then: second, otherwise: third, ...span };
}

/** `a <= b < c` becomes `a <= b and b < c`, sharing the tree of `b`. */
function buildComparison(node: SyntaxNode, context: BuildContext): Expression | null {
  const nodes = operandNodes(node);
  const operands = nodes.map(context.build);
  const operators = node.getChildren('ComparisonOperator');
  reportMixedChain(operators, context);
  const comparisons = operators.map((sign, index): Expression | null => {
    const [left, right] = [operands[index], operands[index + 1]];
    const operator = COMPARISONS.get(textOf(context, sign));
    if (left === undefined || right === undefined || operator === undefined) return null;
    const span = { from: nodes[index]?.from ?? node.from, to: nodes[index + 1]?.to ?? node.to };
    return { kind: 'comparison', operator, left, right, ...span };
  });
  return comparisons.reduce((left, right) => {
    if (left === null || right === null) return null;
    return { kind: 'logic', operator: 'and', left, right, from: left.from, to: right.to };
  });
}

/** A chain may hold `<` `<=` `=`, or `>` `>=` `=`. */
function reportMixedChain(operators: readonly SyntaxNode[], context: BuildContext): void {
  const written = operators.map((sign) => textOf(context, sign));
  const directions = written.map((text) => directionOf(COMPARISONS.get(text)));
  const sameAs = directions.find((direction) => direction !== 'equal') ?? 'equal';
  const odd = directions.findIndex((direction, index) => {
    const isUnchainable = direction === 'different' && operators.length > 1;
    return isUnchainable || (index > 0 && direction !== 'equal' && direction !== sameAs);
  });
  const sign = operators[odd];
  if (sign === undefined) return;
  const params = { first: written[Math.max(0, odd - 1)] ?? '', second: written[Math.max(1, odd)] ?? '' };
  context.report(expressionChain.at([], params, { from: sign.from, to: sign.to }));
}

function directionOf(operator: ComparisonOperator | undefined): 'up' | 'down' | 'equal' | 'different' {
  if (operator === '<' || operator === '<=') return 'up';
  if (operator === '>' || operator === '>=') return 'down';
  return operator === '=' ? 'equal' : 'different';
}

function hasNot(node: SyntaxNode): boolean {
  return childrenOf(node).some(({ name }) => name === 'not');
}

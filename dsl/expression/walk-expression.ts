import type { DomainSyntax, Expression, Span } from './syntax.js';

/** Visits one node; `domains` are the domains it stands in, outermost first. */
export type ExpressionVisitor = (node: Expression, domains: readonly DomainSyntax[]) => void;

/**
 * Visits every node of an expression, parents before children, in the order of the text as printed.
 *
 * The value and the condition of an aggregate stand inside its domain; its further arguments, the items of a list
 * domain and the number of years stand outside of it. The items of `sum([a, b])` are visited; the names `honours` in
 * `over honours` and `common` in `children(common)` are no nodes: see {@link namesIn}.
 */
export function walkExpression(expression: Expression, visit: ExpressionVisitor): void {
  walk(expression, [], visit);
}

/** The direct operands of a node that stand in the same scope as the node itself, in written order. */
export function operandsOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'number':
    case 'text':
    case 'date':
    case 'boolean':
    case 'name':
      return [];
    case 'list':
      return node.items;
    case 'negate':
    case 'not':
    case 'missing':
      return [node.operand];
    case 'arithmetic':
    case 'comparison':
    case 'logic':
      return [node.left, node.right];
    case 'in':
      return [node.item, node.container];
    case 'if':
      return [node.condition, node.then, node.otherwise];
    case 'call':
      return node.arguments;
    case 'aggregate':
      return [...node.arguments, ...operandsOfDomain(node.domain)];
    default:
      return node satisfies never;
  }
}

/** A name of an expression, and where it stands. */
export interface NameUse extends Span {
  readonly name: string;
  /** `value`: an ordinary name; `domain`: after `over`; `children`: the node of `children(node)`. */
  readonly use: 'value' | 'domain' | 'children';
  /** The domains it stands in, outermost first. */
  readonly domains: readonly DomainSyntax[];
}

/** Every name of the expression, repetitions included, in the order of {@link walkExpression}. */
export function namesIn(expression: Expression): readonly NameUse[] {
  const names: NameUse[] = [];
  walkExpression(expression, (node, domains) => {
    if (node.kind === 'name') {
      names.push({ name: node.name, use: 'value', domains, from: node.from, to: node.to });
    } else if (node.kind === 'aggregate') {
      const domain = node.domain;
      const span = { from: domain.from, to: domain.to };
      if (domain.kind === 'name') names.push({ name: domain.name, use: 'domain', domains, ...span });
      if (domain.kind === 'children') names.push({ name: domain.node, use: 'children', domains, ...span });
    }
  });
  return names;
}

/** How many levels of nodes an expression has. */
export function depthOfExpression(expression: Expression): number {
  const inside =
    expression.kind === 'aggregate' ? [expression.value, expression.where].filter((part) => part !== null) : [];
  const parts = [...operandsOf(expression), ...inside];
  return 1 + Math.max(0, ...parts.map(depthOfExpression));
}

function walk(node: Expression, domains: readonly DomainSyntax[], visit: ExpressionVisitor): void {
  visit(node, domains);
  if (node.kind === 'aggregate') {
    const inside = [...domains, node.domain];
    if (node.value !== null) walk(node.value, inside, visit);
    for (const operand of operandsOf(node)) walk(operand, domains, visit);
    if (node.where !== null) walk(node.where, inside, visit);
    return;
  }
  for (const operand of operandsOf(node)) walk(operand, domains, visit);
}

function operandsOfDomain(domain: DomainSyntax): readonly Expression[] {
  if (domain.kind === 'list') return domain.items;
  return domain.kind === 'years' ? [domain.years] : [];
}

import type { SyntaxNode } from '@lezer/common';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Expression } from './syntax.js';

/** What the parts of the tree builder share. */
export interface BuildContext {
  readonly text: string;
  report(diagnostic: Diagnostic): void;
  /** Builds a node one level further in. */
  build(node: SyntaxNode): Expression;
}

/** The children of a node in their order. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** The children that are expressions: not brackets, commas, operators, keywords or clauses. */
export function operandNodes(node: SyntaxNode): readonly SyntaxNode[] {
  return childrenOf(node).filter(({ name }) => OPERAND_NODES.has(name));
}

/** The text that a node covers. */
export function textOf(context: BuildContext, node: SyntaxNode): string {
  return context.text.slice(node.from, node.to);
}

const OPERAND_NODES: ReadonlySet<string> = new Set([
  'If',
  'Or',
  'And',
  'Not',
  'Comparison',
  'In',
  'Missing',
  'Sum',
  'Product',
  'Negate',
  'Power',
  'Number',
  'Percent',
  'Date',
  'Text',
  'Boolean',
  'Name',
  'List',
  'Parenthesized',
  'Call',
]);

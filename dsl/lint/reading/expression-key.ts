import { printExpression } from '../../expression/print-expression.js';
import type { Expression } from '../../expression/syntax.js';

/**
 * A text that is the same for expressions that mean the same by different names (`staff`, `unit.staff`): the canonical
 * text with every name in full. It is for comparing and for messages; it need not parse.
 *
 * @param fullName the qualified form of a name; itself when it means nothing here
 */
export function expressionKey(expression: Expression, fullName: (name: string) => string): string {
  // Only names change, and a name stays a name, so the tree keeps its type.
  return printExpression(withFullNames(expression, fullName) as Expression);
}

function withFullNames(part: unknown, fullName: (name: string) => string): unknown {
  if (Array.isArray(part)) return part.map((item) => withFullNames(item, fullName));
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [
    key,
    key === 'name' && isName(part) ? fullName(part.name) : withFullNames(value, fullName),
  ]);
  return Object.fromEntries(entries);
}

function isName(part: object): part is { readonly kind: 'name'; readonly name: string } {
  return 'kind' in part && part.kind === 'name';
}

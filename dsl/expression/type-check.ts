import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { ExpressionType } from './expression-type.js';
import type { Reference, TypeScope } from './scope.js';
import type { DomainSyntax, Expression } from './syntax.js';

/** What {@link checkExpression} found. */
export interface CheckedExpression {
  readonly type: ExpressionType;
  /** Values of a `choice`, where they are known. */
  readonly values?: readonly string[];
  /** `path` is empty and `within` holds offsets in the expression's text; the caller re-roots them. */
  readonly diagnostics: readonly Diagnostic[];
  /** What each name means, by identity of its node; also domains that are names (`over honours`) or `children(node)`. Names that are not known are not in it. */
  readonly references: ReadonlyMap<Expression | DomainSyntax, Reference>;
}

/** stub: finds the type of an expression. `expects` adds a diagnostic when the whole has another type. */
export function checkExpression(
  expression: Expression,
  scope: TypeScope,
  expects: ExpressionType = 'unknown',
): CheckedExpression {
  throw new Error(`not yet: ${expression.kind} ${scope.tiers.length} ${expects}`);
}

import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { inferAggregate } from './check-aggregate.js';
import { inferCall } from './check-call.js';
import { inferComparison, inferMembership } from './check-comparison.js';
import {
  BOOLEAN,
  type CheckContext,
  commonType,
  expectType,
  NUMBER,
  quote,
  requireType,
  type Typed,
  UNKNOWN,
} from './check-context.js';
import { inferName, inferText } from './check-name.js';
import type { ExpressionType } from './expression-type.js';
import type { Reference, TypeScope } from './scope.js';
import type { DomainSyntax, Expression } from './syntax.js';
import { dateArithmetic } from './type-diagnostics.js';

/** What {@link checkExpression} found. */
export interface CheckedExpression {
  readonly type: ExpressionType;
  /** Values of a `choice`, where they are known. */
  readonly values?: readonly string[];
  /** `path` is empty and `within` holds offsets in the expression's text; the caller re-roots them. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * What each name means, by identity of its node; also domains that are names (`over honours`) or `children(node)`.
   * Names that could not be resolved are not in it; without errors all are.
   */
  readonly references: ReadonlyMap<Expression | DomainSyntax, Reference>;
}

/**
 * Finds the type of an expression and what its names mean, and reports names that are unknown or ambiguous and types
 * that do not meet.
 *
 * @param expects the type the place wants; another one is reported, a bare tier id is understood where a tier is
 *   wanted, a bare value where a choice with its values is wanted. `unknown` (default): any.
 * @example
 * checkExpression(parsed, createScope(symbols, { tiers: ['excellent', 'good'] }), 'boolean')
 */
export function checkExpression(
  expression: Expression,
  scope: TypeScope,
  expects: ExpressionType | Typed = 'unknown',
): CheckedExpression {
  const findings = new Findings();
  const context = new Checker(scope, findings);
  const wanted = typeof expects === 'string' ? { type: expects } : expects;
  const found = context.infer(expression, wanted);
  requireType(expression, found, [wanted.type], 'place', context);
  return { ...found, diagnostics: findings.diagnostics, references: findings.references };
}

class Findings {
  readonly diagnostics: Diagnostic[] = [];
  readonly references = new Map<Expression | DomainSyntax, Reference>();
  /** The middle of a chained comparison is one node with two parents. */
  readonly types = new Map<Expression, Typed>();
}

class Checker implements CheckContext {
  readonly scope: TypeScope;
  readonly #findings: Findings;

  constructor(scope: TypeScope, findings: Findings) {
    this.scope = scope;
    this.#findings = findings;
  }

  infer(node: Expression, hint: Typed = UNKNOWN): Typed {
    const known = this.#findings.types.get(node);
    if (known !== undefined) return known;
    const found = inferNode(node, hint, this);
    this.#findings.types.set(node, found);
    return found;
  }

  inside(scope: TypeScope): CheckContext {
    return new Checker(scope, this.#findings);
  }

  refer(node: Expression | DomainSyntax, reference: Reference): void {
    this.#findings.references.set(node, reference);
  }

  report(diagnostic: Diagnostic): void {
    this.#findings.diagnostics.push(diagnostic);
  }
}

function inferNode(node: Expression, hint: Typed, context: CheckContext): Typed {
  switch (node.kind) {
    case 'number':
    case 'boolean':
    case 'date':
      return { type: node.kind };
    case 'text':
      return inferText(node, hint, context);
    case 'name':
      return inferName(node, hint, context);
    case 'list':
      return inferList(node, context);
    case 'negate':
      inferOperand(node.operand, '-', context);
      return NUMBER;
    case 'arithmetic':
      return bothKnown(
        inferOperand(node.left, node.operator, context),
        inferOperand(node.right, node.operator, context),
      );
    case 'comparison':
      return inferComparison(node, context);
    case 'in':
      return inferMembership(node, context);
    case 'missing':
      context.infer(node.operand);
      return BOOLEAN;
    case 'logic':
      expectType(node.left, ['boolean'], context);
      expectType(node.right, ['boolean'], context);
      return BOOLEAN;
    case 'not':
      expectType(node.operand, ['boolean'], context);
      return BOOLEAN;
    case 'if':
      return inferIf(node, hint, context);
    case 'call':
      return inferCall(node, context);
    case 'aggregate':
      return inferAggregate(node, context);
    default:
      return node satisfies never;
  }
}

function bothKnown(left: Typed, right: Typed): Typed {
  return left.type === 'unknown' ? left : right;
}

/** The type of what is computed with an operand; of a date nothing is known, since what was meant may be a day or a number of days. */
function inferOperand(node: Expression, operator: string, context: CheckContext): Typed {
  const found = context.infer(node);
  if (found.type !== 'date') {
    requireType(node, found, ['number'], 'place', context);
    return NUMBER;
  }
  context.report(dateArithmetic.at([], { text: quote(node), operator }, { from: node.from, to: node.to }));
  return UNKNOWN;
}

/** Both branches have one type; bare values and tiers in them are understood from the surroundings. */
function inferIf(node: Extract<Expression, { kind: 'if' }>, hint: Typed, context: CheckContext): Typed {
  expectType(node.condition, ['boolean'], context);
  const first = context.infer(node.then, hint);
  const second = context.infer(node.otherwise, hint.type === 'unknown' ? first : hint);
  if (!requireType(node.otherwise, second, [first.type], 'pair', context)) return UNKNOWN;
  return commonType([first, second]);
}

function inferList(node: Extract<Expression, { kind: 'list' }>, context: CheckContext): Typed {
  for (const item of node.items) context.infer(item);
  return { type: 'list' };
}

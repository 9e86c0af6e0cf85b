import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import { createScope } from '../expression/create-scope.js';
import type { ExpressionType } from '../expression/expression-type.js';
import { printExpression } from '../expression/print-expression.js';
import type { ScopeSymbol, TypeScope } from '../expression/scope.js';
import type { Expression } from '../expression/syntax.js';
import { checkExpression } from '../expression/type-check.js';
import type { OperationId, PlanCondition } from '../plan/plan.js';
import type { Formula, NormalScheme } from '../scheme/normal.js';
import { lowerExpression } from './lower-expression.js';
import { PlanBuilder } from './plan-builder.js';
import type { LoweringBase, NodeValues, Surroundings } from './surroundings.js';
import { symbolsOf } from './symbols.js';

/** What all parts of lowering share: the scheme, its symbols, the growing Plan and what was found. */
export class LoweringContext implements LoweringBase {
  readonly scheme: NormalScheme;
  readonly plan = new PlanBuilder();
  readonly diagnostics: Diagnostic[] = [];
  readonly conditions: PlanCondition[] = [];
  readonly #symbols: readonly ScopeSymbol[];
  readonly #scopes = new Map<string, TypeScope>();

  constructor(scheme: NormalScheme) {
    this.scheme = scheme;
    this.#symbols = symbolsOf(scheme);
  }

  get tiers(): readonly string[] {
    return this.scheme.tiers.map((tier) => tier.id);
  }

  /** Checks and lowers a formula. With a mistake, the operation is a missing value and the mistake is gathered. */
  lower(formula: Formula, expects: ExpressionType, where: Surroundings, nodes: NodeValues): OperationId {
    const syntax = formula.syntax;
    if (syntax === null) return this.broken();
    const checked = checkExpression(syntax, this.#scope(where), expects);
    for (const diagnostic of checked.diagnostics) this.diagnostics.push({ ...diagnostic, path: formula.at });
    if (checked.diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return this.broken();
    return lowerExpression(syntax, {
      context: this,
      references: checked.references,
      surroundings: where,
      nodes,
      at: formula.at,
      inPopulation: false,
      lower: lowerExpression,
      domain: where.records === undefined ? { kind: 'unit' } : { kind: 'records', list: where.records },
    });
  }

  /** Stands for what a mistake leaves without an operation; the Plan is not used then. */
  broken(): OperationId {
    return this.plan.missing({ kind: 'undecided', of: '' });
  }

  condition(kind: PlanCondition['kind'], at: Path, syntax: Expression, operation: OperationId): OperationId {
    const known = this.conditions.some((entry) => entry.operation === operation && isSamePath(entry.at, at));
    if (!known) this.conditions.push({ kind, at, text: printExpression(syntax), operation });
    return operation;
  }

  #scope(where: Surroundings): TypeScope {
    const key = JSON.stringify([where.populations, where.ballot, where.records]);
    const known = this.#scopes.get(key);
    if (known !== undefined) return known;
    let scope = createScope(this.#symbols, {
      tiers: this.tiers,
      ballot: where.ballot ?? false,
      ...(where.populations ? { populations: where.populations } : {}),
    });
    const list = this.#symbols.find((symbol) => symbol.namespace === 'records' && symbol.id === where.records);
    if (list !== undefined) scope = scope.enter({ kind: 'records', list });
    this.#scopes.set(key, scope);
    return scope;
  }
}

function isSamePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}

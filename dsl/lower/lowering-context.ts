import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import { type Typed, UNKNOWN } from '../expression/check-context.js';
import { createScope } from '../expression/create-scope.js';
import type { ExpressionType } from '../expression/expression-type.js';
import { printExpression } from '../expression/print-expression.js';
import type { Namespace, Reference, ScopeSymbol, TypeScope } from '../expression/scope.js';
import type { Expression } from '../expression/syntax.js';
import { checkExpression } from '../expression/type-check.js';
import { depthOfExpression, walkExpression } from '../expression/walk-expression.js';
import type { OperationId, PlanCondition } from '../plan/plan.js';
import type { Holes } from '../scheme/holes.js';
import type { Formula, NormalScheme } from '../scheme/normal.js';
import { chainTooLong, referenceUnknown } from './diagnostics.js';
import { lowerExpression } from './lower-expression.js';
import { lowerName } from './lower-name.js';
import { PlanBuilder } from './plan-builder.js';
import type { ExpressionLowering, LoweringBase, NodeValues, Surroundings } from './surroundings.js';
import { symbolsOf } from './symbols.js';

/** What is lowered by recursion, and evaluated so, must not run out of stack: about 200 formulas that read each other. */
const MOST_LEVELS = 2500;
const LEVELS_OF_FORMULA = 10;

/** What all parts of lowering share: the scheme, its symbols, the growing Plan and what was found. */
export class LoweringContext implements LoweringBase {
  readonly scheme: NormalScheme;
  readonly #holes: Holes;
  readonly plan = new PlanBuilder();
  readonly diagnostics: Diagnostic[] = [];
  readonly conditions: PlanCondition[] = [];
  readonly #symbols: readonly ScopeSymbol[];
  /** How deep the formulas that are being lowered stand in each other. */
  #levels = 0;
  #isTooDeep = false;
  readonly #scopes = new Map<string, TypeScope>();

  constructor(scheme: NormalScheme, holes: Holes) {
    this.scheme = scheme;
    this.#holes = holes;
    this.#symbols = symbolsOf(scheme, holes);
  }

  /** Whether some tier cannot be told by its id. */
  get hidesTier(): boolean {
    return this.#holes.hidesTier;
  }

  get tiers(): readonly string[] {
    return this.scheme.tiers.map((tier) => tier.id);
  }

  /** Checks and lowers a formula. With a mistake, the operation is a missing value and the mistake is gathered. */
  lower(formula: Formula, expects: ExpressionType | Typed, where: Surroundings, nodes: NodeValues): OperationId {
    const syntax = formula.syntax;
    if (syntax === null) return this.broken();
    const checked = checkExpression(syntax, this.#scope(where), expects);
    for (const diagnostic of checked.diagnostics) this.diagnostics.push({ ...diagnostic, path: formula.at });
    const levels = LEVELS_OF_FORMULA + depthOfExpression(syntax);
    if (this.#levels + levels > MOST_LEVELS) return this.#tooDeep(formula.at);
    const lowering: ExpressionLowering = {
      context: this,
      references: checked.references,
      surroundings: where,
      nodes,
      at: formula.at,
      inPopulation: false,
      lower: lowerExpression,
      domain: where.records === undefined ? { kind: 'unit' } : { kind: 'records', list: where.records },
    };
    const failed = checked.diagnostics.some((diagnostic) => diagnostic.severity === 'error');
    const isWhole = !failed && !readsUnknown(checked.references);
    this.#levels += levels;
    const operation = isWhole ? lowerExpression(syntax, lowering) : lowerNames(syntax, lowering);
    this.#levels -= levels;
    return operation ?? this.broken();
  }

  /** Told once: of a long chain every part is as deep. */
  #tooDeep(at: Path): OperationId {
    if (!this.#isTooDeep) this.diagnostics.push(chainTooLong.at(at, {}));
    this.#isTooDeep = true;
    return this.broken();
  }

  /** Checks a formula that nothing computes with yet. */
  check({ syntax, at }: Formula, expects: ExpressionType, where: Surroundings): void {
    if (syntax === null) return;
    const { diagnostics } = checkExpression(syntax, this.#scope(where), expects);
    for (const diagnostic of diagnostics) this.diagnostics.push({ ...diagnostic, path: at });
  }

  unknown(at: Path, id: string, what: Words, known: readonly string[]): void {
    if (this.#holes.covers(at) || this.#holes.mayDeclare(id)) return;
    this.diagnostics.push(referenceUnknown.at(at, { id, what, known }));
  }

  /** What stands beside a formula has to fit: a choice with its values, else anything. Mistakes are left to `lower`. */
  besideOf(formula: Formula | undefined, where: Surroundings): Typed {
    if (!formula?.syntax) return UNKNOWN;
    const { type, values } = checkExpression(formula.syntax, this.#scope(where));
    return type === 'choice' && values !== undefined ? { type, values } : UNKNOWN;
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
      mayDeclare: this.#holes.mayDeclare,
      hidesTier: this.#holes.hidesTier,
      ...(where.populations ? { populations: where.populations } : {}),
    });
    const list = this.#symbols.find((symbol) => symbol.namespace === 'records' && symbol.id === where.records);
    if (list !== undefined) scope = scope.enter({ kind: 'records', list });
    this.#scopes.set(key, scope);
    return scope;
  }
}

/** Whether an expression reads something whose declaration could not be read. */
function readsUnknown(references: ReadonlyMap<unknown, Reference>): boolean {
  return [...references.values()].some(
    (reference) => reference.kind === 'symbol' && reference.symbol.type === 'unknown',
  );
}

/** Lowers the names of an expression that has a mistake, as far as they are known: they may read a later stage, or close a cycle. */
function lowerNames(expression: Expression, lowering: ExpressionLowering): null {
  walkExpression(expression, (node, domains) => {
    const reference = node.kind === 'name' ? lowering.references.get(node) : undefined;
    const isValue = reference?.kind === 'symbol' && VALUES.has(reference.symbol.namespace);
    const isPast = domains.some(({ kind }) => kind === 'years');
    if (isValue && !isPast && node.kind === 'name' && reference.owner !== 'previous') lowerName(node, lowering);
  });
  return null;
}

/** What is computed at some stage. */
const VALUES: ReadonlySet<Namespace> = new Set<Namespace>(['nodes', 'rankings', 'built_in']);

function isSamePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}

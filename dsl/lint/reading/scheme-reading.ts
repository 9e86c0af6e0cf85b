import { type QuotedText, quotedTexts, type SourceText, sourceText } from '../../clauses/index.js';
import { createScope } from '../../expression/create-scope.js';
import type { ScopeSymbol, TypeScope } from '../../expression/scope.js';
import type { Expression } from '../../expression/syntax.js';
import { symbolsOf } from '../../lower/symbols.js';
import { type Quantity, quantityFromJson } from '../../number/index.js';
import type { Formula, NormalNode, NormalParameter, NormalScheme } from '../../scheme/normal.js';
import type { SchemeSpec } from '../../scheme/spec.js';
import { type Damage, NO_DAMAGE } from '../damage.js';
import { collectFormulas } from './collect-formulas.js';
import { type NodeSite, nodeSites } from './node-sites.js';
import { type SpoiltNames, spoiltNames } from './spoilt-names.js';
import { type Knowledge, type StaticValue, staticNumber } from './static-value.js';

/** Between which values a number certainly lies, both included; null where nothing is known. */
export interface ValueRange {
  readonly least: Quantity | null;
  readonly most: Quantity | null;
  /** Whether it is certainly a whole number. */
  readonly whole: boolean;
}

/** What several rules want to know of a scheme, read once. */
export interface SchemeReading {
  readonly scope: TypeScope;
  /** Every node with the nodes above it, parents before children. */
  readonly nodes: readonly NodeSite[];
  /** Every formula that was written. */
  readonly formulas: readonly Formula[];
  /** Every `text` and `quote`, in written order. */
  readonly quotes: readonly QuotedText[];
  readonly source: SourceText | null;
  /** Parameters have their defaults. */
  readonly defaults: Knowledge;
  /** As `defaults`, but what people choose (boolean and choice parameters) is open. */
  readonly open: Knowledge;
  /** Parameters are not known at all. */
  readonly unknown: Knowledge;
  /** What a name means; null when nothing, or several things. */
  readonly find: (name: string) => ScopeSymbol | null;
  /** What the mistakes of the scheme spoil. */
  readonly spoilt: SpoiltNames;
  /** Ranges of nodes as far as they are known; kept by `rangeOfNode`. */
  readonly ranges: Map<NormalNode, ValueRange>;
  /** The number a formula gives with the defaults of the parameters; null when it depends on the unit. */
  readonly number: (formula: Formula | null | undefined) => Quantity | null;
}

/** Reads a scheme for the rules. */
export function readScheme(
  scheme: NormalScheme,
  spec: SchemeSpec,
  source: string | null,
  { mistakes, holes }: Damage = NO_DAMAGE,
): SchemeReading {
  const tiers = scheme.tiers.map((tier) => tier.id);
  const scope = createScope(symbolsOf(scheme, holes), {
    tiers,
    populations: ['units', 'group', 'tied'],
    ballot: true,
    mayDeclare: holes.mayDeclare,
    hidesTier: holes.hidesTier,
  });
  const found = new Map<string, ScopeSymbol | null>();
  const find = (name: string): ScopeSymbol | null => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const resolution = scope.resolve(name);
    const symbol = resolution.kind === 'found' ? resolution.symbol : null;
    found.set(name, symbol);
    return symbol;
  };
  const fullName = (name: string): string => {
    const resolution = scope.resolve(name);
    if (resolution.kind !== 'found' || resolution.symbol.namespace === 'built_in') return name;
    const { owner, symbol, entry } = resolution;
    return [...(owner === 'here' ? [] : [owner]), symbol.namespace, symbol.id, ...(entry === null ? [] : [entry])].join(
      '.',
    );
  };
  const wordBeside = (name: string, other: Expression): StaticValue | null => {
    const symbol = other.kind === 'name' ? find(other.name) : null;
    if (symbol?.type === 'tier' && tiers.includes(name)) return { kind: 'tier', value: name };
    if (symbol?.type === 'choice' && symbol.values?.includes(name)) return { kind: 'text', value: name };
    return null;
  };
  const knowledge = (isKnown: (parameter: NormalParameter) => boolean): Knowledge => ({
    valueOf: (name) => parameterValue(name, scope, scheme.parameters.filter(isKnown)),
    wordBeside,
    fullName,
    assumed: new Map(),
    tiers,
  });
  const defaults = knowledge(() => true);
  const nodes = nodeSites(scheme);
  const formulas = collectFormulas(scheme);
  return {
    scope,
    nodes,
    formulas,
    spoilt: spoiltNames(mistakes, nodes, formulas, find),
    quotes: quotedTexts(spec),
    source: source === null ? null : sourceText(source),
    defaults,
    open: knowledge(({ type }) => type !== 'boolean' && type !== 'choice'),
    unknown: knowledge(() => false),
    find,
    ranges: new Map(),
    number: (formula) => staticNumber(formula?.syntax ?? null, defaults),
  };
}

function parameterValue(name: string, scope: TypeScope, known: readonly NormalParameter[]): StaticValue | null {
  const resolution = scope.resolve(name);
  if (resolution.kind !== 'found' || resolution.symbol.namespace !== 'parameters') return null;
  if (resolution.symbol.type === 'unknown') return null;
  const parameter = known.find(({ id }) => id === resolution.symbol.id);
  const value = parameter?.default;
  return resolution.entry === null ? plainValue(value) : plainValue(isMap(value) ? value[resolution.entry] : undefined);
}

function plainValue(value: unknown): StaticValue | null {
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') return { kind: 'text', value };
  const exact = typeof value === 'number' ? quantityFromJson(value) : null;
  return exact === null ? null : { kind: 'number', value: exact };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { EnteredDomain, Namespace, Owner, Population, Resolution, ScopeSymbol, TypeScope } from './scope.js';
import { COMMON, distinct, type FoundSymbol, isInYears, isYearly, prefixed, splitOwner } from './scope-names.js';
import { compareCodePoints, suggest } from './suggest.js';

/** What {@link createScope} needs besides the symbols. */
export interface ScopeOptions {
  /** Tier ids, best first. With at least one, `tier` is a name. Default none. */
  readonly tiers?: readonly string[];
  /** Sets of units that exist here. Default `units` and `group`. */
  readonly populations?: readonly Population[];
  /** Whether `place` and `n` of a ballot are names here. Default false. */
  readonly ballot?: boolean;
  /** Whether a name that nothing seems to declare may be declared in a part that could not be read; it is of unknown type. */
  readonly mayDeclare?: (id: string) => boolean;
  /** Whether the id of some tier could not be read; `tier` is of unknown type then. */
  readonly hidesTier?: boolean;
}

/**
 * The names of a scheme, as seen from the unit being scored.
 *
 * A name is bare when it is unique, else qualified by its namespace; `own.` and `previous.` stand before either. In a
 * record list its fields come first; `year`, `as_of`, `tier`, `place` and `n` come before other bare names, since they
 * cannot be qualified. Symbols that are given twice count once.
 *
 * @param symbols everything the scheme declares; fields of records stand in their list, not here
 */
export function createScope(symbols: readonly ScopeSymbol[], options: ScopeOptions = {}): TypeScope {
  const { tiers = [], populations = ['units', 'group'], ballot = false } = options;
  const { mayDeclare = () => false, hidesTier = false } = options;
  const builtIns: readonly ScopeSymbol[] = [
    { namespace: 'built_in', id: 'year', type: 'number' },
    { namespace: 'built_in', id: 'as_of', type: 'date' },
    ...(tiers.length > 0 ? [{ namespace: 'built_in', id: 'tier', type: hidesTier ? 'unknown' : 'tier' } as const] : []),
    ...(ballot ? (['place', 'n'] as const).map((id) => ({ namespace: 'built_in', id, type: 'number' }) as const) : []),
  ];
  const all = distinct([...builtIns, ...symbols]);
  const byId = new Map<string, ScopeSymbol[]>();
  for (const symbol of all) byId.set(symbol.id, [...(byId.get(symbol.id) ?? []), symbol]);
  const comparisons = { left: MOST_COMPARISONS };
  return new Scope({ symbols: all, byId, comparisons, tiers, populations, mayDeclare, list: null, inYears: false });
}

/** Of hundreds of mistyped names among thousands, the last get no suggestion. */
const MOST_COMPARISONS = 1_000_000;

/** Namespaces that can be written before a name. */
const QUALIFIERS: ReadonlySet<string> = new Set<Namespace>([
  'facts',
  'unit',
  'parameters',
  'tables',
  'records',
  'nodes',
  'record',
  'rankings',
]);

interface ScopeState {
  readonly symbols: readonly ScopeSymbol[];
  readonly byId: ReadonlyMap<string, readonly ScopeSymbol[]>;
  /** How many names may still be compared with mistyped ones; shared by the scopes of a scheme. */
  readonly comparisons: { left: number };
  readonly tiers: readonly string[];
  readonly populations: readonly Population[];
  readonly mayDeclare: (id: string) => boolean;
  /** The record list whose fields are at hand. */
  readonly list: ScopeSymbol | null;
  readonly inYears: boolean;
}

class Scope implements TypeScope {
  readonly #state: ScopeState;
  /** Found when first asked for: only mistakes and completion need them. */
  #names: readonly string[] | null = null;

  constructor(state: ScopeState) {
    this.#state = state;
  }

  get tiers(): readonly string[] {
    return this.#state.tiers;
  }

  get populations(): readonly Population[] {
    return this.#state.populations;
  }

  get recordList(): string | null {
    return this.#state.list?.id ?? null;
  }

  get inYears(): boolean {
    return this.#state.inYears;
  }

  enter(domain: EnteredDomain): TypeScope {
    switch (domain.kind) {
      case 'population':
        return new Scope({ ...this.#state, list: null });
      case 'records':
        return new Scope({ ...this.#state, list: domain.list });
      case 'years':
        return new Scope({ ...this.#state, list: null, inYears: true, populations: [] });
      default:
        return domain satisfies never;
    }
  }

  resolve(name: string): Resolution {
    const { owner, rest } = splitOwner(name);
    const found = this.#find(rest, owner);
    if (found.length === 1 && found[0] !== undefined) return this.#withEntry(name, owner, found[0]);
    if (found.length > 1) return { kind: 'ambiguous', candidates: found.map(({ symbol }) => prefixed(owner, symbol)) };
    return this.#unavailable(rest, owner) ?? this.#perhaps(rest, owner) ?? this.#unknown(name);
  }

  isValue(word: string): boolean {
    const { symbols, tiers } = this.#state;
    const fields = symbols.flatMap((symbol) => symbol.fields ?? []);
    return tiers.includes(word) || [...symbols, ...fields].some(({ values }) => values?.includes(word));
  }

  names(): readonly string[] {
    this.#names ??= this.#listNames();
    return this.#names;
  }

  /** The name of what the author called by its label, else names that are spelt alike. */
  #suggest(name: string): readonly string[] {
    const called = this.#visible('here').filter(({ labels }) => labels?.includes(name));
    if (called.length > 0) return called.map((symbol) => this.#nameOf('here', symbol));
    this.#state.comparisons.left -= this.#state.symbols.length;
    return this.#state.comparisons.left < 0 ? [] : suggest(name, [...this.names(), 'true', 'false']);
  }

  /** The shortest name of a symbol. */
  #nameOf(owner: Owner, symbol: ScopeSymbol): string {
    const [only, ...others] = this.#find([symbol.id], owner);
    const isBare = only?.symbol === symbol && others.length === 0;
    if (!isBare) return prefixed(owner, symbol);
    return owner === 'here' ? symbol.id : `${owner}.${symbol.id}`;
  }

  #listNames(): readonly string[] {
    const names = (['here', 'own', 'previous'] as const).flatMap((owner) =>
      this.#visible(owner).flatMap((symbol) => {
        const name = this.#nameOf(owner, symbol);
        return [name, ...(symbol.entries ?? []).map((entry) => `${name}.${entry}`)];
      }),
    );
    return [...new Set(names)].sort(compareCodePoints);
  }

  /** Symbols a dotted name can mean, with the parts of the name that are left over. */
  #find(parts: readonly string[], owner: Owner): readonly FoundSymbol[] {
    const [first = '', second, ...others] = parts;
    if (second !== undefined && QUALIFIERS.has(first)) {
      const found = this.#called(second, owner).filter(({ namespace }) => namespace === first);
      if (found.length > 0) return found.map((symbol) => ({ symbol, rest: others }));
    }
    const found = this.#called(first, owner);
    const nearest = (['record', 'built_in'] as const)
      .map((namespace) => found.filter((symbol) => symbol.namespace === namespace))
      .find((symbols) => symbols.length > 0);
    return (nearest ?? found).map((symbol) => ({ symbol, rest: parts.slice(1) }));
  }

  /** The symbols of one id that a name of the owner may mean. */
  #called(id: string, owner: Owner): readonly ScopeSymbol[] {
    const { byId, list, inYears } = this.#state;
    const fields = owner === 'here' && !inYears ? (list?.fields ?? []).filter((field) => field.id === id) : [];
    return [...fields, ...(byId.get(id) ?? []).filter((symbol) => this.#isVisible(symbol, owner))];
  }

  /** All symbols that a name of the owner may mean. */
  #visible(owner: Owner): readonly ScopeSymbol[] {
    const { symbols, list, inYears } = this.#state;
    const fields = owner === 'here' && !inYears ? (list?.fields ?? []) : [];
    return [...fields, ...symbols.filter((symbol) => this.#isVisible(symbol, owner))];
  }

  #isVisible(symbol: ScopeSymbol, owner: Owner): boolean {
    const { namespace, id } = symbol;
    switch (owner) {
      case 'here':
        return !this.#state.inYears || isInYears(symbol);
      case 'own':
        return !COMMON.has(namespace) && (namespace !== 'built_in' || id === 'tier');
      case 'previous':
        return !this.#state.inYears && isYearly(symbol) && id !== 'year';
      default:
        return owner satisfies never;
    }
  }

  #withEntry(name: string, owner: Owner, { symbol, rest }: FoundSymbol): Resolution {
    const [entry, ...deeper] = rest;
    if (entry === undefined) return { kind: 'found', symbol, owner, entry: null };
    if (symbol.type === 'unknown') return { kind: 'found', symbol, owner, entry: null };
    const isEntry = symbol.type === 'map' && deeper.length === 0;
    if (isEntry && (symbol.entries?.includes(entry) ?? true)) return { kind: 'found', symbol, owner, entry };
    return this.#unknown(name);
  }

  /** What may have been meant is looked for when it is asked for: many words are only tried. */
  #unknown(name: string): Resolution {
    const suggest = () => this.#suggest(name);
    return {
      kind: 'unknown',
      get suggestions() {
        return suggest();
      },
    };
  }

  /** A name that a part of the scheme that could not be read may declare. */
  #perhaps(parts: readonly string[], owner: Owner): Resolution | null {
    const id = parts.find((part) => !QUALIFIERS.has(part));
    if (id === undefined || !this.#state.mayDeclare(id)) return null;
    return { kind: 'found', symbol: { namespace: 'facts', id, type: 'unknown', gives: 'unknown' }, owner, entry: null };
  }

  /** Why a name that the scheme has cannot be used here. */
  #unavailable(parts: readonly string[], owner: Owner): Resolution | null {
    const { symbols, inYears } = this.#state;
    const outside = inYears ? new Scope({ ...this.#state, inYears: false }).#find(parts, owner)[0] : undefined;
    if (outside !== undefined) return { kind: 'unavailable', reason: 'years', of: outside.symbol.namespace };
    const field = parts[0] === 'record' ? parts[1] : parts[0];
    const list = symbols.find(({ fields }) => fields?.some(({ id }) => id === field));
    return owner !== 'here' || list === undefined ? null : { kind: 'unavailable', reason: 'field', of: list.id };
  }
}

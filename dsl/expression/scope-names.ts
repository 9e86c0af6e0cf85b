import type { Namespace, Owner, ScopeSymbol } from './scope.js';

/** What has a value in every year. */
const YEARLY: ReadonlySet<Namespace> = new Set<Namespace>(['facts', 'nodes', 'rankings']);
/** What is the scheme's, the same for all units and years. */
export const COMMON: ReadonlySet<Namespace> = new Set<Namespace>(['parameters', 'tables']);

/** A symbol found by the first parts of a name, and the parts behind them. */
export interface FoundSymbol {
  readonly symbol: ScopeSymbol;
  readonly rest: readonly string[];
}

/** `own.x` and `previous.x` apart from the name behind them. */
export function splitOwner(name: string): { readonly owner: Owner; readonly rest: readonly string[] } {
  const [first, ...rest] = name.split('.');
  if ((first === 'own' || first === 'previous') && rest.length > 0) return { owner: first, rest };
  return { owner: 'here', rest: name.split('.') };
}

/** The name of a symbol that is valid everywhere. */
export function prefixed(owner: Owner, { namespace, id }: ScopeSymbol): string {
  const qualified = namespace === 'built_in' ? id : `${namespace}.${id}`;
  return owner === 'here' ? qualified : `${owner}.${qualified}`;
}

/** Whether a symbol has a value in every year. */
export function isYearly({ namespace, id }: ScopeSymbol): boolean {
  return YEARLY.has(namespace) || (namespace === 'built_in' && (id === 'year' || id === 'tier'));
}

/** Whether a symbol can be read inside `years` and `past`. */
export function isInYears(symbol: ScopeSymbol): boolean {
  return isYearly(symbol) || COMMON.has(symbol.namespace) || (symbol.namespace === 'built_in' && symbol.id === 'as_of');
}

/** Each symbol once. */
export function distinct(symbols: readonly ScopeSymbol[]): readonly ScopeSymbol[] {
  const byName = new Map(symbols.map((symbol) => [`${symbol.namespace}.${symbol.id}`, symbol]));
  return [...byName.values()];
}

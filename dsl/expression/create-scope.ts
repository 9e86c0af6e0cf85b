import type { Population, ScopeSymbol, TypeScope } from './scope.js';

/** What {@link createScope} needs besides the symbols. */
export interface ScopeOptions {
  /** Tier ids, best first. With at least one, `tier` is a name. Default none. */
  readonly tiers?: readonly string[];
  /** Sets of units that exist here. Default `units` and `group`. */
  readonly populations?: readonly Population[];
  /** Whether `place` and `n` of a ballot are names here. Default false. */
  readonly ballot?: boolean;
}

/** stub */
export function createScope(symbols: readonly ScopeSymbol[], options: ScopeOptions = {}): TypeScope {
  throw new Error(`not yet: ${symbols.length} ${options.ballot}`);
}

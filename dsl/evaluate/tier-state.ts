/** What is known of a unit's tier while grading goes on. Tiers are indexes into the scale, 0 the best. */
export interface TierState {
  /** Tiers it may have, best first; empty before one was given. One: decided, unless a decision is awaited. */
  readonly possible: readonly number[];
  /** A decision that gives the tier has not been taken. */
  readonly awaited: boolean;
}

export const NO_TIER: TierState = { possible: [], awaited: false };

/** The decided tier, or null. */
export function decidedTier(state: TierState): number | null {
  const [only] = state.possible;
  return only !== undefined && state.possible.length === 1 && !state.awaited ? only : null;
}

/** The state after moving every possible tier; each may move to several. */
export function moved(state: TierState, move: (tier: number) => readonly number[]): TierState {
  return { possible: sorted(state.possible.flatMap(move)), awaited: state.awaited };
}

/** Either of two states. */
export function either(a: TierState, b: TierState): TierState {
  return { possible: sorted([...a.possible, ...b.possible]), awaited: a.awaited || b.awaited };
}

/** Best first, each once. */
export function sorted(tiers: readonly number[]): readonly number[] {
  return [...new Set(tiers)].sort((a, b) => a - b);
}

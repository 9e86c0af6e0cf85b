import type { Path } from '../diagnostic/diagnostic.js';
import { type Holes, NO_HOLES } from '../scheme/holes.js';

/** What the mistakes of a scheme leave in doubt, for the linter. */
export interface Damage {
  /** Paths where errors are, holes among them. */
  readonly mistakes: readonly Path[];
  readonly holes: Holes;
  /** Whether words that a mistake has spoilt may mention an id: names in them are not read, or were misspelt. */
  readonly mayMention: (id: string) => boolean;
}

/** Of a scheme without errors. */
export const NO_DAMAGE: Damage = { mistakes: [], holes: NO_HOLES, mayMention: () => false };

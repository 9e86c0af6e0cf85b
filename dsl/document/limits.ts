/** What a text may be at most; a regulation of 60 pages stays far below. */
export const LIMITS = {
  /** UTF-16 units. */
  characters: 1_000_000,
  /** Levels of maps and lists. */
  depth: 100,
} as const;

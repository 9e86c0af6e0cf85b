import type { Path } from '../diagnostic/diagnostic.js';

/** Paths that can be asked for quickly. */
export interface PathSet {
  /** Whether a path is one of them. */
  readonly has: (path: Path) => boolean;
  /** Whether a path is one of them or leads on from one. */
  readonly covers: (path: Path) => boolean;
  /** Whether a path is one of them or leads to one. */
  readonly leadsTo: (path: Path) => boolean;
}

/** Gathers paths. */
export function pathSet(paths: readonly Path[]): PathSet {
  const keys = new Set(paths.map(keyOf));
  const beginnings = new Set(paths.flatMap((path) => [...path.keys()].map((length) => keyOf(path.slice(0, length)))));
  const has = (path: Path): boolean => keys.size > 0 && keys.has(keyOf(path));
  return {
    has,
    covers: (path) => keys.size > 0 && path.some((_step, index) => has(path.slice(0, index + 1))),
    leadsTo: (path) => keys.size > 0 && (has(path) || beginnings.has(keyOf(path))),
  };
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

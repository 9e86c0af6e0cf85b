import type { Path } from '../diagnostic/diagnostic.js';
import { pathSet } from './path-set.js';

/**
 * The places of a scheme whose content nobody knows because of a mistake: something stands there so that the rest can be
 * read on, and nothing may be concluded from it.
 */
export interface Holes {
  readonly paths: readonly Path[];
  /** Whether a path is a hole or lies in one. */
  readonly covers: (path: Path) => boolean;
  /** Whether the thing declared at a path cannot be relied on: it is a hole, or a part that says what it is is one. */
  readonly spoil: (declared: Path) => boolean;
  /** Whether an object had a key that nobody understands: what it seems to lack may have been meant by it. */
  readonly mayHold: (object: Path) => boolean;
  /** Whether the id of some tier is in a hole. */
  readonly hidesTier: boolean;
  /** Whether a name that nothing seems to declare may have been declared in a hole. */
  readonly mayDeclare: (id: string) => boolean;
}

/** Parts of a declaration that say nothing of its type. */
const HARMLESS: ReadonlySet<string | number> = new Set([
  ...['label', 'text', 'ref', 'interpretation', 'note', 'assessed_by', 'acknowledge', 'unit', 'min', 'max', 'from'],
  ...[
    'verified_by',
    'per',
    'accumulate',
    'decided_by',
    'assumption',
    'total',
    'valid',
    'once_per',
    'by',
    'stated_total',
  ],
]);

/** Sections whose entries can be named; when one is missing, any name may have stood in it. */
const DECLARING: readonly Path[] = [
  ...['units', 'facts', 'records', 'sources', 'parameters', 'tables', 'score', 'also', 'tiers'].map((key) => [key]),
  ['units', 'attributes'],
];

/**
 * Gathers holes.
 *
 * @param words ids that stood in them
 * @param blank those in which nothing stood that could be an id
 * @param unknownKeys paths of keys that were not understood
 */
export function createHoles(
  paths: readonly Path[],
  words: ReadonlySet<string>,
  blank: readonly Path[] = [],
  unknownKeys: readonly Path[] = [],
): Holes {
  const holes = pathSet(paths);
  const objects = pathSet(unknownKeys.map((path) => path.slice(0, -1)));
  const harmed = pathSet(paths.filter((path) => !HARMLESS.has(path.at(-1) ?? '')).map((path) => path.slice(0, -1)));
  const isOpen = DECLARING.some(pathSet(blank).has);
  return {
    paths,
    covers: holes.covers,
    spoil: (declared) => holes.covers(declared) || harmed.has(declared),
    hidesTier: paths.some(([section, , key]) => section === 'tiers' && (key === undefined || key === 'id')),
    mayHold: objects.has,
    mayDeclare: (id) => isOpen || words.has(id),
  };
}

/** Of a scheme without such mistakes. */
export const NO_HOLES: Holes = createHoles([], new Set());

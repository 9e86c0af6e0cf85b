import type { CellValue } from '../cells/cell.js';
import type { SheetAddress } from './sheet-address.js';
import type { SheetScheme } from './sheet-scheme.js';

/**
 * The values that a scheme was found to take in a cell. Whether one is right depends on nothing else, and the same marks come
 * again and again, so they are not checked twice.
 */
export interface RightValues {
  /** Tells of values of one sheet by key. */
  of(scheme: SheetScheme, owner: Owner): (key: string, value: CellValue) => boolean;
  add(scheme: SheetScheme, owner: Owner, values: ReadonlyMap<string, CellValue>): void;
}

type Owner = Pick<SheetAddress, 'kind' | 'source'>;
/** Values by key of cell. */
type Known = Map<string, Set<CellValue>>;

const KEPT = 50_000;
/** Longer texts are rarely the same. */
const LONGEST = 40;

export function createRightValues(): RightValues {
  const known = new Map<string, Known>();
  let count = 0;
  // No control characters stand in ids, so the parts do not run together.
  const nameOf = ({ hash }: SheetScheme, { kind, source }: Owner): string => `${hash}\n${kind}\n${source}`;
  return {
    of: (scheme, owner) => {
      const cells = known.get(nameOf(scheme, owner));
      return (key, value) => cells?.get(key)?.has(value) === true;
    },
    add: (scheme, owner, values) => {
      if (count > KEPT) {
        known.clear();
        count = 0;
      }
      const name = nameOf(scheme, owner);
      const cells: Known = known.get(name) ?? new Map();
      known.set(name, cells);
      for (const [key, value] of values) {
        if (typeof value === 'string' && value.length > LONGEST) continue;
        const right = cells.get(key) ?? new Set();
        cells.set(key, right.add(value));
        count += 1;
      }
    },
  };
}

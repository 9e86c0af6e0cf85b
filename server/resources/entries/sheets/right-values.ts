import type { CellValue } from '../cells/cell.js';
import type { SheetAddress } from './sheet-address.js';
import type { SheetScheme } from './sheet-scheme.js';

/**
 * The values that a scheme was found to take in a cell. Whether one is right depends on nothing else, and the same marks come
 * again and again, so they are not checked twice.
 */
export interface RightValues {
  has(scheme: SheetScheme, owner: Owner, key: string, value: CellValue): boolean;
  add(scheme: SheetScheme, owner: Owner, values: ReadonlyMap<string, CellValue>): void;
}

type Owner = Pick<SheetAddress, 'kind' | 'source'>;

const KEPT = 50_000;
/** Longer texts are rarely the same. */
const LONGEST = 40;

export function createRightValues(): RightValues {
  const known = new Set<string>();
  return {
    has: (scheme, owner, key, value) => known.has(textOf(scheme, owner, key, value)),
    add: (scheme, owner, values) => {
      if (known.size > KEPT) known.clear();
      for (const [key, value] of values) {
        if (typeof value !== 'string' || value.length <= LONGEST) known.add(textOf(scheme, owner, key, value));
      }
    },
  };
}

function textOf({ hash }: SheetScheme, { kind, source }: Owner, key: string, value: CellValue): string {
  // No control characters stand in ids, so the parts do not run together; the value comes last.
  return `${hash}\n${kind}\n${source}\n${key}\n${typeof value}\n${value}`;
}

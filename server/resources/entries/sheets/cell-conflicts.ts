import { revisionConflict } from '../../../http/errors/problems.js';
import type { Cell } from '../cells/cell.js';
import { type GivenCell, isSameEntry } from '../cells/change-cell.js';
import type { SheetState } from './sheet-state.js';

/**
 * Refuses an entry when one of these cells changed since the revision that was seen, unless it says the same. A newer sheet
 * alone is no conflict: two people may fill different cells.
 *
 * @param expected null: what stands there is replaced
 * @throws Refusal `revision-conflict` with both values of those cells
 */
export function refuseConflicts(
  sheet: SheetState,
  given: ReadonlyMap<string, GivenCell | null>,
  expected: number | null,
): void {
  if (expected === null) return;
  const changed = changedSince(sheet, [...given.keys()], expected);
  const keys = changed.filter((key) => !isSameEntry(sheet.cells.get(key), given.get(key) ?? null));
  if (keys.length > 0) throw conflict(sheet, keys, expected, (key) => given.get(key) ?? null);
}

/** The same for a step over cells that were seen. @throws Refusal `revision-conflict` */
export function refuseUnseen(sheet: SheetState, keys: readonly string[], expected: number): void {
  const unseen = changedSince(sheet, keys, expected);
  if (unseen.length > 0) throw conflict(sheet, unseen, expected, () => undefined);
}

function changedSince({ cells, revision }: SheetState, keys: readonly string[], expected: number): readonly string[] {
  // A revision that does not exist yet was never seen.
  return keys.filter((key) => expected > revision || (cells.get(key)?.revision ?? 0) > expected);
}

function conflict(
  { revision, cells }: SheetState,
  keys: readonly string[],
  expected: number,
  givenOf: (key: string) => GivenCell | null | undefined,
) {
  const current = keys.map((key): readonly [string, Cell | null] => [key, cells.get(key) ?? null]);
  const given = keys.map((key) => [key, givenOf(key)] as const).filter(([, value]) => value !== undefined);
  return revisionConflict.refuse(
    { expected, current: revision },
    {
      headers: { etag: `"${revision}"` },
      conflict: {
        current: { revision, cells: Object.fromEntries(current) },
        given: { cells: Object.fromEntries(given) },
      },
    },
  );
}

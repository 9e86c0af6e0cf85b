import type { RequestContext } from '../../../access/request-context.js';
import type { UnitOfWork } from '../../../storage/index.js';
import { requireState } from '../../cycles/load-cycle.js';
import type { Cell } from '../cells/cell.js';
import { cellsText } from '../cells/cell-text.js';
import type { Stamp } from '../cells/change-cell.js';
import { type EntryAccess, entryAccess } from '../entry-access.js';
import { entryClosed } from '../entry-problems.js';
import { addressText, entryNameOf, type SheetAddress } from './sheet-address.js';
import { loadPlaces, type SheetPlace } from './sheet-place.js';
import type { SheetScheme } from './sheet-scheme.js';
import type { SheetAction, SheetState } from './sheet-state.js';
import { findSheets, insertSheetRevisions, type SheetRevisionRow, storeSheets } from './sheet-store.js';

/** What becomes of a sheet. */
export interface SheetChange {
  readonly action: SheetAction;
  /** The cells that change, as they are then. */
  readonly changes: ReadonlyMap<string, Cell>;
  readonly submittedAt: SheetState['submittedAt'];
  readonly reason: string | null;
  /** The reopening that gave access. */
  readonly reopening: string | null;
}

/** The sheets that one write works on: read with few queries, changed one after the other, stored with few statements. */
export interface SheetDesk {
  /** Where a sheet is, in a cycle that is open. @throws Refusal of `Places.at`, `cycle-state` */
  place(address: SheetAddress, scheme: SheetScheme): SheetPlace;
  /** As it is after the changes so far. */
  sheet(address: SheetAddress): SheetState;
  /** The reopening that gives access now, if one is needed. @throws Refusal `entry-closed` */
  requireOpen(address: SheetAddress): Promise<EntryAccess>;
  /** Who makes the next change of a sheet, when, and its revision. */
  stamp(sheet: SheetState): Stamp;
  change(sheet: SheetState, change: SheetChange): Promise<SheetState>;
  /** Stores what changed. */
  store(): Promise<void>;
}

export async function openSheetDesk(
  unit: UnitOfWork,
  context: RequestContext,
  addresses: readonly SheetAddress[],
): Promise<SheetDesk> {
  const { actor } = context;
  const places = await loadPlaces(unit.db, addresses, actor);
  const sheets = new Map(await findSheets(unit.db, addresses));
  const timetable = new Map<string, EntryAccess>();
  const changed = new Set<string>();
  const revisions: SheetRevisionRow[] = [];

  const accessOf = async (address: SheetAddress): Promise<EntryAccess> => {
    const entry = entryNameOf(address);
    const key = JSON.stringify([address.cycle, entry]);
    const known = timetable.get(key);
    if (known !== undefined) return known;
    const access = await entryAccess(unit.db, { cycle: address.cycle, entry, unit: address.unit }, context.now);
    // By the timetable it is open to every unit alike; a reopening is for one.
    if (access.isOpen && access.reopening === null) timetable.set(key, access);
    return access;
  };

  return {
    place: (address, scheme) => {
      const place = places.at(address, scheme);
      requireState(place.cycle, 'open');
      return place;
    },
    sheet: (address) => {
      const sheet = sheets.get(addressText(address));
      if (sheet === undefined) throw new Error('bug: the desk was opened without this sheet');
      return sheet;
    },
    requireOpen: async (address) => {
      const access = await accessOf(address);
      if (!access.isOpen) throw entryClosed.refuse({ stage: access.stage });
      return access;
    },
    stamp: ({ revision }) => ({ by: actor.id, at: unit.now, revision: revision + 1 }),
    change: async (sheet, { action, changes, submittedAt, reason, reopening }) => {
      const stamp = { at: unit.now, by: actor.id };
      const cells = new Map([...sheet.cells, ...changes]);
      const changesText = cellsText(changes);
      const after: SheetState = {
        ...sheet,
        id: sheet.id === '' ? unit.newId() : sheet.id,
        cells,
        cellsText: cells.size === changes.size ? changesText : null,
        revision: sheet.revision + 1,
        submittedAt,
        created: sheet.created ?? stamp,
        updated: stamp,
      };
      const key = addressText(sheet.address);
      sheets.set(key, after);
      changed.add(key);
      revisions.push({
        sheet_id: after.id,
        revision: after.revision,
        action,
        changes: changesText,
        reason,
        reopening_id: reopening,
        recorded_at: unit.now,
        recorded_by: actor.id,
      });
      await unit.record({
        action: `entries:${action}`,
        resource: 'sheets',
        resourceId: after.id,
        cycleId: sheet.address.cycle,
        ...(sheet.revision === 0 ? {} : { before: audited(sheet, changes.keys()) }),
        after: { ...placeOf(sheet.address), ...audited(after, changes.keys()) },
        reason,
      });
      return after;
    },
    store: async () => {
      const stored = [...changed].flatMap((key) => sheets.get(key) ?? []);
      await storeSheets(unit.db, stored);
      await insertSheetRevisions(unit.db, revisions);
    },
  };
}

function placeOf({ unit, kind, source, rater }: SheetAddress) {
  return kind === 'ratings' ? { unit, kind, source, rater } : { unit, kind };
}

/** Of the audit log: these cells without who and when, which the log has itself. */
function audited({ cells, revision }: SheetState, keys: Iterable<string>) {
  const shown = [...keys].flatMap((key) => {
    const cell = cells.get(key);
    if (cell === undefined) return [];
    const { value, state, note, source, reason } = cell;
    const isPlain = note === undefined && source === undefined && reason === undefined;
    return [[key, isPlain ? { state, value } : { value, state, note, source, reason }] as const];
  });
  return { revision, cells: Object.fromEntries(shown) };
}

import type { Actor } from '../../../access/actor.js';
import type { RequestContext } from '../../../access/request-context.js';
import type { Instant, UnitOfWork } from '../../../storage/index.js';
import { requireState } from '../../cycles/load-cycle.js';
import type { Cell, Stamp } from '../cells/cell.js';
import { cellsText } from '../cells/cell-text.js';
import { type EntryAccess, entryAccess } from '../entry-access.js';
import { entryClosed } from '../entry-problems.js';
import { auditedSheet } from './audited-sheet.js';
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

/** Who changes a sheet. */
export type Asker = Pick<RequestContext, 'actor' | 'requestId'>;

/** The sheets that one write works on: read with few queries, changed one after the other, stored with few statements. */
export interface SheetDesk {
  /** Where a sheet is, in a cycle that is open. @throws Refusal of `Places.at`, `cycle-state` */
  place(address: SheetAddress, scheme: SheetScheme, actor: Actor): SheetPlace;
  /** As it is after the changes so far. */
  sheet(address: SheetAddress): SheetState;
  /** The reopening that gives access now, if one is needed. @throws Refusal `entry-closed` */
  requireOpen(address: SheetAddress, now: Instant): Promise<EntryAccess>;
  /** Who makes the next change of a sheet, when, and its revision. */
  stamp(sheet: SheetState, actor: Actor): Stamp;
  change(sheet: SheetState, change: SheetChange, who: Asker): Promise<SheetState>;
  /** Stores what changed. */
  store(): Promise<void>;
}

export async function openSheetDesk(unit: UnitOfWork, addresses: readonly SheetAddress[]): Promise<SheetDesk> {
  const places = await loadPlaces(unit.db, addresses);
  const sheets = new Map(await findSheets(unit.db, addresses));
  const timetable = new Map<string, EntryAccess & { readonly since: Instant }>();
  const changed = new Set<string>();
  const revisions: SheetRevisionRow[] = [];

  const accessOf = async (address: SheetAddress, now: Instant): Promise<EntryAccess> => {
    const entry = entryNameOf(address);
    const key = JSON.stringify([address.cycle, entry]);
    const known = timetable.get(key);
    if (known !== undefined && known.since <= now && (known.until === null || now < known.until)) return known;
    const access = await entryAccess(unit.db, { cycle: address.cycle, entry, unit: address.unit }, now);
    // By the timetable it is open to every unit alike; a reopening is for one.
    if (access.isOpen && access.reopening === null) timetable.set(key, { ...access, since: now });
    return access;
  };

  return {
    place: (address, scheme, actor) => {
      const place = places.at(address, scheme, actor);
      requireState(place.cycle, 'open');
      return place;
    },
    sheet: (address) => {
      const sheet = sheets.get(addressText(address));
      if (sheet === undefined) throw new Error('bug: the desk was opened without this sheet');
      return sheet;
    },
    requireOpen: async (address, now) => {
      const access = await accessOf(address, now);
      if (!access.isOpen) throw entryClosed.refuse({ stage: access.stage });
      return access;
    },
    stamp: ({ revision }, actor) => ({ by: actor.id, at: unit.now, revision: revision + 1 }),
    change: async (sheet, { action, changes, submittedAt, reason, reopening }, who) => {
      const { actor } = who;
      const stamp = { at: unit.now, by: actor.id };
      const cells = new Map(sheet.cells);
      for (const [key, cell] of changes) cells.set(key, cell);
      const after: SheetState = {
        ...sheet,
        id: sheet.id === '' ? unit.newId() : sheet.id,
        cells,
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
        changes: cellsText(changes, { ...stamp, revision: after.revision }),
        reason,
        reopening_id: reopening,
        recorded_at: unit.now,
        recorded_by: actor.id,
      });
      const keys = [...changes.keys()].sort();
      const entry = {
        action: `entries:${action}`,
        resource: 'sheets',
        resourceId: after.id,
        cycleId: sheet.address.cycle,
        ...(sheet.revision === 0 ? {} : { before: auditedSheet(sheet, keys) }),
        after: auditedSheet(after, keys, sheet.address),
        reason,
      };
      await unit.record(entry, who);
      return after;
    },
    store: async () => {
      const stored = [...changed].flatMap((key) => sheets.get(key) ?? []);
      await storeSheets(unit.db, stored);
      await insertSheetRevisions(unit.db, revisions);
    },
  };
}

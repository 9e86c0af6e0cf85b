import type { Kysely } from 'kysely';
import type { Actor } from '../../../access/actor.js';
import { readActorNames } from '../../../access/actor-names-read-model.js';
import type { RequestContext } from '../../../access/request-context.js';
import { Refusal } from '../../../http/errors/problem.js';
import type { Tables } from '../../../storage/index.js';
import { ratingCells } from '../../assignments/rating-cells.js';
import { ratingVisibility, type SeenSheet } from '../../assignments/rating-visibility.js';
import { loadCycle } from '../../cycles/load-cycle.js';
import { snapshotVisibilityOf } from '../../cycles/population/snapshot-visibility.js';
import { idsOnPath } from '../../units/unit-path.js';
import type { Cell } from '../cells/cell.js';
import { createEntryLine } from './entry-line.js';
import { createEntryPreparation, type EntryRequest } from './prepare-entries.js';
import type { SheetAddress } from './sheet-address.js';
import { factVisibilityOf, type ListedSheet, listSheets, type SheetFilter } from './sheet-list-read-model.js';
import { loadPlaces, type SheetPlace } from './sheet-place.js';
import { type CellFilter, entriesSeen, maySee } from './sheet-rights.js';
import type { SheetScheme } from './sheet-scheme.js';
import { createSheetSchemes, type SheetTools } from './sheet-schemes.js';
import { type SheetState, sheetOf } from './sheet-state.js';
import { findSheet, listSheetRevisions } from './sheet-store.js';
import { type SheetRevisionView, type SheetView, sheetRevisionViews, sheetView } from './sheet-view.js';
import { type SheetStep, stepSheet } from './step-sheet.js';

/** A sheet in a list: of its cells the one that was asked for, where it is filled and seen. */
export type SheetSummary = Omit<SheetView, 'cells'> & { readonly cell: Cell | null };

/** Facts, earlier results and ratings of units. Everything refuses with `cycle-not-found` and `unit-not-found`. */
export interface SheetService {
  /** @throws Refusal `permission-missing`, `sheet-not-found` */
  get(context: RequestContext, address: SheetAddress): Promise<SheetView & { readonly people: People }>;
  /** @throws Refusal of `get` */
  revisions(
    context: RequestContext,
    address: SheetAddress,
    cell: string | null,
  ): Promise<{ readonly data: readonly SheetRevisionView[]; readonly total: number }>;
  /** @param cell key of the cell that is shown of each; null: none */
  list(
    context: RequestContext,
    cycle: string,
    filter: SheetFilter,
    cell: string | null,
  ): Promise<{ readonly data: readonly SheetSummary[]; readonly total: number }>;
  /** @throws Refusal of `enterCells`: the first thing that is wrong */
  enter(context: RequestContext, request: EntryRequest, dryRun: boolean): Promise<SheetView>;
  /** @throws Refusal of `stepSheet` */
  step(
    context: RequestContext,
    address: SheetAddress,
    step: SheetStep,
    expected: number,
    dryRun: boolean,
  ): Promise<SheetView>;
}

/** What people and machines are called, by the ids that cells name. */
type People = Readonly<Record<string, string>>;

export function createSheetService({ storage, schemes: cycleSchemes }: SheetTools): SheetService {
  const schemes = createSheetSchemes({ storage, schemes: cycleSchemes });
  const preparation = createEntryPreparation({ storage, schemes: cycleSchemes });
  const line = createEntryLine(storage);

  const look = async <T>(
    { actor }: RequestContext,
    address: SheetAddress,
    work: (db: Kysely<Tables>, seen: Seen) => Promise<T>,
  ): Promise<T> => {
    const scheme = await schemes.ofCycle(address.cycle);
    return await storage.snapshot(async (db) => {
      const place = (await loadPlaces(db, [address])).at(address, scheme, actor);
      const sheet = await findSheet(db, address);
      return await work(db, { place, sheet, sees: await maySee(db, actor, place, sheet.submittedAt !== null) });
    });
  };

  return {
    get: async (context, address) =>
      await look(context, address, async (db, { place, sheet, sees }) => {
        const view = sheetView(place.member, sheet, sees);
        const ids = Object.values(view.cells).flatMap(({ by, checkedBy }) => [by, ...(checkedBy ? [checkedBy] : [])]);
        return { ...view, people: Object.fromEntries(await readActorNames(db, ids)) };
      }),
    revisions: async (context, address, cell) =>
      await look(context, address, async (db, { sheet, sees }) => {
        const rows = sheet.id === '' ? [] : await listSheetRevisions(db, sheet.id);
        const names = await readActorNames(
          db,
          rows.map(({ recorded_by }) => recorded_by),
        );
        const data = sheetRevisionViews(rows, sees, cell, names);
        return { data, total: data.length };
      }),
    list: async (context, cycle, filter, cell) => {
      const { actor } = context;
      const scheme = await schemes.ofCycle(cycle);
      return await storage.snapshot(async (db) => {
        await loadCycle(db, context, cycle);
        const ratings = ratingVisibility(actor, cycle, [...scheme.sources.values()]);
        const units = snapshotVisibilityOf(actor);
        const seen = { units, ratings, ...factVisibilityOf(actor, cycle) };
        const { rows, total } = await listSheets(db, cycle, filter, seen);
        const ratingKeys = rows.some(({ kind }) => kind === 'ratings') ? await ratingCells(db, ratings) : () => null;
        const data = rows.map((row) => summary(row, cellsSeen(actor, scheme, row, ratingKeys), cell));
        return { data, total };
      });
    },
    enter: async (context, request, dryRun) => {
      const [prepared] = await preparation.prepare([request]);
      if (prepared === undefined || prepared instanceof Refusal) throw prepared;
      return await line.enter(context, prepared, dryRun);
    },
    step: async (context, address, step, expected, dryRun) => {
      const scheme = await schemes.ofCycle(address.cycle);
      return await storage.write({ ...context, dryRun }, async (unit) => {
        const { place, sheet, may } = await stepSheet(unit, context, { address, scheme }, step, expected);
        return sheetView(place.member, sheet, may);
      });
    },
  };
}

interface Seen {
  readonly place: SheetPlace;
  readonly sheet: SheetState;
  readonly sees: CellFilter;
}

/** Which cells of a listed sheet are seen: what is said of the sheet is derived from these alone. */
function cellsSeen(
  actor: Actor,
  scheme: SheetScheme,
  row: ListedSheet,
  ratingKeys: (sheet: SeenSheet) => ReadonlySet<string> | null,
): CellFilter {
  const { source, rater, unit_id: unit, path: unitPath, submitted_at } = row;
  if (row.kind !== 'ratings') {
    return entriesSeen(actor, { address: sheetOf(row).address, scheme, unitPath: idsOnPath(unitPath) });
  }
  const keys = ratingKeys({ source, rater, unit, unitPath, isSubmitted: submitted_at !== null });
  return (key) => keys === null || keys.has(key);
}

function summary(row: ListedSheet, sees: CellFilter, cell: string | null): SheetSummary {
  const { cells, ...rest } = sheetView(row, sheetOf(row), sees);
  return { ...rest, cell: cell === null ? null : (cells[cell] ?? null) };
}

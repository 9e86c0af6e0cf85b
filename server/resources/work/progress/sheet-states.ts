import type { Kysely } from 'kysely';
import type { Tables } from '../../../storage/index.js';
import { type Cell, parseCells } from '../../entries/cells/cell.js';
import { type StampedRow, stampOf } from '../../entries/sheets/sheet-state.js';
import { chunks } from '../../units/unit-store.js';

/** What progress is counted from: a cell without its remark and times. */
export type CountedCell = Pick<Cell, 'state' | 'by' | 'reason'> & { readonly isEmpty: boolean };
/** The cells of a sheet by key. */
export type CountedCells = Readonly<Record<string, CountedCell>>;

/** A sheet as it is listed, before its cells are looked at. */
export type ListedSheet = Pick<Tables['sheets'], 'id' | 'revision'>;

/** The cells of sheets, as far as progress is counted from them. */
export interface SheetStates {
  /** @returns by id of the sheet; read in the snapshot in which they were listed */
  read(db: Kysely<Tables>, sheets: readonly ListedSheet[]): Promise<ReadonlyMap<string, CountedCells>>;
}

interface Kept {
  readonly revision: number;
  readonly cells: CountedCells;
}

const KEPT_SHEETS = 50_000;

/**
 * Keeps them by revision, which says what is in a sheet: of a cycle that is asked for again only the sheets that changed are read.
 * Equal cells are one object, so that a sheet of 40 marks takes some 500 bytes.
 */
export function createSheetStates(most = KEPT_SHEETS): SheetStates {
  const kept = new Map<string, Kept>();
  const same = new Map<string, CountedCell>();

  const counted = ({ value, state, by, reason }: Cell): CountedCell => {
    const isEmpty = value === null;
    if (reason !== undefined) return { isEmpty, state, by, reason };
    const key = `${isEmpty} ${state} ${by}`;
    const found = same.get(key) ?? { isEmpty, state, by };
    same.set(key, found);
    return found;
  };
  const keep = (id: string, row: StampedRow & Pick<Tables['sheets'], 'cells'>): CountedCells => {
    const { revision } = row;
    const cells = parseCells(row.cells, stampOf(row));
    const found = Object.fromEntries([...cells].map(([key, cell]) => [key, counted(cell)]));
    kept.delete(id);
    kept.set(id, { revision, cells: found });
    return found;
  };

  return {
    read: async (db, sheets) => {
      const found = new Map<string, CountedCells>();
      const changed: string[] = [];
      for (const { id, revision } of sheets) {
        const known = kept.get(id);
        if (known?.revision === revision) found.set(id, known.cells);
        else changed.push(id);
      }
      for (const some of chunks(changed)) {
        const rows = await db
          .selectFrom('sheets')
          .select(['id', 'revision', 'updated_at', 'updated_by', 'cells'])
          .where('id', 'in', [...some])
          .execute();
        for (const row of rows) found.set(row.id, keep(row.id, row));
      }
      for (const id of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(id);
      }
      return found;
    },
  };
}

import { type Kysely, sql } from 'kysely';
import { insertRows, type Tables } from '../../../storage/index.js';
import { chunks } from '../../units/unit-store.js';
import { addressText, type SheetAddress } from './sheet-address.js';
import { emptySheet, rowOf, type SheetRow, type SheetState, sheetOf } from './sheet-state.js';

export type SheetRevisionRow = Tables['sheet_revisions'];

/** What a change of a sheet changes in its row. */
const CHANGING = [
  'cells',
  'filled',
  'unsubmitted',
  'returned',
  'verified',
  'submitted_at',
  'updated_at',
  'updated_by',
  'revision',
] as const;

export async function findSheet(db: Kysely<Tables>, address: SheetAddress): Promise<SheetState> {
  const { cycle, unit, kind, source, rater } = address;
  // What every single entry asks: written out, since building the query costs more than running it.
  const { rows } = await sql<SheetRow>`select * from sheets where cycle_id = ${cycle} and unit_id = ${unit}
    and kind = ${kind} and source = ${source} and rater = ${rater}`.execute(db);
  const [row] = rows;
  return row === undefined ? emptySheet(address) : sheetOf(row);
}

/** Sheets by address (as text); those where nothing is entered are empty. */
export async function findSheets(
  db: Kysely<Tables>,
  addresses: readonly SheetAddress[],
): Promise<ReadonlyMap<string, SheetState>> {
  const [first] = addresses;
  if (first !== undefined && addresses.length === 1) return new Map([[addressText(first), await findSheet(db, first)]]);
  const found = new Map(addresses.map((address) => [addressText(address), emptySheet(address)]));
  for (const { cycle, kind, source, rater, units } of groupsOf(addresses)) {
    for (const some of chunks(units)) {
      const rows = await db
        .selectFrom('sheets')
        .selectAll()
        .where('cycle_id', '=', cycle)
        .where('unit_id', 'in', [...some])
        .where('kind', '=', kind)
        .where('source', '=', source)
        .where('rater', '=', rater)
        .execute();
      for (const sheet of rows.map(sheetOf)) found.set(addressText(sheet.address), sheet);
    }
  }
  return found;
}

/** Stores sheets as they are now. */
export async function storeSheets(db: Kysely<Tables>, sheets: readonly SheetState[]): Promise<void> {
  await insertRows(db, 'sheets', sheets.map(rowOf), { key: 'id', update: CHANGING });
}

export async function insertSheetRevisions(db: Kysely<Tables>, rows: readonly SheetRevisionRow[]): Promise<void> {
  await insertRows(db, 'sheet_revisions', rows);
}

/** Every change of a sheet, newest first. */
export async function listSheetRevisions(db: Kysely<Tables>, sheet: string): Promise<readonly SheetRevisionRow[]> {
  return await db
    .selectFrom('sheet_revisions')
    .selectAll()
    .where('sheet_id', '=', sheet)
    .orderBy('revision', 'desc')
    .execute();
}

/** Which of these actors are API keys that a person made, or made the API key that asks. */
export async function findKeyPartners(
  db: Kysely<Tables>,
  actor: string,
  others: readonly string[],
): Promise<ReadonlySet<string>> {
  if (others.length === 0) return new Set();
  const rows = await db
    .selectFrom('api_keys')
    .select(['id', 'created_by'])
    .where(({ eb, or, and }) =>
      or([
        and([eb('created_by', '=', actor), eb('id', 'in', [...others])]),
        and([eb('id', '=', actor), eb('created_by', 'in', [...others])]),
      ]),
    )
    .execute();
  return new Set(rows.map(({ id, created_by }) => (id === actor ? created_by : id)));
}

interface Group extends Omit<SheetAddress, 'unit'> {
  readonly units: string[];
}

function groupsOf(addresses: readonly SheetAddress[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { unit, ...rest } of addresses) {
    const key = addressText({ ...rest, unit: '' });
    const group = groups.get(key) ?? { ...rest, units: [] };
    group.units.push(unit);
    groups.set(key, group);
  }
  return [...groups.values()];
}

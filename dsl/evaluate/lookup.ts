import { compare, isQuantity, parseQuantity, toText } from '../number/index.js';
import type { Operation } from '../plan/plan.js';
import type { KnownValue, Value } from '../plan/value.js';
import type { NormalTable } from '../scheme/normal.js';
import type { Computation } from './computation.js';
import { isKnown, missing, missingFrom } from './values.js';

/** A cell of a table, an entry of a map, or the band a number falls into (the highest limit that is not above it). */
export function lookUp(operation: Extract<Operation, { kind: 'lookup' }>, key: Value, evaluator: Computation): Value {
  if (!isKnown(key)) return missingFrom([key]);
  const noRow = missing('no_row', `${operation.table}:${keyText(key)}`);
  const table = evaluator.scheme.tables.find((entry) => entry.id === operation.table);
  if (table !== undefined) return cellOf(table, key, operation.column) ?? noRow;
  const parameter = evaluator.assessment.parameters.get(operation.table);
  if (parameter === undefined) return missing('not_reported', operation.table);
  if (parameter.kind === 'map') return parameter.entries.get(keyText(key)) ?? noRow;
  if (parameter.kind !== 'bands' || !isQuantity(key)) return noRow;
  return parameter.rows.find((row) => compare(row.limit, key) !== 1)?.value ?? noRow;
}

/** Whether a table or map has a row for the key. */
export function hasRow(id: string, key: Value, evaluator: Computation): Value {
  if (!isKnown(key)) return missingFrom([key]);
  const table = evaluator.scheme.tables.find((entry) => entry.id === id);
  if (table !== undefined) return rowOf(table, key) !== undefined;
  const parameter = evaluator.assessment.parameters.get(id);
  return parameter?.kind === 'map' && parameter.entries.has(keyText(key));
}

type Row = NormalTable['rows'][number];

const ROWS = new WeakMap<
  NormalTable,
  { readonly byText: ReadonlyMap<string, Row>; readonly byNumber: ReadonlyMap<string, Row> }
>();

/** The row of a key: of a number the row that means it, however it is written (`2.50` is 2.5). */
function rowOf(table: NormalTable, key: KnownValue): Row | undefined {
  const { byText, byNumber } = rowsOf(table);
  return isQuantity(key) ? byNumber.get(toText(key)) : byText.get(keyText(key));
}

function rowsOf(table: NormalTable) {
  const known = ROWS.get(table);
  if (known !== undefined) return known;
  const rows = {
    byText: new Map(table.rows.map((row) => [row.key, row])),
    byNumber: new Map(
      table.rows.flatMap((row) => {
        const number = parseQuantity(row.key);
        return number === null ? [] : [[toText(number), row] as const];
      }),
    ),
  };
  ROWS.set(table, rows);
  return rows;
}

function cellOf(table: NormalTable, key: KnownValue, column: string | null): KnownValue | null {
  const cell = rowOf(table, key)?.cells.find((entry) => entry.column === column);
  if (cell === undefined) return null;
  return cell.value.kind === 'text' ? cell.value.text : parseQuantity(cell.value.text);
}

function keyText(key: KnownValue): string {
  if (isQuantity(key)) return toText(key);
  return typeof key === 'object' ? JSON.stringify(key) : String(key);
}

import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { NormalParameter, NormalScheme, NormalTable } from '../scheme/normal.js';
import { mixedValues } from './diagnostics.js';
import { givesOf, tableType } from './symbols.js';

/** What `lookup` reads is of one type: each column of a table, each map. */
export function checkValues({ tables, parameters }: NormalScheme): readonly Diagnostic[] {
  return [...tables.flatMap(checkTable), ...parameters.flatMap(checkMap)];
}

function checkTable(table: NormalTable): readonly Diagnostic[] {
  const columns = table.columns.length > 0 ? table.columns : [null];
  return columns
    .filter((column) => table.rows.length > 0 && tableType(table, column) === 'unknown')
    .map((column) => mixedValues.at(table.at, { id: table.id, column }));
}

function checkMap({ id, type, default: value, at }: NormalParameter): readonly Diagnostic[] {
  if (type !== 'map' || typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const values = Object.values(value);
  if (values.length === 0 || givesOf(values) !== 'unknown') return [];
  return [mixedValues.at([...at, 'default'], { id, column: null })];
}

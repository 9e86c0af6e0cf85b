import { suggest } from '../../../dsl/index.js';
import { type CsvRecord, readCsvRecords } from '../../spreadsheets/csv-records.js';
import { type Cell, cellText } from '../../spreadsheets/table.js';
import { bulkColumns } from './bulk-problems.js';
import type { GivenRow } from './given-row.js';
import { fieldWrong, pointerTo, type RowFault, rowFault } from './row-fault.js';

/** A column that rows may have, by its name and others people give it. */
export interface BulkColumn {
  readonly name: string;
  readonly others: readonly string[];
  readonly isNeeded: boolean;
}

/**
 * Rows of a CSV file whose first row names the columns. Formulas and cells nobody can read are refused, never guessed.
 *
 * @param takesOthers whether columns of other names are read too
 * @throws Refusal `bulk-columns` when a column is unknown, missing or there twice; those of `readCsvRecords`
 */
export async function* readCsvRows(
  source: AsyncIterable<Uint8Array>,
  charset: string | null,
  columns: readonly BulkColumn[],
  takesOthers: boolean,
): AsyncGenerator<readonly GivenRow[]> {
  let names: readonly string[] | null = null;
  for await (const records of readCsvRecords(source, charset)) {
    const rows: GivenRow[] = [];
    for (const record of records) {
      if (names === null) names = namesOf(record, columns, takesOthers);
      else rows.push(rowOf(record, names));
    }
    yield rows;
  }
}

function namesOf({ cells }: CsvRecord, columns: readonly BulkColumn[], takesOthers: boolean): readonly string[] {
  const heads = (cells ?? []).map((cell) => (cell === null ? '' : cellText(cell)));
  while (heads.at(-1) === '') heads.pop();
  const names = heads.map((head) => columns.find(({ name, others }) => [name, ...others].includes(head))?.name ?? head);
  const known = columns.map(({ name }) => name);
  const unknown = names.filter((name) => name === '' || (!takesOthers && !known.includes(name)));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const missing = columns.filter(({ name, isNeeded }) => isNeeded && !names.includes(name)).map(({ name }) => name);
  if (unknown.length === 0 && twice.length === 0 && missing.length === 0) return names;
  const near = unknown.flatMap((name) => suggest(name, known).slice(0, 1));
  throw bulkColumns.refuse({ known, unknown, twice, missing, near });
}

function rowOf({ number: row, cells }: CsvRecord, names: readonly string[]): GivenRow {
  if (cells === null) return { kind: 'unreadable', row, fault: BAD_QUOTE };
  const fields: Record<string, string> = Object.create(null);
  for (const [index, cell] of cells.entries()) {
    if (cell === null) continue;
    const name = names[index];
    if (name === undefined) return { kind: 'unreadable', row, fault: TOO_MANY };
    const fault = faultOf(cell, name);
    if (fault !== null) return { kind: 'unreadable', row, fault };
    fields[name] = cellText(cell);
  }
  return { kind: 'given', row, fields, isText: true };
}

function faultOf(cell: Cell, name: string): RowFault | null {
  if (cell.kind === 'text') return null;
  return cell.kind === 'formula'
    ? rowFault(
        'row-formula',
        pointerTo(name),
        '这是公式：请写它的值；本来就是文本的，前面加一个撇号',
        'this is a formula: write its value; put an apostrophe before what is a text',
      )
    : fieldWrong(pointerTo(name), '含有控制字符', 'it holds control characters');
}

const BAD_QUOTE = rowFault(
  'row-not-csv',
  '',
  '引号的位置不对：含引号的单元格要整个放进引号，里面的引号写两遍',
  'a quote stands where none can: put the whole cell in quotes and double those inside',
);
const TOO_MANY = rowFault('row-not-csv', '', '单元格比列名多', 'there are more cells than columns');

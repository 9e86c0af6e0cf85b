import type { Cell, Table, TableRow } from '../../../spreadsheets/table.js';
import { readAttribute } from '../../cycles/scheme/attribute-value.js';
import type { SchemeAttribute } from '../../cycles/scheme/cycle-scheme.js';
import type { AttributeValue } from '../attribute-store.js';
import { type CellReason, type CellReport, refused, reportCell } from './cell-report.js';
import { type ImportColumn, readColumns, reasonFor } from './import-columns.js';

/** A row as it is asked for; what is not there stays as it is. */
export interface ImportRow {
  readonly row: number;
  readonly externalId: string;
  readonly name: string | null;
  /** External id of the unit above. */
  readonly parent: string | null;
  readonly attributes: ReadonlyMap<string, AttributeValue>;
  /** Reports one of its cells, by what the column holds. */
  readonly report: (field: 'externalId' | 'name' | 'parent', reason: CellReason) => CellReport;
}

export interface ImportRows {
  readonly rows: readonly ImportRow[];
  readonly cells: readonly CellReport[];
}

const LONGEST_LINE = 200;
const LONGEST_VALUE = 2000;

/** Reads the rows of a table, whose first row names the columns; every cell that is not taken over is reported. */
export function readImportRows(table: Table, attributes: readonly SchemeAttribute[] | null): ImportRows {
  const [head, ...rest] = table.rows;
  if (head === undefined) {
    const reason = refused('table-empty', '文件里没有数据', 'there is nothing in the file');
    return { rows: [], cells: [reportCell(1, 0, null, null, reason)] };
  }
  const columns = readColumns(head, attributes);
  const cells: CellReport[] = [...columns.cells];
  const rows: ImportRow[] = [];
  const firstRows = new Map<string, number>();
  for (const row of rest) {
    for (const [index, cell] of row.cells.entries()) {
      if (cell === null || columns.columns.some((column) => column.index === index)) continue;
      const { header, reason } = reasonFor(index, columns);
      cells.push(reportCell(row.number, index, header, cell, reason));
    }
    const read = readRow(row, columns.columns, cells);
    if (read === null) continue;
    const first = firstRows.get(read.externalId);
    if (first === undefined) {
      firstRows.set(read.externalId, row.number);
      rows.push(read);
    } else {
      const [zh, en] = [`编号和第 ${first} 行重复`, `the id stands in row ${first} already`];
      cells.push(read.report('externalId', refused('id-twice', zh, en)));
    }
  }
  return { rows, cells };
}

function readRow(row: TableRow, columns: readonly ImportColumn[], cells: CellReport[]): ImportRow | null {
  const report = (kind: 'externalId' | 'name' | 'parent', reason: CellReason): CellReport => {
    const column = columns.find(({ field }) => field.kind === kind);
    const cell = column === undefined ? null : (row.cells[column.index] ?? null);
    return reportCell(row.number, column?.index ?? 0, column?.header ?? null, cell, reason);
  };
  const lines: Partial<Record<'externalId' | 'name' | 'parent', string>> = {};
  const attributes = new Map<string, AttributeValue>();
  for (const { index, header, field } of columns) {
    const cell = row.cells[index] ?? null;
    if (cell === null) continue;
    const read = field.kind === 'attribute' ? readValue(cell, field.declared) : readLine(cell, field.kind);
    if ('reason' in read) cells.push(reportCell(row.number, index, header, cell, read.reason));
    else if (field.kind === 'attribute') attributes.set(field.id, read.value);
    else lines[field.kind] = String(read.value);
  }
  const { externalId, name = null, parent = null } = lines;
  if (externalId !== undefined) return { row: row.number, externalId, name, parent, attributes, report };
  const hasCell = columns.some(({ index, field }) => field.kind === 'externalId' && row.cells[index]);
  const hasColumn = columns.some(({ field }) => field.kind === 'externalId');
  if (!hasCell && hasColumn) cells.push(report('externalId', refused('id-missing', '没有编号', 'the id is missing')));
  return null;
}

type Read = { readonly value: AttributeValue } | { readonly reason: CellReason };

/** An id or a name: one line of text. Zeros that are shown are kept. */
function readLine(cell: Cell, kind: 'externalId' | 'name' | 'parent'): Read {
  const unread = unreadable(cell);
  if (unread !== null) return { reason: unread };
  if (cell.kind === 'date' || cell.kind === 'boolean') {
    return {
      reason: refused(
        'cell-type',
        '这里应是文本，表格程序把它变成了日期或是否；请把单元格设为文本后重填',
        'a text is expected, but the spreadsheet made it a date or a truth value; format the cell as text and enter it again',
      ),
    };
  }
  const text = cell.kind === 'number' ? cell.shown : cell.kind === 'text' ? cell.text : '';
  if (cell.kind === 'number' && kind !== 'name' && /[.-]/.test(text)) {
    return { reason: refused('cell-type', '编号不能是小数或负数', 'an id cannot be a fraction or negative') };
  }
  if (/[\t\n\r]/.test(text) || text.length > LONGEST_LINE) {
    return {
      reason: refused(
        'text-form',
        `应是一行，最多 ${LONGEST_LINE} 个字符`,
        `one line of at most ${LONGEST_LINE} characters is expected`,
      ),
    };
  }
  return { value: text };
}

/** A value of an attribute, as the scheme takes it; without a scheme, as it stands. */
function readValue(cell: Cell, declared: SchemeAttribute | null): Read {
  const unread = unreadable(cell);
  if (unread !== null) return { reason: unread };
  const isText = declared?.type === 'text' || declared?.type === 'choice';
  const given = cell.kind === 'boolean' ? cell.value : cell.kind === 'number' && isText ? cell.shown : cell.text;
  if (typeof given === 'string' && given.length > LONGEST_VALUE) {
    return { reason: refused('text-form', `最多 ${LONGEST_VALUE} 个字符`, `at most ${LONGEST_VALUE} characters`) };
  }
  if (declared === null) return { value: given };
  const read = readAttribute(declared, given);
  if (read.kind === 'value') return { value: read.value };
  const { zh, en } = read.expected;
  return { reason: refused('value-wrong', `“${declared.label.zh}”应为${zh}`, `${declared.label.en} must be ${en}`) };
}

function unreadable(cell: Cell): CellReason | null {
  if (cell.kind === 'formula') {
    return refused(
      'formula',
      '这是公式，值可能没有更新；请复制后“选择性粘贴为值”',
      'this is a formula, whose value may be out of date; paste it as a value',
    );
  }
  if (cell.kind !== 'unreadable') return null;
  switch (cell.why) {
    case 'error':
      return refused('cell-error', '单元格是错误值', 'the cell holds an error');
    case 'digits':
      return refused(
        'digits-lost',
        '超过 15 位的数在表格程序里已丢失末位；请把单元格设为文本后重填',
        'the spreadsheet has lost digits of a number of more than 15; format the cell as text and enter it again',
      );
    case 'time':
      return refused('not-a-day', '应是整天的日期', 'a whole day is expected');
    case 'characters':
      return refused('characters', '含有控制字符', 'it holds control characters');
    default:
      return cell.why satisfies never;
  }
}

import { readAttribute } from '../cycles/scheme/attribute-value.js';
import type { FactEntry } from '../cycles/scheme/entry-description.js';
import type { CellValue } from '../entries/cells/cell.js';
import { isYear } from '../entries/cells/cell-key.js';
import { createEntryPreparation } from '../entries/sheets/prepare-entries.js';
import type { OpenBulkKind } from './bulk-kind.js';
import type { BulkColumn } from './csv-rows.js';
import { type BulkTools, createUnitFinder, openCycle } from './cycle-tools.js';
import { prepareSheetRows, type SheetRow } from './enter-sheet-rows.js';
import type { GivenFields, GivenRow } from './given-row.js';
import { lineOf, RowRefused, refuseOtherFields, remarkOf, scalarOf } from './read-fields.js';
import { fieldWrong } from './row-fault.js';

/** What is asked of bulk facts or ratings. */
export interface SheetRowsAsked {
  readonly cycle: string;
  readonly reason: string | null;
}

export const FACT_COLUMNS: readonly BulkColumn[] = [
  { name: 'unit', others: ['单位', '编号'], isNeeded: true },
  { name: 'fact', others: ['数据'], isNeeded: true },
  { name: 'period', others: ['期间'], isNeeded: false },
  { name: 'value', others: ['值'], isNeeded: true },
  { name: 'source', others: ['来源'], isNeeded: false },
  { name: 'note', others: ['备注'], isNeeded: false },
];
const FIELDS: ReadonlySet<string> = new Set(FACT_COLUMNS.map(({ name }) => name));

/** Rows of one write: some tenths of a second, in which others wait. */
export const ROWS_AT_ONCE = 2000;
export const MOST_ROWS = { all: 100_000, rows: 500_000 } as const;

/** Facts in bulk: `{ unit, fact, period?, value, source?, note? }`; they are submitted at once. */
export function factRows(tools: BulkTools): OpenBulkKind<SheetRowsAsked> {
  const preparation = createEntryPreparation(tools);
  return async (context, { cycle, reason }) => {
    const { scheme } = await openCycle(tools, context, cycle);
    const facts = new Map(scheme.entries.facts.map((fact) => [fact.id, fact]));
    const read = (row: GivenRow): SheetRow => readFact(row, facts);
    const findUnits = createUnitFinder(tools, context, cycle);
    const entering = { preparation, cycle, kind: 'facts', reason, findUnits, read } as const;
    return {
      columns: FACT_COLUMNS,
      takesOtherColumns: false,
      rowsAtOnce: ROWS_AT_ONCE,
      together: ['unit'],
      mostRows: MOST_ROWS,
      prepare: async (rows) => await prepareSheetRows(context, entering, rows),
    };
  };
}

/** @throws RowRefused */
function readFact(given: GivenRow, facts: ReadonlyMap<string, FactEntry>): SheetRow {
  if (given.kind === 'unreadable') throw new RowRefused(given.fault);
  const { fields, isText } = given;
  refuseOtherFields(fields, FIELDS);
  const unit = lineOf(fields, 'unit');
  const id = lineOf(fields, 'fact');
  if (id.includes('@'))
    throw new RowRefused(fieldWrong('/fact', '期间请写在 period 里', 'write the period into "period"'));
  const fact = facts.get(id);
  const period = periodOf(fields);
  const value = scalarOf(fields, 'value');
  return {
    unit,
    source: '',
    rater: '',
    key: period === null ? id : `${id}@${period}`,
    cell: cellOf(fields, isText && fact !== undefined && typeof value === 'string' ? typed(fact, value) : value),
    keyPointer: fact === undefined ? '/fact' : '/period',
  };
}

/** A value with what is said about it. @throws RowRefused */
function cellOf(fields: GivenFields, value: CellValue): SheetRow['cell'] {
  const note = remarkOf(fields, 'note');
  const source = remarkOf(fields, 'source');
  return { value, ...(note === undefined ? {} : { note }), ...(source === undefined ? {} : { source }) };
}

/** `2023-Q1`, `2023-06`, or a year, also as a number. @throws RowRefused */
function periodOf(fields: GivenFields): string | null {
  const { period } = fields;
  if (period === undefined || period === null) return null;
  const text = typeof period === 'number' ? String(period) : period;
  if (typeof text === 'string' && (isYear(text) || /^\d{4}-(?:Q[1-4]|\d{2})$/.test(text))) return text;
  throw new RowRefused(
    fieldWrong(
      '/period',
      '写法如 2023-Q1、2023-06，或以前的年度 2022',
      'must be like 2023-Q1, 2023-06, or an earlier year such as 2022',
    ),
  );
}

/** A text of a CSV file as the scheme declares the fact: numbers stay exact texts. @throws RowRefused */
function typed(fact: FactEntry, text: string): CellValue {
  const read = readAttribute(fact, text);
  if (read.kind === 'value') return read.value;
  throw new RowRefused(fieldWrong('/value', `应为${read.expected.zh}`, `must be ${read.expected.en}`));
}

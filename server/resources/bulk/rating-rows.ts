import { createEntryPreparation } from '../entries/sheets/prepare-entries.js';
import type { OpenBulkKind } from './bulk-kind.js';
import type { BulkColumn } from './csv-rows.js';
import { type BulkTools, createUnitFinder, openCycle } from './cycle-tools.js';
import { prepareSheetRows, type SheetRow } from './enter-sheet-rows.js';
import { MOST_ROWS, ROWS_AT_ONCE, type SheetRowsAsked } from './fact-rows.js';
import type { GivenRow } from './given-row.js';
import { lineOf, RowRefused, refuseOtherFields, remarkOf, scalarOf } from './read-fields.js';

export const RATING_COLUMNS: readonly BulkColumn[] = [
  { name: 'unit', others: ['单位', '编号'], isNeeded: true },
  { name: 'source', others: ['考核主体'], isNeeded: true },
  { name: 'rater', others: ['评分人'], isNeeded: true },
  { name: 'item', others: ['考核项'], isNeeded: true },
  { name: 'value', others: ['分数'], isNeeded: true },
  { name: 'note', others: ['备注'], isNeeded: false },
];
const FIELDS: ReadonlySet<string> = new Set(RATING_COLUMNS.map(({ name }) => name));

/** Ratings in bulk: `{ unit, source, rater, item, value, note? }`; they are submitted at once. */
export function ratingRows(tools: BulkTools): OpenBulkKind<SheetRowsAsked> {
  const preparation = createEntryPreparation(tools);
  return async (context, { cycle, reason }) => {
    await openCycle(tools, context, cycle);
    const findUnits = createUnitFinder(tools, context, cycle);
    const entering = { preparation, cycle, kind: 'ratings', reason, findUnits, read: readRating } as const;
    return {
      columns: RATING_COLUMNS,
      takesOtherColumns: false,
      rowsAtOnce: ROWS_AT_ONCE,
      together: ['unit', 'source', 'rater'],
      mostRows: MOST_ROWS,
      prepare: async (rows) => await prepareSheetRows(context, entering, rows),
    };
  };
}

/** @throws RowRefused */
function readRating(given: GivenRow): SheetRow {
  if (given.kind === 'unreadable') throw new RowRefused(given.fault);
  const { fields } = given;
  refuseOtherFields(fields, FIELDS);
  const note = remarkOf(fields, 'note');
  const value = scalarOf(fields, 'value');
  return {
    unit: lineOf(fields, 'unit'),
    source: lineOf(fields, 'source'),
    rater: lineOf(fields, 'rater'),
    key: lineOf(fields, 'item'),
    cell: note === undefined ? { value } : { value, note },
    keyPointer: '/item',
  };
}

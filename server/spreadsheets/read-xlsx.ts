import type { Table } from './table.js';
import { tableMalformed } from './table-problems.js';
import { readSharedStrings } from './xlsx/read-shared-strings.js';
import { readSheet } from './xlsx/read-sheet.js';
import { readStyles } from './xlsx/read-styles.js';
import { readWorkbook } from './xlsx/read-workbook.js';
import { unpackXlsx } from './xlsx/unpack-xlsx.js';

/**
 * Reads the first sheet of an XLSX file that is not hidden. Formulas are told apart from values, dates from numbers.
 *
 * @throws Refusal `table-malformed`, `table-too-large`
 */
export function readXlsx(bytes: Uint8Array): Table {
  const parts = unpackXlsx(bytes);
  const { sheets, isFrom1904 } = readWorkbook(parts);
  const sheet = sheets.find(({ isHidden }) => !isHidden);
  const xml = parts.get(sheet?.path ?? '');
  if (sheet === undefined || xml === undefined) {
    throw tableMalformed.refuse({ what: { zh: '里面没有工作表', en: 'there is no sheet in it' } });
  }
  const strings = readSharedStrings(parts.get('xl/sharedStrings.xml') ?? '');
  const styles = readStyles(parts.get('xl/styles.xml') ?? '');
  const otherSheets = sheets.filter((each) => each !== sheet).map(({ name }) => name);
  const rows = readSheet(xml, { strings, styles, isFrom1904 });
  return { format: 'xlsx', encoding: null, sheet: sheet.name, otherSheets, rows };
}

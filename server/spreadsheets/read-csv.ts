import Papa from 'papaparse';
import { decodeText } from './decode-text.js';
import { bareText } from './formula-text.js';
import { type Cell, TABLE_LIMITS, type Table, type TableRow, textCell } from './table.js';
import { tableMalformed, tableTooLarge } from './table-problems.js';

/**
 * Reads a CSV file (RFC 4180, also with semicolons or tabs). Every cell is text: ids keep their zeros and numbers their
 * decimals. `="0012"`, which programs write so that Excel keeps zeros, is the text `0012`; anything else after `=` is a formula.
 * The apostrophe that makes a text harmless (`formula-text.ts`) is taken away again.
 *
 * @param declared encoding that the sender names, or null
 * @throws Refusal `table-encoding`, `table-malformed` with the row of a quote that does not end, `table-too-large`
 */
export function readCsv(bytes: Uint8Array, declared: string | null): Table {
  const { text, encoding } = decodeText(bytes, declared);
  const { data, errors } = Papa.parse<readonly string[]>(text, {
    delimiter: delimiterOf(text),
    skipEmptyLines: false,
    // One more, so that a file over the limit shows.
    preview: TABLE_LIMITS.rows * 2 + 1,
  });
  const quote = errors.find(({ type }) => type === 'Quotes');
  if (quote !== undefined) {
    const row = (quote.row ?? 0) + 1;
    throw tableMalformed.refuse({
      what: { zh: `第 ${row} 行的引号没有配对`, en: `a quote in row ${row} is not closed, or stands inside a cell` },
    });
  }
  const rows = data.flatMap((cells, index) => rowOf(cells, index + 1));
  if (rows.length > TABLE_LIMITS.rows) {
    throw tableTooLarge.refuse({ what: { zh: '行数', en: 'rows' }, limit: TABLE_LIMITS.rows });
  }
  return { format: 'csv', encoding, sheet: null, otherSheets: [], rows };
}

/** What separates the names in the first line: the most frequent outside of quotes. */
export function delimiterOf(text: string): string {
  const [line = ''] = text.trimStart().split(/\r?\n|\r/, 1);
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = [',', '\t', ';'].map((sign) => ({ sign, count: bare.split(sign).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}

function rowOf(written: readonly string[], number: number): readonly TableRow[] {
  if (written.length > TABLE_LIMITS.columns) {
    throw tableTooLarge.refuse({ what: { zh: '列数', en: 'columns' }, limit: TABLE_LIMITS.columns });
  }
  const cells = written.map(csvCell);
  return cells.every((cell) => cell === null) ? [] : [{ number, cells }];
}

/** A cell of a CSV file; null where it is blank. */
export function csvCell(written: string): Cell | null {
  const cell = textCell(bareText(written));
  if (written.startsWith("'")) return cell;
  if (cell?.kind !== 'text' || !cell.text.startsWith('=')) return cell;
  const quoted = /^="([^"]*)"$/.exec(cell.text)?.[1];
  return quoted === undefined ? { kind: 'formula', text: cell.text } : textCell(quoted);
}

import { csvCell, delimiterOf } from './read-csv.js';
import type { Cell } from './table.js';
import { tableEncoding, tableMalformed } from './table-problems.js';

/** A record of a CSV file that is read while it arrives; blank ones are left out. */
export interface CsvRecord {
  /** As a spreadsheet program shows it, from 1. */
  readonly number: number;
  /** By column; null: a quote stands inside of a cell. */
  readonly cells: readonly (Cell | null)[] | null;
}

/** Characters of one record: what is longer has a quote that does not end. */
const LONGEST = 256 * 1024;
/** What may be declared, beside UTF-8: GB18030 contains the others. */
const DECLARED: Readonly<Record<string, string>> = { gb18030: 'gb18030', gbk: 'gb18030', gb2312: 'gb18030' };

/**
 * Reads a CSV file (RFC 4180, also with semicolons or tabs) piece by piece, in UTF-8 or as declared. Cells are as
 * `read-csv` has them: ids keep their zeros, numbers their decimals, formulas are told apart.
 *
 * @throws Refusal `table-encoding`, `table-malformed` when a quote does not end
 */
export async function* readCsvRecords(
  source: AsyncIterable<Uint8Array>,
  declared: string | null,
): AsyncGenerator<readonly CsvRecord[]> {
  const decode = decoderOf(declared);
  let pending = '';
  let number = 0;
  let delimiter: string | null = null;
  const recordsOf = (texts: readonly string[]): readonly CsvRecord[] =>
    texts.flatMap((text): readonly CsvRecord[] => {
      number += 1;
      delimiter ??= delimiterOf(text);
      const cells = cellsOf(text.endsWith('\r') ? text.slice(0, -1) : text, delimiter)?.map(csvCell) ?? null;
      return cells?.every((cell) => cell === null) ? [] : [{ number, cells }];
    });
  for await (const bytes of source) {
    const { records, rest } = splitRecords(pending + decode(bytes));
    pending = rest;
    if (pending.length > LONGEST) throw unclosed(number + records.length + 1);
    yield recordsOf(records);
  }
  pending += decode(null);
  if (pending === '') return;
  const { records, rest } = splitRecords(`${pending}\n`);
  if (rest !== '') throw unclosed(number + records.length + 1);
  yield recordsOf(records);
}

/** Cuts a text at the ends of lines that stand outside of quotes. */
function splitRecords(text: string): { readonly records: readonly string[]; readonly rest: string } {
  const records: string[] = [];
  let from = 0;
  let at = 0;
  let isOpen = false;
  let quote = text.indexOf('"');
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
    for (; quote !== -1 && quote < end; quote = text.indexOf('"', quote + 1)) isOpen = !isOpen;
    at = end + 1;
    if (isOpen) continue;
    records.push(text.slice(from, end));
    from = at;
  }
  return { records, rest: text.slice(from) };
}

/** The cells of a record; null when a quote stands where none can. */
function cellsOf(record: string, delimiter: string): readonly string[] | null {
  if (!record.includes('"')) return record.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; ; at += 1) {
    let cell = '';
    if (record[at] === '"') {
      let end = record.indexOf('"', at + 1);
      for (at += 1; end !== -1 && record[end + 1] === '"'; end = record.indexOf('"', at)) {
        cell += record.slice(at, end + 1);
        at = end + 2;
      }
      if (end === -1) return null;
      cell += record.slice(at, end);
      at = end + 1;
      if (at < record.length && record[at] !== delimiter) return null;
    } else {
      const end = record.indexOf(delimiter, at);
      cell = record.slice(at, end === -1 ? record.length : end);
      if (cell.includes('"')) return null;
      at += cell.length;
    }
    cells.push(cell);
    if (at >= record.length) return cells;
  }
}

/** Turns bytes into text piece by piece; null: the end. */
function decoderOf(declared: string | null): (bytes: Uint8Array | null) => string {
  const name = declared?.toLowerCase() ?? 'utf-8';
  const encoding = name === 'utf-8' || name === 'utf8' ? 'utf-8' : DECLARED[name];
  if (encoding === undefined) throw tableEncoding.refuse({ given: declared });
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes) => {
    try {
      return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (error) {
      if (error instanceof TypeError) throw tableEncoding.refuse({ given: name });
      throw error;
    }
  };
}

function unclosed(row: number): Error {
  return tableMalformed.refuse({
    what: { zh: `第 ${row} 行的引号没有配对`, en: `a quote in row ${row} is not closed` },
  });
}

import { harmlessText } from './formula-text.js';
import type { WrittenCell, WrittenRow, WrittenSheet } from './written-cell.js';

/** About how many characters are handed over at once. */
const PIECE = 64 * 1024;
const MARK = '\ufeff';
const QUOTED = /[",\r\n]|^[\s]|[\s]$/u;

/**
 * Writes a CSV file (RFC 4180) in UTF-8 with a byte order mark, which Excel needs for Chinese, piece by piece while the rows
 * come. Numbers are written to the last digit; a text that a spreadsheet program would compute is made harmless
 * (`formula-text.ts`).
 *
 * @example
 * reply.send(Readable.from(writeCsv({ name: '结果', header: ['编号', '总分'], rows })));
 */
export async function* writeCsv({ header, rows }: WrittenSheet): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let piece = MARK + line(header.map((text) => ({ kind: 'text', text })));
  for await (const row of rows) {
    piece += line(row);
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  if (piece !== '') yield encoder.encode(piece);
}

function line(row: WrittenRow): string {
  return `${row.map(field).join(',')}\r\n`;
}

function field(cell: WrittenCell): string {
  if (cell === null) return '';
  if (cell.kind === 'number') return cell.text;
  if (cell.kind === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  const text = harmlessText(cell.text);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

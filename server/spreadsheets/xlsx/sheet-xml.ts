import { columnLetters } from '../table.js';
import type { WrittenCell, WrittenRow } from '../written-cell.js';

/** Numbers with more digits are written as texts: a spreadsheet program keeps no more of a number. */
const DIGITS = 15;
/** The most that a cell holds. */
const LONGEST = 32_767;
/** What XML cannot hold, and what reads like the escape for it (ECMA-376, 22.9.2.19). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNWRITABLE = /[\x00-\x08\x0b-\x1f\ufffe\uffff]|\p{Surrogate}|_(?=x[0-9A-Fa-f]{4}_)/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const HEADER_STYLE = ' s="1"';

/** A text as it stands in XML, also within an attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(UNWRITABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The beginning of a sheet whose first row stays in view, with the widths of its columns in characters. */
export function sheetBegin(widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `${columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`}<sheetData>`
  );
}

export const SHEET_END = '</sheetData></worksheet>';

/**
 * A row of a sheet, counted from 1. A text is a text for every program: nothing in a cell of this type is computed.
 */
export function rowXml(number: number, cells: WrittenRow, isHeader = false): string {
  const style = isHeader ? HEADER_STYLE : '';
  return `<row r="${number}">${cells.map((cell, column) => cellXml(`${columnLetters(column)}${number}`, cell, style)).join('')}</row>`;
}

function cellXml(address: string, cell: WrittenCell, style: string): string {
  if (cell === null) return '';
  const at = `<c r="${address}"${style}`;
  if (cell.kind === 'boolean') return `${at} t="b"><v>${cell.value ? 1 : 0}</v></c>`;
  if (cell.kind === 'number' && significantDigits(cell.text) <= DIGITS) return `${at}><v>${cell.text}</v></c>`;
  return `${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(shortened(cell.text))}</t></is></c>`;
}

function significantDigits(decimal: string): number {
  return decimal.replace(/[-.]/g, '').replace(/^0+/, '').length;
}

/** A program refuses a file with a longer cell; the mark shows that something is missing. */
function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

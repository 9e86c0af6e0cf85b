import { type Cell, TABLE_LIMITS, type TableRow, textCell } from '../table.js';
import { tableTooLarge } from '../table-problems.js';
import { numberCell } from './number-cell.js';
import type { NumberStyle } from './read-styles.js';
import { walkXml } from './walk-xml.js';

export interface SheetSurroundings {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly isFrom1904: boolean;
}

/** A cell while it is read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: string | undefined;
  value: string | null;
  inline: string;
  formula: string | null;
}

/** Reads the rows of a sheet (ECMA-376, 18.3); rows and cells without an address follow the one before them. */
export function readSheet(xml: string, surroundings: SheetSurroundings): readonly TableRow[] {
  const rows: TableRow[] = [];
  let number = 0;
  let cells: (Cell | null)[] = [];
  let cell: OpenCell | null = null;
  let within: 'value' | 'formula' | 'inline' | null = null;
  let isPhonetic = false;
  let next = 0;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        number = /^\d{1,7}$/.test(attributes().r ?? '') ? Number(attributes().r) : number + 1;
        cells = [];
        next = 0;
      } else if (name === 'c') {
        const { r, t = 'n', s } = attributes();
        const column = columnOf(r) ?? next;
        next = column + 1;
        cell = { column, type: t, style: s, value: null, inline: '', formula: null };
      } else if (cell !== null && name === 'v') {
        cell.value = '';
        within = 'value';
      } else if (cell !== null && name === 'f') {
        cell.formula = '';
        within = 'formula';
      } else if (name === 'rPh') {
        isPhonetic = true;
      } else if (cell !== null && name === 't' && !isPhonetic) {
        within = 'inline';
      }
    },
    text: (piece) => {
      if (cell === null || within === null) return;
      if (within === 'value') cell.value = (cell.value ?? '') + piece;
      else if (within === 'formula') cell.formula = (cell.formula ?? '') + piece;
      else cell.inline += piece;
    },
    close: (name) => {
      if (name === 'v' || name === 'f' || name === 't') within = null;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'c' && cell !== null) {
        place(cells, cell.column, cellOf(cell, surroundings));
        cell = null;
      }
      if (name === 'row' && cells.some((each) => each !== null)) {
        rows.push({ number, cells });
        if (rows.length > TABLE_LIMITS.rows) {
          throw tableTooLarge.refuse({ what: { zh: '行数', en: 'rows' }, limit: TABLE_LIMITS.rows });
        }
      }
    },
  });
  return rows;
}

function place(cells: (Cell | null)[], column: number, cell: Cell | null): void {
  if (cell === null) return;
  if (column >= TABLE_LIMITS.columns) {
    throw tableTooLarge.refuse({ what: { zh: '列数', en: 'columns' }, limit: TABLE_LIMITS.columns });
  }
  while (cells.length < column) cells.push(null);
  cells[column] = cell;
}

/** The column of an address such as `AB12`, from 0. */
function columnOf(address: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(address ?? '')?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(cell: OpenCell, { strings, styles, isFrom1904 }: SheetSurroundings): Cell | null {
  const { type, value, inline, formula } = cell;
  if (formula !== null) return { kind: 'formula', text: `=${formula}` };
  if (type === 'inlineStr') return textCell(unescaped(inline));
  if (value === null || value === '') return null;
  switch (type) {
    case 's':
      return textCell(unescaped(strings[Number(value)] ?? ''));
    case 'str':
      return textCell(unescaped(value));
    case 'b':
      return { kind: 'boolean', value: value === '1' };
    case 'd':
      return /^\d{4}-\d{2}-\d{2}(?:T00:00:00(?:\.0+)?Z?)?$/.test(value)
        ? { kind: 'date', text: value.slice(0, 10) }
        : { kind: 'unreadable', text: value, why: 'time' };
    case 'n':
      return numberCell(value, styles[Number(cell.style ?? 0)] ?? { kind: 'plain' }, isFrom1904);
    default:
      return { kind: 'unreadable', text: value, why: 'error' };
  }
}

/** Characters that XML cannot hold are written `_x000D_` (ECMA-376, 22.9.2.19). */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

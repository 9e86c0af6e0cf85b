import { Zip, ZipDeflate } from 'fflate';
import type { WrittenCell, WrittenRow, WrittenSheet } from './written-cell.js';
import { rowXml, SHEET_END, sheetBegin } from './xlsx/sheet-xml.js';
import { workbookParts } from './xlsx/workbook-xml.js';

export interface WriteXlsxOptions {
  /** Rows of one sheet with its header; what comes after goes on in the next sheet. By default as many as programs take. */
  readonly rowsPerSheet?: number;
}

const ROWS_PER_SHEET = 1_048_576;
/** Rows that are looked at to find out how wide the columns are. */
const MEASURED = 100;
const NARROWEST = 8;
const WIDEST = 48;
/** About how many characters are packed at once. */
const PIECE = 256 * 1024;
const LEVEL = 6;

/**
 * Writes an XLSX file (ECMA-376) piece by piece while the rows come: memory does not grow with them. Texts are texts,
 * whatever they begin with; numbers keep every digit, as texts where they have more than 15. The header stays in view.
 *
 * @example
 * reply.send(Readable.from(writeXlsx({ name: '考核结果', header: ['编号', '总分'], rows })));
 */
export async function* writeXlsx(
  { name, header, rows }: WrittenSheet,
  { rowsPerSheet = ROWS_PER_SHEET }: WriteXlsxOptions = {},
): AsyncGenerator<Uint8Array> {
  const archive = openArchive();
  const headerCells = header.map((text): WrittenCell => ({ kind: 'text', text }));
  const ahead: WrittenRow[] = [];
  let begin: string | null = null;
  let sheets = 0;
  let row = 0;
  let piece = '';

  const startSheet = (): void => {
    begin ??= sheetBegin(widthsOf([headerCells, ...ahead]));
    sheets += 1;
    row = 1;
    archive.open(`xl/worksheets/sheet${sheets}.xml`);
    piece = begin + rowXml(1, headerCells, true);
  };
  const endSheet = (): void => {
    archive.add(piece + SHEET_END);
    archive.close();
    piece = '';
  };
  const put = (cells: WrittenRow): void => {
    if (row >= rowsPerSheet) {
      endSheet();
      startSheet();
    }
    row += 1;
    piece += rowXml(row, cells);
    if (piece.length < PIECE) return;
    archive.add(piece);
    piece = '';
  };

  for await (const cells of rows) {
    if (begin === null) {
      ahead.push(cells);
      if (ahead.length < MEASURED) continue;
      startSheet();
      for (const early of ahead) put(early);
    } else {
      put(cells);
    }
    yield* archive.taken();
  }
  if (begin === null) {
    startSheet();
    for (const early of ahead) put(early);
  }
  endSheet();
  for (const [path, xml] of Object.entries(workbookParts(name, sheets))) {
    archive.open(path);
    archive.add(xml);
    archive.close();
  }
  archive.end();
  yield* archive.taken();
}

/** A ZIP archive that is written part by part. */
interface Archive {
  open(path: string): void;
  add(text: string): void;
  close(): void;
  end(): void;
  /** What has been packed since it was last asked. */
  taken(): readonly Uint8Array[];
}

function openArchive(): Archive {
  const encoder = new TextEncoder();
  let packed: Uint8Array[] = [];
  let part: ZipDeflate | null = null;
  const zip = new Zip((error, data) => {
    if (error !== null) throw error;
    packed.push(data);
  });
  return {
    open: (path) => {
      part = new ZipDeflate(path, { level: LEVEL });
      // The same rows give the same bytes.
      part.mtime = '1980-01-02T00:00:00';
      zip.add(part);
    },
    add: (text) => {
      part?.push(encoder.encode(text));
    },
    close: () => {
      part?.push(new Uint8Array(0), true);
    },
    end: () => zip.end(),
    taken: () => {
      const pieces = packed;
      packed = [];
      return pieces;
    },
  };
}

/** Widths in characters of half width, as far as the first rows tell. */
function widthsOf(rows: readonly WrittenRow[]): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const widest = Math.max(...rows.map((row) => widthOf(row[column] ?? null)));
    return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
  });
}

function widthOf(cell: WrittenCell): number {
  if (cell === null) return 0;
  if (cell.kind === 'boolean') return 5;
  const lines = cell.text.slice(0, 500).split('\n');
  return Math.max(...lines.map((line) => [...line].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0)));
}

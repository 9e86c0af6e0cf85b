/**
 * Reads what a spreadsheet program puts on the clipboard: rows of cells between tabs; a cell with line breaks or tabs stands
 * in quotes, which are doubled within.
 *
 * @returns rows of cells; none for an empty text. The line break at the end begins no row.
 */
export function readSpreadsheetText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const end = text.length;
  while (at < end) {
    const { cell, next } = text[at] === '"' ? quoted(text, at) : plain(text, at);
    row.push(cell);
    const separator = text[next];
    at = next + 1;
    if (separator === '\t') {
      if (at >= end) row.push('');
      continue;
    }
    if (separator === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** Writes cells the way spreadsheet programs take them. */
export function spreadsheetText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cellText).join('\t')).join('\r\n');
}

function plain(text: string, from: number): { readonly cell: string; readonly next: number } {
  let next = from;
  while (next < text.length && !'\t\r\n'.includes(text[next] ?? '')) next += 1;
  return { cell: text.slice(from, next), next };
}

/** A cell in quotes; one that is never closed, or goes on after them, is taken as it stands. */
function quoted(text: string, from: number): { readonly cell: string; readonly next: number } {
  let cell = '';
  let next = from + 1;
  while (next < text.length) {
    if (text[next] !== '"') cell += text[next];
    else if (text[next + 1] === '"') {
      cell += '"';
      next += 1;
    } else {
      const after = text[next + 1];
      return after === undefined || '\t\r\n'.includes(after) ? { cell, next: next + 1 } : plain(text, from);
    }
    next += 1;
  }
  return plain(text, from);
}

function cellText(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

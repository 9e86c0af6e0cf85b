import { parseDocument } from '../document/parse-document.js';

/**
 * A text of several lines as a literal block: the header, and the lines below it.
 *
 * @param column where its lines start
 * @returns null when it cannot be written so (a line starts with blanks, there are control characters, …)
 */
export function writeLiteral(value: string, column: number): readonly string[] | null {
  const header = value.endsWith('\n') ? '|' : '|-';
  const lines = value.replace(/\n$/, '').split('\n');
  const written = [header, ...lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line))];
  return reads(written, column, value) ? written : null;
}

/**
 * A new text for an existing block: the header stays, and so do the lines that have not changed.
 *
 * @param written the block from its header to the end of its last line, without the last line break
 * @returns null when the header cannot hold it
 */
export function rewriteBlock(written: string, value: string): readonly string[] | null {
  const [header = '', ...lines] = written.split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== '');
  if (first === undefined || /[1-9]/.test(header.replace(/#.*$/, ''))) return null;
  const column = first.length - first.trimStart().length;
  const indent = ' '.repeat(column);
  const bodies = [
    header.startsWith('>')
      ? foldedLines(
          lines.map((line) => line.slice(column)),
          value,
        )
      : null,
    value.replace(/\n$/, '').split('\n'),
  ];
  for (const body of bodies) {
    if (body === null || (header.startsWith('>') && body.length > 1 && body === bodies[1])) continue;
    const result = [header, ...body.map((line) => (line === '' ? '' : indent + line))];
    if (reads(result, column, value)) return result;
  }
  return null;
}

/** Folded lines are joined by blanks: the lines that begin and end the new text as they did the old one are kept. */
function foldedLines(lines: readonly string[], value: string): readonly string[] | null {
  if (/\n./s.test(value)) return null;
  let rest = value.replace(/\n$/, '');
  let start = 0;
  while (start < lines.length && rest.startsWith(`${lines[start]} `)) {
    rest = rest.slice((lines[start] ?? '').length + 1);
    start += 1;
  }
  let end = lines.length;
  while (end > start && rest.endsWith(` ${lines[end - 1]}`)) {
    rest = rest.slice(0, -(lines[end - 1] ?? '').length - 1);
    end -= 1;
  }
  return [...lines.slice(0, start), rest, ...lines.slice(end)];
}

function reads(written: readonly string[], column: number, value: string): boolean {
  const key = `${' '.repeat(Math.max(0, column - 1))}k`;
  const parsed = parseDocument(`${key}: ${written.join('\n')}\n`);
  const data = parsed.value?.toValue();
  return (
    parsed.diagnostics.length === 0 && typeof data === 'object' && data !== null && Reflect.get(data, 'k') === value
  );
}

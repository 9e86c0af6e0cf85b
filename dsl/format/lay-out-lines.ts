import type { LineStart } from '../document/plan-indentation.js';

/**
 * Moves lines to where they should start. Lines that go on (folded text, flow collections) move with the line they belong
 * to; comments move with the line below or above them that stands at the same column.
 */
export function layOutLines(
  text: string,
  starts: ReadonlyMap<number, LineStart>,
  blockTexts: ReadonlySet<number>,
): string {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  let shift = 0;
  const laidOut = lines.map((line, index) => {
    const number = index + 1;
    if (blockTexts.has(number)) return line.trim() === '' && line.length === 0 ? line : move(line, shift);
    const start = starts.get(number);
    if (start) {
      shift = start.column - start.now;
      return trimBlanks(place(line, start));
    }
    const moved = line.trimStart().startsWith('#') ? moveComment(lines, index, starts, shift) : move(line, shift);
    return trimBlanks(moved);
  });
  while (laidOut.length > 0 && laidOut.at(-1) === '') laidOut.pop();
  return laidOut.length === 0 ? '' : `${laidOut.join(ending)}${ending}`;
}

function place(line: string, { now, column, dashes }: LineStart): string {
  const mark = line.startsWith('\ufeff') ? '\ufeff' : '';
  return mark + ' '.repeat(Math.max(0, column - 2 * dashes)) + '- '.repeat(dashes) + line.slice(now);
}

/** Only what YAML takes for blanks; a full-width space at the end is part of a value. */
function trimBlanks(line: string): string {
  return line.replace(/[ \t]+$/, '');
}

/** Moves a line by a number of columns, as far as it has blanks to give. */
function move(line: string, shift: number): string {
  if (shift >= 0) return line === '' ? line : ' '.repeat(shift) + line;
  const blanks = /^ */.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(blanks, -shift));
}

function moveComment(
  lines: readonly string[],
  index: number,
  starts: ReadonlyMap<number, LineStart>,
  shift: number,
): string {
  const line = lines[index] ?? '';
  const column = indentOf(line);
  const below = lines.findIndex((_, at) => at > index && starts.has(at + 1));
  const above = lines.findLastIndex((each, at) => at < index && starts.has(at + 1) && indentOf(each) === column);
  for (const at of [below, above]) {
    const start = starts.get(at + 1);
    if (start && indentOf(lines[at] ?? '') === column) {
      return ' '.repeat(Math.max(0, start.column - 2 * start.dashes)) + line.trimStart();
    }
  }
  return move(line, shift);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

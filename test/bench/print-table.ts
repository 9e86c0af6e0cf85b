import type { Timing } from './measure.js';

/** Prints a heading, a line that says what was measured, and rows in aligned columns (the first is left-aligned). */
export function printTable(
  title: string,
  about: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) => (column === 0 ? (row[0] ?? '').padEnd(width) : (row[column] ?? '').padStart(width)))
      .join('  ');
  console.log(`\n${title}\n${about}\n`);
  console.log([line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n'));
}

/** Timings as rows, each with its median as a multiple of the first one's. */
export function printTimings(title: string, about: string, timings: readonly Timing[]): void {
  const first = timings[0]?.median ?? Number.NaN;
  const rows = timings.map(({ name, minimum, median, p95 }) => [
    name,
    milliseconds(minimum),
    milliseconds(median),
    milliseconds(p95),
    `× ${(median / first).toFixed(2)}`,
  ]);
  printTable(title, about, ['', 'minimum ms', 'median ms', 'p95 ms', 'ratio of medians'], rows);
}

export function milliseconds(value: number): string {
  return value.toFixed(value < 10 ? 3 : 0);
}

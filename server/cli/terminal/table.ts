import { cutText, padText, textWidth } from './text-width.js';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Columns of the terminal a cell may take; longer ones are cut. */
  readonly atMost?: number;
}

/** Aligned lines, the titles first; two blanks between columns, none at the end of a line. */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] {
  const cut = [columns.map(({ title }) => title), ...rows].map((row) =>
    columns.map(({ atMost }, index) => cutText(row[index] ?? '', atMost ?? Number.POSITIVE_INFINITY)),
  );
  const widths = columns.map((_, index) => cut.reduce((most, row) => Math.max(most, textWidth(row[index] ?? '')), 0));
  return cut.map((row) =>
    row
      .map((cell, index) => padText(cell, widths[index] ?? 0, columns[index]?.align === 'right' ? 'right' : 'left'))
      .join('  ')
      .trimEnd(),
  );
}

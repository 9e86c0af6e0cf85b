/** A line of an explanation with the lines below it. */
export interface Line {
  readonly text: string;
  readonly below: readonly Line[];
}

/** A line, and what stands below it. */
export function line(text: string, ...below: readonly Line[]): Line {
  return { text, below };
}

/** The text of lines, two spaces deeper for each level. */
export function printLines(lines: readonly Line[], indent = ''): string {
  return lines.map(({ text, below }) => `${indent}${text}\n${printLines(below, `${indent}  `)}`).join('');
}

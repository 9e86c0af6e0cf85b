/** A line of an explanation, with what explains it. */
export interface ExplanationLine {
  readonly text: string;
  readonly children: readonly ExplanationLine[];
}

/**
 * Indented text as a tree: a line belongs to the nearest one above it that is indented less.
 *
 * @example explanationTree('结果\n  总分 90\n    甲 50') // [{ text: '结果', children: [{ text: '总分 90', children: […] }] }]
 */
export function explanationTree(text: string): readonly ExplanationLine[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return below(lines.map((line) => ({ indent: line.length - line.trimStart().length, text: line.trim() })));
}

interface Indented {
  readonly indent: number;
  readonly text: string;
}

function below(lines: readonly Indented[]): readonly ExplanationLine[] {
  const found: ExplanationLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const length = lines.slice(index + 1).findIndex(({ indent }) => indent <= line.indent);
    const end = length === -1 ? lines.length : index + 1 + length;
    found.push({ text: line.text, children: below(lines.slice(index + 1, end)) });
    index = end;
  }
  return found;
}

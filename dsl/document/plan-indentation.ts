import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { SchemeDocument } from './scheme-document.js';
import { createTextPositions } from './text-positions.js';

/** How a line should start: `dashes` times `- `, then its content at a column (from 0). */
export interface LineStart {
  /** Column of the content now, behind the dashes. */
  readonly now: number;
  /** Column it should have. */
  readonly column: number;
  readonly dashes: number;
}

const STEP = 2;

/**
 * The lines on which a key or an entry of a block map or list starts, and where they should start: two spaces per level,
 * lists indented below their key.
 *
 * @returns line (from 1) → start; null when a line starts in a way that is better left alone
 */
export function planIndentation(document: SchemeDocument): ReadonlyMap<number, LineStart> | null {
  const { text } = document;
  const starts = new Map<number, LineStart>();
  let refused = false;
  const positions = createTextPositions(text);

  const start = (offset: number, column: number): void => {
    const line = positions.lineOf(offset);
    const { from } = positions.lineRange(line);
    const before = text.slice(from, offset);
    const dashes = before.match(/-/g)?.length ?? 0;
    if (!/^\ufeff?[ ]*(?:-[ ]+)*-?$/.test(before)) {
      // Something else stands before it on the line (a key): only that starts the line.
      if (!starts.has(line)) refused = true;
      return;
    }
    if (!starts.has(line)) starts.set(line, { now: offset - from, column, dashes });
  };

  const visit = (node: unknown, column: number): void => {
    if (isMap(node) && !node.flow) {
      for (const { key, value } of node.items) {
        if (!isScalar(key) || !key.range) refused = true;
        else start(key.range[0], column);
        visit(value, column + STEP);
      }
    } else if (isSeq(node) && !node.flow) {
      for (const item of node.items) {
        const range = isScalar(item) || isAlias(item) || isMap(item) || isSeq(item) ? item.range : null;
        const isBlock = (isMap(item) || isSeq(item)) && !item.flow;
        if (!range) refused = true;
        else if (!isBlock) start(range[0], column + STEP);
        visit(item, column + STEP);
      }
    }
  };
  visit(document.yaml.contents, 0);
  return refused ? null : starts;
}

/** Lines (from 1) inside of block texts (`|`, `>`), where every blank counts; their first line, with the sign, is not among them. */
export function linesOfBlockTexts(document: SchemeDocument): ReadonlySet<number> {
  const lines = new Set<number>();
  const positions = createTextPositions(document.text);
  const visit = (node: unknown): void => {
    if (isScalar(node)) {
      if (!node.type?.startsWith('BLOCK') || !node.range) return;
      const first = positions.lineOf(node.range[0]);
      const last = positions.lineOf(node.range[1] - 1);
      for (let line = first + 1; line <= last; line += 1) lines.add(line);
    } else if (isMap(node)) for (const { value } of node.items) visit(value);
    else if (isSeq(node)) for (const item of node.items) visit(item);
  };
  visit(document.yaml.contents);
  return lines;
}

import { findLineSlips } from './line-slips.js';
import type { AddSlip, Slip } from './slip.js';
import type { TextPositions } from './text-positions.js';
import { findHiddenKeys, findValueSlips } from './value-slips.js';
import type { YamlReading } from './yaml-reading.js';

/** An error may span the rest of a broken text; the slip is near its start. */
const LINES_PER_ERROR = 4;

/** Finds slips on the lines where YAML stumbled, and in scalars that look like a key with a wrong colon; sorted by place. */
export function findSlips(text: string, reading: YamlReading, positions: TextPositions): readonly Slip[] {
  const found = new Map<number, Slip>();
  const add: AddSlip = (slip) => {
    const offset = slip.repairs[0]?.offset ?? slip.from;
    if (!found.has(offset)) found.set(offset, slip);
  };
  const lines = new Set<number>();
  for (const error of reading.errors) {
    const from = reading.toText(error.pos[0]);
    const first = positions.lineOf(from);
    const last = positions.lineOf(Math.max(from, reading.toText(error.pos[1]) - 1));
    for (let line = first; line <= last && line < first + LINES_PER_ERROR; line += 1) lines.add(line);
    findValueSlips(text, error, reading, positions, add);
  }
  for (const line of lines) findLineSlips(text, positions.lineRange(line), add);
  findHiddenKeys(text, reading, positions, add);
  return [...found.values()].sort((left, right) => left.from - right.from);
}

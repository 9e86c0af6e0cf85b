import type { Place } from '../../../dsl/index.js';
import { characterWidth, padText, textWidth } from './text-width.js';

/** Columns of text a frame shows; longer lines are cut around the place. */
const WIDTH = 96;
const BEFORE = 32;

/**
 * The line of a place with a caret under it, and the line before:
 *
 *     11 | tiers:
 *   > 12 |   - { id: good, lable: 良好 }
 *        |                 ^^^^^
 */
export function codeFrame(text: string, place: Place): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, '').replaceAll('\t', ' '));
  const line = lines[place.line - 1] ?? '';
  const end = place.endLine === place.line ? place.endColumn - 1 : line.length;
  const shown = windowOf(line, place.column - 1);
  const marked = line.slice(place.column - 1, Math.max(end, place.column));
  const room = Math.max(1, textWidth(shown.text) - shown.caret);
  const caret = ' '.repeat(shown.caret) + '^'.repeat(Math.max(1, Math.min(textWidth(marked), room)));
  const gutter = String(place.line).length;
  const before =
    place.line > 1
      ? [`  ${padText(String(place.line - 1), gutter, 'right')} | ${startOf(lines[place.line - 2] ?? '')}`]
      : [];
  return [
    ...before.map((each) => each.trimEnd()),
    `> ${place.line} | ${shown.text}`.trimEnd(),
    `  ${' '.repeat(gutter)} | ${caret}`,
  ];
}

/** The part of a line around an offset, and the column of the offset in it. */
function windowOf(line: string, offset: number): { readonly text: string; readonly caret: number } {
  const left = line.slice(0, offset);
  if (textWidth(left) + textWidth(line.slice(offset)) <= WIDTH) return { text: line, caret: textWidth(left) };
  const head = textWidth(left) <= WIDTH / 2 ? left : `…${endOf(left, BEFORE)}`;
  return { text: startOf(head + line.slice(offset)), caret: textWidth(head) };
}

function startOf(text: string): string {
  let used = 0;
  let cut = '';
  for (const character of text) {
    used += characterWidth(character);
    if (used > WIDTH) return `${cut}…`;
    cut += character;
  }
  return cut;
}

function endOf(text: string, width: number): string {
  const characters = [...text];
  let used = 0;
  let from = characters.length;
  while (from > 0 && used < width) {
    from -= 1;
    used += characterWidth(characters[from] ?? '');
  }
  return characters.slice(from).join('');
}

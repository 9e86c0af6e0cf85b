import type { Place } from '../diagnostic/diagnostic.js';
import { createTextPositions } from '../document/text-positions.js';

/** A sentence of a regulation, a cell of its tables or a line of its headings; without the list marker before it. */
export interface Sentence {
  readonly text: string;
  readonly place: Place;
}

/** What ends a sentence, with the quotation marks and brackets that close behind it; or a line, or a cell of a table. */
const END = /[。；！？;!?]+[”’」』）)]*|[\r\n\t]+/gu;
const NUMERAL = '[一二三四五六七八九十百千零〇\\d]+';
const MARKER = new RegExp(
  `^(?:[（(]\\s*${NUMERAL}\\s*[)）]|${NUMERAL}\\s*、|\\d+[.．](?!\\d)|[①-⑳⑴-⒇]|第${NUMERAL}[编章节条款项](?=\\s|$))\\s*`,
  'u',
);

/**
 * Splits a regulation into sentences: at 。；！？ (either width), line breaks and tabs. List markers （一） 1、 2. ① 第三条 are
 * taken off. What has no letter left (blanks, rules, bare numbers) is not a sentence.
 *
 * @example splitSentences('第一条 甲。\n（二）乙；丙').map(({ text }) => text) // ['甲。', '乙；', '丙']
 */
export function splitSentences(source: string): readonly Sentence[] {
  const positions = createTextPositions(source);
  const sentences: Sentence[] = [];
  const add = (start: number, end: number): void => {
    const written = source.slice(start, end);
    const lead = /^\s*/u.exec(written)?.[0].length ?? 0;
    const trimmed = written.trim();
    const marker = MARKER.exec(trimmed)?.[0].length ?? 0;
    const text = trimmed.slice(marker);
    if (!/\p{L}/u.test(text)) return;
    const from = start + lead + marker;
    sentences.push({ text, place: positions.place(from, from + text.length) });
  };
  let start = 0;
  for (const end of source.matchAll(END)) {
    const after = end.index + end[0].length;
    add(start, after);
    start = after;
  }
  add(start, source.length);
  return sentences;
}

import { comparable, comparableText } from './comparable-text.js';

/** A stretch of a text: UTF-16 offsets, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The text of a regulation, made ready for looking quotes up. */
export interface SourceText {
  /** The text as it was given. */
  readonly written: string;
  /** Whether the words occur; white space, full or half width and the shape of quotation marks do not matter. */
  readonly has: (words: string) => boolean;
  /** Every place where the words occur, in order, in offsets of the text as written; none for words without a sign. */
  readonly occurrences: (words: string) => readonly Stretch[];
  /** The longest beginning of the words that occurs, in comparable form; empty when not even the first sign does. */
  readonly longestBeginning: (words: string) => string;
}

/** Prepares a text. */
export function sourceText(written: string): SourceText {
  const { text, offsets, ends } = comparableText(written);
  return {
    written,
    has: (words) => text.includes(comparable(words)),
    occurrences: (words) => {
      const wanted = comparable(words);
      const found: Stretch[] = [];
      if (wanted === '') return found;
      for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
        found.push({ from: offsets[at] ?? 0, to: ends[at + wanted.length - 1] ?? 0 });
      }
      return found;
    },
    longestBeginning: (words) => {
      const wanted = comparable(words);
      let [fits, fails] = [0, wanted.length + 1];
      while (fails - fits > 1) {
        const middle = Math.floor((fits + fails) / 2);
        if (text.includes(wanted.slice(0, middle))) fits = middle;
        else fails = middle;
      }
      return wanted.slice(0, fits);
    },
  };
}

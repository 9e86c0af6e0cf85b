import type { Repair } from './yaml-reading.js';

/** A slip of the keyboard that hides the structure, and how it is read all the same. */
export interface Slip {
  /**
   * `full-width`: `：`, `，` or a wide space · `no-space`: `key:value` · `no-colon`: `key value` ·
   * `colon-in-value`: `text: a: b` · `bracket-in-value`: `{ when: x in [a, b] }` · `tab`: a tab in the indentation.
   */
  readonly kind: 'full-width' | 'no-space' | 'no-colon' | 'colon-in-value' | 'bracket-in-value' | 'tab';
  /** Place in the text as written. */
  readonly from: number;
  readonly to: number;
  /** What stands there, and what should. */
  readonly found: string;
  readonly write: string;
  /** The key it stands at; empty when the slip is in a value. */
  readonly key: string;
  /** Sorted by offset, not overlapping. */
  readonly repairs: readonly Repair[];
}

/** Takes a slip that was found. */
export type AddSlip = (slip: Slip) => void;

/** A colon at an offset that is full-width, or lacks the space after it. */
export function colonSlip(text: string, offset: number, key: string): Slip {
  const found = text[offset] ?? '';
  const spaced = /[ \t\r\n]/.test(text[offset + 1] ?? '\n');
  return {
    kind: found === '：' ? 'full-width' : 'no-space',
    from: offset,
    to: offset + 1,
    found,
    write: ':',
    key,
    repairs: [{ offset, length: 1, insert: spaced ? ':' : ': ' }],
  };
}

const WIDE_INDENT = /^( *)([\u3000\u00a0][ \u3000\u00a0]*)(?:- +)*(\S*)/u;

/** A line (starting at an offset) that is indented with wide or non-breaking spaces; null when it is not. */
export function wideIndentSlip(line: string, lineStart: number): Slip | null {
  const match = WIDE_INDENT.exec(line);
  if (!match) return null;
  const [, before = '', wide = '', word = ''] = match;
  const offset = lineStart + before.length;
  return {
    kind: 'full-width',
    from: offset,
    to: offset + wide.length,
    found: wide,
    write: ' ',
    key: word.replace(/[:：].*$/u, ''),
    repairs: [{ offset, length: wide.length, insert: ' '.repeat(wide.length) }],
  };
}

const TAB_INDENT = /^[ \t]*\t[ \t]*(?=\S)/;

/** A line (starting at an offset) that is indented with tabs, each read as two spaces; null when it is not. */
export function tabSlip(line: string, lineStart: number): Slip | null {
  const indent = TAB_INDENT.exec(line)?.[0];
  if (indent === undefined) return null;
  const insert = indent.replaceAll('\t', '  ');
  const to = lineStart + indent.length;
  const repairs = [{ offset: lineStart, length: indent.length, insert }];
  return { kind: 'tab', from: lineStart, to, found: '\t', write: ' ', key: '', repairs };
}

import { expect } from 'vitest';
import type { Diagnostic } from '../../../dsl/diagnostic/diagnostic.js';

/** A text with the stretch that a diagnostic should mark. */
export interface MarkedText {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Reads a text in which `⟦` and `⟧` enclose the stretch that a diagnostic should mark. */
export function readMarked(marked: string): MarkedText {
  const from = marked.indexOf('⟦');
  const to = marked.indexOf('⟧') - 1;
  if (from < 0 || to < from) throw new Error(`no ⟦marks⟧ in ${marked}`);
  return { text: marked.replace(/[⟦⟧]/gu, ''), from, to };
}

/** Expects exactly one diagnostic, of the code, at the marks, with words in both languages. */
export function expectOnly(diagnostics: readonly Diagnostic[], code: string, { from, to }: MarkedText): void {
  expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.within])).toEqual([[code, { from, to }]]);
  for (const { message, fix, path } of diagnostics) {
    expect(message.zh).toMatch(/\p{Script=Han}/u);
    expect(message.en).not.toMatch(/undefined|NaN|\[object/u);
    expect(fix?.zh).not.toBe('');
    expect(path).toEqual([]);
  }
}

import type { Span } from './syntax.js';

/** A piece of an expression's text, as far as messages need to know it. */
export interface Token extends Span {
  readonly kind: 'text' | 'unclosed' | 'quoted' | 'name' | 'number' | 'date' | 'sign';
  readonly text: string;
}

const NAME = '[\\p{L}_][\\p{L}\\p{N}_]*';

/** Tried in this order at each place; `quoted` is text between full-width quotes. */
const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*"|'(?:[^']|'')*'/uy],
  ['unclosed', /["'].*/suy],
  ['quoted', /“[^“”]*”|‘[^‘’]*’|「[^「」]*」|＂[^＂]*＂/uy],
  ['name', new RegExp(`${NAME}(?:\\.${NAME})*`, 'uy')],
  ['date', /\d{4}-\d{1,2}-\d{1,2}/uy],
  ['number', /\d+(?:\.\d+)?%?/uy],
  ['sign', /===|!==|==|!=|<=|>=|<>|=>|=<|&&|\|\||\*\*|:=|./suy],
];

/**
 * Cuts a text into tokens, leaving out white space. It accepts any text and is used to explain what the grammar
 * refused and to measure nesting; the grammar alone decides what an expression is.
 */
export function scanTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  while (from < text.length) {
    const token = tokenAt(text, from);
    if (!/^[ \t\r\n]$/.test(token.text)) tokens.push(token);
    from = token.to;
  }
  return tokens;
}

function tokenAt(text: string, from: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (found?.index === from && found[0] !== '') return { kind, text: found[0], from, to: from + found[0].length };
  }
  return { kind: 'sign', text: text.charAt(from), from, to: from + 1 };
}

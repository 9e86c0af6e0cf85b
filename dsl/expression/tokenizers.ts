import { ExternalTokenizer, type InputStream } from '@lezer/lr';
import { Name, Text } from './parser.generated.terms.js';

const NAME_START = /^[\p{L}_]$/u;
const NAME_PART = /^[\p{L}\p{N}_]$/u;
const DOT = 0x2e;

/** Reads a dotted name: letters of any script, digits and `_`; each part starts with a letter or `_`. */
export const nameTokenizer = new ExternalTokenizer((input) => {
  if (!skipPart(input)) return;
  while (input.next === DOT && skipPart(input, 1));
  input.acceptToken(Name);
});

/** Reads a text between `"` or `'`; the quote itself is written twice inside. An unclosed one is no token. */
export const textTokenizer = new ExternalTokenizer((input) => {
  const quote = input.next;
  if (quote !== 0x22 && quote !== 0x27) return;
  input.advance();
  for (;;) {
    if (input.next < 0) return;
    if (input.next === quote && input.peek(1) !== quote) break;
    input.advance(input.next === quote ? 2 : 1);
  }
  input.advance();
  input.acceptToken(Text);
});

/** Moves behind one part of a name that starts `ahead` units on; false, without moving, when there is none. */
function skipPart(input: InputStream, ahead = 0): boolean {
  const first = characterAt(input, ahead);
  if (!NAME_START.test(first)) return false;
  input.advance(ahead + first.length);
  for (;;) {
    const character = characterAt(input, 0);
    if (!NAME_PART.test(character)) return true;
    input.advance(character.length);
  }
}

/** The code point at the offset as text; a lone surrogate stays one unit; empty at the end. */
function characterAt(input: InputStream, ahead: number): string {
  const unit = input.peek(ahead);
  if (unit < 0) return '';
  const isHigh = unit >= 0xd800 && unit < 0xdc00;
  const low = isHigh ? input.peek(ahead + 1) : -1;
  return low >= 0xdc00 && low < 0xe000 ? String.fromCharCode(unit, low) : String.fromCharCode(unit);
}

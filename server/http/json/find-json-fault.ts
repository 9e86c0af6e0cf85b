import { readScalar, readString, significantDigits, skipBlank } from './json-tokens.js';

/** The first thing wrong in a JSON text. `found` quotes it; empty where the text ends too early. */
export interface JsonFault {
  readonly kind: 'syntax' | 'depth' | 'key_forbidden' | 'key_twice' | 'digits';
  readonly offset: number;
  readonly found: string;
}

/** Levels of maps and lists; an assessment document has six. */
export const MAX_DEPTH = 64;
/** As many digits as a double keeps of every decimal. */
const MAX_DIGITS = 15;
const FORBIDDEN_KEY = '__proto__';

type Expected = 'value' | 'value_or_end' | 'key' | 'key_or_end' | 'colon' | 'comma_or_end' | 'nothing';

/**
 * Reads a JSON text (RFC 8259) without building it. Stricter than `JSON.parse`, which keeps the last of two equal keys,
 * rounds long numbers silently and does not always say where it stopped: equal keys, numbers of more than 15 digits,
 * the key `__proto__` and more than 64 levels are faults too. No recursion, linear in the length.
 */
export function findJsonFault(text: string): JsonFault | null {
  /** The keys of each open object; null for a list. */
  const open: (Set<string> | null)[] = [];
  let expected: Expected = 'value';
  let at = skipBlank(text, 0);
  const syntax = (offset: number): JsonFault => ({ kind: 'syntax', offset, found: signAt(text, offset) });
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma_or_end');
  while (at < text.length) {
    const sign = text[at] ?? '';
    const takesValue = expected === 'value' || expected === 'value_or_end';
    const keys: Set<string> | null = open.at(-1) ?? null;
    if (sign === '"' && (takesValue || expected === 'key' || expected === 'key_or_end')) {
      const read = readString(text, at);
      if ('wrongAt' in read) return syntax(read.wrongAt);
      if (takesValue) {
        expected = afterValue();
      } else {
        const key = keyOf(text.slice(at, read.end));
        if (key === FORBIDDEN_KEY) return { kind: 'key_forbidden', offset: at, found: key };
        if (keys?.has(key)) return { kind: 'key_twice', offset: at, found: key };
        keys?.add(key);
        expected = 'colon';
      }
      at = read.end;
    } else if ((sign === '{' || sign === '[') && takesValue) {
      if (open.length === MAX_DEPTH) return { kind: 'depth', offset: at, found: sign };
      open.push(sign === '{' ? new Set() : null);
      expected = sign === '{' ? 'key_or_end' : 'value_or_end';
      at += 1;
    } else if (closes(sign, expected, open)) {
      open.pop();
      expected = afterValue();
      at += 1;
    } else if (sign === ',' && expected === 'comma_or_end') {
      expected = keys === null ? 'value' : 'key';
      at += 1;
    } else if (sign === ':' && expected === 'colon') {
      expected = 'value';
      at += 1;
    } else {
      const scalar = takesValue ? readScalar(text, at) : '';
      if (scalar === '') return syntax(at);
      if (scalar.length > MAX_DIGITS && significantDigits(scalar) > MAX_DIGITS)
        return { kind: 'digits', offset: at, found: scalar };
      expected = afterValue();
      at += scalar.length;
    }
    at = skipBlank(text, at);
  }
  return expected === 'nothing' ? null : syntax(text.length);
}

function closes(sign: string, expected: Expected, open: readonly (Set<string> | null)[]): boolean {
  const innermost = open.at(-1);
  if (sign === ']') return innermost === null && (expected === 'value_or_end' || expected === 'comma_or_end');
  return sign === '}' && innermost instanceof Set && (expected === 'key_or_end' || expected === 'comma_or_end');
}

/** The text of a key, its escapes read; the token was checked. */
function keyOf(token: string): string {
  return token.includes('\\') ? String(JSON.parse(token)) : token.slice(1, -1);
}

/** The whole character at an offset. */
function signAt(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}

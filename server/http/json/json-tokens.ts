const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/** The offset after the white space that starts at `from`. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at += 1;
  }
}

/** Where a string that starts at `from` ends, or the offset of what is wrong in it. */
export function readString(text: string, from: number): { readonly end: number } | { readonly wrongAt: number } {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return { end: at + 1 };
    if (code < 0x20) return { wrongAt: at };
    if (code === BACKSLASH) {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) return { wrongAt: at };
      at = ESCAPE.lastIndex;
    } else {
      at += 1;
    }
  }
  return { wrongAt: text.length };
}

/** The number, `true`, `false` or `null` that starts at `from`; empty when none does. */
export function readScalar(text: string, from: number): string {
  for (const pattern of [NUMBER, WORD]) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match !== null) return match[0];
  }
  return '';
}

/** How many digits of a number matter: without leading and trailing zeros, without the exponent. */
export function significantDigits(number: string): number {
  const digits = number.replace(/[eE].*$/, '').replace(/[-.]/g, '');
  return digits.replace(/^0+/, '').replace(/0+$/, '').length;
}

import { describe, expect, it } from 'vitest';
import { listSourceFiles, readText } from './source-files.js';

/** What would make a result depend on the day, the machine, the country or luck. */
const IMPURE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/],
  ['randomness', /\bMath\.random\b|\bcrypto\./],
  ['the locale', /\blocaleCompare\b|\.toLocale\w+\(|\bIntl\./],
  ['the machine', /\bprocess\.|\bglobalThis\.|\bconsole\./],
  ['inexact powers and roots', /\bMath\.(?:pow|sqrt|cbrt|exp|log\w*)\b/],
  ['input and output', /\bfetch\(|\bsetTimeout\b|\bsetInterval\b/],
];

describe('the language', () => {
  const files = listSourceFiles().filter((path) => path.startsWith('dsl/') && !path.startsWith('dsl/generate/'));

  it('has neither clock nor randomness, locale, input or output', () => {
    expect(files.length).toBeGreaterThan(40);
    const found = files.flatMap((path) => {
      const lines = readText(path).split('\n');
      return lines.flatMap((line, index) =>
        /^\s*(?:\/\/|\/?\*)/.test(line)
          ? []
          : IMPURE.filter(([, pattern]) => pattern.test(line)).map(([what]) => `${path}:${index + 1}: ${what}`),
      );
    });
    expect(found).toEqual([]);
  });
});

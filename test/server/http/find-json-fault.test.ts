import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../server/http/json/find-json-fault.js';
import { significantDigits } from '../../../server/http/json/json-tokens.js';

/** Texts that are nearly JSON: one with a stretch cut out, doubled, or replaced by another sign. */
const nearlyJson = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.nat({ max: 3 }),
    fc.constantFrom('', ',', '}', ']', '"', '\\', '0', '-', 'e', ' ', '\n', '#', 't'),
  )
  .map(([text, at, length, sign]) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + sign + text.slice(from + length);
  });

describe('findJsonFault', () => {
  it('takes exactly the texts that JSON.parse takes, apart from what it refuses on purpose', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), nearlyJson, fc.string()), (text) => {
        const fault = findJsonFault(text);
        if (fault !== null && fault.kind !== 'syntax') return;
        expect(fault === null).toBe(parses(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('never loses a digit: a number it takes prints as the decimal that was written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.nat({ max: 10 }), (digits, places) => {
        const padded = digits.toString().padStart(places + 1, '0');
        const text = places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
        if (findJsonFault(text) !== null) return;
        expect(significantDigits(text)).toBeLessThanOrEqual(15);
        expect(Number(text).toFixed(places)).toBe(text);
      }),
    );
  });

  it.each([
    ['{"a":1,}', 7, '}'],
    ['[1 2]', 3, '2'],
    ["{'a':1}", 1, "'"],
    ['{"a" 1}', 5, '1'],
    ['"a\nb"', 2, '\n'],
    ['"\\x"', 1, '\\'],
    ['[1', 2, ''],
    ['', 0, ''],
    ['［］', 0, '［'],
    ['[01]', 2, '1'],
    ['[+1]', 1, '+'],
    ['[.5]', 1, '.'],
    ['[NaN]', 1, 'N'],
  ])('says of %j where it goes wrong', (text, offset, found) => {
    expect(findJsonFault(text)).toEqual({ kind: 'syntax', offset, found });
  });

  it('takes the same key in different objects, and 15 digits with any zeros around them', () => {
    expect(findJsonFault('[{"a":1},{"a":{"a":2}}]')).toBeNull();
    expect(findJsonFault('[0.000123456789012345, 123456789012345000000, 1.500000000000000000000]')).toBeNull();
  });

  it('reads a million characters of brackets and quotes without recursion', () => {
    expect(findJsonFault(`["${'\\"'.repeat(500_000)}"]`)).toBeNull();
    expect(findJsonFault('{"a":'.repeat(200_000))?.kind).toBe('depth');
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../dsl/document/parse-document.js';
import type { SchemeDocument } from '../../../dsl/document/scheme-document.js';

function documentOf(text: string): SchemeDocument {
  const { value } = parseDocument(text);
  if (value === undefined) throw new Error('no document');
  return value;
}

/** Codes with line and column, as `2:1 tab-indent`. */
function found(text: string): readonly string[] {
  return documentOf(text).diagnostics.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`);
}

describe('parseDocument', () => {
  it('gives a document and diagnostics for any text without throwing', () => {
    const signs = fc.constantFrom(
      'a',
      '甲',
      ':',
      '：',
      ',',
      '，',
      '-',
      ' ',
      '\n',
      '\t',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '#',
      '&',
      '*',
      '!',
      '|',
      '>',
      '%',
      '?',
      '0',
      '.',
      '\u3000',
      '\0',
      '\ud800',
      '\ufeff',
      '<<',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const document = documentOf(text);
        const places = document.diagnostics.map(({ place }) => place);
        expect(places.every((place) => place !== null && place.offset <= place.end && place.end <= text.length)).toBe(
          true,
        );
        expect(document.pathAt(Math.floor(text.length / 2))).toBeInstanceOf(Array);
        JSON.stringify(document.toValue());
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same value as JSON.parse for JSON', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z甲乙]{1,8}$/), fc.jsonValue({ noUnicodeString: true, maxDepth: 4 })),
        (data) => {
          const text = JSON.stringify(data, null, 1);
          const document = documentOf(text);
          const exact = document.diagnostics.every(
            ({ code }) => code !== 'number-too-precise' && code !== 'number-notation',
          );
          if (exact && document.readable) expect(JSON.stringify(document.toValue())).toBe(JSON.stringify(data));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps keys as they are written, also those that look like numbers', () => {
    expect(documentOf('b: 1\na: 2\n').toValue()).toEqual({ b: 1, a: 2 });
    expect(documentOf('rows: { 0012: 1, 1.10: 2, true: 3, ~: 4 }').toValue()).toEqual({
      rows: { '0012': 1, '1.10': 2, true: 3, '~': 4 },
    });
  });

  it('takes __proto__ for a key like any other', () => {
    const value = documentOf('__proto__: { polluted: yes }\n').toValue();
    expect(Object.keys(value ?? {})).toEqual(['__proto__']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('gives the same frozen value on every call', () => {
    const document = documentOf('a: [ { b: 1 } ]\n');
    expect(document.toValue()).toBe(document.toValue());
    expect(Object.isFrozen(document.toValue())).toBe(true);
  });

  it('reads dates, percentages and yes as text', () => {
    expect(documentOf('a: 2023-03-01\nb: 80%\nc: yes\nd: 12:30\n').toValue()).toEqual({
      a: '2023-03-01',
      b: '80%',
      c: 'yes',
      d: '12:30',
    });
  });

  it('reads a text with a byte order mark and Windows line endings', () => {
    const document = documentOf('\ufeffa: 1\r\nb: [2,\r\n  3]\r\n');
    expect(document.diagnostics).toEqual([]);
    expect(document.toValue()).toEqual({ a: 1, b: [2, 3] });
    expect(document.placeOf(['b', 1])).toMatchObject({ line: 3, column: 3 });
  });
});

describe('numbers', () => {
  it.each(['0', '-0.5', '123456789012345', '0.1', '1000000000000000000', '1.50', '1e5'])('%s is exact', (written) => {
    const document = documentOf(`a: ${written}\n`);
    expect(document.diagnostics).toEqual([]);
    expect(document.toValue()).toEqual({ a: Number(written) });
  });

  it.each(['1234567890123456', '0.1234567890123456', '-12345678901234567890.5'])(
    '%s of more than 15 digits stays text and is reported',
    (written) => {
      expect(found(`a: ${written}\n`)).toEqual(['1:4 number-too-precise']);
      expect(documentOf(`a: ${written}\n`).toValue()).toEqual({ a: written });
    },
  );

  it.each(['0x1F', '0o17', '.inf', '-.INF', '.nan', '1e400', '1e-400'])('%s is no decimal number', (written) => {
    expect(found(`a: ${written}\n`)).toEqual(['1:4 number-notation']);
    expect(documentOf(`a: ${written}\n`).toValue()).toEqual({ a: written });
  });

  it('has no negative zero', () => {
    expect(Object.is(Reflect.get(Object(documentOf('a: -0\n').toValue()), 'a'), 0)).toBe(true);
  });
});

describe('what a scheme does not use', () => {
  it.each([
    ['a: 1\nb: 2\na: 3\n', ['3:1 key-duplicate'], { a: 1, b: 2 }],
    ['a: &x 1\nb: *x\n', ['2:4 yaml-feature'], { a: 1, b: null }],
    ['a: &x [ *x ]\n', ['1:9 yaml-feature'], { a: [null] }],
    ['a: &x { b: 1 }\nc: { <<: *x }\n', ['2:6 yaml-feature'], { a: { b: 1 }, c: {} }],
    ['a: !!str 12\n', ['1:10 yaml-feature'], { a: '12' }],
    ['%YAML 1.1\n---\na: yes\n', ['1:1 yaml-feature'], { a: 'yes' }],
    ['? [a]\n: 1\nb: 2\n', ['1:3 key-not-text'], { b: 2 }],
    ['a: 1\n---\nb: 2\n', ['2:1 yaml-several-documents'], { a: 1 }],
    ['a: x\u0000y\n', ['1:5 character-not-printable'], { a: 'x\u0000y' }],
    ['a: \ud800\n', ['1:4 character-not-printable'], { a: '\ud800' }],
    ['a\u200bb: 1\n', ['1:1 character-not-printable'], { ab: 1 }],
  ])('%j is reported and the rest is read', (text, codes, value) => {
    expect(found(text)).toEqual(codes);
    expect(documentOf(text).toValue()).toEqual(value);
    expect(documentOf(text).readable).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['# only a comment\n', 'nothing'],
    ['- 1\n', 'list'],
    ['甲\n', 'text'],
  ])('a root like %j is no scheme', (text) => {
    expect(found(text)).toEqual(['1:1 root-not-map']);
    expect(documentOf(text).readable).toBe(false);
  });
});

describe('hostile texts', () => {
  it('are refused when they are too large', () => {
    expect(found(`a: ${'x'.repeat(10_000_000)}`)).toEqual(['1:1 text-too-large']);
  });

  it('are refused when they nest too deeply, in brackets or in lines', () => {
    const lines = Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}k:`).join('\n');
    for (const text of ['['.repeat(900_000), '{a: '.repeat(5000), '- '.repeat(3000), lines]) {
      const document = documentOf(text);
      expect(document.diagnostics.map(({ code }) => code)).toEqual(['nesting-too-deep']);
      expect(document.readable).toBe(false);
    }
  });

  it('cannot multiply themselves by aliases', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [index, name] of [...'bcdefghij'].entries()) {
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(', ')}]`);
    }
    expect(documentOf(bomb.join('\n')).diagnostics.every(({ code }) => code === 'yaml-feature')).toBe(true);
  });

  it('with very many keys are read in time', () => {
    const text = Array.from({ length: 30_000 }, (_, index) => `k${index}: v`).join('\n');
    expect(documentOf(text).diagnostics).toEqual([]);
  });
});

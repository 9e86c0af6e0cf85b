import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineDiagnostic } from '../../../dsl/diagnostic/define-diagnostic.js';
import type { Path, Within } from '../../../dsl/diagnostic/diagnostic.js';
import { parseDocument } from '../../../dsl/document/parse-document.js';
import type { SchemeDocument } from '../../../dsl/document/scheme-document.js';

function documentOf(text: string, file?: string): SchemeDocument {
  const { value } = parseDocument(text, file);
  if (value === undefined) throw new Error('no document');
  return value;
}

/** The stretch of text a path leads to. */
function textAt(text: string, path: Path, within?: Within): string | null {
  const place = documentOf(text).placeOf(path, within);
  return place && text.slice(place.offset, place.end);
}

const TEXT = `score:
  id: total
  sum:
    - { id: a, formula: x + y }
    - id: b
      formula: "x \\"and\\" y"
      note: 'it''s z'
      text: >-
        first line
        second line
empty:
`;

describe('placeOf', () => {
  it('finds values and keys', () => {
    expect(textAt(TEXT, ['score', 'id'])).toBe('total');
    expect(textAt(TEXT, ['score', 'id'], { part: 'key' })).toBe('id');
    expect(textAt(TEXT, ['score', 'sum', 0])).toBe('{ id: a, formula: x + y }');
    expect(documentOf(TEXT).placeOf(['score', 'sum', 1, 'formula'])).toMatchObject({ line: 6, column: 16, endLine: 6 });
  });

  it('shows the first line of an entry of a list when its key is asked for', () => {
    expect(textAt(TEXT, ['score', 'sum', 1], { part: 'key' })).toBe('id: b');
  });

  it('finds parts of plain and quoted values', () => {
    expect(textAt(TEXT, ['score', 'sum', 0, 'formula'], { from: 4, to: 5 })).toBe('y');
    expect(textAt(TEXT, ['score', 'sum', 1, 'formula'], { from: 8, to: 9 })).toBe('y');
    expect(textAt(TEXT, ['score', 'sum', 1, 'formula'], { from: 3, to: 6 })).toBe('and');
    expect(textAt(TEXT, ['score', 'sum', 1, 'note'], { from: 5, to: 6 })).toBe('z');
    expect(textAt(TEXT, ['score', 'sum', 1, 'note'], { from: 0, to: 2 })).toBe('it');
  });

  it('finds parts of folded text across lines', () => {
    expect(textAt(TEXT, ['score', 'sum', 1, 'text'], { from: 11, to: 17 })).toBe('second');
    expect(textAt('a: |\n  x\n    y\n', ['a'], { from: 4, to: 5 })).toBe('y');
    expect(textAt('a: one\n   two\n', ['a'], { from: 4, to: 7 })).toBe('two');
  });

  it('gives an empty place at the end of a value', () => {
    expect(documentOf('a: xy\n').placeOf(['a'], { from: 2, to: 2 })).toMatchObject({ offset: 5, end: 5, column: 6 });
  });

  it('gives the whole value when it cannot tell the part', () => {
    expect(textAt('a: "\\u0041bc"\n', ['a'], { from: 1, to: 2 })).toBe('"\\u0041bc"');
  });

  it('falls back to the nearest thing that exists', () => {
    expect(textAt(TEXT, ['score', 'round', 'to'])).toBe('score');
    expect(textAt(TEXT, ['score', 'sum', 7])).toBe('sum');
    expect(textAt(TEXT, ['nothing'])).toBe('score:');
    expect(textAt(TEXT, ['empty'])).toBe('empty');
  });

  it('finds every character of a plain or single-quoted value on one line', () => {
    const words = fc.stringMatching(/^[a-z甲乙（）+*/<>= ]{1,20}$/).filter((word) => word.trim() === word);
    fc.assert(
      fc.property(words, fc.boolean(), (word, quoted) => {
        const text = `x:\n  - key: ${quoted ? `'${word}'` : `v${word}`}\n`;
        const value = quoted ? word : `v${word}`;
        for (let at = 0; at < value.length; at += 1) {
          expect(textAt(text, ['x', 0, 'key'], { from: at, to: at + 1 })).toBe(value[at]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is null when there is nothing at all', () => {
    expect(documentOf('').placeOf([])).toBeNull();
  });

  it('counts in the text as written after a repair', () => {
    const text = 'a：1\nb：x\nc: { d：1, e: 2 }\nf: last\n';
    const document = documentOf(`z: 0\n${text}`);
    expect(document.placeOf(['f'])).toMatchObject({ line: 5, column: 4 });
    expect(document.placeOf(['c', 'e'])).toMatchObject({ line: 4, column: 14 });
  });
});

describe('pathAt', () => {
  it('names what the cursor stands in, keys included', () => {
    const document = documentOf(TEXT);
    expect(document.pathAt(TEXT.indexOf('total') + 2)).toEqual(['score', 'id']);
    expect(document.pathAt(TEXT.indexOf('x + y') + 5)).toEqual(['score', 'sum', 0, 'formula']);
    expect(document.pathAt(TEXT.indexOf('second'))).toEqual(['score', 'sum', 1, 'text']);
    expect(document.pathAt(1)).toEqual(['score']);
    expect(documentOf('# c\na: 1\n').pathAt(1)).toEqual([]);
  });

  it('leads back to the place of every value', () => {
    const document = documentOf(TEXT);
    for (const path of [
      ['score', 'id'],
      ['score', 'sum', 0, 'id'],
      ['score', 'sum', 1, 'note'],
    ]) {
      expect(document.pathAt(document.placeOf(path)?.offset ?? -1)).toEqual(path);
    }
  });
});

describe('writtenAt', () => {
  it('gives a scalar as it stands in the text', () => {
    const document = documentOf('a: 0012\nb: "x"\nc: [1]\n');
    expect(document.writtenAt(['a'])).toBe('0012');
    expect(document.writtenAt(['b'])).toBe('"x"');
    expect(document.writtenAt(['c'])).toBeNull();
    expect(document.writtenAt(['d'])).toBeNull();
  });
});

describe('place', () => {
  const odd = defineDiagnostic<{ readonly n: number }>({
    code: 'odd',
    severity: 'warning',
    title: { zh: '奇', en: 'Odd' },
    why: { zh: '奇。', en: 'Odd.' },
    message: ({ n }) => ({ zh: `${n}`, en: `${n}` }),
  });

  it('fills places and the file, sorts by place and leaves out repetitions', () => {
    const document = documentOf('a: 1\nb: 2\n', 'scheme.yaml');
    const placed = document.place([
      odd.at(['b'], { n: 2 }),
      odd.at(['a'], { n: 1 }),
      odd.at(['b'], { n: 2 }),
      odd.at(['b'], { n: 1 }),
    ]);
    expect(placed.map(({ message, place, file }) => [message.en, place?.line, file])).toEqual([
      ['1', 1, 'scheme.yaml'],
      ['1', 2, 'scheme.yaml'],
      ['2', 2, 'scheme.yaml'],
    ]);
  });

  it('gives the same order whatever the order of what was found', () => {
    const document = documentOf('a: 1\nb: 2\n');
    const all = [odd.at(['b'], { n: 2 }), odd.at(['a'], { n: 1 }), odd.at(['b'], { n: 3 }), odd.at([], { n: 4 })];
    expect(document.place([...all].reverse())).toEqual(document.place(all));
  });
});

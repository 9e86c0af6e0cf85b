import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../dsl/document/parse-document.js';

function read(text: string) {
  const { value } = parseDocument(text);
  return {
    found: value?.diagnostics.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`),
    value: value?.toValue(),
    readable: value?.readable,
  };
}

describe('a slip of the keyboard', () => {
  it.each([
    [
      'full-width colon',
      'title: 考核\nyear：2019\nfacts: {}\n',
      ['2:5 full-width-punctuation'],
      { title: '考核', year: 2019, facts: {} },
    ],
    [
      'full-width colon at the end of a map',
      'a:\n  b: 1\n  c：2\nd: 3\n',
      ['3:4 full-width-punctuation'],
      { a: { b: 1, c: 2 }, d: 3 },
    ],
    ['full-width colon with a blank', 'a： 1\nb: 2\n', ['1:2 full-width-punctuation'], { a: 1, b: 2 }],
    [
      'full-width colon as the only entry',
      'a:\n  type：count\n',
      ['2:7 full-width-punctuation'],
      { a: { type: 'count' } },
    ],
    [
      'full-width colon in braces',
      'x: { id：a, label: b }\n',
      ['1:8 full-width-punctuation'],
      { x: { id: 'a', label: 'b' } },
    ],
    [
      'full-width comma in braces',
      'x: { id: a， label: b }\n',
      ['1:11 full-width-punctuation'],
      { x: { id: 'a', label: 'b' } },
    ],
    ['full-width blank before a key', 'a:\n　b: 1\n', ['2:1 full-width-punctuation'], { a: { b: 1 } }],
    ['missing space after a colon', 'a:1\nb: 2\n', ['1:2 space-after-colon'], { a: 1, b: 2 }],
    ['missing space in braces', 'x: {a:1, b: 2}\n', ['1:6 space-after-colon'], { x: { a: 1, b: 2 } }],
    ['missing colon', 'title 考核\nyear: 2019\n', ['1:1 yaml-syntax'], { title: '考核', year: 2019 }],
    ['tab', 'a:\n\tb: 1\n\tc: 2\nd: 3\n', ['2:1 tab-indent', '3:1 tab-indent'], { a: { b: 1, c: 2 }, d: 3 }],
    ['colon in a value', 'text: 第一: 抓好\nb: 1\n', ['1:7 yaml-syntax'], { text: '第一:\u00a0抓好', b: 1 }],
    ['bracket in a value', '{ when: x in [a, b], y: 1 }\n', ['1:9 flow-bracket'], { when: 'x in [a, b]', y: 1 }],
    ['comma in a value in braces', '{ f: max(0, 1 - 2, x), g: 1 }\n', ['1:6 flow-comma'], { f: 'max(0', g: 1 }],
    ['comma in a value in a list', 'f: [max(0, 1), 2]\n', ['1:5 flow-comma'], { f: ['max(0, 1)', 2] }],
    ['words behind a quote', 'a: "b" c\nd: 2\n', ['1:8 yaml-syntax'], { a: 'b', d: 2 }],
    ['sign that no value starts with', 'a: @b\nd: 2\n', ['1:4 yaml-syntax'], { a: '@b', d: 2 }],
  ])('(%s) is reported once, and the rest is read as meant', (_name, text, found, value) => {
    expect(read(text)).toEqual({ found, value, readable: true });
  });

  it('that leaves open how to read on makes the document unreadable, with one diagnostic', () => {
    expect(read('a: "x\nb: 1\nc: 2\n')).toMatchObject({ found: ['1:4 yaml-syntax'], readable: false });
    expect(read('a: [1, 2\nb: 3\n')).toMatchObject({ found: ['1:4 yaml-syntax'], readable: false });
    expect(read('a:\n   b: 1\n  c: 2\n')).toMatchObject({ found: ['3:1 yaml-syntax'], readable: false });
  });

  it('names a key that stands in the middle of a list', () => {
    const { value } = parseDocument('sum:\n  - { id: a }\nnote: { x: 1 }\n  - { id: b }\n');
    expect(value?.diagnostics[0]?.message.zh).toContain('前面的键插在了列表中间');
    expect(value?.diagnostics[0]?.place?.line).toBe(4);
  });

  it('is not seen in Chinese prose, quotes and links', () => {
    const text =
      'text: 一是：抓好；二是，落实。\nlabel: “甲”（乙）\nnote: >-\n  注意：见 http://a.b/c，不计。\n  year：2019\nref: { quote: "甲：乙，丙" }\n';
    expect(read(text)).toMatchObject({ found: [], readable: true });
  });
});

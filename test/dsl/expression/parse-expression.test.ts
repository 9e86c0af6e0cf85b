import { describe, expect, test } from 'vitest';
import { parseExpression, printExpression } from '../../../dsl/expression/index.js';
import { parsed, withoutSpans } from './syntax-tree.js';

const name = (text: string) => ({ kind: 'name', name: text });
const number = (value: string) => ({ kind: 'number', value });

describe('literals', () => {
  test.each([
    ['12', { kind: 'number', value: '12' }],
    ['007.50', { kind: 'number', value: '7.5' }],
    ['0.0', { kind: 'number', value: '0' }],
    ['80%', { kind: 'number', value: '0.8' }],
    ['0.05%', { kind: 'number', value: '0.0005' }],
    ['100%', { kind: 'number', value: '1' }],
    ['123456789012345678901234567890.5', { kind: 'number', value: '123456789012345678901234567890.5' }],
    ['2019-11-30', { kind: 'date', value: '2019-11-30' }],
    ['2020-02-29', { kind: 'date', value: '2020-02-29' }],
    ['"教育系统"', { kind: 'text', value: '教育系统' }],
    [`'it''s'`, { kind: 'text', value: "it's" }],
    ['"a""b"', { kind: 'text', value: 'a"b' }],
    ['"（全角），"', { kind: 'text', value: '（全角），' }],
    ['true', { kind: 'boolean', value: true }],
    ['否', { kind: 'boolean', value: false }],
    ['是', { kind: 'boolean', value: true }],
    ['[]', { kind: 'list', items: [] }],
  ])('%s is read exactly', (text, tree) => {
    expect(withoutSpans(parsed(text))).toEqual(tree);
  });
});

describe('names', () => {
  test.each([
    'members',
    '会员数',
    'facts.会员数',
    'unit.name',
    '_x9',
    'rank',
    'tier',
    'count',
    'sum',
    '是否达标',
    'android',
    '𠮷野家',
  ])('%s is a name', (text) => {
    expect(withoutSpans(parsed(text))).toEqual(name(text));
  });

  test('a name and a call are told apart by the bracket', () => {
    expect(parsed('rank + 1').kind).toBe('arithmetic');
    expect(parsed('rank (total over units)').kind).toBe('aggregate');
  });
});

describe('precedence', () => {
  test.each([
    ['a or b and c', 'a or (b and c)'],
    ['not a and b', '(not a) and b'],
    ['not a = b', 'not (a = b)'],
    ['not a is missing', 'not (a is missing)'],
    ['a + b < c * d', '(a + b) < (c * d)'],
    ['a - b - c', '(a - b) - c'],
    ['a / b * c', '(a / b) * c'],
    ['a + b * c', 'a + (b * c)'],
    ['-a * b', '(-a) * b'],
    ['-a ^ b', '-(a ^ b)'],
    ['a ^ b ^ c', 'a ^ (b ^ c)'],
    ['a ^ -b', 'a ^ (-b)'],
    ['a + b in [c]', '(a + b) in [c]'],
    ['if a then b else c + d', 'if a then b else (c + d)'],
    ['if a then b else if c then d else e', 'if a then b else (if c then d else e)'],
    ['a and (if b then c else d)', 'a and (if b then c else d)'],
  ])('%s is %s', (text, explicit) => {
    expect(withoutSpans(parsed(text))).toEqual(withoutSpans(parsed(explicit)));
  });

  test('the signs of Chinese texts are the same operators', () => {
    expect(printExpression(parsed('a≥b×c÷d−e and f≠g and h≤i'))).toBe('a >= b * c / d - e and f != g and h <= i');
  });
});

describe('forms', () => {
  test('a chained comparison is an "and" of comparisons that share the middle', () => {
    const tree = parsed('60 <= x < 80');
    expect(withoutSpans(tree)).toEqual({
      kind: 'logic',
      operator: 'and',
      left: { kind: 'comparison', operator: '<=', left: number('60'), right: name('x') },
      right: { kind: 'comparison', operator: '<', left: name('x'), right: number('80') },
    });
    if (tree.kind !== 'logic' || tree.left.kind !== 'comparison' || tree.right.kind !== 'comparison') throw new Error();
    expect(tree.left.right).toBe(tree.right.left);
  });

  test.each([
    [
      'a in [1, 2]',
      { kind: 'in', item: name('a'), container: { kind: 'list', items: [number('1'), number('2')] }, negated: false },
    ],
    ['a not in tied', { kind: 'in', item: name('a'), container: name('tied'), negated: true }],
    ['a is missing', { kind: 'missing', operand: name('a'), negated: false }],
    ['a is not missing', { kind: 'missing', operand: name('a'), negated: true }],
    // biome-ignore lint/suspicious/noThenProperty: the word of the language.
    ['if a then 1 else 0', { kind: 'if', condition: name('a'), then: number('1'), otherwise: number('0') }],
    ['round(x, 0.1)', { kind: 'call', name: 'round', arguments: [name('x'), number('0.1')] }],
  ])('%s', (text, tree) => {
    expect(withoutSpans(parsed(text))).toEqual(tree);
  });

  const aggregate = { kind: 'aggregate', value: null, arguments: [], where: null };
  const units = { kind: 'name', name: 'units' };
  test.each([
    [
      'sum(value over honours)',
      { ...aggregate, name: 'sum', value: name('value'), domain: { kind: 'name', name: 'honours' } },
    ],
    ['count(over units where late)', { ...aggregate, name: 'count', domain: units, where: name('late') }],
    [
      'trimmed(x, 1, 2 over units)',
      { ...aggregate, name: 'trimmed', value: name('x'), arguments: [number('1'), number('2')], domain: units },
    ],
    ['sum([a, b])', { ...aggregate, name: 'sum', domain: { kind: 'list', items: [name('a'), name('b')] } }],
    ['sum(over [a, b])', { ...aggregate, name: 'sum', domain: { kind: 'list', items: [name('a'), name('b')] } }],
    [
      'trimmed([a, b], 1, 2)',
      {
        ...aggregate,
        name: 'trimmed',
        arguments: [number('1'), number('2')],
        domain: { kind: 'list', items: [name('a'), name('b')] },
      },
    ],
    ['mean(children(nodes.common))', { ...aggregate, name: 'mean', domain: { kind: 'children', node: 'common' } }],
    [
      'all(met over years(3))',
      { ...aggregate, name: 'all', value: name('met'), domain: { kind: 'years', past: false, years: number('3') } },
    ],
    [
      'any(met over past(n))',
      { ...aggregate, name: 'any', value: name('met'), domain: { kind: 'years', past: true, years: name('n') } },
    ],
  ])('%s', (text, tree) => {
    expect(withoutSpans(parsed(text))).toEqual(tree);
  });

  test('every node knows its place in the text, without the brackets around it', () => {
    expect(parsed(' (a + b) * 2')).toMatchObject({
      from: 1,
      to: 12,
      left: { from: 2, to: 7, right: { from: 6, to: 7 } },
    });
  });

  test('white space and line breaks make no difference', () => {
    expect(withoutSpans(parsed('a\n  +\tb'))).toEqual(withoutSpans(parsed('a+b')));
  });
});

test('a text that is right has no diagnostics', () => {
  expect(
    parseExpression('departments_raw * max(0, 1 - 2% * (rank(departments_raw over units) - 1))').diagnostics,
  ).toEqual([]);
});

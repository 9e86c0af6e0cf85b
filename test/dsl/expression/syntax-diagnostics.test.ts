import { describe, expect, test } from 'vitest';
import { parseExpression } from '../../../dsl/expression/index.js';
import { expectOnly, readMarked } from './marked-text.js';

describe('what the grammar refuses is explained at its place', () => {
  test.each([
    ['⟦⟧', 'expression-empty'],
    ['⟦  ⟧', 'expression-empty'],
    ['a ⟦b⟧', 'expression-syntax'],
    ['a ⟦+⟧', 'expression-syntax'],
    ['⟦*⟧ a', 'expression-syntax'],
    ['a + ⟦*⟧ b', 'expression-syntax'],
    ['if a then ⟦b⟧', 'expression-syntax'],
    ['if a ⟦else⟧ b', 'expression-syntax'],
    ['a⟦,⟧ b', 'expression-syntax'],
    ['⟦{⟧a}', 'expression-syntax'],
    ['a is ⟦nothing⟧', 'expression-syntax'],
    ['sum(x over units ⟦and⟧ y)', 'expression-syntax'],
    ['⟦over⟧', 'expression-syntax'],
    ['a + ⟦\ud800⟧', 'expression-syntax'],
    ['⟦(⟧a + b', 'expression-bracket'],
    ['a + b⟦)⟧', 'expression-bracket'],
    ['[a⟦)⟧', 'expression-bracket'],
    ['name = ⟦"教育⟧', 'expression-text-unclosed'],
    ['a ⟦==⟧ b', 'expression-operator'],
    ['a ⟦且⟧ b', 'expression-operator'],
    ['a ⟦AND⟧ b', 'expression-operator'],
    ['⟦!⟧a', 'expression-operator'],
    ['⟦1,234⟧', 'expression-number'],
    ['a + ⟦1,234,567.8⟧', 'expression-number'],
    ['⟦12万⟧', 'expression-number'],
    ['⟦1.5亿⟧ + a', 'expression-number'],
    ['⟦1e5⟧', 'expression-number'],
    ['⟦.5⟧', 'expression-number'],
    ['⟦1.⟧', 'expression-number'],
    ['⟦80 %⟧', 'expression-number'],
    ['⟦5分⟧', 'expression-number'],
    ['⟦3constructor⟧', 'expression-number'],
    ['⟦2019年11月30日⟧', 'expression-date'],
    ['⟦2019.11.30⟧', 'expression-date'],
    ['⟦2019-02-29⟧', 'expression-date'],
    ['⟦2019-13-01⟧', 'expression-date'],
    ['⟦2019-1-1⟧', 'expression-date'],
    ['a < b ⟦>⟧ c', 'expression-chain'],
    ['a ⟦!=⟧ b != c', 'expression-chain'],
    ['round⟦（⟧x，0.1）', 'expression-full-width'],
    ['a ⟦＞⟧ b', 'expression-full-width'],
    ['80⟦％⟧', 'expression-full-width'],
    ['name = ⟦“甲（乙）”⟧', 'expression-full-width'],
    ['a⟦\u3000⟧+ b', 'expression-full-width'],
  ])('%s: %s', (marked, code) => {
    const { text, ...span } = readMarked(marked);
    const { expression, diagnostics } = parseExpression(text);
    expect(expression).toBeNull();
    expectOnly(diagnostics, code, { text, ...span });
  });
});

describe('the fix of', () => {
  test.each([
    ['round（x，0.1）＞＝80％', '改为：round(x,0.1)>=80%'],
    ['name = “甲（乙）”', '改为：name = "甲（乙）"'],
    ['a“"”', '改为：a""""'],
    ['name = "（，）" ， b', '改为：name = "（，）" , b'],
    ['12.5万', '改为 125000。'],
    ['1e5', '改为 100000。'],
    ['1,234', '改为 1234。'],
    ['.5', '改为 0.5。'],
    ['2019年2月3日', '改为 2019-02-03。'],
    ['2019-1-1', '改为 2019-01-01。'],
    ['a <> b', '改为 !=。'],
    ['a 不低于 b', '改为 >=。'],
  ])('%s is: %s', (text, fix) => {
    expect(parseExpression(text).diagnostics.map((diagnostic) => diagnostic.fix?.zh)).toEqual([fix]);
  });
});

describe('a comma between digits inside brackets', () => {
  test('is two values, with a warning', () => {
    const { text, ...span } = readMarked('max(⟦1,234⟧, x)');
    const { expression, diagnostics } = parseExpression(text);
    expectOnly(diagnostics, 'expression-number-grouping', { text, ...span });
    expect(expression).toMatchObject({ arguments: [{ value: '1' }, { value: '234' }, { name: 'x' }] });
  });

  test('is not warned of when a space says what is meant', () => {
    expect(parseExpression('max(1, 234)').diagnostics).toEqual([]);
  });
});

test('several mistakes of one kind are all reported', () => {
  expect(parseExpression('a && b || c').diagnostics.map(({ fix }) => fix?.en)).toEqual([
    'Write and instead.',
    'Write or instead.',
  ]);
});

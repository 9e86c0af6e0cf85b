import { describe, expect, test } from 'vitest';
import { parseExpression } from '../../../dsl/expression/index.js';
import { expectOnly, readMarked } from './marked-text.js';

describe('calls and aggregates that do not make sense', () => {
  test.each([
    ['⟦summe⟧(x)', 'expression-unknown-function', '是否要写“sum”？'],
    ['⟦constructor⟧(x)', 'expression-unknown-function', null],
    ['⟦round(x)⟧', 'expression-arity', '写法是 round(x, 0.01)。'],
    ['⟦abs()⟧', 'expression-arity', '写法是 abs(x)。'],
    ['⟦min(x)⟧', 'expression-arity', '写法是 min(a, b, …)。'],
    ['⟦lookup(a, b, c, d)⟧', 'expression-arity', '写法是 lookup(table, key)。'],
    ['⟦trimmed(x, 1 over units)⟧', 'expression-arity', '写法是 trimmed(x, high, low over units)。'],
    ['⟦quantile([a, b])⟧', 'expression-arity', '写法是 quantile([a, b], q)。'],
    ['⟦best(x over units)⟧', 'expression-arity', '写法是 best(x, n over units)。'],
    ['⟦best([a, b])⟧', 'expression-arity', '写法是 best([a, b], n)。'],
    ['⟦reachable()⟧', 'expression-arity', '写法是 reachable(node)。'],
    ['1 + ⟦sum(x)⟧', 'expression-aggregate-domain', null],
    ['⟦count()⟧', 'expression-aggregate-domain', null],
    ['⟦children(common)⟧', 'expression-aggregate-domain', null],
    ['⟦years(3)⟧ + 1', 'expression-aggregate-domain', null],
    ['⟦sum(over units)⟧', 'expression-aggregate-value', '写法是 sum(x over units)。'],
    ['⟦rank([a, b])⟧', 'expression-aggregate-value', '写法是 rank(x over units)。'],
    ['⟦count(x over units)⟧', 'expression-aggregate-value', '写法是 count(over units)。'],
    ['⟦sum(x over [a, b])⟧', 'expression-aggregate-value', '写法是 sum([a, b])。'],
    ['⟦sum(x over children(y))⟧', 'expression-aggregate-value', '写法是 sum(children(y))。'],
    ['sum(x over ⟦foo(2)⟧)', 'expression-domain', null],
    ['sum(x over ⟦children(1 + 2)⟧)', 'expression-domain', null],
    ['sum(x over ⟦years(1, 2)⟧)', 'expression-domain', null],
    ['rank(x over ⟦[a, b]⟧)', 'expression-domain', null],
    ['sum(over [a] ⟦where b⟧)', 'expression-where', null],
    ['⟦max⟧(x over units)', 'expression-over', '改用 highest。'],
    ['⟦lookup⟧(x over units)', 'expression-over', null],
  ])('%s: %s', (marked, code, fix) => {
    const { text, ...span } = readMarked(marked);
    const { expression, diagnostics } = parseExpression(text);
    expect(expression).toBeNull();
    expectOnly(diagnostics, code, { text, ...span });
    if (fix !== null) expect(diagnostics[0]?.fix?.zh).toBe(fix);
  });

  test('an aggregate without a domain is told to name one', () => {
    expect(parseExpression('mean(score)').diagnostics[0]?.fix?.en).toContain('mean(score over units)');
  });

  test('mistakes in several calls are all reported', () => {
    const codes = parseExpression('foo(1) + sum(x) + round(1)').diagnostics.map(({ code }) => code);
    expect(codes).toEqual(['expression-unknown-function', 'expression-aggregate-domain', 'expression-arity']);
  });
});

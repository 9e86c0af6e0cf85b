import { expect, test } from 'vitest';
import { namesIn, printDomain, walkExpression } from '../../../dsl/expression/index.js';
import { parsed } from './syntax-tree.js';

test('names are given with their place and the domains they stand in', () => {
  const text = 'a + sum(b over honours where c in [d]) + mean(sum(e over years(f)) over units)';
  const names = namesIn(parsed(text)).map(({ name, use, domains, from, to }) => {
    expect(use === 'value' ? text.slice(from, to) : name).toBe(name);
    return [name, use, domains.map(printDomain).join(' ')];
  });
  expect(names).toEqual([
    ['a', 'value', ''],
    ['honours', 'domain', ''],
    ['b', 'value', 'honours'],
    ['c', 'value', 'honours'],
    ['d', 'value', 'honours'],
    ['units', 'domain', ''],
    ['e', 'value', 'units years(f)'],
    ['f', 'value', 'units'],
  ]);
});

test('items of a list and further arguments stand outside of the domain', () => {
  const names = namesIn(parsed('sum([a]) + trimmed(b, c, d over units) + mean(children(e))'));
  expect(names.map(({ name, use, domains }) => `${name} ${use} ${domains.length}`)).toEqual([
    'a value 0',
    'units domain 0',
    'b value 1',
    'c value 0',
    'd value 0',
    'e children 0',
  ]);
});

test('parents are visited before children', () => {
  const kinds: string[] = [];
  walkExpression(parsed('if not a then -1 else abs(b) ^ 2'), ({ kind }) => kinds.push(kind));
  expect(kinds).toEqual(['if', 'not', 'name', 'negate', 'number', 'arithmetic', 'call', 'name', 'number']);
});

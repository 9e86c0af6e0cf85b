import { expect, test } from 'vitest';
import { printExpression } from '../../../dsl/expression/index.js';
import { parsed } from './syntax-tree.js';

test.each([
  ['((a))', 'a'],
  ['a+b*c', 'a + b * c'],
  ['(a+b)*c', '(a + b) * c'],
  ['a-(b-c)', 'a - (b - c)'],
  ['(a-b)-c', 'a - b - c'],
  ['(a^b)^c', '(a ^ b) ^ c'],
  ['(-a)^b', '(-a) ^ b'],
  ['-(a^b)', '-a ^ b'],
  ['a-(-b)', 'a - -b'],
  ['(a<b)=c', '(a < b) = c'],
  ['(a and b) or c', 'a and b or c'],
  ['a and (b or c)', 'a and (b or c)'],
  ['a or (b or c)', 'a or (b or c)'],
  ['not (a and b)', 'not (a and b)'],
  ['(not a) and b', 'not a and b'],
  ['1+(if a then b else c)', '1 + (if a then b else c)'],
  ['if a then b else (if c then d else e)', 'if a then b else if c then d else e'],
  ['60≤x<80', '60 <= x and x < 80'],
  ['80%', '0.8'],
  [`'say "no"'`, '"say ""no"""'],
  ['是', 'true'],
  ['sum( over [a,b] )', 'sum([a, b])'],
  ['count(over honours where level=nation)', 'count(over honours where level = nation)'],
  ['trimmed(x,1,1 over past(2+1))', 'trimmed(x, 1, 1 over past(2 + 1))'],
  ['a not in [b]', 'a not in [b]'],
  ['a is  not missing', 'a is not missing'],
])('%s is printed as %s', (text, canonical) => {
  expect(printExpression(parsed(text))).toBe(canonical);
});

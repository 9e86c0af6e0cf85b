import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkExpression,
  createScope,
  parseExpression,
  printExpression,
  walkExpression,
} from '../../../dsl/expression/index.js';
import { SYMBOLS, TIERS } from './scheme-symbols.js';
import { parsed, trees, withoutSpans } from './syntax-tree.js';

const PIECES = [
  ...[
    'a',
    '会员数',
    'facts.x',
    '12',
    '0.5',
    '80%',
    '2019-11-30',
    '"t"',
    "'",
    '"',
    'true',
    '否',
    'count',
    'sum',
    'max',
    'years',
  ],
  ...[
    '+',
    '-',
    '*',
    '/',
    '^',
    '=',
    '!=',
    '<',
    '<=',
    '≥',
    '(',
    ')',
    '[',
    ']',
    ',',
    '，',
    '（',
    '“',
    '%',
    '!',
    '&&',
    '\ud800',
    '\udc00',
  ],
  ...[
    'and',
    'or',
    'not',
    'in',
    'is',
    'missing',
    'if',
    'then',
    'else',
    'over',
    'where',
    ' ',
    '\n',
    '万',
    '.',
    '1,234',
    '\u0000',
  ],
];

const scope = createScope(SYMBOLS, { tiers: TIERS });

function expectSound(text: string): void {
  const { expression, diagnostics } = parseExpression(text);
  const hasError = diagnostics.some(({ severity }) => severity === 'error');
  expect(expression === null).toBe(hasError);
  for (const { within } of diagnostics) {
    const { from = -1, to = -1 } = within ?? {};
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(to).toBeLessThanOrEqual(text.length);
  }
  if (expression !== null) checkExpression(expression, scope);
}

describe('parsing', () => {
  test('never throws and says why when there is no tree, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), expectSound), { numRuns: 500 });
  });

  test('never throws for texts of the pieces that expressions are made of', () => {
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(' '));
    const glued = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(fc.oneof(texts, glued), expectSound), { numRuns: 3000 });
  });

  test('of the printed text gives the same tree', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        expect(withoutSpans(parsed(printExpression(tree)))).toEqual(withoutSpans(tree));
      }),
      { numRuns: 1500 },
    );
  });

  test('gives every node a span whose text has the same tree', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const text = printExpression(tree);
        walkExpression(parsed(text), (node) => {
          expect(withoutSpans(parsed(text.slice(node.from, node.to)))).toEqual(withoutSpans(node));
        });
      }),
      { numRuns: 300 },
    );
  });

  test('checking types never throws, whatever the tree', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        checkExpression(tree, scope);
      }),
      { numRuns: 500 },
    );
  });
});

describe('texts made to exhaust the parser', () => {
  test.each([
    ['10,000 opening brackets', '('.repeat(10_000)],
    ['10,000 pairs of brackets', `${'('.repeat(5_000)}1${')'.repeat(4_999)}`],
    ['nested lists', `${'['.repeat(200)}${']'.repeat(200)}`],
    ['nested calls', `${'abs('.repeat(150)}1${')'.repeat(150)}`],
    ['many signs', `${'-'.repeat(5_000)}1`],
    ['many nots', `${'not '.repeat(2_000)}a`],
    ['a tower of powers', Array(2_000).fill('2').join('^')],
    ['many ifs', 'if a then b else '.repeat(500)],
    ['a long sum', Array(2_000).fill('1').join('+')],
    ['a long chain of comparisons', Array(2_000).fill('1').join('<')],
    ['chains inside chains', `${'1 < ('.repeat(60)}1 < 2 < 3${') < 3'.repeat(60)}`],
    ['many quotes', `"'`.repeat(5_000)],
    ['many digits', '1'.repeat(10_000)],
    ['more than 10,000 characters', 'a'.repeat(10_001)],
  ])('are answered quickly and without overflow: %s', (_name, text) => {
    const start = performance.now();
    expectSound(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test('100 pairs of brackets are read, 101 are refused', () => {
    const nested = (levels: number) => parseExpression(`${'('.repeat(levels)}1${')'.repeat(levels)}`);
    expect(nested(100).expression?.kind).toBe('number');
    expect(nested(101).diagnostics.map(({ code, within }) => [code, within?.from])).toEqual([
      ['expression-too-deep', 100],
    ]);
  });

  test('a sum of 400 terms is read', () => {
    expect(parseExpression(Array(400).fill('a').join(' + ')).diagnostics).toEqual([]);
  });
});

import fc from 'fast-check';
import {
  AGGREGATE_USAGE,
  AGGREGATES,
  type AggregateName,
  type DomainSyntax,
  type Expression,
  FUNCTION_USAGE,
  FUNCTIONS,
  isReservedWord,
  parseExpression,
} from '../../../dsl/expression/index.js';

const SPAN = { from: 0, to: 0 };

/** The tree of a text that must be right. */
export function parsed(text: string): Expression {
  const { expression, diagnostics } = parseExpression(text);
  if (expression === null) throw new Error(`${text}: ${diagnostics.map(({ message }) => message.en).join(' ')}`);
  return expression;
}

/** A tree as plain data without the places in the text. */
export function withoutSpans(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSpans);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'from' && key !== 'to');
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutSpans(inner)]));
}

const nameParts = fc
  .tuple(
    fc.constantFrom('a', 'x_1', '会员数', 'rank', 'tier', 'count', 'sum', '_', '𠮷野', 'Ä'),
    fc.constantFrom('', '9', '级'),
  )
  .map(([start, end]) => start + end)
  .filter((name) => !isReservedWord(name));
const names = fc.array(nameParts, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
const decimals = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 999 }))
  .map(([whole, part]) => `${whole}${part % 10 === 0 ? '' : `.${String(part).padStart(3, '0')}`}`);
const dates = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => {
    const pad = (n: number, length: number) => String(n).padStart(length, '0');
    return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  });

const leaves: fc.Arbitrary<Expression> = fc.oneof(
  names.map((name): Expression => ({ kind: 'name', name, ...SPAN })),
  decimals.map((value): Expression => ({ kind: 'number', value, ...SPAN })),
  dates.map((value): Expression => ({ kind: 'date', value, ...SPAN })),
  fc.boolean().map((value): Expression => ({ kind: 'boolean', value, ...SPAN })),
  fc.string({ unit: 'binary' }).map((value): Expression => ({ kind: 'text', value, ...SPAN })),
);

/** Any tree that the grammar can give, some levels deep. */
export const trees: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => {
  const tree = tie('tree');
  return { tree: fc.oneof({ maxDepth: 5, withCrossShrink: true }, leaves, ...branches(tree)) };
}).tree;

function branches(tree: fc.Arbitrary<Expression>): readonly fc.Arbitrary<Expression>[] {
  const negated = fc.boolean();
  const items = fc.array(tree, { maxLength: 3 });
  return [
    items.map((list): Expression => ({ kind: 'list', items: list, ...SPAN })),
    tree.map((operand): Expression => ({ kind: 'negate', operand, ...SPAN })),
    tree.map((operand): Expression => ({ kind: 'not', operand, ...SPAN })),
    fc.tuple(tree, negated).map(([operand, not]): Expression => ({ kind: 'missing', operand, negated: not, ...SPAN })),
    fc
      .tuple(tree, tree, negated)
      .map(([item, container, not]): Expression => ({ kind: 'in', item, container, negated: not, ...SPAN })),
    fc
      .tuple(tree, tree, fc.constantFrom('+', '-', '*', '/', '^'))
      .map(([left, right, operator]): Expression => ({ kind: 'arithmetic', operator, left, right, ...SPAN })),
    fc
      .tuple(tree, tree, fc.constantFrom('=', '!=', '<', '<=', '>', '>='))
      .map(([left, right, operator]): Expression => ({ kind: 'comparison', operator, left, right, ...SPAN })),
    fc
      .tuple(tree, tree, fc.constantFrom('and', 'or'))
      .map(([left, right, operator]): Expression => ({ kind: 'logic', operator, left, right, ...SPAN })),
    fc.tuple(tree, tree, tree).map(([condition, then, otherwise]): Expression => {
      return { kind: 'if', condition, then, otherwise, ...SPAN };
    }),
    fc.constantFrom(...FUNCTIONS).chain((name) => {
      const { least, most } = FUNCTION_USAGE[name];
      return fc
        .array(tree, { minLength: least, maxLength: Math.min(most, least + 2) })
        .map((list): Expression => ({ kind: 'call', name, arguments: list, ...SPAN }));
    }),
    fc.constantFrom(...AGGREGATES).chain((name) => aggregates(name, tree)),
  ];
}

function aggregates(name: AggregateName, tree: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  const { takesValue, takesList, arguments: further } = AGGREGATE_USAGE[name];
  const extra = fc.tuple(...further.map(() => tree));
  const spread: fc.Arbitrary<DomainSyntax> = fc.oneof(
    names.map((domain): DomainSyntax => ({ kind: 'name', name: domain, ...SPAN })),
    fc.tuple(tree, fc.boolean()).map(([years, past]): DomainSyntax => ({ kind: 'years', past, years, ...SPAN })),
  );
  const listed: fc.Arbitrary<DomainSyntax> = fc.oneof(
    fc.array(tree, { maxLength: 3 }).map((items): DomainSyntax => ({ kind: 'list', items, ...SPAN })),
    nameParts.map((node): DomainSyntax => ({ kind: 'children', node, ...SPAN })),
  );
  const overMembers = fc
    .tuple(takesValue ? tree : fc.constant(null), extra, spread, fc.option(tree))
    .map(([value, list, domain, where]): Expression => {
      return { kind: 'aggregate', name, value, arguments: list, domain, where, ...SPAN };
    });
  const overList = fc.tuple(extra, listed).map(([list, domain]): Expression => {
    return { kind: 'aggregate', name, value: null, arguments: list, domain, where: null, ...SPAN };
  });
  return takesList ? fc.oneof(overMembers, overList) : overMembers;
}

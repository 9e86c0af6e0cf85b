import { expressionRankRecord } from './call-diagnostics.js';
import {
  BOOLEAN,
  type CheckContext,
  expectType,
  NUMBER,
  requireType,
  type Typed,
  typesAgree,
  UNKNOWN,
} from './check-context.js';
import type { ExpressionType } from './expression-type.js';
import { domainUnknown, nameAmbiguous, nameUnknown } from './name-diagnostics.js';
import { nodeIds } from './node-ids.js';
import { isPopulation } from './scope.js';
import { suggest } from './suggest.js';
import type { AggregateName, DomainSyntax, Expression, Span } from './syntax.js';
import { typeMismatch } from './type-diagnostics.js';

type Aggregate = Extract<Expression, { kind: 'aggregate' }>;
type NamedDomain = Extract<DomainSyntax, { kind: 'name' }>;
type ChildrenDomain = Extract<DomainSyntax, { kind: 'children' }>;

/** What each aggregate takes of its members. */
const MEMBER_TYPES: Readonly<Record<AggregateName, readonly ExpressionType[]>> = {
  count: ['unknown'],
  sum: ['number'],
  mean: ['number'],
  median: ['number'],
  trimmed: ['number'],
  quantile: ['number'],
  best: ['number'],
  highest: ['number', 'date', 'tier'],
  lowest: ['number', 'date', 'tier'],
  rank: ['number', 'date', 'tier'],
  any: ['boolean'],
  all: ['boolean'],
};

/** An aggregate: its value and condition are checked inside the domain, the rest outside of it. */
export function inferAggregate(node: Aggregate, context: CheckContext): Typed {
  for (const argument of node.arguments) expectType(argument, ['number'], context);
  const member = inferMembers(node, context);
  switch (node.name) {
    case 'any':
    case 'all':
      return BOOLEAN;
    case 'highest':
    case 'lowest':
      return member.type === 'record_list' ? NUMBER : { type: member.type };
    default:
      return NUMBER;
  }
}

function inferMembers(node: Aggregate, context: CheckContext): Typed {
  const { domain } = node;
  if (domain.kind === 'list') return inferItems(domain.items, MEMBER_TYPES[node.name], context);
  if (domain.kind === 'children') {
    inferChildren(domain, context);
    const isCondition = node.name === 'any' || node.name === 'all';
    if (isCondition) context.report(typeMismatch.at([], childrenAsConditions(domain), spanOf(domain)));
    return NUMBER;
  }
  const inside = enterDomain(domain, context);
  if (inside === null) return UNKNOWN;
  const list = inside.scope.recordList;
  if (node.name === 'rank' && list !== null && list !== context.scope.recordList) {
    context.report(expressionRankRecord.at([], { list }, spanOf(node)));
  }
  const member = node.value === null ? UNKNOWN : expectType(node.value, MEMBER_TYPES[node.name], inside);
  if (node.where !== null) expectType(node.where, ['boolean'], inside);
  return member;
}

/** The items of a list: each of a type the aggregate takes, and all of one type. */
function inferItems(items: readonly Expression[], expected: readonly ExpressionType[], context: CheckContext): Typed {
  const types = items.map((item) => expectType(item, expected, context));
  const suits = ({ type }: Typed) => expected.some((wanted) => typesAgree(wanted, type));
  const first = types.find((typed) => typed.type !== 'unknown' && suits(typed));
  if (first === undefined || expected.includes('unknown')) return UNKNOWN;
  items.forEach((item, index) => {
    const found = types[index] ?? UNKNOWN;
    if (suits(found)) requireType(item, found, [first.type], 'pair', context);
  });
  return first;
}

/** The check inside `over …`; null when the domain is not known. */
function enterDomain(domain: Exclude<DomainSyntax, { kind: 'list' | 'children' }>, context: CheckContext) {
  if (domain.kind === 'years') {
    expectType(domain.years, ['number'], context);
    return context.inside(context.scope.enter({ kind: 'years' }));
  }
  const population = context.scope.populations.find((name) => name === domain.name);
  if (population !== undefined) {
    context.refer(domain, { kind: 'population', population });
    return context.inside(context.scope.enter({ kind: 'population', population }));
  }
  const resolution = context.scope.resolve(domain.name);
  if (resolution.kind === 'found' && resolution.owner === 'here' && resolution.symbol.type === 'record_list') {
    context.refer(domain, { ...resolution, kind: 'symbol' });
    return context.inside(context.scope.enter({ kind: 'records', list: resolution.symbol }));
  }
  if (resolution.kind === 'found' && resolution.symbol.type === 'unknown') {
    context.refer(domain, { ...resolution, kind: 'symbol' });
    return null;
  }
  const span = spanOf(domain);
  if (resolution.kind === 'ambiguous') {
    context.report(nameAmbiguous.at([], { name: domain.name, candidates: resolution.candidates }, span));
  } else {
    context.report(domainUnknown.at([], { name: domain.name, suggestions: domainsNear(domain, context) }, span));
  }
  return null;
}

/** Record lists and sets of units with a similar name; all sets of units when the name is one that is not here. */
function domainsNear(domain: NamedDomain, context: CheckContext): readonly string[] {
  const { scope } = context;
  const lists = scope.names().filter((name) => {
    const resolution = scope.resolve(name);
    return resolution.kind === 'found' && resolution.owner === 'here' && resolution.symbol.type === 'record_list';
  });
  if (isPopulation(domain.name)) return scope.populations;
  return suggest(domain.name, [...scope.populations, ...lists]);
}

function inferChildren(domain: ChildrenDomain, context: CheckContext): void {
  const span = spanOf(domain);
  const resolution = context.scope.resolve(`nodes.${domain.node}`);
  if (resolution.kind === 'found' && !context.scope.inYears) {
    context.refer(domain, { ...resolution, kind: 'symbol' });
    return;
  }
  if (context.scope.inYears) {
    context.report(domainUnknown.at([], { name: `children(${domain.node})`, suggestions: [] }, span));
    return;
  }
  const suggestions = suggest(domain.node, nodeIds(context.scope));
  context.report(nameUnknown.at([], { name: domain.node, suggestions }, span));
}

/** Children have scores, which `any` and `all` do not take. */
function childrenAsConditions(domain: ChildrenDomain) {
  const found = 'number' as const;
  return { text: `children(${domain.node})`, found, expected: ['boolean'] as const, problem: 'place' as const };
}

function spanOf({ from, to }: Span): Span {
  return { from, to };
}

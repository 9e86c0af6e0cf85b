import type { SyntaxNode } from '@lezer/common';
import { type BuildContext, operandNodes, textOf } from './build-context.js';
import {
  expressionAggregateDomain,
  expressionAggregateValue,
  expressionArity,
  expressionDomain,
  expressionOver,
  expressionUnknownFunction,
  expressionWhere,
} from './call-diagnostics.js';
import { AGGREGATE_USAGE, aggregateExample, FUNCTION_USAGE, isAggregateName, isFunctionName } from './call-usage.js';
import { suggest } from './suggest.js';
import { AGGREGATES, type AggregateName, type DomainSyntax, type Expression, FUNCTIONS, type Span } from './syntax.js';

type Aggregate = Extract<Expression, { kind: 'aggregate' }>;

/** Names that are written like calls, but only as the domain of an aggregate. */
const DOMAIN_CALLS: ReadonlySet<string> = new Set(['children', 'years', 'past']);

/** For a function that authors take for an aggregate. */
const AGGREGATE_FOR: ReadonlyMap<string, AggregateName> = new Map([
  ['max', 'highest'],
  ['min', 'lowest'],
]);

/** Builds a function call or an aggregate, and reports what is wrong with its name, arguments or domain. */
export function buildCall(node: SyntaxNode, context: BuildContext): Expression {
  const name = calleeOf(node, context);
  const over = node.getChild('Over');
  if (isAggregateName(name)) {
    return over === null ? buildWithoutOver(node, name, context) : buildOver(node, over, name, context);
  }
  const call = plainCall(node, name, context);
  if (over !== null) reportOver(node, name, context);
  else if (isFunctionName(name)) reportArity(call, name, context);
  else reportUnknown(node, name, context);
  return call;
}

/** `sum([a, b])`, `mean(children(x))`: the first argument is the domain. */
function buildWithoutOver(node: SyntaxNode, name: AggregateName, context: BuildContext): Expression {
  const [first, ...further] = operandNodes(node);
  const isListed = first?.name === 'List' || (first?.name === 'Call' && calleeOf(first, context) === 'children');
  if (first === undefined || !isListed) return refuseDomainless(node, name, first, context);
  const domain = buildDomain(first, context);
  const aggregate = aggregateOf(node, {
    name,
    value: null,
    arguments: further.map(context.build),
    domain,
    where: null,
  });
  if (!AGGREGATE_USAGE[name].takesList) reportValue(aggregate, 'missing', context);
  else reportAggregateArity(aggregate, context);
  return aggregate;
}

function buildOver(node: SyntaxNode, over: SyntaxNode, name: AggregateName, context: BuildContext): Expression {
  const [domainNode] = operandNodes(over);
  const whereNode = over.getChild('Where');
  const [condition] = whereNode === null ? [] : operandNodes(whereNode);
  const where = condition === undefined ? null : context.build(condition);
  const domain: DomainSyntax =
    domainNode === undefined
      ? { kind: 'name', name: '', from: over.from, to: over.to }
      : buildDomain(domainNode, context);
  const isListed = domain.kind === 'list' || domain.kind === 'children';
  const takesValue = AGGREGATE_USAGE[name].takesValue && !(isListed && AGGREGATE_USAGE[name].takesList);
  const values = operandNodes(node).map(context.build);
  const [first = null, ...further] = values;
  const parts = takesValue ? { value: first, arguments: further } : { value: null, arguments: values };
  const aggregate = aggregateOf(node, { name, ...parts, domain, where });
  if (whereNode !== null && isListed) reportWhere(whereNode, domain, context);
  else if (takesValue && first === null) reportValue(aggregate, 'missing', context);
  else if (isListed && !AGGREGATE_USAGE[name].takesList) reportDomain(domain, context);
  else if (aggregate.arguments.length > AGGREGATE_USAGE[name].arguments.length && !takesValue)
    reportValue(aggregate, 'superfluous', context);
  else reportAggregateArity(aggregate, context);
  return aggregate;
}

function buildDomain(node: SyntaxNode, context: BuildContext): DomainSyntax {
  const span = { from: node.from, to: node.to };
  if (node.name === 'Name') return { kind: 'name', name: textOf(context, node), ...span };
  if (node.name === 'List') return { kind: 'list', items: operandNodes(node).map(context.build), ...span };
  const name = calleeOf(node, context);
  const operands = operandNodes(node);
  const [operand] = operands;
  const isSingle = operand !== undefined && operands.length === 1 && node.getChild('Over') === null;
  if (isSingle && name === 'children' && operand.name === 'Name') {
    return { kind: 'children', node: textOf(context, operand).replace(/^nodes\./, ''), ...span };
  }
  if (isSingle && (name === 'years' || name === 'past')) {
    return { kind: 'years', past: name === 'past', years: context.build(operand), ...span };
  }
  const refused: DomainSyntax = { kind: 'name', name, ...span };
  reportDomain(refused, context);
  return refused;
}

function calleeOf(node: SyntaxNode, context: BuildContext): string {
  const callee = node.getChild('Callee');
  return callee === null ? '' : textOf(context, callee);
}

function plainCall(node: SyntaxNode, name: string, context: BuildContext): Extract<Expression, { kind: 'call' }> {
  return { kind: 'call', name, arguments: operandNodes(node).map(context.build), from: node.from, to: node.to };
}

function aggregateOf({ from, to }: Span, parts: Omit<Aggregate, 'kind' | 'from' | 'to'>): Aggregate {
  return { kind: 'aggregate', ...parts, from, to };
}

function refuseDomainless(
  node: SyntaxNode,
  name: AggregateName,
  first: SyntaxNode | undefined,
  context: BuildContext,
): Expression {
  const value = first === undefined ? 'x' : textOf(context, first);
  const params = { name, example: aggregateExample(name, value, 'units') };
  context.report(expressionAggregateDomain.at([], params, { from: node.from, to: node.to }));
  return plainCall(node, name, context);
}

function reportOver(node: SyntaxNode, name: string, context: BuildContext): void {
  const suggestion = AGGREGATE_FOR.get(name) ?? suggest(name, AGGREGATES)[0] ?? null;
  context.report(expressionOver.at([], { name, suggestion }, calleeSpan(node)));
}

function reportUnknown(node: SyntaxNode, name: string, context: BuildContext): void {
  if (DOMAIN_CALLS.has(name)) {
    const params = { name, example: aggregateExample('sum', 'x', textOf(context, node)) };
    context.report(expressionAggregateDomain.at([], params, { from: node.from, to: node.to }));
    return;
  }
  const known = [...FUNCTIONS, ...AGGREGATES];
  const params = { name, suggestion: suggest(name, known)[0] ?? null, known };
  context.report(expressionUnknownFunction.at([], params, calleeSpan(node)));
}

function reportArity(
  call: Extract<Expression, { kind: 'call' }>,
  name: keyof typeof FUNCTION_USAGE,
  context: BuildContext,
): void {
  const { least, most, usage } = FUNCTION_USAGE[name];
  const given = call.arguments.length;
  if (given >= least && given <= most) return;
  context.report(expressionArity.at([], { name, usage, given }, { from: call.from, to: call.to }));
}

function reportAggregateArity(aggregate: Aggregate, context: BuildContext): void {
  if (aggregate.arguments.length === AGGREGATE_USAGE[aggregate.name].arguments.length) return;
  const given = aggregate.arguments.length + (aggregate.value === null ? 0 : 1);
  const params = { name: aggregate.name, usage: usageOver(aggregate, context), given };
  context.report(expressionArity.at([], params, { from: aggregate.from, to: aggregate.to }));
}

function reportValue(aggregate: Aggregate, problem: 'missing' | 'superfluous', context: BuildContext): void {
  const params = { name: aggregate.name, problem, usage: usageOver(aggregate, context) };
  context.report(expressionAggregateValue.at([], params, { from: aggregate.from, to: aggregate.to }));
}

function usageOver({ name, domain }: Aggregate, context: BuildContext): string {
  const written = context.text.slice(domain.from, domain.to);
  const { takesList, arguments: further } = AGGREGATE_USAGE[name];
  const isListed = domain.kind === 'list' || domain.kind === 'children';
  if (isListed && takesList) return `${name}(${[written, ...further].join(', ')})`;
  return aggregateExample(name, 'x', isListed ? 'units' : written);
}

function reportDomain(domain: DomainSyntax, context: BuildContext): void {
  const params = { found: context.text.slice(domain.from, domain.to) };
  context.report(expressionDomain.at([], params, { from: domain.from, to: domain.to }));
}

function reportWhere(where: SyntaxNode, domain: DomainSyntax, context: BuildContext): void {
  const params = { found: context.text.slice(domain.from, domain.to) };
  context.report(expressionWhere.at([], params, { from: where.from, to: where.to }));
}

function calleeSpan(node: SyntaxNode): Span {
  const callee = node.getChild('Callee') ?? node;
  return { from: callee.from, to: callee.to };
}

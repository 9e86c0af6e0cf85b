import { expressionReachable } from './call-diagnostics.js';
import { type CheckContext, expectType, NUMBER, quote, requireType, type Typed, UNKNOWN } from './check-context.js';
import { isBareWord } from './check-name.js';
import { nodeIds } from './node-ids.js';
import type { FoundName, ScopeSymbol } from './scope.js';
import { suggest } from './suggest.js';
import type { Expression } from './syntax.js';
import { lookupColumn } from './type-diagnostics.js';

type Call = Extract<Expression, { kind: 'call' }>;

/** A call of a scalar function; the number of its arguments was checked when it was parsed. */
export function inferCall(node: Call, context: CheckContext): Typed {
  switch (node.name) {
    case 'lookup':
      return inferLookup(node, context);
    case 'year_of':
    case 'days':
      for (const argument of node.arguments) expectType(argument, ['date'], context);
      return NUMBER;
    case 'reachable':
      inferReachable(node, context);
      return NUMBER;
    default:
      for (const argument of node.arguments) expectType(argument, ['number'], context);
      return NUMBER;
  }
}

/** `reachable(node)`: the name of a node of this year; the member's inside a set of units, `own.` for the unit being scored. */
function inferReachable(node: Call, context: CheckContext): void {
  const [target] = node.arguments;
  if (target === undefined) return;
  const resolution = target.kind === 'name' ? context.scope.resolve(nodeName(target.name)) : null;
  if (resolution?.kind === 'found' && isNodeOfThisYear(resolution, context)) {
    context.refer(target, { ...resolution, kind: 'symbol' });
    return;
  }
  const found = quote(target);
  const params = { found, suggestions: suggest(found, nodeIds(context.scope)) };
  context.report(expressionReachable.at([], params, { from: target.from, to: target.to }));
}

function isNodeOfThisYear({ symbol, owner }: FoundName, { scope }: CheckContext): boolean {
  const isThisYear = owner === 'own' || (owner === 'here' && !scope.inYears);
  return isThisYear && (symbol.namespace === 'nodes' || symbol.type === 'unknown');
}

/** `x`, `nodes.x`, `own.x` as the name of a node. */
function nodeName(name: string): string {
  const [, owner = '', id = ''] = /^(own\.|previous\.)?(?:nodes\.)?(.*)$/u.exec(name) ?? [];
  return `${owner}nodes.${id}`;
}

function inferLookup(node: Call, context: CheckContext): Typed {
  const [table, key, column] = node.arguments;
  if (table === undefined || key === undefined) return UNKNOWN;
  const symbol = tableOf(table, context);
  if (symbol === null) {
    if (!isBareWord(key, context)) context.infer(key);
    return UNKNOWN;
  }
  inferKey(key, symbol, context);
  checkColumn(node, symbol, column, context);
  const written = column === undefined ? null : columnName(column);
  const ofColumn = written === null ? undefined : symbol.columnTypes?.[written];
  return { type: ofColumn ?? symbol.gives ?? (symbol.type === 'table' ? 'unknown' : 'number') };
}

/** The table, map or bands that `lookup` reads; they are given by name. */
function tableOf(node: Expression, context: CheckContext): ScopeSymbol | null {
  const found = context.infer(node);
  const resolution = node.kind === 'name' ? context.scope.resolve(node.name) : null;
  const isTable = ['table', 'map', 'bands'].includes(found.type);
  if (resolution?.kind === 'found' && resolution.entry === null && isTable) return resolution.symbol;
  requireType(node, found, ['table', 'map', 'bands'], 'place', context);
  return null;
}

function inferKey(key: Expression, symbol: ScopeSymbol, context: CheckContext): void {
  const entries = symbol.entries;
  const isEntry = entries !== undefined && isBareWord(key, context);
  const found = context.infer(key, isEntry ? { type: 'choice', values: entries } : UNKNOWN);
  const expected = symbol.type === 'bands' ? (['number'] as const) : (['text', 'number'] as const);
  requireType(key, found, expected, 'place', context);
}

function checkColumn(node: Call, symbol: ScopeSymbol, column: Expression | undefined, context: CheckContext): void {
  const columns = symbol.columns ?? [];
  const found = column === undefined ? null : columnName(column);
  const isRight = column === undefined ? columns.length === 0 : found !== null && columns.includes(found);
  if (isRight && column?.kind === 'name') context.refer(column, { kind: 'column', column: column.name });
  if (isRight) return;
  const { from, to } = column ?? node;
  const written = column === undefined ? null : (found ?? '…');
  context.report(lookupColumn.at([], { table: symbol.id, found: written, columns }, { from, to }));
}

/** A column is written bare or between quotes. */
function columnName(column: Expression): string | null {
  if (column.kind === 'text') return column.value;
  return column.kind === 'name' ? column.name : null;
}

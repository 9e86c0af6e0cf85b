import type { ExpressionType } from '../expression/expression-type.js';
import type { Namespace, ScopeSymbol } from '../expression/scope.js';
import { parseQuantity } from '../number/index.js';
import { allNodes } from '../scheme/all-nodes.js';
import { type Holes, NO_HOLES } from '../scheme/holes.js';
import type {
  Described,
  NormalField,
  NormalParameter,
  NormalRecords,
  NormalScheme,
  NormalTable,
} from '../scheme/normal.js';

/** Everything an expression of the scheme can name; what a hole has spoilt is of unknown type. */
export function symbolsOf(scheme: NormalScheme, holes: Holes = NO_HOLES): readonly ScopeSymbol[] {
  const known = (symbol: ScopeSymbol, { at }: Described): ScopeSymbol =>
    holes.spoil(at) ? { namespace: symbol.namespace, id: symbol.id, type: 'unknown', gives: 'unknown' } : symbol;
  const field =
    (namespace: Namespace) =>
    (entry: NormalField): ScopeSymbol =>
      known(
        {
          namespace,
          id: entry.id,
          type: typeOf(entry.type),
          ...(entry.type === 'choice' ? { values: entry.values.map((value) => value.id) } : {}),
        },
        entry,
      );
  const rankings = scheme.rankings.map((ranking) => ranking.id);
  return [
    { namespace: 'built_in', id: 'year', type: 'number' },
    { namespace: 'built_in', id: 'as_of', type: 'date' },
    { namespace: 'unit', id: 'id', type: 'text' },
    { namespace: 'unit', id: 'name', type: 'text' },
    ...scheme.attributes.map(field('unit')),
    ...scheme.facts.map(field('facts')),
    ...scheme.parameters.map((parameter) => known(parameterSymbol(parameter), parameter)),
    ...scheme.tables.map((table) => known(tableSymbol(table), table)),
    ...scheme.records.map((records) => known(recordsSymbol(records, field('record')), records)),
    ...allNodes(scheme)
      // The total has a name in any case: rankings and quotas go by it where they do not say otherwise.
      .filter((node) => node.named || node === scheme.score)
      .map((node): ScopeSymbol => ({ namespace: 'nodes', id: node.id, type: 'number' })),
    ...(rankings.length > 0 && !rankings.includes('rank') ? ['rank', ...rankings] : rankings).map(
      (id): ScopeSymbol => ({ namespace: 'rankings', id, type: 'number' }),
    ),
  ];
}

/** The expression type of a declared type. */
export function typeOf(type: NormalParameter['type']): ExpressionType {
  switch (type) {
    case 'number':
    case 'count':
    case 'money':
    case 'ratio':
      return 'number';
    case 'unit':
      return 'text';
    default:
      return type;
  }
}

function parameterSymbol(parameter: NormalParameter): ScopeSymbol {
  const base: ScopeSymbol = { namespace: 'parameters', id: parameter.id, type: typeOf(parameter.type) };
  if (parameter.type === 'choice') return { ...base, values: parameter.values.map((value) => value.id) };
  if (parameter.type === 'list') return { ...base, gives: givesOf(listValues(parameter.default)) };
  if (parameter.type !== 'map') return base;
  const entries = isMap(parameter.default) ? Object.keys(parameter.default) : undefined;
  const gives = isMap(parameter.default) ? givesOf(Object.values(parameter.default)) : 'number';
  return { ...base, gives, ...(entries ? { entries } : {}) };
}

function tableSymbol(table: NormalTable): ScopeSymbol {
  const types = table.columns.map((column) => [column, tableType(table, column)] as const);
  return {
    namespace: 'tables',
    id: table.id,
    type: 'table',
    gives: tableType(table, null),
    ...(table.columns.length > 0 ? { columns: table.columns, columnTypes: Object.fromEntries(types) } : {}),
  };
}

/** What a column holds, or with null the whole table; `unknown` where numbers and texts are mixed. */
export function tableType({ rows }: Pick<NormalTable, 'rows'>, column: string | null): ExpressionType {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => column === null || cell.column === column));
  if (cells.every(({ value }) => value.kind === 'number')) return 'number';
  return cells.every(({ value }) => value.kind === 'text') ? 'text' : 'unknown';
}

function recordsSymbol(records: NormalRecords, field: (entry: NormalField) => ScopeSymbol): ScopeSymbol {
  const fields = records.fields.map((entry) =>
    entry.ratedBy === null ? field(entry) : { ...field(entry), type: 'number' as const },
  );
  const times: ScopeSymbol = { namespace: 'record', id: 'times', type: 'number' };
  return {
    namespace: 'records',
    id: records.id,
    type: 'record_list',
    fields: records.fields.some((entry) => entry.id === 'times') ? fields : [...fields, times],
  };
}

/** The type that all these values of a parameter have; `unknown` where they differ, or where there are none. */
export function givesOf(values: readonly unknown[]): ExpressionType {
  if (values.length === 0) return 'unknown';
  if (values.every((value) => typeof value === 'number' || isPercentText(value))) return 'number';
  return values.every((value) => typeof value === 'string') ? 'text' : 'unknown';
}

/** `80%` in a parameter is the number 0.8. */
function isPercentText(value: unknown): boolean {
  return typeof value === 'string' && value.endsWith('%') && parseQuantity(value.slice(0, -1)) !== null;
}

function listValues(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

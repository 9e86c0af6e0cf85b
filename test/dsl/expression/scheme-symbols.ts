import type { ScopeSymbol } from '../../../dsl/expression/index.js';

/** The names of a small scheme, for the tests of scopes and types. */
export const SYMBOLS: readonly ScopeSymbol[] = [
  { namespace: 'unit', id: 'id', type: 'text' },
  { namespace: 'unit', id: 'name', type: 'text' },
  { namespace: 'unit', id: 'group', type: 'choice', values: ['prefecture', 'industry'] },
  { namespace: 'unit', id: 'type', type: 'choice', values: ['soe', 'private'] },
  { namespace: 'unit', id: 'staff', type: 'number' },
  { namespace: 'facts', id: 'members', type: 'number' },
  { namespace: 'facts', id: 'late', type: 'boolean' },
  { namespace: 'facts', id: 'reported', type: 'date' },
  { namespace: 'facts', id: 'remark', type: 'text' },
  { namespace: 'facts', id: 'platform', type: 'number' },
  { namespace: 'nodes', id: 'platform', type: 'number' },
  { namespace: 'nodes', id: 'total', type: 'number' },
  { namespace: 'parameters', id: 'weights', type: 'map', entries: ['debrief', 'site'] },
  { namespace: 'parameters', id: 'subsidy', type: 'bands' },
  { namespace: 'parameters', id: 'levels', type: 'list', gives: 'text' },
  { namespace: 'tables', id: 'target', type: 'table', gives: 'number' },
  { namespace: 'tables', id: 'norms', type: 'table', gives: 'number', columns: ['low', 'high'] },
  {
    namespace: 'records',
    id: 'honours',
    type: 'record_list',
    fields: [
      { namespace: 'record', id: 'level', type: 'choice', values: ['nation', 'province'] },
      { namespace: 'record', id: 'date', type: 'date' },
      { namespace: 'record', id: 'value', type: 'number' },
      { namespace: 'record', id: 'members', type: 'number' },
    ],
  },
  { namespace: 'records', id: 'praise', type: 'record_list' },
  { namespace: 'rankings', id: 'rank', type: 'number' },
];

/** The tiers of that scheme, best first. */
export const TIERS: readonly string[] = ['excellent', 'good', 'fair'];

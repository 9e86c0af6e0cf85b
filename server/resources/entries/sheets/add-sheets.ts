import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../../access/guard-routes.js';
import { type ListQuery, listParameters, listQuery } from '../../../http/list-query.js';
import { type ApiSchema, answers, idSchema, querySchema } from '../../../http/openapi/shared-schemas.js';
import { SHEET_PROGRESS, SHEET_SORTS, type SheetFilter } from './sheet-list-read-model.js';
import { addSheetRoutes, type SheetKind } from './sheet-routes.js';
import { SHEETS } from './sheet-schemas.js';
import type { SheetTools } from './sheet-schemes.js';
import { createSheetService } from './sheet-service.js';

interface List {
  readonly Params: { readonly cycle: string };
  readonly Querystring: Partial<ListQuery> &
    Partial<Pick<SheetFilter, 'kind' | 'source' | 'rater' | 'unit' | 'state' | 'sort'>> & {
      readonly cell?: string;
    };
}

const KINDS: readonly SheetKind[] = [
  {
    kind: 'facts',
    path: 'facts',
    params: [],
    name: 'Facts',
    zh: '填报数据',
    en: 'the facts of a unit',
    reads: ['entries:read'],
    enters: ['entries:enter'],
  },
  {
    kind: 'history',
    path: 'history',
    params: [],
    name: 'History',
    zh: '往年结果',
    en: 'the earlier results of a unit',
    reads: ['entries:read'],
    enters: ['cycles:manage'],
  },
  {
    kind: 'ratings',
    path: 'ratings/:source/:rater',
    params: ['source', 'rater'],
    name: 'Ratings',
    zh: '评分表',
    en: 'the marks one rater gives a unit',
    reads: ['entries:read', 'ratings:read', 'ratings:enter'],
    enters: ['ratings:enter', 'entries:enter'],
  },
];

const TEXT: ApiSchema = { type: 'string', maxLength: 200, pattern: '^[^\\p{Cc}]*$' };
const LIST_QUERY: Readonly<Record<string, ApiSchema>> = {
  ...listParameters(SHEET_SORTS),
  kind: { type: 'string', enum: ['facts', 'history', 'ratings'] },
  source: TEXT,
  rater: TEXT,
  unit: { ...TEXT, description: 'Id of the unit.' },
  state: {
    type: 'string',
    enum: [...SHEET_PROGRESS],
    description: 'With drafts, with returned cells, handed in, or with every value verified.',
  },
  cell: { ...TEXT, description: 'Key of a cell that is shown with each sheet: one item over all units.' },
};

/** Sheets: facts, earlier results and ratings of units. */
export function addSheets(app: FastifyInstance, tools: SheetTools): void {
  const sheets = createSheetService(tools);
  for (const kind of KINDS) addSheetRoutes(app, sheets, kind);
  app.get<List>(
    '/api/cycles/:cycle/sheets',
    {
      config: { permission: ['entries:read', 'ratings:read', 'ratings:enter'] },
      schema: {
        operationId: 'listSheets',
        summary: '填报表和评分表清单 · list the sheets that were begun',
        tags: ['entries'],
        params: idSchema('cycle'),
        querystring: querySchema(LIST_QUERY),
        response: answers(SHEETS, [400, 401, 403, 404]),
      },
    },
    async (request) => {
      const { kind = null, source = null, rater = null, unit = null, state = null, ...rest } = request.query;
      const { sort, cell = null, ...query } = rest;
      const filter = { ...listQuery(query, SHEET_SORTS), sort: sort ?? 'unit', kind, source, rater, unit, state };
      return await sheets.list(contextOf(request), request.params.cycle, filter, cell);
    },
  );
}

import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LINE } from '../../access/grant-schemas.js';
import { contextOf } from '../../access/guard-routes.js';
import { errorBody } from '../../http/errors/error-body.js';
import { bodyEmpty } from '../../http/errors/problems.js';
import { type ApiSchema, answers, DRY_RUN_QUERY, idSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import { mediaType, requireContentType } from '../../http/read-body.js';
import { StreamedBody, takeBodiesAsStreams } from '../../http/streamed-body.js';
import type { Storage } from '../../storage/index.js';
import { REMARK } from '../events/event-schemas.js';
import { YEAR } from '../units/unit-schemas.js';
import type { BulkKind, OpenBulkKind } from './bulk-kind.js';
import { bulkLinesNotKept, bulkRefused, bulkTooLarge } from './bulk-problems.js';
import { type BulkAnswer, createBulkResults } from './bulk-results.js';
import { BULK_ANSWER, BULK_REFUSAL } from './bulk-schemas.js';
import { readCsvRows } from './csv-rows.js';
import type { BulkTools } from './cycle-tools.js';
import { eventRows } from './event-rows.js';
import { factRows, type SheetRowsAsked } from './fact-rows.js';
import type { GivenRows } from './given-row.js';
import { readJsonRows } from './json-rows.js';
import { ratingRows } from './rating-rows.js';
import { BulkUndone, runBulk } from './run-bulk.js';
import { unitRows } from './unit-rows.js';

interface OfCycle {
  readonly Params: { readonly cycle: string };
  readonly Querystring: {
    readonly mode?: BulkAnswer['mode'];
    readonly dryRun?: boolean;
    readonly reason?: string;
  };
}
interface OfUnits {
  readonly Querystring: {
    readonly year: number;
    readonly scheme?: string;
    readonly source?: string;
    readonly dryRun?: boolean;
  };
}

const NDJSON = 'application/x-ndjson';
const CSV = 'text/csv';
/** Bytes of one request. */
export const BULK_BYTES = 256 * 1024 * 1024;

const MODE: ApiSchema = {
  type: 'string',
  enum: ['all', 'rows'],
  default: 'all',
  description: 'all: every row or none; rows: each row for itself.',
};
const REASON: ApiSchema = { ...REMARK, description: 'Why values that were submitted are corrected.' };
const text = { type: 'string' };
const BODY = { content: { [NDJSON]: { schema: text }, [CSV]: { schema: text } } };
const ANSWERS = {
  ...answers(
    {
      description: 'What became of the rows.',
      content: {
        'application/json': { schema: BULK_ANSWER },
        [NDJSON]: {
          schema: { ...text, description: 'A line {row, status, code?, message?, pointer?} for every row.' },
        },
      },
    },
    [400, 401, 403, 404, 409, 413, 415, 503],
  ),
  422: { description: '有不能接受的行，一行也没有保存 · rows cannot be taken, none was stored', ...json(BULK_REFUSAL) },
};

/** Posting by the hundred thousand: bodies are read while they arrive. */
export function addBulkRoutes(app: FastifyInstance, tools: BulkTools): void {
  app.register(async (scope) => {
    const limit = {
      bytes: BULK_BYTES,
      refuse: () => bulkTooLarge.refuse({ what: 'bytes', limit: BULK_BYTES, done: 0 }),
    };
    takeBodiesAsStreams(scope, [NDJSON, CSV], limit);
    addCycleRoutes(scope, tools);
    addUnitRoute(scope, tools);
  });
}

function addCycleRoutes(scope: FastifyInstance, tools: BulkTools): void {
  const open: Readonly<Record<'facts' | 'ratings' | 'events', OpenBulkKind<SheetRowsAsked>>> = {
    facts: factRows(tools),
    ratings: ratingRows(tools),
    events: eventRows(tools),
  };
  const words = {
    facts: ['bulkFacts', '批量提交填报数据 · post facts in bulk', ['entries:enter']],
    ratings: ['bulkRatings', '批量提交评分 · post ratings in bulk', ['ratings:enter', 'entries:enter']],
    events: ['bulkEvents', '批量登记事项和台账 · post events and records in bulk', ['events:enter']],
  } as const;
  for (const name of ['facts', 'ratings', 'events'] as const) {
    const [operationId, summary, permission] = words[name];
    const corrects: Readonly<Record<string, ApiSchema>> = name === 'events' ? {} : { reason: REASON };
    scope.post<OfCycle>(
      `/api/cycles/:cycle/bulk/${name}`,
      {
        config: { permission, once: { status: 200 } },
        onRequest: requireContentType([NDJSON, CSV]),
        schema: {
          operationId,
          summary,
          tags: ['bulk'],
          params: idSchema('cycle'),
          querystring: querySchema({ mode: MODE, ...corrects, ...DRY_RUN_QUERY }),
          body: BODY,
          response: ANSWERS,
        },
      },
      async (request, reply) => {
        const { mode = 'all', dryRun = false, reason = null } = request.query;
        const kind = await open[name](contextOf(request), { cycle: request.params.cycle, reason });
        return await answer(tools.storage, request, reply, kind, { mode, dryRun });
      },
    );
  }
}

function addUnitRoute(scope: FastifyInstance, tools: BulkTools): void {
  const open = unitRows(tools);
  scope.post<OfUnits>(
    '/api/units/bulk',
    {
      config: { permission: 'units:manage', once: { status: 200 } },
      onRequest: requireContentType([NDJSON, CSV]),
      schema: {
        operationId: 'bulkUnits',
        summary: '批量提交单位和属性，全部或一个也不 · post units and attributes in bulk, all or none',
        tags: ['bulk'],
        querystring: {
          ...querySchema({
            year: { ...YEAR, description: 'Year of the attributes.' },
            scheme: { ...LINE, description: 'Hash of a published version that says what the attributes are.' },
            source: { ...LINE, description: 'Where the values come from.' },
            ...DRY_RUN_QUERY,
          }),
          required: ['year'],
        },
        body: BODY,
        response: ANSWERS,
      },
    },
    async (request, reply) => {
      const { year, scheme = null, source = null, dryRun = false } = request.query;
      const kind = await open(contextOf(request), { year, scheme, source });
      return await answer(tools.storage, request, reply, kind, { mode: 'all', dryRun });
    },
  );
}

async function answer(
  storage: Storage,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: BulkKind,
  asked: Pick<BulkAnswer, 'mode' | 'dryRun'>,
): Promise<unknown> {
  const context = contextOf(request);
  const wantsLines = (request.headers.accept ?? '').includes(NDJSON);
  if (wantsLines && context.keepAnswer != null) throw bulkLinesNotKept.refuse({});
  const results = createBulkResults(wantsLines);
  try {
    const done = await runBulk(storage, context, kind, { ...asked, rows: rowsOf(request, kind) }, results);
    if (!wantsLines) return done;
    return await reply.type(`${NDJSON}; charset=utf-8`).send(Readable.from(results.lines()));
  } catch (error) {
    if (!(error instanceof BulkUndone)) throw error;
    const { rows, refused } = error.answer.counts;
    const { problem } = bulkRefused.refuse({ rows, refused });
    return reply.status(problem.status).send({ ...errorBody(problem, context.language, request.id), ...error.answer });
  }
}

function rowsOf(request: FastifyRequest, { columns, takesOtherColumns }: BulkKind): GivenRows {
  const { body } = request;
  if (!(body instanceof StreamedBody)) throw bodyEmpty.refuse({});
  if (mediaType(request) === NDJSON) return readJsonRows(body.chunks());
  const charset = /;\s*charset="?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? null;
  return readCsvRows(body.chunks(), charset, columns, takesOtherColumns);
}

function json(schema: ApiSchema) {
  return { content: { 'application/json': { schema } } };
}

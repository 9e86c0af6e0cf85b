import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../access/guard-routes.js';
import { FORM_LIMIT, jsonBody } from '../../http/json-body.js';
import { type ListQuery, listParameters, listQuery } from '../../http/list-query.js';
import { type ApiSchema, answers, DRY_RUN_QUERY, idSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import { allowContentType, requireContentType } from '../../http/read-body.js';
import { expectedRevision, setRevision } from '../../http/revision.js';
import { BALLOT_SORTS, type BallotSort } from './ballot-read-model.js';
import { BALLOT, BALLOT_LIST, BALLOT_ORDER, BALLOT_RETURN, type BallotOrder } from './ballot-schemas.js';
import type { BallotService } from './ballot-service.js';

interface ByRater {
  readonly Params: { readonly cycle: string; readonly source: string; readonly rater: string };
  readonly Querystring: { readonly part?: string; readonly dryRun?: boolean };
}
interface List {
  readonly Params: { readonly cycle: string };
  readonly Querystring: Partial<Omit<ListQuery, 'sort'>> & {
    readonly sort?: BallotSort;
    readonly source?: string;
    readonly rater?: string;
    readonly submitted?: boolean;
  };
}

const BODY_LIMIT = 1024 * 1024;
const TEXT: ApiSchema = { type: 'string', maxLength: 200, pattern: '^[^\\p{Cc}]*$' };
const PART = {
  part: { ...TEXT, default: '', description: 'Value of the attribute that the source votes within.' },
} as const;
const json = (schema: ApiSchema) => ({ content: { 'application/json': { schema } } });
const takesJson = { onRequest: requireContentType(['application/json']), bodyLimit: BODY_LIMIT };
const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['ballots'] });
const reads = { config: { permission: ['ratings:read', 'ballots:enter'] } } as const;
const casts = { config: { permission: 'ballots:enter', once: { status: 200 } } } as const;
const writing = querySchema({ ...PART, ...DRY_RUN_QUERY });
const WRITE_ERRORS = [400, 401, 403, 404, 409, 413, 415, 422, 428];
const LIST_QUERY: Readonly<Record<string, ApiSchema>> = {
  ...listParameters(BALLOT_SORTS),
  source: TEXT,
  rater: TEXT,
  submitted: { type: 'boolean' },
};

const readOrder = jsonBody<BallotOrder>(BALLOT_ORDER);
const readReturn = jsonBody<{ readonly reason: string }>(BALLOT_RETURN);

const addressOf = ({
  params,
  query,
}: {
  readonly params: ByRater['Params'];
  readonly query: ByRater['Querystring'];
}) => {
  return { ...params, part: query.part ?? '' };
};

/** Ballots: putting units in order. */
export function addBallotRoutes(app: FastifyInstance, ballots: BallotService): void {
  const base = '/api/cycles/:cycle/ballots';
  const one = `${base}/:source/:rater`;
  const params = idSchema('cycle', 'source', 'rater');
  app.get<List>(
    base,
    {
      ...reads,
      schema: {
        ...describe('listBallots', '排序票清单 · the ballots one may see'),
        params: idSchema('cycle'),
        querystring: querySchema(LIST_QUERY),
        response: answers(BALLOT_LIST, [400, 401, 403, 404]),
      },
    },
    async (request) => {
      const { sort = 'source', source = null, rater = null, submitted = null, ...query } = request.query;
      const filter = { ...listQuery(query, BALLOT_SORTS), sort, source, rater, submitted };
      return await ballots.list(contextOf(request), request.params.cycle, filter);
    },
  );
  app.get<ByRater>(
    one,
    {
      ...reads,
      schema: {
        ...describe('getBallot', '一张排序票 · get a ballot, empty where nothing is entered'),
        params,
        querystring: querySchema(PART),
        response: answers(BALLOT, [400, 401, 403, 404]),
      },
    },
    async (request, reply) => {
      const ballot = await ballots.get(contextOf(request), addressOf(request));
      return setRevision(reply, ballot.revision).send(ballot);
    },
  );
  app.put<ByRater>(
    one,
    {
      ...casts,
      ...takesJson,
      schema: {
        ...describe('putBallot', '排序 · put units in order (needs If-Match)'),
        params,
        querystring: writing,
        body: json(BALLOT_ORDER),
        response: answers(BALLOT, WRITE_ERRORS),
      },
    },
    async (request, reply) => {
      const step = { expected: expectedRevision(request), dryRun: request.query.dryRun ?? false };
      const ballot = await ballots.put(contextOf(request), addressOf(request), readOrder(request), step);
      return setRevision(reply, ballot.revision).send(ballot);
    },
  );
  app.post<ByRater>(
    `${one}/submit`,
    {
      ...casts,
      onRequest: allowContentType(['application/json']),
      bodyLimit: FORM_LIMIT,
      schema: {
        ...describe('submitBallot', '提交排序票 · submit a ballot (needs If-Match)'),
        params,
        querystring: writing,
        response: answers(BALLOT, WRITE_ERRORS),
      },
    },
    async (request, reply) => {
      const step = { expected: expectedRevision(request), dryRun: request.query.dryRun ?? false };
      const ballot = await ballots.submit(contextOf(request), addressOf(request), step);
      return setRevision(reply, ballot.revision).send(ballot);
    },
  );
  app.post<ByRater>(
    `${one}/return`,
    {
      config: { permission: 'assignments:manage', once: { status: 200 } },
      ...takesJson,
      schema: {
        ...describe('returnBallot', '退回排序票 · return a ballot to its rater (needs If-Match)'),
        params,
        querystring: writing,
        body: json(BALLOT_RETURN),
        response: answers(BALLOT, WRITE_ERRORS),
      },
    },
    async (request, reply) => {
      const dryRun = request.query.dryRun ?? false;
      const step = { expected: expectedRevision(request), ...readReturn(request), dryRun };
      const ballot = await ballots.return(contextOf(request), addressOf(request), step);
      return setRevision(reply, ballot.revision).send(ballot);
    },
  );
}

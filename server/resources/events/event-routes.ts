import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../access/guard-routes.js';
import { FORM_LIMIT, jsonBody } from '../../http/json-body.js';
import { type ListQuery, listParameters, listQuery } from '../../http/list-query.js';
import { type ApiSchema, answers, DRY_RUN_QUERY, idSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import { requireContentType } from '../../http/read-body.js';
import { expectedRevision, setRevision } from '../../http/revision.js';
import {
  EVENT,
  EVENT_CORRECTION,
  EVENT_HISTORY,
  EVENT_LIST,
  type EventChange,
  NEW_EVENT,
  type NewEvent,
  stepSchema,
} from './event-schemas.js';
import { EVENT_STEPS, type EventService, type EventStepName } from './event-service.js';
import { EVENT_SORTS, type EventSort } from './occurrence-read-model.js';
import { EVENT_STATES, type EventState, type OccurrenceRow } from './occurrence-store.js';

interface List {
  readonly Params: { readonly cycle: string };
  readonly Querystring: Partial<Omit<ListQuery, 'sort'>> & {
    readonly sort?: EventSort;
    readonly unit?: string;
    readonly list?: string;
    readonly kind?: OccurrenceRow['kind'];
    readonly state?: EventState;
    readonly externalId?: string;
  };
}
interface Write {
  readonly Params: { readonly cycle: string };
  readonly Querystring: { readonly dryRun?: boolean };
}
interface ById {
  readonly Params: { readonly cycle: string; readonly id: string };
  readonly Querystring: { readonly dryRun?: boolean };
}

const json = (schema: ApiSchema) => ({ content: { 'application/json': { schema } } });
const takesJson = { onRequest: requireContentType(['application/json']), bodyLimit: FORM_LIMIT };
const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['events'] });
const reads = { config: { permission: 'entries:read' } } as const;
const writing = querySchema(DRY_RUN_QUERY);
const CHANGE_ERRORS = [400, 401, 403, 404, 409, 413, 415, 422, 428, 503];
const TEXT: ApiSchema = { type: 'string', maxLength: 200, pattern: '^[^\\p{Cc}]*$' };
const LIST_QUERY: Readonly<Record<string, ApiSchema>> = {
  ...listParameters(EVENT_SORTS),
  unit: { ...TEXT, description: 'Id of a unit.' },
  list: { ...TEXT, description: 'Id of a record list of the scheme.' },
  kind: { type: 'string', enum: ['event', 'record'] },
  state: { type: 'string', enum: [...EVENT_STATES] },
  externalId: TEXT,
};
const STEP_WORDS = {
  certify: '认定一个事项，登记人自己不能认定 · certify an event or record, never one’s own',
  reject: '不予认定 · reject an event or record',
  withdraw: '撤回一个事项 · withdraw an event or record',
} as const satisfies Readonly<Record<EventStepName, string>>;
const STEP_NAMES = Object.keys(EVENT_STEPS) as readonly EventStepName[]; // its keys

const readEvent = jsonBody<NewEvent>(NEW_EVENT);
const readCorrection = jsonBody<EventChange & { readonly reason: string }>(EVENT_CORRECTION);

/** Events and entries of record lists of the units of a cycle. */
export function addEventRoutes(app: FastifyInstance, events: EventService): void {
  app.get<List>(
    '/api/cycles/:cycle/events',
    {
      ...reads,
      schema: {
        ...describe('listEvents', '事项和台账清单 · list events and records'),
        params: idSchema('cycle'),
        querystring: querySchema(LIST_QUERY),
        response: answers(EVENT_LIST, [400, 401, 403, 404, 503]),
      },
    },
    async (request) => {
      const { sort = 'enteredAt', unit = null, list = null, kind = null, state = null, ...rest } = request.query;
      const { externalId = null, ...query } = rest;
      const filter = { ...listQuery(query, EVENT_SORTS), sort, unit, list, kind, state, externalId };
      return await events.list(contextOf(request), request.params.cycle, filter);
    },
  );
  app.get<ById>(
    '/api/cycles/:cycle/events/:id',
    {
      ...reads,
      schema: {
        ...describe('getEvent', '一个事项及其经过 · get an event or record with its revisions'),
        params: idSchema('cycle', 'id'),
        querystring: querySchema(),
        response: answers(EVENT_HISTORY, [400, 401, 403, 404, 503]),
      },
    },
    async (request, reply) => {
      const event = await events.get(contextOf(request), request.params.cycle, request.params.id);
      return setRevision(reply, event.revision).send(event);
    },
  );
  app.post<Write>(
    '/api/cycles/:cycle/events',
    {
      config: { permission: 'events:enter', once: { status: 201, location: './' } },
      ...takesJson,
      schema: {
        ...describe('enterEvent', '登记一个事项 · enter an event or record'),
        params: idSchema('cycle'),
        querystring: writing,
        body: json(NEW_EVENT),
        response: answers(EVENT, [400, 401, 403, 404, 409, 413, 415, 422, 503], 201),
      },
    },
    async (request, reply) => {
      const { cycle } = request.params;
      const dryRun = request.query.dryRun ?? false;
      const event = await events.enter(contextOf(request), cycle, readEvent(request), dryRun);
      const location = `/api/cycles/${encodeURIComponent(cycle)}/events/${event.id}`;
      return setRevision(reply, event.revision).status(201).header('location', location).send(event);
    },
  );
  app.patch<ById>(
    '/api/cycles/:cycle/events/:id',
    {
      config: { permission: 'events:enter', once: { status: 200 } },
      ...takesJson,
      schema: {
        ...describe(
          'correctEvent',
          '更正一个事项，之后要重新认定（需 If-Match） · correct an event or record (needs If-Match)',
        ),
        params: idSchema('cycle', 'id'),
        querystring: writing,
        body: json(EVENT_CORRECTION),
        response: answers(EVENT, CHANGE_ERRORS),
      },
    },
    async (request, reply) => {
      const expected = expectedRevision(request);
      const { reason, ...change } = readCorrection(request);
      const asked = { ...request.params, expected, reason, dryRun: request.query.dryRun ?? false };
      const event = await events.correct(contextOf(request), asked, change);
      return setRevision(reply, event.revision).send(event);
    },
  );
  for (const step of STEP_NAMES) {
    const body = stepSchema(step !== 'certify');
    const readStep = jsonBody<{ readonly reason?: string }>(body);
    app.post<ById>(
      `/api/cycles/:cycle/events/:id/${step}`,
      {
        config: { permission: EVENT_STEPS[step].permission, once: { status: 200 } },
        ...takesJson,
        schema: {
          ...describe(`${step}Event`, `${STEP_WORDS[step]}（需 If-Match） (needs If-Match)`),
          params: idSchema('cycle', 'id'),
          querystring: writing,
          body: json(body),
          response: answers(EVENT, CHANGE_ERRORS),
        },
      },
      async (request, reply) => {
        const expected = expectedRevision(request);
        const { reason = null } = readStep(request);
        const asked = { ...request.params, expected, reason, dryRun: request.query.dryRun ?? false };
        const event = await events.step(contextOf(request), asked, step);
        return setRevision(reply, event.revision).send(event);
      },
    );
  }
}

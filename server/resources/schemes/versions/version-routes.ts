import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../../access/guard-routes.js';
import { disconnectionOf } from '../../../http/disconnection.js';
import { jsonBody } from '../../../http/json-body.js';
import { type ApiSchema, answers, DRY_RUN_QUERY, querySchema } from '../../../http/openapi/shared-schemas.js';
import { allowContentType, requireContentType } from '../../../http/read-body.js';
import { expectedRevision, setRevision } from '../../../http/revision.js';
import { SCHEME_ID } from '../scheme-schemas.js';
import type { DraftService } from './drafts.js';
import { readOptional } from './read-optional.js';
import type { ReviewService } from './reviewing.js';
import { VERSION_STATES, type VersionState } from './scheme-version-store.js';
import {
  NEW_VERSION,
  type NewVersion,
  UNSAVED_CONTENT,
  type UnsavedContent,
  VERSION,
  VERSION_CHANGE,
  VERSION_CHECK,
  VERSION_COMPARISON,
  VERSION_ID,
  VERSION_LIST,
  type VersionChange,
} from './version-schemas.js';

interface ById {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly dryRun?: boolean };
}
interface List {
  readonly Params: { readonly id: string };
  readonly Querystring: {
    readonly state?: VersionState;
    readonly page?: number;
    readonly perPage?: number;
    readonly order?: 'asc' | 'desc';
  };
}
interface Compare {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly with?: string };
}

/** A scheme has a million characters at most, its regulation four; as JSON, with its cases. */
export const VERSION_LIMIT = 32 * 1024 * 1024;
const MOST_PER_PAGE = 1000;

const readNew = jsonBody<NewVersion>(NEW_VERSION);
const readChange = jsonBody<VersionChange>(VERSION_CHANGE);
const readUnsaved = jsonBody<UnsavedContent>(UNSAVED_CONTENT);

/** Versions of schemes: what authors write, and what reviewers look at. */
export function addVersionRoutes(app: FastifyInstance, drafts: DraftService, reviews: ReviewService): void {
  const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['scheme-versions'] });
  const reads = { config: { permission: 'schemes:read' } } as const;
  const writes = { config: { permission: 'schemes:write' }, bodyLimit: VERSION_LIMIT } as const;
  const json = (schema: ApiSchema) => ({ content: { 'application/json': { schema } } });

  app.get<List>(
    '/api/schemes/:id/versions',
    {
      ...reads,
      schema: {
        ...describe('listSchemeVersions', '一个方案的各个版本 · the versions of a scheme'),
        params: SCHEME_ID,
        querystring: querySchema({
          state: { type: 'string', enum: [...VERSION_STATES] },
          page: { type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 },
          perPage: { type: 'integer', minimum: 1, maximum: MOST_PER_PAGE, default: 50 },
          order: { type: 'string', enum: ['asc', 'desc'], default: 'desc', description: 'By number.' },
        }),
        response: answers(VERSION_LIST, [400, 401, 403, 404]),
      },
    },
    async (request) => {
      const { state = null, page = 1, perPage = 50, order = 'desc' } = request.query;
      return await drafts.list(contextOf(request), { scheme: request.params.id, state, page, perPage, order });
    },
  );
  app.post<ById>(
    '/api/schemes/:id/versions',
    {
      ...writes,
      config: { ...writes.config, once: { status: 201, location: '/api/scheme-versions/' } },
      onRequest: allowContentType(['application/json']),
      schema: {
        ...describe('createSchemeVersion', '新建草稿，或复制一个版本 · begin a draft, or copy a version'),
        params: SCHEME_ID,
        querystring: querySchema(DRY_RUN_QUERY),
        body: json(NEW_VERSION),
        response: answers(VERSION, [400, 401, 403, 404, 413, 415, 422, 503], 201),
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      const wanted = readOptional(request, readNew);
      const version = await drafts.create(contextOf(request), params.id, wanted, query.dryRun ?? false);
      const location = `/api/scheme-versions/${version.id}`;
      return setRevision(reply, version.revision).status(201).header('location', location).send(version);
    },
  );
  app.get<ById>(
    '/api/scheme-versions/:id',
    {
      ...reads,
      schema: {
        ...describe('getSchemeVersion', '一个版本 · get a version'),
        params: VERSION_ID,
        querystring: querySchema(),
        response: answers(VERSION, [401, 403, 404]),
      },
    },
    async (request, reply) => {
      const version = await drafts.get(contextOf(request), request.params.id);
      return setRevision(reply, version.revision).send(version);
    },
  );
  app.patch<ById>(
    '/api/scheme-versions/:id',
    {
      ...writes,
      config: { ...writes.config, once: { status: 200 } },
      onRequest: requireContentType(['application/json']),
      schema: {
        ...describe(
          'saveSchemeVersion',
          '保存草稿（需 If-Match），可以有错误 · save a draft, mistakes and all (needs If-Match)',
        ),
        params: VERSION_ID,
        querystring: querySchema(DRY_RUN_QUERY),
        body: json(VERSION_CHANGE),
        response: answers(VERSION, [400, 401, 403, 404, 409, 413, 415, 422, 428, 503]),
      },
    },
    async (request, reply) => {
      const expected = expectedRevision(request);
      const { params, query } = request;
      const change = readChange(request);
      const version = await drafts.save(contextOf(request), params.id, expected, change, query.dryRun ?? false);
      return setRevision(reply, version.revision).send(version);
    },
  );
  app.post<ById>(
    '/api/scheme-versions/:id/check',
    {
      ...reads,
      bodyLimit: VERSION_LIMIT,
      onRequest: allowContentType(['application/json']),
      schema: {
        ...describe('checkSchemeVersion', '检查一个版本，或尚未保存的文本 · check a version, or what is not saved yet'),
        params: VERSION_ID,
        querystring: querySchema(),
        body: json(UNSAVED_CONTENT),
        response: answers(VERSION_CHECK, [400, 401, 403, 404, 413, 415, 422, 503]),
      },
    },
    async (request, reply) => {
      const unsaved = readOptional(request, readUnsaved);
      return await reviews.check(contextOf(request), request.params.id, unsaved, disconnectionOf(reply));
    },
  );
  app.get<Compare>(
    '/api/scheme-versions/:id/comparison',
    {
      ...reads,
      schema: {
        ...describe('compareSchemeVersions', '与另一版本比较 · what changed since another version'),
        params: VERSION_ID,
        querystring: querySchema({
          with: {
            type: 'string',
            maxLength: 200,
            description:
              'Id of the earlier version; by default the newest published one, else the one it was made from.',
          },
        }),
        response: answers(VERSION_COMPARISON, [401, 403, 404, 422, 503]),
      },
    },
    async (request) => await reviews.compare(contextOf(request), request.params.id, request.query.with ?? null),
  );
}

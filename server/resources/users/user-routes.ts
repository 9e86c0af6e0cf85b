import type { FastifyInstance } from 'fastify';
import type { Grant } from '../../access/actor.js';
import { GRANT } from '../../access/grant-schemas.js';
import { contextOf } from '../../access/guard-routes.js';
import { FORM_LIMIT, jsonBody } from '../../http/json-body.js';
import { type ListQuery, listParameters, listQuery } from '../../http/list-query.js';
import { type ApiSchema, answers, DRY_RUN_QUERY, idSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import { requireContentType } from '../../http/read-body.js';
import { expectedRevision, setRevision } from '../../http/revision.js';
import type { GrantService } from './grant-service.js';
import {
  NEW_USER,
  type NewUser,
  USER,
  USER_CHANGE,
  USER_LIST,
  USER_WITH_PASSWORD,
  type UserChange,
} from './user-schemas.js';
import type { UserService } from './user-service.js';
import { USER_SORTS, type UserSort } from './user-store.js';

interface ById {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly dryRun?: boolean };
}
interface ByGrant extends ById {
  readonly Params: { readonly id: string; readonly grant: string };
}
interface List {
  readonly Querystring: Partial<Omit<ListQuery, 'sort'>> & { readonly sort?: UserSort; readonly disabled?: boolean };
}

const json = (schema: ApiSchema) => ({ content: { 'application/json': { schema } } });
const takesJson = { onRequest: requireContentType(['application/json']), bodyLimit: FORM_LIMIT };

const readNewUser = jsonBody<NewUser>(NEW_USER);
const readChange = jsonBody<UserChange>(USER_CHANGE);
const readGrant = jsonBody<Grant>(GRANT);

/** Accounts and grants, for administrators; the auditor may read them. */
export function addUserRoutes(app: FastifyInstance, users: UserService, grants: GrantService): void {
  const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['users'] });
  const reads = { config: { permission: 'users:read' } } as const;
  const manages = { config: { permission: 'users:manage' } } as const;
  const writing = querySchema(DRY_RUN_QUERY);

  app.get<List>(
    '/api/users',
    {
      ...reads,
      schema: {
        ...describe('listUsers', '账号清单 · list the users'),
        querystring: querySchema({ ...listParameters(USER_SORTS), disabled: { type: 'boolean' } }),
        response: answers(USER_LIST, [400, 401, 403]),
      },
    },
    async (request) => {
      const { sort = 'login', disabled = null, ...query } = request.query;
      return await users.list(contextOf(request), { ...listQuery(query, USER_SORTS), sort, disabled });
    },
  );
  app.get<ById>(
    '/api/users/:id',
    {
      ...reads,
      schema: {
        ...describe('getUser', '一个账号 · get a user'),
        params: idSchema('id'),
        querystring: querySchema(),
        response: answers(USER, [401, 403, 404]),
      },
    },
    async (request, reply) => {
      const user = await users.get(contextOf(request), request.params.id);
      return setRevision(reply, user.revision).send(user);
    },
  );
  app.post<ById>(
    '/api/users',
    {
      ...manages,
      ...takesJson,
      schema: {
        ...describe('createUser', '新建账号 · create a user'),
        querystring: writing,
        body: json(NEW_USER),
        response: answers(USER_WITH_PASSWORD, [400, 401, 403, 409, 413, 415, 422], 201),
      },
    },
    async (request, reply) => {
      const user = await users.create(contextOf(request), readNewUser(request), request.query.dryRun ?? false);
      return setRevision(reply, user.revision).status(201).header('location', `/api/users/${user.id}`).send(user);
    },
  );
  app.patch<ById>(
    '/api/users/:id',
    {
      config: { ...manages.config, once: { status: 200 } },
      ...takesJson,
      schema: {
        ...describe('updateUser', '修改或停用账号，需 If-Match · change or disable a user (needs If-Match)'),
        params: idSchema('id'),
        querystring: writing,
        body: json(USER_CHANGE),
        response: answers(USER, [400, 401, 403, 404, 409, 413, 415, 422, 428]),
      },
    },
    async (request, reply) => {
      const expected = expectedRevision(request);
      const { id } = request.params;
      const change = readChange(request);
      const user = await users.update(contextOf(request), id, expected, change, request.query.dryRun ?? false);
      return setRevision(reply, user.revision).send(user);
    },
  );
  app.post<ById>(
    '/api/users/:id/password',
    {
      ...manages,
      schema: {
        ...describe('resetPassword', '重置密码 · give a user a new first password'),
        params: idSchema('id'),
        querystring: writing,
        response: answers(USER_WITH_PASSWORD, [401, 403, 404]),
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      const user = await users.resetPassword(contextOf(request), params.id, query.dryRun ?? false);
      return setRevision(reply, user.revision).send(user);
    },
  );
  app.post<ById>(
    '/api/users/:id/grants',
    {
      config: { ...manages.config, once: { status: 201 } },
      ...takesJson,
      schema: {
        ...describe('giveRole', '授予角色 · give a user a role'),
        params: idSchema('id'),
        querystring: writing,
        body: json(GRANT),
        response: answers(USER, [400, 401, 403, 404, 413, 415, 422], 201),
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      const user = await grants.give(contextOf(request), params.id, readGrant(request), query.dryRun ?? false);
      return setRevision(reply, user.revision).status(201).send(user);
    },
  );
  app.delete<ByGrant>(
    '/api/users/:id/grants/:grant',
    {
      ...manages,
      schema: {
        ...describe('revokeRole', '收回角色 · take a role back'),
        params: idSchema('id', 'grant'),
        querystring: writing,
        response: answers(USER, [401, 403, 404, 409]),
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      const user = await grants.revoke(contextOf(request), params.id, params.grant, query.dryRun ?? false);
      return setRevision(reply, user.revision).send(user);
    },
  );
}

import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../../access/guard-routes.js';
import { FORM_LIMIT, jsonBody } from '../../../http/json-body.js';
import { type ApiSchema, answers, DRY_RUN_QUERY, idSchema, querySchema } from '../../../http/openapi/shared-schemas.js';
import { requireContentType } from '../../../http/read-body.js';
import { expectedRevision, setRevision } from '../../../http/revision.js';
import { CYCLE_UNIT } from '../cycle-schemas.js';
import {
  MEMBER_CORRECTION,
  MEMBER_WITHDRAWAL,
  type MemberCorrection,
  NEW_MEMBER,
  type NewMember,
} from './member-schemas.js';
import type { MemberService } from './member-service.js';

interface ByCycle {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly dryRun?: boolean };
}
interface ByUnit {
  readonly Params: { readonly id: string; readonly unit: string };
  readonly Querystring: { readonly dryRun?: boolean };
}

const json = (schema: ApiSchema) => ({ content: { 'application/json': { schema } } });
const takesJson = { onRequest: requireContentType(['application/json']), bodyLimit: FORM_LIMIT };
const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['cycles'] });
const manages = { permission: 'cycles:manage' } as const;
const writing = querySchema(DRY_RUN_QUERY);
const ERRORS = [400, 401, 403, 404, 409, 413, 415, 422, 503];

const readNewMember = jsonBody<NewMember>(NEW_MEMBER);
const readCorrection = jsonBody<MemberCorrection>(MEMBER_CORRECTION);
const readWithdrawal = jsonBody<{ readonly reason: string }>(MEMBER_WITHDRAWAL);

/** Changes of the units of an open cycle. */
export function addMemberRoutes(app: FastifyInstance, members: MemberService): void {
  app.post<ByCycle>(
    '/api/cycles/:id/units',
    {
      config: { ...manages, once: { status: 201 } },
      ...takesJson,
      schema: {
        ...describe('addCycleUnit', '补充漏列的考核对象 · let a unit take part that was forgotten'),
        params: idSchema('id'),
        querystring: writing,
        body: json(NEW_MEMBER),
        response: answers(CYCLE_UNIT, ERRORS, 201),
      },
    },
    async (request, reply) => {
      const dryRun = request.query.dryRun ?? false;
      const added = await members.add(contextOf(request), request.params.id, readNewMember(request), dryRun);
      return setRevision(reply, added.revision).status(201).send(added);
    },
  );
  app.post<ByUnit>(
    '/api/cycles/:id/units/:unit/correct',
    {
      config: { ...manages, once: { status: 200 } },
      ...takesJson,
      schema: {
        ...describe(
          'correctCycleUnit',
          '更正考核对象：按现在的名称、隶属和当年属性（需 If-Match） · take over name, place and attributes as they are now (needs If-Match)',
        ),
        params: idSchema('id', 'unit'),
        querystring: writing,
        body: json(MEMBER_CORRECTION),
        response: answers(CYCLE_UNIT, [...ERRORS, 428]),
      },
    },
    async (request, reply) => {
      const at = { cycle: request.params.id, unit: request.params.unit, expected: expectedRevision(request) };
      const given = readCorrection(request);
      const corrected = await members.correct(contextOf(request), at, given, request.query.dryRun ?? false);
      return setRevision(reply, corrected.revision).send(corrected);
    },
  );
  app.post<ByUnit>(
    '/api/cycles/:id/units/:unit/withdraw',
    {
      config: { ...manages, once: { status: 200 } },
      ...takesJson,
      schema: {
        ...describe(
          'withdrawCycleUnit',
          '撤出考核对象，已填的保留（需 If-Match） · a unit takes no part any more; what was entered stays (needs If-Match)',
        ),
        params: idSchema('id', 'unit'),
        querystring: writing,
        body: json(MEMBER_WITHDRAWAL),
        response: answers(CYCLE_UNIT, [...ERRORS, 428]),
      },
    },
    async (request, reply) => {
      const at = { cycle: request.params.id, unit: request.params.unit, expected: expectedRevision(request) };
      const { reason } = readWithdrawal(request);
      const withdrawn = await members.withdraw(contextOf(request), at, reason, request.query.dryRun ?? false);
      return setRevision(reply, withdrawn.revision).send(withdrawn);
    },
  );
}

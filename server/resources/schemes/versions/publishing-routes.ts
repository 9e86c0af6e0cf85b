import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contextOf } from '../../../access/guard-routes.js';
import { FORM_LIMIT, jsonBody } from '../../../http/json-body.js';
import { type ApiSchema, answers, DRY_RUN_QUERY, querySchema } from '../../../http/openapi/shared-schemas.js';
import { allowContentType, requireContentType } from '../../../http/read-body.js';
import { expectedRevision, setRevision } from '../../../http/revision.js';
import type { PublishingService, Retirement } from './publishing.js';
import { readOptional } from './read-optional.js';
import {
  PUBLISHED_VERSION,
  RETIREMENT,
  STEP,
  STEP_WITH_REASON,
  SUBMITTED_VERSION,
  VERSION,
  VERSION_ID,
} from './version-schemas.js';

interface Step {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly dryRun?: boolean };
}

const ONCE = { status: 200 } as const;
const readNote = jsonBody<{ readonly note?: string | null }>(STEP);
const readRetirement = jsonBody<Retirement>(RETIREMENT);
const readReason = jsonBody<{ readonly reason: string }>(STEP_WITH_REASON);

/** The steps of a version: submit, return, publish, retire. Each needs If-Match. */
export function addPublishingRoutes(app: FastifyInstance, publishing: PublishingService): void {
  const step = (operationId: string, summary: string, body: ApiSchema, success: ApiSchema) => ({
    bodyLimit: FORM_LIMIT,
    schema: {
      operationId,
      summary,
      tags: ['scheme-versions'],
      params: VERSION_ID,
      querystring: querySchema(DRY_RUN_QUERY),
      body: { content: { 'application/json': { schema: body } } },
      response: answers(success, [400, 401, 403, 404, 409, 413, 415, 422, 428, 503]),
    },
  });
  const withoutReason = { onRequest: allowContentType(['application/json']) };
  const withReason = { onRequest: requireContentType(['application/json']) };

  app.post<Step>(
    '/api/scheme-versions/:id/submit',
    {
      config: { permission: 'schemes:write', once: ONCE },
      ...withoutReason,
      ...step(
        'submitSchemeVersion',
        '提交审核（需 If-Match） · submit for review (needs If-Match)',
        STEP,
        SUBMITTED_VERSION,
      ),
    },
    async (request, reply) => {
      const { note = null } = readOptional(request, readNote);
      return answer(reply, await publishing.submit(contextOf(request), ...askedIn(request), note, isDryRun(request)));
    },
  );
  app.post<Step>(
    '/api/scheme-versions/:id/return',
    {
      config: { permission: ['schemes:write', 'schemes:publish'], once: ONCE },
      ...withReason,
      ...step(
        'returnSchemeVersion',
        '退回修改，须说明理由（需 If-Match） · return for changes, with a reason (needs If-Match)',
        STEP_WITH_REASON,
        VERSION,
      ),
    },
    async (request, reply) => {
      const { reason } = readReason(request);
      return answer(
        reply,
        await publishing.giveBack(contextOf(request), ...askedIn(request), reason, isDryRun(request)),
      );
    },
  );
  app.post<Step>(
    '/api/scheme-versions/:id/publish',
    {
      config: { permission: 'schemes:publish', once: ONCE },
      ...withoutReason,
      ...step('publishSchemeVersion', '发布（需 If-Match） · publish (needs If-Match)', STEP, PUBLISHED_VERSION),
    },
    async (request, reply) => {
      const { note = null } = readOptional(request, readNote);
      return answer(reply, await publishing.publish(contextOf(request), ...askedIn(request), note, isDryRun(request)));
    },
  );
  app.post<Step>(
    '/api/scheme-versions/:id/retire',
    {
      config: { permission: 'schemes:publish', once: ONCE },
      ...withReason,
      ...step(
        'retireSchemeVersion',
        '停用，须说明理由（需 If-Match） · retire, with a reason (needs If-Match)',
        RETIREMENT,
        VERSION,
      ),
    },
    async (request, reply) => {
      const retirement = readRetirement(request);
      const asked = askedIn(request);
      return answer(reply, await publishing.retire(contextOf(request), ...asked, retirement, isDryRun(request)));
    },
  );
}

function askedIn(request: FastifyRequest<Step>): readonly [id: string, expected: number] {
  return [request.params.id, expectedRevision(request)];
}

function isDryRun(request: FastifyRequest<Step>): boolean {
  return request.query.dryRun ?? false;
}

function answer(reply: FastifyReply, version: { readonly revision: number }): FastifyReply {
  return setRevision(reply, version.revision).send(version);
}

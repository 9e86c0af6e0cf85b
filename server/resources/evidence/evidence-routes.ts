import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import { LINE } from '../../access/grant-schemas.js';
import { contextOf } from '../../access/guard-routes.js';
import { bodyEmpty, contentEncodingUnsupported } from '../../http/errors/problems.js';
import { FORM_LIMIT, jsonBody } from '../../http/json-body.js';
import { type ListQuery, listParameters, listQuery } from '../../http/list-query.js';
import {
  type ApiSchema,
  answers,
  content,
  DRY_RUN_QUERY,
  idSchema,
  querySchema,
} from '../../http/openapi/shared-schemas.js';
import { bodyOf, requireContentType } from '../../http/read-body.js';
import { expectedRevision, setRevision } from '../../http/revision.js';
import { REMARK, stepSchema } from '../events/event-schemas.js';
import { evidenceTooLarge } from './evidence-problems.js';
import { EVIDENCE_SORTS, type EvidenceSort } from './evidence-read-model.js';
import { EVIDENCE, EVIDENCE_LIST } from './evidence-schemas.js';
import type { EvidenceService } from './evidence-service.js';
import { EVIDENCE_TARGETS, type EvidenceTarget } from './evidence-store.js';
import { contentDisposition } from './file-name.js';
import { isShownInline } from './file-type.js';

type ListParameters = Partial<Omit<ListQuery, 'sort'>> & {
  readonly sort?: EvidenceSort;
  readonly unit?: string;
  readonly target?: EvidenceTarget;
  readonly targetId?: string;
  readonly withdrawn?: 'true' | 'false' | 'all';
};
interface OfCycle {
  readonly Params: { readonly cycle: string };
  readonly Querystring: ListParameters;
}
interface OfUnit {
  readonly Params: { readonly cycle: string; readonly unit: string };
  readonly Querystring: ListParameters;
}
interface Upload {
  readonly Params: { readonly cycle: string; readonly unit: string };
  readonly Querystring: {
    readonly target: EvidenceTarget;
    readonly targetId: string;
    readonly fileName?: string;
    readonly note?: string;
    readonly dryRun?: boolean;
  };
}
interface ById {
  readonly Params: { readonly cycle: string; readonly id: string };
  readonly Querystring: { readonly dryRun?: boolean; readonly download?: boolean };
}

/** Largest file in bytes, unless the server is told another limit. */
export const EVIDENCE_LIMIT = 20 * 1024 * 1024;
/** A page that somebody smuggled in as a file loads nothing, runs nothing, sends nothing, and stands in no frame. */
const FILE_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['evidence'] });
const reads = { config: { permission: ['entries:read', 'ratings:enter'] } } as const;
const adds = { permission: ['entries:enter', 'events:enter'] } as const;
const FILE: ApiSchema = { type: 'string', format: 'binary' };
const TARGET: ApiSchema = { type: 'string', enum: [...EVIDENCE_TARGETS] };
const FILTERS: Readonly<Record<string, ApiSchema>> = {
  ...listParameters(EVIDENCE_SORTS),
  target: TARGET,
  targetId: LINE,
  withdrawn: { type: 'string', enum: ['true', 'false', 'all'], default: 'all' },
};
const UPLOAD_QUERY = {
  ...querySchema({
    target: { ...TARGET, description: 'What it proves: a fact, a rated item, an event, a record.' },
    targetId: { ...LINE, description: 'Id of the fact, key of the item, id of the event or record.' },
    fileName: { ...LINE, description: 'Instead of the header x-file-name (UTF-8, percent-encoded).' },
    note: REMARK,
    ...DRY_RUN_QUERY,
  }),
  required: ['target', 'targetId'],
};
const WITHDRAWAL = stepSchema(true);
const readWithdrawal = jsonBody<{ readonly reason: string }>(WITHDRAWAL);

/** Evidence files: raw bodies in, attachments out. */
export function addEvidenceRoutes(app: FastifyInstance, evidence: EvidenceService, limit = EVIDENCE_LIMIT): void {
  const list = async (request: FastifyRequest, cycle: string, query: ListParameters) => {
    const { sort = 'createdAt', unit = null, target = null, targetId = null, withdrawn = 'all', ...rest } = query;
    const isWithdrawn = withdrawn === 'all' ? null : withdrawn === 'true';
    const filter = { ...listQuery(rest, EVIDENCE_SORTS), sort, unit, target, targetId, withdrawn: isWithdrawn };
    return await evidence.list(contextOf(request), cycle, filter);
  };
  app.get<OfCycle>(
    '/api/cycles/:cycle/evidence',
    {
      ...reads,
      schema: {
        ...describe('listEvidence', '佐证材料清单 · list evidence'),
        params: idSchema('cycle'),
        querystring: querySchema({ ...FILTERS, unit: LINE }),
        response: answers(EVIDENCE_LIST, [400, 401, 403, 404, 503]),
      },
    },
    async (request) => await list(request, request.params.cycle, request.query),
  );
  app.get<OfUnit>(
    '/api/cycles/:cycle/units/:unit/evidence',
    {
      ...reads,
      schema: {
        ...describe('listUnitEvidence', '一个单位的佐证材料 · list the evidence of a unit'),
        params: idSchema('cycle', 'unit'),
        querystring: querySchema(FILTERS),
        response: answers(EVIDENCE_LIST, [400, 401, 403, 404, 503]),
      },
    },
    async (request) => await list(request, request.params.cycle, { ...request.query, unit: request.params.unit }),
  );
  app.post<Upload>(
    '/api/cycles/:cycle/units/:unit/evidence',
    {
      config: { ...adds, once: { status: 201 } },
      onRequest: takeFile(limit),
      bodyLimit: limit,
      schema: {
        ...describe('addEvidence', '上传佐证：请求体就是文件 · add evidence: the body is the file'),
        params: idSchema('cycle', 'unit'),
        querystring: UPLOAD_QUERY,
        headers: {
          type: 'object',
          properties: { 'x-file-name': { type: 'string', description: 'UTF-8, percent-encoded.' } },
        },
        body: { content: { 'application/octet-stream': { schema: FILE } } },
        response: answers(EVIDENCE, [400, 401, 403, 404, 409, 413, 415, 422, 503], 201),
      },
    },
    async (request, reply) => {
      const { cycle, unit } = request.params;
      const { target, targetId, note = null, dryRun = false } = request.query;
      const upload = { fileName: fileNameOf(request), bytes: bodyOf(request), note };
      const made = await evidence.add(contextOf(request), { cycle, unit, target, targetId }, upload, dryRun);
      const location = `/api/cycles/${encodeURIComponent(cycle)}/evidence/${made.id}`;
      return setRevision(reply, made.revision).status(201).header('location', location).send(made);
    },
  );
  app.get<ById>(
    '/api/cycles/:cycle/evidence/:id',
    {
      ...reads,
      schema: {
        ...describe('getEvidence', '一份佐证材料 · get a piece of evidence'),
        params: idSchema('cycle', 'id'),
        querystring: querySchema(),
        response: answers(EVIDENCE, [400, 401, 403, 404, 503]),
      },
    },
    async (request, reply) => {
      const found = await evidence.get(contextOf(request), request.params.cycle, request.params.id);
      return setRevision(reply, found.revision).send(found);
    },
  );
  app.get<ById>(
    '/api/cycles/:cycle/evidence/:id/content',
    {
      ...reads,
      schema: {
        ...describe(
          'getEvidenceContent',
          '佐证文件的内容 · the file itself; pictures and PDF are shown, all else is downloaded',
        ),
        params: idSchema('cycle', 'id'),
        querystring: querySchema({ download: { type: 'boolean', default: false, description: 'Never shown.' } }),
        response: answers(content('*/*', FILE, 'the file'), [400, 401, 403, 404, 503]),
      },
    },
    async (request, reply) => {
      const found = await evidence.content(contextOf(request), request.params.cycle, request.params.id);
      const { sha256, mediaType, size, fileName } = found.evidence;
      const isShown = isShownInline(mediaType) && request.query.download !== true;
      reply
        .header('etag', `"${sha256}"`)
        .header('cache-control', 'private, no-cache')
        .header('content-security-policy', FILE_POLICY)
        .header('x-content-type-options', 'nosniff')
        .header('content-disposition', contentDisposition(isShown ? 'inline' : 'attachment', fileName));
      if (request.headers['if-none-match'] === `"${sha256}"`) return reply.status(304).send();
      return reply.type(mediaType).header('content-length', size).send(Readable.from(found.chunks));
    },
  );
  app.post<ById>(
    '/api/cycles/:cycle/evidence/:id/withdraw',
    {
      config: { ...adds, once: { status: 200 } },
      onRequest: requireContentType(['application/json']),
      bodyLimit: FORM_LIMIT,
      schema: {
        ...describe(
          'withdrawEvidence',
          '撤回佐证，文件仍保留（需 If-Match） · withdraw evidence, which stays (needs If-Match)',
        ),
        params: idSchema('cycle', 'id'),
        querystring: querySchema(DRY_RUN_QUERY),
        body: { content: { 'application/json': { schema: WITHDRAWAL } } },
        response: answers(EVIDENCE, [400, 401, 403, 404, 409, 413, 415, 422, 428, 503]),
      },
    },
    async (request, reply) => {
      const asked = { ...request.params, expected: expectedRevision(request) };
      const { reason } = readWithdrawal(request);
      const changed = await evidence.withdraw(contextOf(request), asked, reason, request.query.dryRun ?? false);
      return setRevision(reply, changed.revision).send(changed);
    },
  );
}

/** Refuses before the file is read what is none, is packed, or is too large. */
function takeFile(limit: number): onRequestHookHandler {
  return (request, _reply, done) => {
    const { headers } = request;
    const length = Number(headers['content-length'] ?? 0);
    const encoding = headers['content-encoding'] ?? 'identity';
    if (headers['transfer-encoding'] === undefined && !(length > 0)) done(bodyEmpty.refuse({}));
    else if (encoding !== 'identity') done(contentEncodingUnsupported.refuse({ given: encoding }));
    else if (length > limit) done(evidenceTooLarge.refuse({ limit }));
    else done();
  };
}

/** From the header, else from the address, where it has been decoded already. */
function fileNameOf(request: FastifyRequest<Upload>): string | null {
  const header = request.headers['x-file-name'];
  if (typeof header === 'string') return header;
  const { fileName } = request.query;
  return fileName === undefined ? null : encodeURIComponent(fileName);
}

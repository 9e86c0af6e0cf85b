import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../access/guard-routes.js';
import type { AuditHead, AuditVerdict } from '../../audit/index.js';
import { queryInvalid } from '../../http/errors/problems.js';
import { answers, content, querySchema } from '../../http/openapi/shared-schemas.js';
import type { AuditCursor, AuditFilter } from './audit-read-model.js';
import { AUDIT_ENTRY, AUDIT_LIST, AUDIT_QUERY, AUDIT_VERIFICATION, VERIFICATION_QUERY } from './audit-schemas.js';
import type { AuditService } from './audit-service.js';

interface List {
  readonly Querystring: Partial<Readonly<Record<keyof AuditFilter, string>>> & {
    readonly before?: number;
    readonly after?: number;
    readonly perPage?: number;
  };
}

const reads = { config: { permission: 'audit:read' } } as const;
const describe = (operationId: string, summary: string) => ({ operationId, summary, tags: ['audit'] });
const PER_PAGE = 50;
const MOST_DIGITS = 15;

/** The audit log: to search, to verify, to take away. */
export function addAuditRoutes(app: FastifyInstance, audit: AuditService): void {
  app.get<List>(
    '/api/audit',
    {
      ...reads,
      schema: {
        ...describe('listAudit', '审计日志 · the audit log'),
        querystring: querySchema(AUDIT_QUERY),
        response: answers(AUDIT_LIST, [400, 401, 403]),
      },
    },
    async (request) => {
      const { query } = request;
      const cursor = cursorOf(query);
      return await audit.list(contextOf(request), filterOf(query), cursor, query.perPage ?? PER_PAGE);
    },
  );
  app.get<{ readonly Querystring: { readonly known?: string } }>(
    '/api/audit/verification',
    {
      ...reads,
      schema: {
        ...describe('verifyAudit', '校验审计链 · verify the chain of the audit log'),
        querystring: querySchema(VERIFICATION_QUERY),
        response: answers(AUDIT_VERIFICATION, [400, 401, 403]),
      },
    },
    async (request) => {
      const { known } = request.query;
      return verification(await audit.verify(contextOf(request), known === undefined ? null : entryOf(known)));
    },
  );
  app.get(
    '/api/audit/export',
    {
      ...reads,
      schema: {
        ...describe('exportAudit', '导出审计链 · export the chain of the audit log'),
        querystring: querySchema(),
        response: answers(
          content(
            'application/x-ndjson',
            { type: 'string' },
            'The chain from its beginning, an entry a line; `heng audit verify --from FILE` verifies it without the server.',
          ),
          [401, 403],
        ),
      },
    },
    async (request, reply) => {
      const { head, lines } = await audit.export(contextOf(request));
      return reply
        .type('application/x-ndjson; charset=utf-8')
        .header('content-disposition', `attachment; filename="audit-${head.seq}.ndjson"`)
        .header('cache-control', 'no-store')
        .send(Readable.from(lines));
    },
  );
  app.get<{ readonly Params: { readonly seq: number } }>(
    '/api/audit/:seq',
    {
      ...reads,
      schema: {
        ...describe('getAuditEntry', '一条审计记录 · an entry of the audit log'),
        params: {
          type: 'object',
          properties: { seq: { type: 'integer', minimum: 1, maximum: 10 ** MOST_DIGITS - 1 } },
          required: ['seq'],
        },
        querystring: querySchema(),
        response: answers(AUDIT_ENTRY, [400, 401, 403, 404]),
      },
    },
    async (request) => await audit.get(contextOf(request), request.params.seq),
  );
}

function filterOf(query: List['Querystring']): AuditFilter {
  const { actor, action, resource, resourceId, cycle, from, to, q } = query;
  return {
    actor: actor ?? null,
    action: action ?? null,
    resource: resource ?? null,
    resourceId: resourceId ?? null,
    cycle: cycle ?? null,
    from: instantOf('from', from),
    to: instantOf('to', to),
    q: (q ?? '').trim(),
  };
}

/** @throws Refusal `query-invalid` when both ends of the page are given */
function cursorOf({ before, after }: List['Querystring']): AuditCursor {
  if (before !== undefined && after !== undefined) throw queryInvalid.refuse({ names: ['before', 'after'] });
  if (before !== undefined) return { before };
  return after === undefined ? null : { after };
}

/** @throws Refusal `query-invalid` for a day or an hour that there is not */
function instantOf(name: string, written: string | undefined): string | null {
  if (written === undefined) return null;
  const time = Date.parse(written);
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  const words = { zh: `没有“${written}”这个时间`, en: `there is no such time as "${written}"` };
  throw queryInvalid.refuse({ names: [name] }, { fields: { [name]: words } });
}

/** What the schema of the query has let through: digits, a colon, a hash. */
function entryOf(written: string): AuditHead {
  const [seq = '', hash = ''] = written.split(':');
  return { seq: Number(seq), hash };
}

function verification(verdict: AuditVerdict) {
  if (verdict.kind === 'broken') {
    const { seq, fault, words } = verdict;
    return { intact: false, entries: null, head: null, fault: { seq, code: fault, message: words } };
  }
  const { entries, head } = verdict;
  return { intact: true, entries, head: `${head.seq}:${head.hash}`, fault: null };
}

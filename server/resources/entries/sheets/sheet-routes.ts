import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../../access/guard-routes.js';
import type { Permission } from '../../../access/permissions.js';
import { jsonBody } from '../../../http/json-body.js';
import { type ApiSchema, answers, DRY_RUN_QUERY, idSchema, querySchema } from '../../../http/openapi/shared-schemas.js';
import { allowContentType, requireContentType } from '../../../http/read-body.js';
import { expectedRevision, setRevision } from '../../../http/revision.js';
import type { SheetAddress } from './sheet-address.js';
import {
  ENTRY,
  type EntryBody,
  RETURN,
  type ReturnBody,
  SHEET,
  SHEET_REVISIONS,
  SHEET_WITH_PEOPLE,
  VERIFY,
  type VerifyBody,
} from './sheet-schemas.js';
import type { SheetService } from './sheet-service.js';

type OneOf = readonly [Permission, ...Permission[]];

/** What the routes need to know of one kind of sheet. */
export interface SheetKind {
  readonly kind: SheetAddress['kind'];
  /** Path below the unit. */
  readonly path: string;
  readonly params: readonly string[];
  /** For names of operations: `getFacts`. */
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly reads: OneOf;
  readonly enters: OneOf;
}

interface OneSheet {
  readonly Params: {
    readonly cycle: string;
    readonly unit: string;
    readonly source?: string;
    readonly rater?: string;
  };
  readonly Querystring: { readonly dryRun?: boolean; readonly cell?: string };
}

const ONCE = { status: 200 };
const BODY_LIMIT = 1024 * 1024;
const WRITE_ERRORS = [400, 401, 403, 404, 409, 413, 415, 422, 428, 503];
const CELL_KEY: ApiSchema = { type: 'string', maxLength: 200, pattern: '^[^\\p{Cc}]+$' };
const json = (schema: ApiSchema) => ({ content: { 'application/json': { schema } } });
const takesJson = { onRequest: requireContentType(['application/json']), bodyLimit: BODY_LIMIT };
const mayTakeJson = { onRequest: allowContentType(['application/json']), bodyLimit: BODY_LIMIT };
const writing = querySchema(DRY_RUN_QUERY);

const readEntry = jsonBody<EntryBody>(ENTRY);
const readReturn = jsonBody<ReturnBody>(RETURN);
const readVerify = jsonBody<VerifyBody>(VERIFY);

/** The routes of one kind of sheet. */
export function addSheetRoutes(app: FastifyInstance, sheets: SheetService, of: SheetKind): void {
  const path = `/api/cycles/:cycle/units/:unit/${of.path}`;
  const params = idSchema('cycle', 'unit', ...of.params);
  const describe = (operationId: string, zh: string, en: string) => ({
    operationId: `${operationId}${of.name}`,
    summary: `${zh}${of.zh} · ${en} ${of.en}`,
    tags: ['entries'],
    params,
  });
  const reads = { config: { permission: of.reads } };
  const enters = { config: { permission: of.enters, once: ONCE } };
  const checks = { config: { permission: 'entries:verify', once: ONCE } } as const;
  const addressOf = ({ cycle, unit, source = '', rater = '' }: OneSheet['Params']): SheetAddress => {
    return { cycle, unit, kind: of.kind, source, rater };
  };

  app.get<OneSheet>(
    path,
    {
      ...reads,
      schema: {
        ...describe('get', '查看', 'get'),
        querystring: querySchema(),
        response: answers(SHEET_WITH_PEOPLE, [400, 401, 403, 404]),
      },
    },
    async (request, reply) => {
      const sheet = await sheets.get(contextOf(request), addressOf(request.params));
      return setRevision(reply, sheet.revision).send(sheet);
    },
  );
  app.get<OneSheet>(
    `${path}/revisions`,
    {
      ...reads,
      schema: {
        ...describe('listRevisionsOf', '修改经过：', 'list the changes of'),
        querystring: querySchema({ cell: { ...CELL_KEY, description: 'Of this cell only.' } }),
        response: answers(SHEET_REVISIONS, [400, 401, 403, 404]),
      },
    },
    async (request) =>
      await sheets.revisions(contextOf(request), addressOf(request.params), request.query.cell ?? null),
  );
  app.patch<OneSheet>(
    path,
    {
      ...enters,
      ...takesJson,
      schema: {
        ...describe('enter', '填报', 'enter'),
        querystring: writing,
        body: json(ENTRY),
        response: answers(SHEET, WRITE_ERRORS),
      },
    },
    async (request, reply) => {
      const expected = expectedRevision(request);
      const { cells, submit = false, reason = null } = readEntry(request);
      const entry = { ...addressOf(request.params), cells, submit, reason, expected };
      const sheet = await sheets.enter(contextOf(request), entry, request.query.dryRun ?? false);
      return setRevision(reply, sheet.revision).send(sheet);
    },
  );
  app.post<OneSheet>(
    `${path}/submit`,
    {
      ...enters,
      ...mayTakeJson,
      schema: {
        ...describe('submit', '提交', 'submit'),
        querystring: writing,
        response: answers(SHEET, WRITE_ERRORS),
      },
    },
    async (request, reply) => {
      const expected = expectedRevision(request);
      const step = { kind: 'submit' } as const;
      const dryRun = request.query.dryRun ?? false;
      const sheet = await sheets.step(contextOf(request), addressOf(request.params), step, expected, dryRun);
      return setRevision(reply, sheet.revision).send(sheet);
    },
  );
  app.post<OneSheet>(
    `${path}/return`,
    {
      ...checks,
      ...takesJson,
      schema: {
        ...describe('return', '退回', 'return'),
        querystring: writing,
        body: json(RETURN),
        response: answers(SHEET, WRITE_ERRORS),
      },
    },
    async (request, reply) => {
      const expected = expectedRevision(request);
      const { cells = null, reason } = readReturn(request);
      const step = { kind: 'return', cells, reason } as const;
      const dryRun = request.query.dryRun ?? false;
      const sheet = await sheets.step(contextOf(request), addressOf(request.params), step, expected, dryRun);
      return setRevision(reply, sheet.revision).send(sheet);
    },
  );
  app.post<OneSheet>(
    `${path}/verify`,
    {
      ...checks,
      ...takesJson,
      schema: {
        ...describe('verify', '核验', 'verify'),
        querystring: writing,
        body: json(VERIFY),
        response: answers(SHEET, WRITE_ERRORS),
      },
    },
    async (request, reply) => {
      const expected = expectedRevision(request);
      const step = { kind: 'verify', cells: readVerify(request).cells } as const;
      const dryRun = request.query.dryRun ?? false;
      const sheet = await sheets.step(contextOf(request), addressOf(request.params), step, expected, dryRun);
      return setRevision(reply, sheet.revision).send(sheet);
    },
  );
}

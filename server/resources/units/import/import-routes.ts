import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LINE } from '../../../access/grant-schemas.js';
import { contextOf } from '../../../access/guard-routes.js';
import { disconnectionOf } from '../../../http/disconnection.js';
import { answers, DRY_RUN_QUERY, querySchema } from '../../../http/openapi/shared-schemas.js';
import { bodyOf, mediaType, requireContentType } from '../../../http/read-body.js';
import { TABLE_TYPES } from '../../../spreadsheets/read-table.js';
import { TABLE_LIMITS } from '../../../spreadsheets/table.js';
import { YEAR } from '../unit-schemas.js';
import { IMPORT_REPORT } from './import-schemas.js';
import type { ImportService } from './import-service.js';

interface Import {
  readonly Querystring: {
    readonly year: number;
    readonly scheme?: string;
    readonly source?: string;
    readonly preview?: string;
    readonly dryRun?: boolean;
  };
}

const FILE = { type: 'string', format: 'binary' };
const QUERY = {
  ...querySchema({
    ...DRY_RUN_QUERY,
    year: { ...YEAR, description: 'Year of the attributes.' },
    scheme: { ...LINE, description: 'Hash of a published version: columns are its attributes, by id or name.' },
    source: { ...LINE, description: 'Where the values come from.' },
    preview: { ...LINE, description: 'Token of the preview.' },
  }),
  required: ['year'],
};

/** Bulk import of units. */
export function addImportRoutes(app: FastifyInstance, imports: ImportService): void {
  app.post<Import>(
    '/api/units/import',
    {
      config: { permission: 'units:manage' },
      onRequest: requireContentType(Object.values(TABLE_TYPES)),
      bodyLimit: TABLE_LIMITS.bytes,
      schema: {
        operationId: 'importUnits',
        summary: '批量导入单位和属性：先预览，再导入 · import units and attributes: preview first',
        tags: ['units'],
        querystring: QUERY,
        body: { content: { [TABLE_TYPES.csv]: { schema: FILE }, [TABLE_TYPES.xlsx]: { schema: FILE } } },
        response: answers(IMPORT_REPORT, [400, 401, 403, 409, 413, 415, 422, 428, 503]),
      },
    },
    async (request, reply) => {
      const { year, scheme = null, source = null, preview = null, dryRun = false } = request.query;
      const format = mediaType(request) === TABLE_TYPES.csv ? ('csv' as const) : ('xlsx' as const);
      const file = { bytes: bodyOf(request), format, charset: charsetOf(request) };
      const asked = { file, year, scheme, source, preview, dryRun };
      return await imports.run(contextOf(request), asked, disconnectionOf(reply));
    },
  );
}

/** The encoding that the content type names. */
function charsetOf(request: FastifyRequest): string | null {
  return /;\s*charset="?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? null;
}

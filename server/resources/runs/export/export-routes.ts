import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../../access/guard-routes.js';
import { answers, content, idSchema, querySchema } from '../../../http/openapi/shared-schemas.js';
import { EXPORT_FORMATS, type ExportFormat, type ExportService } from './export-service.js';

interface ByRun {
  readonly Params: { readonly cycle: string; readonly run: string };
}

const TYPES = {
  ndjson: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Readonly<Record<ExportFormat, string>>;

const SUMMARIES = {
  ndjson: '全部结果，每行一个单位（NDJSON） · all results, one unit a line',
  csv: '全部结果（CSV，表头按请求的语言） · all results as CSV, labels in the language of the request',
  xlsx: '全部结果（Excel） · all results as a spreadsheet',
} as const satisfies Readonly<Record<ExportFormat, string>>;

const OPERATIONS = {
  ndjson: 'exportResultsNdjson',
  csv: 'exportResultsCsv',
  xlsx: 'exportResultsXlsx',
} as const satisfies Readonly<Record<ExportFormat, string>>;

/** Results of a run as files. */
export function addExportRoutes(app: FastifyInstance, exports: ExportService): void {
  for (const format of EXPORT_FORMATS) {
    const [type = ''] = TYPES[format].split(';');
    const schema = format === 'xlsx' ? { type: 'string', contentEncoding: 'binary' } : { type: 'string' };
    app.get<ByRun>(
      `/api/cycles/:cycle/runs/:run/results.${format}`,
      {
        config: { permission: ['runs:read', 'results:read'] },
        schema: {
          operationId: OPERATIONS[format],
          summary: SUMMARIES[format],
          tags: ['runs'],
          params: idSchema('cycle', 'run'),
          querystring: querySchema(),
          response: answers(
            content(type, schema, 'The units that the list shows, all of them.'),
            [400, 401, 403, 404, 409],
          ),
        },
      },
      async (request, reply) => {
        const { cycle, run } = request.params;
        const { fileName, content: pieces } = await exports.export(contextOf(request), { cycle, run }, format);
        return reply
          .type(TYPES[format])
          .header('content-disposition', attachment(`${fileName}.${format}`))
          .header('cache-control', 'no-store')
          .send(Readable.from(pieces));
      },
    );
  }
}

/** A file name of any characters (RFC 6266, RFC 8187). */
function attachment(name: string): string {
  const clean = name.replace(/[\\/:*?"<>|\p{Cc}\p{Surrogate}]/gu, '_');
  return `attachment; filename*=UTF-8''${encodeURIComponent(clean).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

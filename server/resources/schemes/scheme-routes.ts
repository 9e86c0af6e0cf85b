import type { FastifyInstance, FastifyRequest } from 'fastify';
import { assessmentSchema, METHODS, schemeSchema } from '../../../dsl/index.js';
import { disconnectionOf } from '../../http/disconnection.js';
import { type ApiSchema, answers, content, querySchema } from '../../http/openapi/shared-schemas.js';
import { bodyOf, mediaType, requireContentType } from '../../http/read-body.js';
import type { Storage } from '../../storage/index.js';
import type { WorkerPool } from '../../workers/worker-pool.js';
import type { CataloguedScheme } from './jobs/load-scheme.js';
import type { SchemeCatalogue } from './scheme-catalogue.js';
import { schemeBroken, sourceMissing } from './scheme-problems.js';
import { SCHEME_DETAIL, SCHEME_ID, SCHEME_LIST, SCHEME_VALIDATION, VERSION_QUERY } from './scheme-schemas.js';
import { listSchemes, summaryOf } from './scheme-summary.js';
import { visibilityOf } from './versions/load-version.js';
import { findPublication, IN_FORCE } from './versions/publications-read-model.js';
import { wantedVersion } from './wanted-version.js';

interface ById {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly version?: string };
}

const ANY_OBJECT: ApiSchema = { type: 'object' };
const ANY_TEXT: ApiSchema = { type: 'string' };
const SCHEMA_TYPE = 'application/schema+json; charset=utf-8';
const YAML_TYPES = ['text/yaml', 'application/yaml', 'text/x-yaml', 'application/x-yaml'];
/** Shows and computes, keeps nothing. */
const OPEN_TO_READ = { permission: 'schemes:read', publicEvaluation: true } as const;
/** A scheme is refused above a million characters. */
const TEXT_LIMIT = 8 * 1024 * 1024;

export interface SchemeRouteOptions {
  readonly catalogue: SchemeCatalogue;
  readonly workers: WorkerPool;
  /** Null: the schemes of a folder, which have no versions. */
  readonly storage: Storage | null;
}

/** Reading schemes, and validating the text of one. */
export function addSchemeRoutes(app: FastifyInstance, { catalogue, workers, storage }: SchemeRouteOptions): void {
  const describe = (operationId: string, summary: string, response: ReturnType<typeof answers>) => ({
    operationId,
    summary,
    tags: ['schemes'],
    querystring: querySchema(),
    response,
  });
  const describeOne = (operationId: string, summary: string, success: ApiSchema, errors: readonly number[]) => ({
    config: OPEN_TO_READ,
    schema: {
      ...describe(operationId, summary, answers(success, [404, ...errors, 503])),
      params: SCHEME_ID,
      querystring: querySchema(VERSION_QUERY),
    },
  });
  const find = ({ params, query, identity }: FastifyRequest<ById>) =>
    catalogue.find(params.id, wantedVersion(query, identity));

  app.get(
    '/api/schemes',
    {
      config: OPEN_TO_READ,
      schema: describe('listSchemes', '方案清单 · list the schemes', answers(SCHEME_LIST, [503])),
    },
    async ({ identity }) => {
      const data = await listSchemes(catalogue, storage, visibilityOf(identity?.actor ?? null));
      return { data, total: data.length };
    },
  );
  app.get<ById>(
    '/api/schemes/:id',
    describeOne('getScheme', '一个方案 · get a scheme', SCHEME_DETAIL, []),
    async (request) => {
      const scheme = await find(request);
      const { acknowledged, nodes } = scheme.description;
      const visibility = visibilityOf(request.identity?.actor ?? null);
      const publication = storage === null ? null : await findPublication(storage.read, visibility, scheme.id);
      return { ...summaryOf(scheme, publication ?? IN_FORCE), acknowledged, nodes };
    },
  );
  app.get<ById>(
    '/api/schemes/:id/text',
    describeOne('getSchemeText', '方案的 YAML · its YAML', content('text/yaml', ANY_TEXT, 'scheme.yaml'), []),
    async (request, reply) => reply.type('text/yaml; charset=utf-8').send((await find(request)).text),
  );
  app.get<ById>(
    '/api/schemes/:id/source',
    describeOne(
      'getSchemeSource',
      '办法正文 · the text of the regulation',
      content('text/plain', ANY_TEXT, 'text'),
      [],
    ),
    async (request, reply) => {
      const { source } = await find(request);
      if (source === null) throw sourceMissing.refuse({ id: request.params.id });
      return reply.type('text/plain; charset=utf-8').send(source);
    },
  );
  app.get<ById>(
    '/api/schemes/:id/schema',
    describeOne(
      'getSchemeInputSchema',
      '此方案接受的考核数据的 JSON Schema · JSON Schema of the assessment document it takes',
      content('application/schema+json', ANY_OBJECT, 'JSON Schema 2020-12'),
      [422],
    ),
    async (request, reply) => {
      const { description } = validOf(await find(request));
      return reply.type(SCHEMA_TYPE).send(JSON.stringify(description.schema));
    },
  );
  app.get<ById>(
    '/api/schemes/:id/template',
    describeOne('getSchemeTemplate', '空白考核数据 · an assessment document to fill', ANY_OBJECT, [422]),
    async (request) => validOf(await find(request)).description.template,
  );
  app.post(
    '/api/schemes/validate',
    {
      config: OPEN_TO_READ,
      bodyLimit: TEXT_LIMIT,
      onRequest: requireContentType([...YAML_TYPES, 'application/json']),
      schema: {
        ...describe(
          'validateSchemeText',
          '检查方案文本 · validate the text of a scheme',
          answers(SCHEME_VALIDATION, [400, 413, 415, 503]),
        ),
        body: {
          content: {
            'text/yaml': { schema: ANY_TEXT },
            'application/json': {
              schema: {
                type: 'object',
                properties: { text: ANY_TEXT, source: { type: ['string', 'null'] } },
                required: ['text'],
              },
            },
          },
        },
      },
    },
    async (request, reply) => {
      const form = mediaType(request) === 'application/json' ? 'json' : 'yaml';
      const input = { body: bodyOf(request), form } as const;
      const found = await workers.run('validateSchemeText', input, disconnectionOf(reply));
      return reply.type('application/json; charset=utf-8').send(found);
    },
  );
  addLanguageSchemas(app);
}

/** The JSON Schemas of the language, the same for every scheme. */
function addLanguageSchemas(app: FastifyInstance): void {
  const texts = { scheme: JSON.stringify(schemeSchema(METHODS)), assessment: JSON.stringify(assessmentSchema()) };
  const summaries = {
    scheme: ['getSchemeSchema', '方案的 JSON Schema · JSON Schema of a scheme'],
    assessment: ['getAssessmentSchema', '考核数据的 JSON Schema · JSON Schema of an assessment document'],
  } as const;
  for (const name of ['scheme', 'assessment'] as const) {
    const [operationId, summary] = summaries[name];
    const success = content('application/schema+json', ANY_OBJECT, 'JSON Schema 2020-12');
    const schema = {
      operationId,
      summary,
      tags: ['language'],
      querystring: querySchema(),
      response: answers(success, []),
    };
    app.get(`/api/schema/${name}`, { config: OPEN_TO_READ, schema }, (_request, reply) =>
      reply.type(SCHEMA_TYPE).send(texts[name]),
    );
  }
}

/** @throws Refusal with the scheme's diagnostics when it has errors */
function validOf(scheme: CataloguedScheme): CataloguedScheme {
  const { hash, diagnostics } = scheme.description;
  if (hash === null) throw schemeBroken.refuse({ id: scheme.id }, { diagnostics });
  return scheme;
}

import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import manifest from '../../../package.json' with { type: 'json' };
import { answers, objectSchema, querySchema, SHARED_SCHEMAS } from './shared-schemas.js';

const DESCRIPTION = `衡把考核办法写成方案，检查它，用它计算并说明结果。这里是读取方案、检查和计算考核数据、说明得分的接口。

Heng turns assessment regulations into schemes. This is the interface that reads schemes, validates and evaluates assessment documents, and explains scores. All identifiers and texts are UTF-8; numbers of more than 15 digits are sent as text; nothing that is posted is kept.`;

/** Gathers OpenAPI 3.1 from the routes that are added afterwards, and serves it at `/openapi.json`. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  for (const schema of SHARED_SCHEMAS) app.addSchema(schema);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Heng 衡',
        version: manifest.version,
        description: DESCRIPTION,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      tags: [
        { name: 'schemes', description: '方案 · schemes and what can be computed with them' },
        { name: 'scheme-versions', description: '方案版本 · versions of schemes: drafts, review, publishing' },
        { name: 'language', description: '语言 · JSON Schemas of the language' },
        { name: 'units', description: '单位 · the tree of units and their attributes by year' },
        { name: 'cycles', description: '年度考核 · cycles: population, timetable, parameters, stages' },
        { name: 'bulk', description: '批量提交 · posting in bulk, as NDJSON or CSV' },
        { name: 'decisions', description: '集体决定 · decisions of the leading group' },
        { name: 'sessions', description: '登录 · signing in, and who am I' },
        { name: 'users', description: '账号和授权 · users and what they may do' },
        { name: 'api-keys', description: '接口密钥 · API keys of machines' },
        { name: 'audit', description: '审计日志 · the audit log' },
        { name: 'server', description: '服务器 · the server itself' },
      ],
    },
    // Shared schemas keep their names.
    refResolver: { buildLocalReference: (json, _base, _fragment, index) => String(json.$id ?? `def-${index}`) },
  });
  app.get(
    '/openapi.json',
    {
      schema: {
        operationId: 'getOpenapi',
        tags: ['server'],
        summary: '本接口的 OpenAPI 3.1 · this interface as OpenAPI 3.1',
        querystring: querySchema(),
        response: answers(objectSchema({ openapi: { type: 'string' } }), []),
      },
    },
    () => app.swagger(),
  );
}

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { OPENAPI_FILE } from '../../../server/http/openapi/openapi-file.js';
import { databases } from '../databases.js';
import { withServer } from './running-server.js';

type Json = Readonly<Record<string, unknown>>;
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Json }>> }>
  >;
}
interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Json };
}

const COMMITTED = readFileSync(new URL(`../../../${OPENAPI_FILE}`, import.meta.url), 'utf8');

describe('/openapi.json', () => {
  const server = withServer(async () => ({ databaseUrl: await databases[0]?.newDatabase() }));
  const document: OpenApi = JSON.parse(COMMITTED);
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

  it('is the committed file', async () => {
    expect((await server.get('/openapi.json')).json).toEqual(JSON.parse(COMMITTED));
  });

  it('is OpenAPI 3.1: every reference leads somewhere, every operation has a name of its own and its parameters', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(operations.length).toBeGreaterThanOrEqual(15);
    const references = [...COMMITTED.matchAll(/"\$ref": "([^"]+)"/g)].map((match) => match[1] ?? '');
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((reference) => !known.includes(reference))).toEqual([]);
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
    for (const { path, operation } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect(declared.map(({ name }) => name)).toEqual(inPath);
      expect(operation.summary).toMatch(/\p{Script=Han}.* · .*[a-z]/u);
    }
  });

  it('tells the truth: what is answered fits the schema of the answer', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    const fits = (path: string, method: string, status: number, data: unknown): void => {
      const schema = document.paths[path]?.[method]?.responses[status]?.content?.['application/json']?.schema;
      const check = ajv.compile({ ...schema, components: document.components });
      expect({ path, status, fits: check(data), errors: check.errors }).toEqual({
        path,
        status,
        fits: true,
        errors: null,
      });
    };
    const id = 'shaoxing-2019';
    for (const path of [
      '/api/health',
      '/api/ready',
      '/api/schemes',
      '/api/schemes/{id}',
      '/api/schemes/{id}/template',
    ]) {
      const { status, json } = await server.get(path.replace('{id}', id));
      fits(path, 'get', status, json);
    }
    const template = (await server.get(`/api/schemes/${id}/template`)).json;
    const posts: readonly (readonly [string, unknown])[] = [
      ['/api/schemes/{id}/evaluate', template],
      ['/api/schemes/{id}/evaluate', { units: [{ id: 'u', facts: { x: 1 } }] }],
      ['/api/schemes/{id}/evaluate', { unit: [] }],
      ['/api/schemes/{id}/evaluate', '{"a'],
      ['/api/schemes/{id}/validate', { unit: [] }],
      ['/api/schemes/{id}/explain', { assessment: template, unit: 'u001' }],
      ['/api/schemes/{id}/explain', { assessment: template, unit: 'u002' }],
      ['/api/schemes/validate', { text: 'scheme: x' }],
    ];
    for (const [path, body] of posts) {
      const { status, json } = await server.post(path.replace('{id}', id), body);
      fits(path, 'post', status, json);
    }
  });
});

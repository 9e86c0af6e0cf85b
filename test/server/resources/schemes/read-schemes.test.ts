import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { copySchemes, removeFolder, SCHEMES, withServer } from '../../http/running-server.js';

const SHIPPED = readdirSync(SCHEMES).sort();

describe('reading the shipped schemes', () => {
  const server = withServer();

  it('lists all of them with title, year, hash and what is wrong with them', async () => {
    const { status, json } = await server.get('/api/schemes');
    const data = json?.data as readonly Readonly<Record<string, unknown>>[];
    expect(status).toBe(200);
    expect(data.map(({ id }) => id)).toEqual(SHIPPED);
    expect(json?.total).toBe(SHIPPED.length);
    for (const scheme of data) {
      expect(scheme).toMatchObject({ valid: true, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
      expect(scheme).toMatchObject({ diagnostics: [], publication: 'published', version: null, unpublished: null });
    }
  });

  it('gives one of them with its tree of nodes', async () => {
    const { json } = await server.get('/api/schemes/shaoxing-2019');
    expect(json).toMatchObject({ id: 'shaoxing-2019', scheme: 'shaoxing-2019', year: 2019 });
    expect(json?.nodes).toContainEqual({
      id: 'leaders',
      parent: 'common',
      label: { zh: '领导班子成员评分', en: '领导班子成员评分' },
      method: 'rated',
      points: '100',
      weight: '25%',
    });
  });

  it('gives text and source byte for byte as they are on disk', async () => {
    for (const [part, file, type] of [
      ['text', 'scheme.yaml', 'text/yaml; charset=utf-8'],
      ['source', 'source.txt', 'text/plain; charset=utf-8'],
    ]) {
      const answer = await server.get(`/api/schemes/gansu-2011/${part}`);
      expect(answer.headers.get('content-type')).toBe(type);
      expect(answer.text).toBe(readFileSync(`${SCHEMES}/gansu-2011/${file}`, 'utf8'));
    }
  });

  it.each(SHIPPED)('gives for %s a JSON Schema and a template that fits it and can be evaluated', async (id) => {
    const schema = await server.get(`/api/schemes/${id}/schema`);
    const template = await server.get(`/api/schemes/${id}/template`);
    expect(schema.headers.get('content-type')).toContain('application/schema+json');
    const fits = new Ajv2020({ strict: false }).compile(schema.json ?? false);
    expect(fits(template.json)).toBe(true);
    expect((await server.post(`/api/schemes/${id}/evaluate`, template.json)).status).toBe(200);
  });

  it('gives the schemas of the language', async () => {
    for (const name of ['scheme', 'assessment']) {
      const { json } = await server.get(`/api/schema/${name}`);
      expect(json?.$id).toBe(`urn:heng:schema:${name}:1`);
    }
  });
});

describe('a folder of schemes that changes', () => {
  let folder = '';
  let outside = '';
  const server = withServer(async () => {
    outside = await copySchemes('bda-2022');
    folder = await copySchemes('shaoxing-2019');
    return { schemesFolder: folder };
  });
  afterAll(() => Promise.all([removeFolder(folder), removeFolder(outside)]));
  const ids = async (): Promise<unknown> => {
    const { text } = await server.get('/api/schemes');
    const { data }: { readonly data: readonly { readonly id: string }[] } = JSON.parse(text);
    return data.map(({ id }) => id);
  };

  it('is served without restart: a scheme that is added', async () => {
    expect(await ids()).toEqual(['shaoxing-2019']);
    await rename(join(outside, 'bda-2022'), join(folder, 'bda-2022'));
    expect(await ids()).toEqual(['bda-2022', 'shaoxing-2019']);
    const { json } = await server.post('/api/schemes/bda-2022/evaluate', { units: [{ id: 'u1', name: '甲' }] });
    expect(json).toMatchObject({ scheme: 'bda-2022', units: { u1: {} } });
  });

  it('is served without restart: a scheme that is edited has its new title and hash', async () => {
    const before = (await server.get('/api/schemes/shaoxing-2019')).json;
    const file = join(folder, 'shaoxing-2019', 'scheme.yaml');
    const text = readFileSync(file, 'utf8');
    await writeFile(file, text.replace('2019年度重点工作考核', '2019年度重点工作评价'));
    const after = (await server.get('/api/schemes/shaoxing-2019')).json;
    expect(after?.title).toContain('2019年度重点工作评价');
    expect(after?.hash).not.toBe(before?.hash);
  });

  it('lists a broken scheme with its diagnostics, refuses to use it, and serves the others', async () => {
    await mkdir(join(folder, 'broken'));
    await writeFile(
      join(folder, 'broken', 'scheme.yaml'),
      'scheme: broken\ntitle: 坏的\nyear: 2024\nscore: { id: x, sums: [] }\n',
    );
    const { json } = await server.get('/api/schemes/broken');
    expect(json).toMatchObject({
      id: 'broken',
      title: '坏的',
      year: 2024,
      hash: null,
      valid: false,
      diagnostics: [{ severity: 'error', place: { line: 4 } }],
    });
    for (const path of ['schema', 'template']) {
      const { status, json: refused } = await server.get(`/api/schemes/broken/${path}`);
      expect(status).toBe(422);
      expect(refused).toMatchObject({ code: 'scheme-broken', diagnostics: [{ severity: 'error' }] });
    }
    expect((await server.post('/api/schemes/broken/evaluate', { units: [] })).status).toBe(422);
    expect((await server.get('/api/ready')).json).toEqual({ status: 'ready', schemes: 3, broken: 1 });
  });

  it.each([
    ['nothing', ''],
    ['a list', '- 1\n'],
    ['bytes of no text', '\u0000\u0001\u0002'],
    ['open brackets', '['.repeat(5000)],
    ['two million characters', '#'.repeat(2_000_000)],
  ])('survives a scheme.yaml that holds %s', async (_what, text) => {
    await writeFile(join(folder, 'broken', 'scheme.yaml'), text);
    const { status, json } = await server.get('/api/schemes/broken');
    expect(status).toBe(200);
    expect(json).toMatchObject({ valid: false, hash: null });
    expect(json?.diagnostics).not.toEqual([]);
  });

  it('forgets a scheme whose folder is gone', async () => {
    await rm(join(folder, 'broken'), { recursive: true });
    expect((await server.get('/api/schemes/broken')).status).toBe(404);
    expect(await ids()).toEqual(['bda-2022', 'shaoxing-2019']);
  });

  it('reads no source outside of the scheme, by name or by link', async () => {
    await writeFile(join(folder, 'secret.txt'), 'secret');
    const file = join(folder, 'shaoxing-2019', 'scheme.yaml');
    const text = readFileSync(file, 'utf8');
    await writeFile(file, text.replace('source: source.txt', 'source: ../secret.txt'));
    expect((await server.get('/api/schemes/shaoxing-2019/source')).json?.code).toBe('source-missing');
    await symlink(join(folder, 'secret.txt'), join(folder, 'shaoxing-2019', 'link.txt'));
    await writeFile(file, text.replace('source: source.txt', 'source: link.txt'));
    expect((await server.get('/api/schemes/shaoxing-2019/source')).json?.code).toBe('source-missing');
  });

  it('says so when the folder itself is gone, and works again when it is back', async () => {
    await rename(folder, `${folder}-away`);
    const { status, json } = await server.get('/api/schemes');
    expect({ status, code: json?.code }).toEqual({ status: 503, code: 'schemes-unreadable' });
    expect((await server.get('/api/ready')).status).toBe(503);
    expect((await server.get('/api/health')).status).toBe(200);
    await rename(`${folder}-away`, folder);
    expect((await server.get('/api/ready')).status).toBe(200);
  });
});

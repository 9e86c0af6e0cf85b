import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withServer } from '../../http/running-server.js';

const { input: assessment } = JSON.parse(
  readFileSync(new URL('../../../fixtures/vectors/shaoxing-2019.json', import.meta.url), 'utf8'),
);
const EXPLAIN = '/api/schemes/shaoxing-2019/explain';

describe('POST /api/schemes/{id}/explain', () => {
  const server = withServer();

  it('explains a unit as data and as text in the language asked for', async () => {
    const { status, json } = await server.post(EXPLAIN, { assessment, unit: 'u01' });
    expect(status).toBe(200);
    expect(json).toMatchObject({ unit: 'u01', node: null, language: 'zh', explanation: { unit: 'u01', year: 2019 } });
    expect(json?.text).toContain('一票否决');
    const english = await server.post(EXPLAIN, { assessment, unit: 'u01', language: 'en' });
    expect(english.json).toMatchObject({ language: 'en', explanation: json?.explanation });
    expect(english.json?.text).not.toBe(json?.text);
  });

  it('explains one node, with the clause it comes from', async () => {
    const { json } = await server.post(EXPLAIN, { assessment, unit: 'u01', node: 'departments' });
    expect(json).toMatchObject({ node: 'departments', explanation: { id: 'departments', method: 'formula' } });
    expect(JSON.stringify(json?.explanation)).toContain('并按从高到低排序，依次给予2%的权重差额');
    expect(json?.text).not.toBe('');
  });

  it('speaks the language of the request where the body does not say', async () => {
    const { json } = await server.post(
      EXPLAIN,
      { assessment, unit: 'u01', node: 'total' },
      { 'accept-language': 'en' },
    );
    expect(json?.language).toBe('en');
  });

  it.each([
    [{ unit: 'u1' }, 404, 'unit-unknown', 'u01'],
    [{ unit: 'u01', node: 'department' }, 404, 'node-unknown', 'departments'],
    [{ unit: 'u01', node: 7 }, 400, 'body-shape', 'node'],
    [{ unit: 'u01', language: 'fr' }, 400, 'body-shape', 'language'],
    [{ unit: 'u01', nodes: ['total'] }, 400, 'body-shape', 'node'],
    [{}, 400, 'body-shape', 'unit'],
  ])('refuses %j with what may have been meant', async (question, status, code, meant) => {
    const answer = await server.post(EXPLAIN, { assessment, ...question });
    expect({ status: answer.status, code: answer.json?.code }).toEqual({ status, code });
    expect(JSON.stringify(answer.json?.message)).toContain(meant);
  });

  it('refuses an assessment document with errors as evaluating does', async () => {
    const { status, json } = await server.post(EXPLAIN, {
      assessment: { units: [{ id: 'a' }, { id: 'a' }] },
      unit: 'a',
    });
    expect({ status, code: json?.code }).toEqual({ status: 422, code: 'assessment-invalid' });
  });
});

describe('POST /api/schemes/validate', () => {
  const server = withServer();
  const text = 'scheme: x\ntitle: 例\nyear: 2024\nscore:\n  id: total\n  label: 总分\n  points: 100\n  formula: 2 +\n';

  it('says what is wrong with a text, by line and column, and keeps nothing', async () => {
    const { status, json } = await server.post('/api/schemes/validate', text, { 'content-type': 'text/yaml' });
    expect(status).toBe(200);
    expect(json).toMatchObject({ valid: false, hash: null, diagnostics: [{ severity: 'error', place: { line: 8 } }] });
    expect((await server.get('/api/schemes/x')).status).toBe(404);
  });

  it('gives the hash of a right one, as YAML or in JSON', async () => {
    const right = text.replace('2 +', '2 + 3');
    const yaml = await server.post('/api/schemes/validate', right, {
      'content-type': 'application/yaml; charset=utf-8',
    });
    const json = await server.post('/api/schemes/validate', { text: right });
    expect(yaml.json).toMatchObject({ valid: true, scheme: 'x', title: '例', year: 2024 });
    expect(json.json).toEqual(yaml.json);
  });

  it('checks quotes when the text of the regulation comes with it', async () => {
    const quoting = text.replace('2 +', '2 + 3\n  ref: { article: 第一条, quote: 从来没有写过的话 }');
    const { json } = await server.post('/api/schemes/validate', { text: quoting, source: '第一条 别的话。' });
    expect(JSON.stringify(json?.diagnostics)).toContain('quote-not-found');
  });
});

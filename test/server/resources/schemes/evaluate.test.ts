import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareResults } from '../../../../dsl/cases/compare-result.js';
import { compileScheme, evaluate, type UnitResults, validateAssessment } from '../../../../dsl/index.js';
import { SCHEMES, withServer } from '../../http/running-server.js';

const VECTORS = new URL('../../../fixtures/vectors/', import.meta.url);
const FILES = readdirSync(VECTORS).filter((name) => name.endsWith('.json'));

describe('POST /api/schemes/{id}/evaluate', () => {
  const server = withServer();

  it.each(FILES)('gives the independently computed results of %s', async (file) => {
    const { input, expect: expected } = readVector(file);
    const answer = await server.post(`/api/schemes/${input.scheme}/evaluate`, input);
    expect(answer.status).toBe(200);
    expect(compareResults(expected, answer.json?.units as UnitResults)).toEqual([]);
    expect(Object.keys(expected).length).toBeGreaterThanOrEqual(10);
  });

  it('answers the same data as evaluating in this process, key for key', async () => {
    const { input } = readVector('guyuan-2023.json');
    const { compiled } = compileScheme(readFileSync(`${SCHEMES}/guyuan-2023/scheme.yaml`, 'utf8'));
    const { value } = validateAssessment(input);
    if (compiled === null || value === undefined) throw new Error('the vector is no assessment document');
    const { result } = await evaluate(compiled, value);
    const answer = await server.post('/api/schemes/guyuan-2023/evaluate', input);
    expect(answer.text).toBe(JSON.stringify(result));
  });

  it('adds the range of each total when interim results are asked for', async () => {
    const { input } = readVector('shaoxing-2019.json');
    const interim = await server.post('/api/schemes/shaoxing-2019/evaluate?interim=true', input);
    const final = await server.post('/api/schemes/shaoxing-2019/evaluate?interim=false', input);
    expect(interim.text).toContain('"range"');
    expect(final.text).not.toContain('"range"');
  });

  it('says what it ignored beside the result', async () => {
    const body = { units: [{ id: 'u1', facts: { no_such_fact: 1 } }] };
    const { status, json } = await server.post('/api/schemes/gansu-2011/evaluate', body);
    expect(status).toBe(200);
    expect(json).toMatchObject({ total: 1, diagnostics: [{ code: 'input-ignored', severity: 'warning' }] });
  });

  it('computes nothing from a document with errors, and places them by path and field', async () => {
    const body = { scheme: 'gansu-2011', year: 2012, units: [{ id: 'u1' }, { id: 'u1' }] };
    const { status, json } = await server.post('/api/schemes/gansu-2011/evaluate', body, { 'accept-language': 'en' });
    expect(status).toBe(422);
    expect(json).toMatchObject({
      code: 'assessment-invalid',
      total: 2,
      diagnostics: [
        { code: 'scheme-mismatch', path: ['year'] },
        { code: 'input-duplicate', path: ['units', 1, 'id'] },
      ],
      errors: { 'units.1.id': expect.stringContaining('"u1" occurs more than once') },
    });
    expect(json).not.toHaveProperty('units');
  });

  it.each([[[]], ['text'], [null], [7], [{}]])('refuses %j, which is no assessment document', async (body) => {
    const { status, json } = await server.post('/api/schemes/gansu-2011/evaluate', JSON.stringify(body));
    expect({ status, code: json?.code }).toEqual({ status: 422, code: 'assessment-invalid' });
  });

  it('validates without evaluating: what is wrong, or nothing', async () => {
    const { input } = readVector('bda-2022.json');
    const right = await server.post('/api/schemes/bda-2022/validate', input);
    expect(right.json).toEqual({ valid: true, diagnostics: [], total: 0 });
    const wrong = await server.post('/api/schemes/bda-2022/validate', { units: [{ id: 'u1', fact: {} }] });
    expect(wrong.status).toBe(200);
    expect(wrong.json).toMatchObject({
      valid: false,
      diagnostics: [{ code: 'key-unknown', path: ['units', 0, 'fact'] }],
    });
  });

  it('gives the first thousand of very many mistakes and their number', async () => {
    const units = Array.from({ length: 1500 }, () => ({ id: 'twin' }));
    const { json } = await server.post('/api/schemes/gansu-2011/validate', { units });
    expect(json?.total).toBe(1499);
    expect(json?.diagnostics).toHaveLength(1000);
  });
});

interface Vector {
  readonly input: { readonly scheme: string };
  readonly expect: Parameters<typeof compareResults>[0];
}

function readVector(file: string): Vector {
  // The files are ours and of this shape.
  return JSON.parse(readFileSync(new URL(file, VECTORS), 'utf8')) as Vector;
}

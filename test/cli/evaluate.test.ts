import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runHeng, temporaryFolder } from './run-heng.js';

// Each test starts processes, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 120_000 });

const folder = temporaryFolder();

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const SCHEME = file(
  'demo.yaml',
  `scheme: demo
title: 示例
year: 2024
facts:
  visits: { label: 走访, type: count }
  incident: { label: 事故, type: boolean }
parameters:
  each: { label: 每户得分, type: number, default: 2, decided_by: 考核组, assumption: 原文未写 }
score: { id: total, points: 100, missing: ask, steps: { of: visits, each: 1, points: each, proportional: false }, at_most: 100 }
ranking: { by: total }
tiers: [{ id: good, label: 良好 }, { id: poor, label: 较差 }]
grading:
  - { id: limits, rows: { of: total, rows: [{ tier: good, from: 60 }, { tier: poor, else: true }] } }
  - { id: vetoes, at_most: poor, any_of: [{ id: veto_incident, label: 发生事故, when: incident }] }
`,
);

describe('heng evaluate', () => {
  it('shows people a table with labels, aligned for Chinese characters, and hints beside it', async () => {
    const input = file(
      'input.yaml',
      `units:
  - { id: a, name: 甲工会, facts: { visits: 40, incident: false } }
  - { id: b, name: 乙乙乙工会, facts: { visits: 30, incident: true } }
  - { id: c, facts: { incident: false } }
`,
    );
    const { code, stdout, stderr } = await runHeng(['evaluate', SCHEME, input]);
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(2)).toEqual([
      '',
      '单位          总分  名次  等次             否决      缺项',
      'a 甲工会        80    1?  良好',
      'b 乙乙乙工会    60    2?  较差             发生事故',
      'c                —     —  未决：良好/较差               1',
      '',
    ]);
    expect(stderr).toContain('1 个单位有缺项');
    expect(stderr).toContain('heng explain');
  });

  it('shows the range of the total with --interim', async () => {
    const { stdout } = await runHeng(['evaluate', SCHEME, '-', '--interim', '--lang', 'en'], {
      input: 'units: [{ id: a }]',
    });
    expect(stdout).toMatch(/range/);
    expect(stdout).toContain('0–100');
  });

  it('takes parameters of a file before those of the document', async () => {
    const input = file('three.json', '{"parameters": {"each": 1}, "units": [{"id": "a", "facts": {"visits": 3}}]}');
    const parameters = file('parameters.yaml', 'each: 5\n');
    const { stdout } = await runHeng(['evaluate', SCHEME, input, '--parameters', parameters, '--json']);
    expect(JSON.parse(stdout).units.a.total).toBe(15);
  });

  it('names line and column of what is wrong in a JSON document, with code 3 and nothing on standard output', async () => {
    const input = file('wrong.json', '{\n  "units": [\n    { "id": "a", "facts": { "visits": 1.5 } }\n  ]\n}\n');
    const { code, stdout, stderr } = await runHeng(['evaluate', SCHEME, input, '--json']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`${input}:3:39 错误 input-type`);
    expect(stderr).toContain('> 3 |     { "id": "a", "facts": { "visits": 1.5 } }');
    expect(stderr).toMatch(/ {4}\| {39}\^\^\^/);
  });

  it('names the file of the parameters when one of them is wrong', async () => {
    const parameters = file('wrong-parameters.yaml', 'each: many\n');
    const { code, stderr } = await runHeng(['evaluate', SCHEME, '-', '--parameters', parameters], {
      input: 'units: []',
    });
    expect(code).toBe(3);
    expect(stderr).toContain(`${parameters}:1:7`);
  });

  it.each([
    ['text that is neither JSON nor YAML', '{"units": [', 'yaml-syntax'],
    ['a list instead of a document', '[]', ''],
    ['no units', '{}', 'units'],
    ['a key written twice', '{"units": [{"id": "a", "facts": {"visits": 1, "visits": 2}}]}', 'key-duplicate'],
    [
      'a number that JSON cannot keep',
      '{"units": [{"id": "a", "facts": {"visits": 0.12345678901234567}}]}',
      'number-too-precise',
    ],
    ['data of another scheme', '{"scheme": "other", "units": []}', 'scheme-mismatch'],
  ])('refuses %s with code 3', async (_, input, code) => {
    const run = await runHeng(['evaluate', SCHEME, '-', '--json'], { input });
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 3, stdout: '' });
    expect(run.stderr).toContain(code);
  });

  it('refuses a scheme with errors with code 1, and text in another encoding with code 2', async () => {
    const broken = file('broken.yaml', 'scheme: demo\ntitel: 示例\n');
    const [scheme, encoding] = await Promise.all([
      runHeng(['evaluate', broken, '-'], { input: 'units: []' }),
      runHeng(['evaluate', SCHEME, '-'], { input: new Uint8Array([0xb9, 0xfa]) }),
    ]);
    expect({ code: scheme.code, stdout: scheme.stdout }).toEqual({ code: 1, stdout: '' });
    expect(scheme.stderr).toContain(`${broken}:2:1 错误`);
    expect(encoding).toMatchObject({ code: 2, stdout: '' });
    expect(encoding.stderr).toContain('UTF-8');
  });

  it('gives the same bytes for the same scheme and document', async () => {
    const input = '{"units": [{"id": "b"}, {"id": "a", "facts": {"visits": 7}}]}';
    const args = ['evaluate', SCHEME, '-', '--json'];
    const [one, other] = await Promise.all([runHeng(args, { input }), runHeng([...args, '--lang', 'en'], { input })]);
    expect(one.stdout).toBe(other.stdout);
    expect(Object.keys(JSON.parse(one.stdout).units)).toEqual(['a', 'b']);
  });
});

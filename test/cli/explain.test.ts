import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ROOT, runHeng } from './run-heng.js';

// Each test starts processes, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 120_000 });

const INPUT = 'test/fixtures/vectors/gansu-2011.json';
const EXPECTED = JSON.parse(readFileSync(join(ROOT, INPUT), 'utf8')).expect;

describe('heng explain', () => {
  it('explains a unit down to the words of the clauses, in both languages', async () => {
    const args = ['explain', 'schemes/gansu-2011', INPUT, 'u001'];
    const [chinese, english] = await Promise.all([runHeng(args), runHeng([...args, '--lang', 'en'])]);
    expect({ code: chinese.code, stderr: chinese.stderr }).toEqual({ code: 0, stderr: '' });
    expect(english.code).toBe(0);
    expect(chinese.stdout).toContain(String(EXPECTED.u001.total));
    expect(chinese.stdout).toContain('年度会员净增数每增加500名得1分');
    expect(english.stdout).not.toBe(chinese.stdout);
  });

  it('takes a unit by its name, and opens no more levels than asked', async () => {
    const [all, top] = await Promise.all([
      runHeng(['explain', 'schemes/gansu-2011', INPUT, '市州1']),
      runHeng(['explain', 'schemes/gansu-2011', INPUT, '市州1', '--depth', '0']),
    ]);
    expect({ all: all.code, top: top.code }).toEqual({ all: 0, top: 0 });
    expect(top.stdout.length).toBeLessThan(all.stdout.length / 2);
  });

  it('explains one node, and gives the same as data with --json', async () => {
    const args = ['explain', 'schemes/gansu-2011', INPUT, 'u001', 'n1'];
    const [text, data] = await Promise.all([runHeng(args), runHeng([...args, '--json'])]);
    expect(text.code).toBe(0);
    const node = JSON.parse(data.stdout);
    expect(node).toMatchObject({ node: 'n1', value: { kind: 'number', text: String(EXPECTED.u001.scores.n1) } });
    expect(text.stdout).toContain(node.value.text);
  });

  it.each([
    ['a unit', ['u0001'], '没有单位“u0001”。是不是 u001'],
    ['a node', ['u001', 'n1_al'], '没有指标“n1_al”。是不是 n1_all'],
    ['a depth', ['u001', '--depth', 'x'], '--depth 应是整数'],
  ])('refuses %s that is not there with code 2', async (_, args, said) => {
    const { code, stdout, stderr } = await runHeng(['explain', 'schemes/gansu-2011', INPUT, ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});

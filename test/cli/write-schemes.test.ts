import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ROOT, runHeng, temporaryFolder } from './run-heng.js';

// Each test starts processes, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 120_000 });

const folder = temporaryFolder();
const MESSY =
  '# 注释留下\nscheme: demo   \ntitle: 示例\nyear: 2024\nscore:\n      id: total # 也留下\n      points: 10\n      met: true\n';
const TIDY =
  '# 注释留下\nscheme: demo\ntitle: 示例\nyear: 2024\nscore:\n  id: total # 也留下\n  points: 10\n  met: true\n';

describe('heng fmt', () => {
  it('prints the tidied text with its comments', async () => {
    expect(await runHeng(['fmt', '-'], { input: MESSY })).toEqual({ code: 0, stdout: TIDY, stderr: '' });
  });

  it('names the files that would change with --check and code 1, and changes them with --write', async () => {
    const file = join(folder, 'messy.yaml');
    writeFileSync(file, MESSY);
    expect(await runHeng(['fmt', '--check', file])).toEqual({ code: 1, stdout: `${file}\n`, stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(MESSY);
    expect((await runHeng(['fmt', '--write', file])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(TIDY);
    expect((await runHeng(['fmt', '--check', file])).code).toBe(0);
  });

  it('leaves a text with errors as it is, with code 1', async () => {
    const { code, stdout, stderr } = await runHeng(['fmt', '-'], { input: 'a: [\n' });
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'a: [\n' });
    expect(stderr).toContain('not-formatted');
  });

  it.each([
    ['several schemes without --check or --write', ['fmt', 'schemes/bda-2022', 'schemes/gansu-2011']],
    ['--check together with --write', ['fmt', '--check', '--write', 'schemes/bda-2022']],
    ['writing back to standard input', ['fmt', '--write', '-']],
  ])('refuses %s', async (_, args) => {
    expect((await runHeng(args)).code).toBe(2);
  });
});

describe('heng new', () => {
  it("copies last year's scheme, changes only id, title and year, and lists what a person must change", async () => {
    const target = join(folder, 'guyuan-2025');
    const { code, stdout, stderr } = await runHeng(['new', target, '--from', 'schemes/guyuan-2024']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const old = readFileSync(join(ROOT, 'schemes/guyuan-2024/scheme.yaml'), 'utf8').split('\n');
    const made = readFileSync(join(target, 'scheme.yaml'), 'utf8').split('\n');
    expect(made.length).toBe(old.length);
    expect(made.filter((line, index) => line !== old[index])).toEqual([
      'scheme: guyuan-2025',
      'title: 固原市基层工会组织年检（2025年，示例）',
      'year: 2025',
    ]);
    const quota = made.findIndex((line) => line.includes('quota: {')) + 1;
    expect(stdout).toContain(`${target}/scheme.yaml:${quota}  grading[1].quota.share  15%`);
    expect(stdout).toContain('parameters.notice_days');
    expect(stdout).toContain('procedure.coverage[1].share  70%');
    expect(stdout).toContain('procedure.stages[7].until  next-02-28');
  });

  it('makes a scheme that passes its checks, cases included', async () => {
    const target = join(folder, 'first-2031');
    expect((await runHeng(['new', target, '--template', 'weighted', '--lang', 'en'])).stdout).toContain(
      'What must change',
    );
    const [lint, test] = await Promise.all([runHeng(['lint', target]), runHeng(['test', target])]);
    expect({ lint: lint.code, test: test.code }).toEqual({ lint: 0, test: 0 });
    expect(readFileSync(join(target, 'scheme.yaml'), 'utf8')).toContain('\nscheme: first-2031\n');
    expect(readFileSync(join(target, 'cases/groups.yaml'), 'utf8')).toContain('  year: 2031\n');
  });

  it('never overwrites', async () => {
    const taken = join(folder, 'taken');
    mkdirSync(taken);
    writeFileSync(join(taken, 'scheme.yaml'), 'mine');
    expect((await runHeng(['new', taken])).code).toBe(2);
    expect(readFileSync(join(taken, 'scheme.yaml'), 'utf8')).toBe('mine');
  });

  it.each([
    ['a template that is not there', ['new', 'NAME', '--template', 'no'], 'points、weighted'],
    ['two origins', ['new', 'NAME', '--template', 'points', '--from', 'schemes/bda-2022'], '只能用一个'],
    ['a name that cannot be an id', ['new', 'NAME 2'], '方案代号'],
    ['a year that is none', ['new', 'NAME', '--year', '24'], '四位数'],
  ])('refuses %s and makes nothing', async (_, args, said) => {
    const target = join(folder, 'refused');
    const { code, stderr } = await runHeng(args.map((each) => each.replace('NAME', target)));
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(existsSync(target)).toBe(false);
  });
});

describe('heng schema', () => {
  it('prints JSON Schemas of schemes, of assessment documents, and of what one scheme takes', async () => {
    const runs = await Promise.all([
      runHeng(['schema']),
      runHeng(['schema', 'assessment']),
      runHeng(['schema', 'assessment', '--for', 'schemes/gansu-2011']),
    ]);
    const ids = runs.map(({ stdout }) => JSON.parse(stdout).$id);
    expect(ids).toEqual([
      'urn:heng:schema:scheme:1',
      'urn:heng:schema:assessment:1',
      expect.stringMatching(/^urn:heng:schema:assessment:[0-9a-f]{64}$/),
    ]);
  });

  it('prints a document to fill, which can be evaluated as it is', async () => {
    const { stdout } = await runHeng(['schema', '--for', 'schemes/gansu-2011', '--template']);
    const { code } = await runHeng(['evaluate', 'schemes/gansu-2011', '-', '--json'], { input: stdout });
    expect(code).toBe(0);
  });
});

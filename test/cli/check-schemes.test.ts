import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ROOT, runHeng, temporaryFolder } from './run-heng.js';

// Each test starts processes, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 120_000 });

const folder = temporaryFolder();
const SHIPPED = readdirSync(join(ROOT, 'schemes')).sort();

/** A copy of a template under another name, its scheme changed. */
function scheme(name: string, change: (text: string) => string, template = 'points'): string {
  const path = join(folder, name);
  cpSync(join(ROOT, 'server/cli/templates', template), path, { recursive: true });
  const file = join(path, 'scheme.yaml');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return path;
}

describe('heng validate', () => {
  it('finds nothing wrong with the shipped schemes and gives their hashes', async () => {
    const { code, stdout, stderr } = await runHeng(['validate', ...SHIPPED.map((id) => `schemes/${id}`)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => line.replace(/[0-9a-f]{12}$/, '#'))).toEqual(
      SHIPPED.map((id) => `schemes/${id}/scheme.yaml  没有问题  #`),
    );
  });

  it('says where, what, why not, and what to do, with a caret under the place', async () => {
    const path = scheme('misspelt', (text) => text.replace('label: 组织建设', 'lable: 组织建设'));
    const [chinese, english] = await Promise.all([
      runHeng(['validate', path]),
      runHeng(['validate', path, '--lang', 'en']),
    ]);
    const [, line = '', column = ''] = /scheme\.yaml:(\d+):(\d+) 错误 key-unknown/.exec(chinese.stderr) ?? [];
    expect(chinese.code).toBe(1);
    expect(chinese.stderr).toContain(`> ${line} |       lable: 组织建设`);
    expect(chinese.stderr).toMatch(/改法：.*label/);
    expect(chinese.stdout).toContain('1 个错误');
    expect(english.stderr).toContain(`scheme.yaml:${line}:${column} error key-unknown`);
    expect(english.stdout).toContain('1 error');
  });

  it('takes a scheme from standard input and gives diagnostics as JSON', async () => {
    const { code, stdout, stderr } = await runHeng(['validate', '-', '--json'], { input: 'scheme: demo\n' });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const [found] = JSON.parse(stdout);
    expect(found).toMatchObject({ file: '-', hash: null });
    expect(found.diagnostics[0]).toMatchObject({
      severity: 'error',
      message: { zh: expect.any(String), en: expect.any(String) },
    });
  });
});

describe('heng lint', () => {
  it('passes the shipped schemes without a warning', async () => {
    const { code, stderr } = await runHeng(['lint', '--strict', ...SHIPPED.map((id) => `schemes/${id}`)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('warns of points that do not add up, and fails on it only with --strict', async () => {
    const path = scheme('points-sum', (text) =>
      text.replace('label: 组织建设\n      points: 40', 'label: 组织建设\n      points: 45'),
    );
    const [loose, strict] = await Promise.all([runHeng(['lint', path]), runHeng(['lint', path, '--strict'])]);
    expect({ loose: loose.code, strict: strict.code }).toEqual({ loose: 0, strict: 1 });
    expect(loose.stderr).toContain('警告 points-sum');
  });

  it('lists what the author acknowledged, with the reason, when asked', async () => {
    const { stdout } = await runHeng(['lint', 'schemes/guyuan-2023', '--acknowledged']);
    expect(stdout).toContain('已确认');
    expect(stdout).toMatch(/impossible-date .*← 原文如此/);
  });
});

describe('heng test', () => {
  it('runs the cases of the shipped schemes', async () => {
    const { code, stdout } = await runHeng(['test', ...SHIPPED.map((id) => `schemes/${id}`)]);
    expect(code).toBe(0);
    expect(stdout.match(/个用例通过/g)?.length).toBe(SHIPPED.length);
    expect(stdout).not.toContain('✗');
  });

  it('shows the place of an expectation that is not met, with code 4', async () => {
    const path = scheme('failing', (text) => text.replace('default: 2\n', 'default: 1\n'));
    const { code, stdout, stderr } = await runHeng(['test', path]);
    expect(code).toBe(4);
    expect(stdout).toContain('✗ 各分数线、优秀名额和一票否决');
    expect(stdout).toContain('0 / 1 个用例通过');
    expect(stderr).toMatch(/tiers\.yaml:\d+:\d+ 错误 case-differs/);
  });

  it('counts a case that cannot be read, and a scheme without cases, as not passed', async () => {
    const unreadable = scheme('unreadable-case', (text) => text);
    writeFileSync(join(unreadable, 'cases/a.yaml'), 'case: 空\n');
    const none = join(folder, 'no-cases');
    mkdirSync(none);
    cpSync(join(ROOT, 'server/cli/templates/points/scheme.yaml'), join(none, 'scheme.yaml'));
    const [first, second] = await Promise.all([runHeng(['test', unreadable]), runHeng(['test', none])]);
    expect({ first: first.code, second: second.code }).toEqual({ first: 4, second: 4 });
    expect(second.stdout).toContain('没有用例');
  });

  it('gives the outcomes as JSON', async () => {
    const { stdout } = await runHeng(['test', 'schemes/bda-2022', '--json']);
    const [found] = JSON.parse(stdout);
    expect(found.scheme).toBe('bda-2022');
    expect(found.cases.every((each: { readonly status: string }) => each.status === 'passed')).toBe(true);
  });
});

describe('heng coverage', () => {
  it('finds every sentence of the shipped regulations quoted', async () => {
    const { code, stdout } = await runHeng(['coverage', ...SHIPPED.map((id) => `schemes/${id}`)]);
    expect(code).toBe(0);
    expect(stdout).not.toContain('没有引用');
  });

  it('lists the sentences nobody quotes with their lines, with code 5', async () => {
    const path = scheme('uncovered', (text) => text.replace(/\n\s+text: 四、当年[^\n]*/, ''));
    const { code, stdout } = await runHeng(['coverage', path]);
    expect(code).toBe(5);
    expect(stdout).toContain('没有引用 1');
    expect(stdout).toMatch(/^\s+9 {2}当年发生重大安全责任事故的，不得评为优秀。$/m);
  });

  it('says that there is nothing to compare with when the source is not there', async () => {
    const { code, stderr } = await runHeng(['coverage', '-'], {
      input: readFileSync(join(ROOT, 'server/cli/templates/points/scheme.yaml')),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('source.txt');
  });
});

describe('the templates of heng new', () => {
  it.each(['points', 'weighted'])(
    '%s has neither warning nor remark, passes its cases and quotes every sentence',
    async (name) => {
      const path = `server/cli/templates/${name}`;
      const runs = await Promise.all([
        runHeng(['lint', path, '--strict']),
        runHeng(['test', path]),
        runHeng(['coverage', path]),
        runHeng(['fmt', path, '--check']),
      ]);
      expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(runs.map(() => ({ code: 0, stderr: '' })));
    },
  );
});

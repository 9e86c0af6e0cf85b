import { describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../server/cli/commands/index.js';
import { EXIT, EXIT_CODES, worstOf } from '../../server/cli/exit-codes.js';
import { Failure } from '../../server/cli/failure.js';
import { reportError } from '../../server/cli/program/report-error.js';
import { createColours } from '../../server/cli/terminal/colours.js';
import { runHeng } from './run-heng.js';

// Each test starts processes, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 120_000 });

describe('heng --help', () => {
  it('lists every command and every exit code, in Chinese by default', async () => {
    const { code, stdout, stderr } = await runHeng(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { name } of COMMANDS) expect(stdout).toMatch(new RegExp(`^\\s*${name}\\s+\\S`, 'm'));
    for (const { summary } of COMMANDS) expect(stdout.replace(/\s+/g, '')).toContain(summary.zh.replace(/\s+/g, ''));
    for (const words of Object.values(EXIT_CODES)) expect(stdout).toContain(words.zh);
    expect(stdout).toContain('用法：');
    expect(stdout).not.toMatch(/Usage:|Options:|Commands:|display help/);
  });

  it('is in English with --lang en, and with HENG_LANG', async () => {
    const [option, variable] = await Promise.all([
      runHeng(['--help', '--lang', 'en']),
      runHeng(['--help'], { env: { HENG_LANG: 'en' } }),
    ]);
    expect(option.stdout).toContain('Usage: heng [options] [command]');
    expect(option.stdout).not.toMatch(/\p{Script=Han}/u);
    expect(variable.stdout).toBe(option.stdout);
  });

  it('shows the arguments, options and examples of a command', async () => {
    const { code, stdout } = await runHeng(['help', 'evaluate', '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout).toContain('heng evaluate [options] <scheme> <input>');
    expect(stdout).toContain('--interim');
    expect(stdout).toContain('Examples:');
  });

  it('is what heng alone shows', async () => {
    const [alone, help] = await Promise.all([runHeng([]), runHeng(['--help'])]);
    expect(alone).toEqual(help);
  });
});

describe('a wrong command line', () => {
  it.each([
    [['evalute'], '没有命令 evalute。是不是 evaluate？', 'there is no command evalute. Did you mean evaluate?'],
    [['validate'], '缺少参数 <方案>', 'the argument <schemes> is missing'],
    [['validate', 'x', '--jsn'], '没有选项 --jsn。是不是 --json？', 'there is no option --jsn. Did you mean --json?'],
    [['evaluate', 'x', 'y', '--parameters'], '选项 --parameters <file> 后面要有值', 'needs a value'],
    [['evaluate', 'x', 'y', 'z'], '参数太多：最多 2 个，给了 3 个', 'too many arguments: 2 at most, 3 given'],
    [['schema', 'result'], '可选：scheme, assessment', 'one of: scheme, assessment'],
    [['evaluate', '-', '-'], '标准输入（-）只能用于一个文件', 'standard input (-) can stand for one file only'],
    [['validate', 'no/such'], '找不到文件：no/such', 'no such file: no/such'],
    [['validate', 'docs'], '文件夹 docs 里没有 scheme.yaml', 'the folder docs holds no scheme.yaml'],
  ])('%j is said in both languages, with code 2 and nothing on standard output', async (args, zh, en) => {
    const [chinese, english] = await Promise.all([runHeng(args), runHeng([...args, '--lang=en'])]);
    expect(chinese).toMatchObject({ code: EXIT.usage, stdout: '' });
    expect(english).toMatchObject({ code: EXIT.usage, stdout: '' });
    expect(chinese.stderr).toContain(zh);
    expect(english.stderr).toContain(en);
    expect(english.stderr).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('what ends a command early', () => {
  const notes: string[] = [];
  const context = {
    say: (words: { readonly zh: string }) => words.zh,
    note: (line: string) => notes.push(line),
    noteColours: createColours(false),
  };

  it('asks in both languages to report a bug, with code 70, and shows the stack only when asked', () => {
    notes.length = 0;
    expect(reportError(new Error('bug: no way'), false, context)).toBe(EXIT.bug);
    expect(notes.join('\n')).toMatch(/请.*报告.*bug: no way[\s\S]*Please report.*bug: no way/);
    expect(notes.join('\n')).not.toContain('program.test.ts');
    reportError(new Error('bug: no way'), true, context);
    expect(notes.join('\n')).toContain('program.test.ts');
  });

  it('keeps the code of a failure outside of heng', () => {
    expect(reportError(new Failure(EXIT.inputOutput, { zh: '盘满', en: 'full' }), false, context)).toBe(74);
  });

  it('gives several schemes the lowest code that is not 0', () => {
    expect(worstOf([EXIT.ok, EXIT.coverage, EXIT.scheme])).toBe(EXIT.scheme);
    expect(worstOf([])).toBe(EXIT.ok);
  });
});

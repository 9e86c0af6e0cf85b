import type { Diagnostic, Words } from '../../dsl/index.js';

/** How a command ended, as the code it exits with. The lower code wins when several schemes end differently. */
export const EXIT = {
  ok: 0,
  scheme: 1,
  usage: 2,
  input: 3,
  cases: 4,
  coverage: 5,
  record: 6,
  bug: 70,
  inputOutput: 74,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each code means; `--help` and the guides show this table. */
export const EXIT_CODES: Readonly<Record<keyof typeof EXIT, Words>> = {
  ok: { zh: '完成，没有问题', en: 'done, nothing wrong' },
  scheme: {
    zh: '方案有错误（--strict 时警告也算），或 fmt --check 发现格式不符',
    en: 'the scheme has errors (with --strict also warnings), or fmt --check found another format',
  },
  usage: { zh: '命令用法不对，或找不到文件', en: 'wrong command line, or a file that is not there' },
  input: { zh: '考核数据有错误', en: 'the assessment document has errors' },
  cases: { zh: '有用例没有通过，或者没有用例', en: 'cases failed, or there are none' },
  coverage: { zh: '条款覆盖或规则覆盖不完整', en: 'clause or rule coverage is incomplete' },
  record: { zh: '审计链、备份或汇总通不过校验', en: 'the audit chain, a backup or a run does not verify' },
  bug: { zh: '程序自身的错误，请报告', en: 'a bug of heng itself; please report it' },
  inputOutput: { zh: '文件读写或网络失败', en: 'files or network failed' },
  interrupted: { zh: '被 Ctrl-C 中断', en: 'stopped by Ctrl-C' },
};

/** The code of several results together: the lowest that is not `ok`. */
export function worstOf(codes: readonly ExitCode[]): ExitCode {
  return codes.filter((code) => code !== EXIT.ok).sort((left, right) => left - right)[0] ?? EXIT.ok;
}

/** The code of what was found in a scheme: errors count, with `strict` warnings too. */
export function schemeCode(diagnostics: readonly Diagnostic[], strict: boolean): ExitCode {
  const isWrong = diagnostics.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
  return isWrong ? EXIT.scheme : EXIT.ok;
}

import type { Words } from '../../../dsl/index.js';

/** The texts of commander's help and of the program itself. */
export const PROGRAM_WORDS = {
  about: {
    zh: '衡：把考核办法写成方案，检查它，用它计算并说明结果。',
    en: 'Heng turns assessment regulations into schemes: checks them, computes with them, explains the results.',
  },
  command: { zh: '命令', en: 'command' },
  usage: { zh: '用法：', en: 'Usage:' },
  arguments: { zh: '参数：', en: 'Arguments:' },
  options: { zh: '选项：', en: 'Options:' },
  optionsPlace: { zh: '[选项]', en: '[options]' },
  commandPlace: { zh: '[命令]', en: '[command]' },
  globalOptions: { zh: '通用选项：', en: 'Global options:' },
  commands: { zh: '命令：', en: 'Commands:' },
  examples: { zh: '示例：', en: 'Examples:' },
  exitCodes: { zh: '退出码：', en: 'Exit codes:' },
  help: { zh: '显示帮助', en: 'show help' },
  helpCommand: { zh: '显示一个命令的帮助', en: 'show the help of a command' },
  version: { zh: '显示版本', en: 'show the version' },
  lang: { zh: '语言：zh（默认）或 en；也可用环境变量 HENG_LANG', en: 'language: zh (default) or en; also HENG_LANG' },
  debug: { zh: '出错时显示调用栈', en: 'show the stack of an error' },
  choices: { zh: '可选', en: 'one of' },
  more: {
    zh: '“heng help <命令>”显示一个命令的用法和示例。',
    en: '"heng help <command>" shows how a command is used, with examples.',
  },
} satisfies Record<string, Words>;

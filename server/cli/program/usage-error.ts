import type { CommanderError } from 'commander';
import type { Words } from '../../../dsl/index.js';

interface Reading {
  readonly pattern: RegExp;
  readonly words: (parts: readonly string[]) => Words;
}

/** How commander's messages (always English) are read, and said in both languages. */
const READINGS: readonly Reading[] = [
  {
    pattern: /unknown option '([^']*)'/,
    words: ([flag]) => ({ zh: `没有选项 ${flag}`, en: `there is no option ${flag}` }),
  },
  {
    pattern: /unknown command '([^']*)'/,
    words: ([name]) => ({ zh: `没有命令 ${name}`, en: `there is no command ${name}` }),
  },
  {
    pattern: /missing required argument '([^']*)'/,
    words: ([name]) => ({ zh: `缺少参数 <${name}>`, en: `the argument <${name}> is missing` }),
  },
  {
    pattern: /option '([^']*)' argument missing/,
    words: ([flags]) => ({ zh: `选项 ${flags} 后面要有值`, en: `the option ${flags} needs a value` }),
  },
  {
    pattern: /Expected (\d+) arguments? but got (\d+)/,
    words: ([expected, got]) => ({
      zh: `参数太多：最多 ${expected} 个，给了 ${got} 个`,
      en: `too many arguments: ${expected} at most, ${got} given`,
    }),
  },
  {
    pattern: /option '([^']*)' argument '([^']*)' is invalid\. Allowed choices are (.*)\./,
    words: ([name, value, choices]) => notAmong(name, value, choices),
  },
  {
    pattern: /value '([^']*)' is invalid for argument '([^']*)'\. Allowed choices are (.*)\./,
    words: ([value, name, choices]) => notAmong(`<${name}>`, value, choices),
  },
];

/** What is wrong with the command line, with a suggestion where commander has one. */
export function usageWords(error: CommanderError): Words {
  const message = error.message.replace(/^error: /, '');
  const words = READINGS.flatMap(({ pattern, words: wordsOf }) => {
    const match = pattern.exec(message);
    return match ? [wordsOf(match.slice(1))] : [];
  })[0];
  if (words === undefined) return { zh: message, en: message };
  const meant = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1];
  if (meant === undefined) return words;
  return { zh: `${words.zh}。是不是 ${meant}？`, en: `${words.en}. Did you mean ${meant}?` };
}

function notAmong(name = '', value = '', choices = ''): Words {
  return {
    zh: `${name} 不能是“${value}”，可选：${choices}`,
    en: `${name} cannot be "${value}"; it is one of: ${choices}`,
  };
}

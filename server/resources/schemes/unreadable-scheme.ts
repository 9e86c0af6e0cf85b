import type { Diagnostic, Words } from '../../../dsl/index.js';
import { Refusal } from '../../http/errors/problem.js';
import type { CataloguedScheme } from './jobs/load-scheme.js';

/** What stands in the list for a scheme that could not even be checked: a broken disk, or a text that takes too long. */
export function unreadableScheme(id: string, reason: unknown): CataloguedScheme {
  const file = `${id}/scheme.yaml`;
  const words = wordsOf(reason);
  const diagnostic: Diagnostic = {
    code: 'scheme-unreadable',
    severity: 'error',
    message: { zh: `方案读不出来：${words.zh}`, en: `the scheme could not be loaded: ${words.en}` },
    fix: {
      zh: '检查文件及其权限；保存文件后会重新读取',
      en: 'Check the file and its permissions; it is read again once it is saved',
    },
    path: [],
    within: null,
    place: null,
    file,
  };
  return {
    id,
    file,
    text: '',
    source: null,
    description: {
      scheme: null,
      title: null,
      year: null,
      hash: null,
      diagnostics: [diagnostic],
      acknowledged: [],
      nodes: [],
      schema: null,
      template: null,
    },
  };
}

function wordsOf(reason: unknown): Words {
  if (reason instanceof Refusal) return reason.problem.message;
  return { zh: '程序出错，详见服务器日志', en: 'the program failed; see the log of the server' };
}

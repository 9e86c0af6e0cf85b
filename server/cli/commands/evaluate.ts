import type { CommandDefinition } from '../command.js';
import { evaluateFile } from '../evaluation/evaluate-file.js';
import { printResults } from '../evaluation/print-results.js';
import { EXIT } from '../exit-codes.js';
import { printJson } from '../terminal/print-json.js';
import { INPUT_ARGUMENT, JSON_OPTION, SCHEME_ARGUMENT } from './shared-definitions.js';

/** `heng evaluate`: the results of an assessment document. */
export const evaluateCommand: CommandDefinition = {
  name: 'evaluate',
  summary: { zh: '计算考核数据的结果', en: 'compute the results of an assessment document' },
  arguments: [SCHEME_ARGUMENT, INPUT_ARGUMENT],
  options: [
    JSON_OPTION,
    {
      flags: '--interim',
      words: { zh: '数据未齐时，算出总分可能的范围', en: 'while inputs are missing, also the range of each total' },
    },
    {
      flags: '--parameters <file>',
      words: {
        zh: '参数文件（JSON 或 YAML），优先于数据中的参数',
        en: 'parameters (JSON or YAML), taken before those of the document',
      },
    },
  ],
  examples: [
    {
      line: 'heng evaluate schemes/gansu-2011 input.json',
      words: { zh: '以表格显示', en: 'as a table' },
    },
    {
      line: 'heng evaluate schemes/gansu-2011 - --json < input.json',
      words: { zh: '从标准输入读取，输出 JSON', en: 'from standard input, as JSON' },
    },
  ],
  run: async (call, context) => {
    const [scheme = '', input = ''] = call.words;
    const options = { interim: call.has('interim'), parameters: call.text('parameters') };
    const done = await evaluateFile(scheme, input, options, context);
    if (done.kind === 'failed') return done.code;
    if (call.has('json')) printJson(done.result, context);
    else printResults(done, [scheme, input], context);
    return EXIT.ok;
  },
};

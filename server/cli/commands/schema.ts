import type { CommandDefinition } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { usageFailure } from '../failure.js';
import { readSchemes } from '../input/read-schemes.js';
import { loadLanguage } from '../language.js';
import { printDiagnostics } from '../terminal/print-diagnostics.js';
import { printJson } from '../terminal/print-json.js';

/** `heng schema`: JSON Schemas, for editors and for programs that send data. */
export const schemaCommand: CommandDefinition = {
  name: 'schema',
  summary: {
    zh: '输出 JSON Schema：方案的、考核数据的，或某个方案所需数据的',
    en: 'print a JSON Schema: of schemes, of assessment documents, or of what one scheme takes',
  },
  arguments: [
    {
      name: { zh: '种类', en: 'kind' },
      words: { zh: 'scheme 方案（默认）；assessment 考核数据', en: 'scheme (default) or assessment' },
      optional: true,
      choices: ['scheme', 'assessment'],
    },
  ],
  options: [
    {
      flags: '--for <scheme>',
      words: { zh: '只要这个方案所需的考核数据', en: 'exactly the assessment documents this scheme takes' },
    },
    {
      flags: '--template',
      words: { zh: '与 --for 合用：输出一份待填的考核数据', en: 'with --for: a document to fill instead' },
    },
  ],
  examples: [
    { line: 'heng schema > scheme.schema.json', words: { zh: '供编辑器使用', en: 'for an editor' } },
    {
      line: 'heng schema assessment --for schemes/gansu-2011',
      words: { zh: '这个方案要的数据', en: 'what this scheme takes' },
    },
  ],
  run: async (call, context) => {
    const { METHODS, assessmentSchema, assessmentTemplate, schemeInputSchema, schemeSchema } = await loadLanguage();
    const path = call.text('for');
    if (path === null) {
      if (call.has('template')) {
        throw usageFailure({ zh: '--template 要与 --for <方案> 合用', en: '--template goes with --for <scheme>' });
      }
      printJson(call.words[0] === 'assessment' ? assessmentSchema() : schemeSchema(METHODS), context);
      return EXIT.ok;
    }
    if (call.words[0] === 'scheme') {
      throw usageFailure({ zh: '--for 只用于 assessment', en: '--for is for assessment only' });
    }
    const [read] = await readSchemes([path], context);
    if (read === undefined || read.compilation.compiled === null) {
      if (read) printDiagnostics(read.compilation.diagnostics, read.text.name, () => read.text.text, context);
      return EXIT.scheme;
    }
    const { compiled } = read.compilation;
    printJson(call.has('template') ? assessmentTemplate(compiled) : schemeInputSchema(compiled), context);
    return EXIT.ok;
  },
};

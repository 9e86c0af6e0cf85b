import type { CommandDefinition } from '../command.js';
import { schemeCode, worstOf } from '../exit-codes.js';
import { readSchemes } from '../input/read-schemes.js';
import { printDiagnostics } from '../terminal/print-diagnostics.js';
import { printJson } from '../terminal/print-json.js';
import { schemeSummary } from '../terminal/scheme-summary.js';
import { JSON_OPTION, SCHEMES_ARGUMENT, STRICT_OPTION } from './shared-definitions.js';

/** `heng validate`: whether schemes can be computed with. */
export const validateCommand: CommandDefinition = {
  name: 'validate',
  summary: {
    zh: '检查方案能否用来计算：哪里错，为什么，怎么改',
    en: 'check whether schemes can be computed with: what is wrong, where, what to do',
  },
  arguments: [SCHEMES_ARGUMENT],
  options: [JSON_OPTION, STRICT_OPTION],
  examples: [
    { line: 'heng validate schemes/gansu-2011', words: { zh: '检查一个方案', en: 'check one scheme' } },
    { line: 'heng validate schemes/*', words: { zh: '检查所有方案', en: 'check all of them' } },
  ],
  run: async (call, context) => {
    const results = await readSchemes(call.words, context);
    if (call.has('json')) {
      printJson(
        results.map(({ text, compilation }) => ({
          file: text.name,
          scheme: compilation.scheme?.scheme ?? null,
          year: compilation.scheme?.year ?? null,
          hash: compilation.compiled?.hash ?? null,
          diagnostics: compilation.diagnostics,
        })),
        context,
      );
    }
    for (const { text, compilation } of call.has('json') ? [] : results) {
      printDiagnostics(compilation.diagnostics, text.name, () => text.text, context);
      const hash = compilation.compiled === null ? '' : `  ${compilation.compiled.hash.slice(0, 12)}`;
      context.print(`${schemeSummary(text.name, compilation.diagnostics, context)}${hash}`);
    }
    return worstOf(results.map(({ compilation }) => schemeCode(compilation.diagnostics, call.has('strict'))));
  },
};

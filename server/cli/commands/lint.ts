import type { CommandDefinition } from '../command.js';
import { schemeCode, worstOf } from '../exit-codes.js';
import { type ReadScheme, readSchemes } from '../input/read-schemes.js';
import { type LanguageModule, loadLanguage } from '../language.js';
import { printDiagnostics } from '../terminal/print-diagnostics.js';
import { printJson } from '../terminal/print-json.js';
import { schemeSummary } from '../terminal/scheme-summary.js';
import { JSON_OPTION, SCHEMES_ARGUMENT, STRICT_OPTION } from './shared-definitions.js';

/** `heng lint`: what can be computed but is probably not meant. */
export const lintCommand: CommandDefinition = {
  name: 'lint',
  summary: {
    zh: '查可疑之处：加不到满分、档次有空隙、引文对不上……',
    en: 'look for what is probably not meant: points that do not add up, gaps, quotes that do not match …',
  },
  arguments: [SCHEMES_ARGUMENT],
  options: [
    JSON_OPTION,
    STRICT_OPTION,
    {
      flags: '--acknowledged',
      words: { zh: '也列出作者已确认的，连同理由', en: 'also list what the author acknowledged, with the reasons' },
    },
  ],
  examples: [
    { line: 'heng lint schemes/gansu-2011', words: { zh: '查一个方案', en: 'one scheme' } },
    { line: 'heng lint schemes/* --strict', words: { zh: '有警告就算不通过', en: 'fail on warnings' } },
  ],
  run: async (call, context) => {
    const { checkCompilation } = await loadLanguage();
    const results = (await readSchemes(call.words, context)).map((read) => lintOf(read, checkCompilation));
    if (call.has('json')) printJson(results, context);
    for (const { file, text, diagnostics, acknowledged } of call.has('json') ? [] : results) {
      printDiagnostics(diagnostics, file, () => text(), context);
      const confirmed = context.say({
        zh: `已确认 ${acknowledged.length} 处`,
        en: `${acknowledged.length} acknowledged`,
      });
      context.print(
        `${schemeSummary(file, diagnostics, context)}${acknowledged.length === 0 ? '' : `  ${context.colours.faint(confirmed)}`}`,
      );
      for (const { diagnostic, reason } of call.has('acknowledged') ? acknowledged : []) {
        const line = diagnostic.place === null ? '' : `${diagnostic.place.line}:${diagnostic.place.column} `;
        context.print(`  ${line}${diagnostic.code} ${context.say(diagnostic.message)}  ← ${reason}`);
      }
    }
    return worstOf(results.map(({ diagnostics }) => schemeCode(diagnostics, call.has('strict'))));
  },
};

function lintOf({ text, compilation, source }: ReadScheme, checkCompilation: LanguageModule['checkCompilation']) {
  const { diagnostics, acknowledged } = checkCompilation(compilation, source);
  return {
    file: text.name,
    scheme: compilation.scheme?.scheme ?? null,
    diagnostics,
    acknowledged,
    /** A function, so that JSON leaves the text out. */
    text: () => text.text,
  };
}

import type { ClauseCoverage, SentenceCoverage, Words } from '../../../dsl/index.js';
import type { CommandDefinition } from '../command.js';
import type { CommandContext } from '../context.js';
import { EXIT, type ExitCode, worstOf } from '../exit-codes.js';
import { type ReadScheme, readSchemes } from '../input/read-schemes.js';
import { loadLanguage } from '../language.js';
import { pathText, printDiagnostics } from '../terminal/print-diagnostics.js';
import { printJson } from '../terminal/print-json.js';
import { padText } from '../terminal/text-width.js';
import { JSON_OPTION, SCHEMES_ARGUMENT } from './shared-definitions.js';

const STATES: Readonly<Record<SentenceCoverage['state'], Words>> = {
  rules: { zh: '已成规则', en: 'in rules' },
  not_computable: { zh: '不需计算', en: 'nothing to compute' },
  repeated: { zh: '重复出现', en: 'repeated' },
  uncovered: { zh: '没有引用', en: 'not quoted' },
};

/** `heng coverage`: which sentences of the regulation the scheme quotes. */
export const coverageCommand: CommandDefinition = {
  name: 'coverage',
  summary: {
    zh: '条款覆盖：原文的哪些句子，方案还没有引用',
    en: 'clause coverage: which sentences of the regulation the scheme does not quote yet',
  },
  arguments: [SCHEMES_ARGUMENT],
  options: [
    JSON_OPTION,
    { flags: '--all', words: { zh: '列出每一句，连同引用它的地方', en: 'list every sentence, with who quotes it' } },
  ],
  examples: [
    { line: 'heng coverage schemes/gansu-2011', words: { zh: '没有引用的句子', en: 'what is not quoted' } },
    { line: 'heng coverage schemes/gansu-2011 --all', words: { zh: '逐句对照', en: 'sentence by sentence' } },
  ],
  run: async (call, context) => {
    const schemes = await readSchemes(call.words, context);
    const { clauseCoverage } = await loadLanguage();
    const codes: ExitCode[] = [];
    const found: unknown[] = [];
    for (const read of schemes) {
      const { spec, document, diagnostics } = read.compilation;
      if (spec === null || read.source === null) {
        codes.push(refuse(read, context));
        continue;
      }
      const covered = clauseCoverage(spec, read.source, document);
      found.push({ file: read.text.name, ...covered });
      if (!call.has('json')) printCoverage(read, covered, call.has('all'), context);
      const isWrong = diagnostics.some(({ severity }) => severity === 'error');
      codes.push(isWrong ? EXIT.scheme : covered.counts.uncovered > 0 ? EXIT.coverage : EXIT.ok);
    }
    if (call.has('json')) printJson(found, context);
    return worstOf(codes);
  },
};

function refuse({ text, compilation }: ReadScheme, context: CommandContext): ExitCode {
  if (compilation.spec === null) {
    printDiagnostics(compilation.diagnostics, text.name, () => text.text, context);
    return EXIT.scheme;
  }
  context.note(
    context.say({
      zh: `${text.name}：没有原文可以对照。把原文存成方案旁边的 source.txt，并写上 source: source.txt`,
      en: `${text.name}: there is no regulation to compare with. Save it as source.txt beside the scheme and write source: source.txt`,
    }),
  );
  return EXIT.usage;
}

function printCoverage(
  { text }: ReadScheme,
  { sentences, counts, diagnostics }: ClauseCoverage,
  all: boolean,
  context: CommandContext,
): void {
  const { say, print, colours } = context;
  printDiagnostics(diagnostics, text.name, () => text.text, context);
  const covered = sentences.length - counts.uncovered;
  const states = (['rules', 'not_computable', 'repeated', 'uncovered'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => `${say(STATES[state])} ${counts[state]}`);
  const partly =
    counts.partly === 0 ? [] : [say({ zh: `只引用了一部分 ${counts.partly}`, en: `in part ${counts.partly}` })];
  const total = say({ zh: `${covered} / ${sentences.length} 句`, en: `${covered} of ${sentences.length} sentences` });
  print(`${text.name}  ${colours.strong(total)}  ${[...states, ...partly].join('  ')}`);
  for (const sentence of sentences) {
    const { state, place, paths, left } = sentence;
    if (!all && state !== 'uncovered') continue;
    const label = all ? `${padText(say(STATES[state]), 10)} ` : '';
    print(
      `  ${padText(String(place.line), 4, 'right')}  ${state === 'uncovered' ? colours.warning(label) : label}${sentence.text}`,
    );
    if (all && paths.length > 0) print(colours.faint(`        ← ${paths.map(pathText).join('  ')}`));
    if (all && left.length > 0)
      print(colours.faint(`        ${say({ zh: '未引用：', en: 'left out: ' })}${left.join(' … ')}`));
  }
}

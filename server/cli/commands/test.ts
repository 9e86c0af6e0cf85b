import { type CaseRun, readCases, runCases } from '../cases/run-cases.js';
import type { CommandDefinition } from '../command.js';
import type { CommandContext } from '../context.js';
import { EXIT, type ExitCode, worstOf } from '../exit-codes.js';
import { readSchemes } from '../input/read-schemes.js';
import { loadLanguage } from '../language.js';
import { printDiagnostics } from '../terminal/print-diagnostics.js';
import { printJson } from '../terminal/print-json.js';
import { JSON_OPTION, SCHEMES_ARGUMENT } from './shared-definitions.js';

/** `heng test`: the author's own examples. */
export const testCommand: CommandDefinition = {
  name: 'test',
  summary: {
    zh: '运行编制人的用例（cases/*.yaml），报告规则覆盖',
    en: "run the author's cases (cases/*.yaml) and report rule coverage",
  },
  arguments: [SCHEMES_ARGUMENT],
  options: [
    JSON_OPTION,
    {
      flags: '--coverage',
      words: {
        zh: '列出没有用例走到的档次、否决、等次、分支；有则不通过',
        en: 'list bands, vetoes, tiers and branches that no case reaches, and fail if there are any',
      },
    },
  ],
  examples: [
    { line: 'heng test schemes/gansu-2011', words: { zh: '运行一个方案的用例', en: 'the cases of one scheme' } },
    { line: 'heng test schemes/* --coverage', words: { zh: '所有方案，连同覆盖', en: 'all schemes, with coverage' } },
  ],
  run: async (call, context) => {
    const { coverageDiagnostics, ruleCoverage } = await loadLanguage();
    const codes: ExitCode[] = [];
    const found: unknown[] = [];
    for (const { text, compilation } of await readSchemes(call.words, context)) {
      const { compiled, diagnostics, document } = compilation;
      if (compiled === null) {
        printDiagnostics(diagnostics, text.name, () => text.text, context);
        codes.push(EXIT.scheme);
        continue;
      }
      const runs = await runCases(compiled, await readCases(text.folder, context), context);
      const coverage = ruleCoverage(
        compiled,
        runs.flatMap(({ outcome }) => outcome?.evaluation ?? []),
      );
      const rules = { ...coverage, diagnostics: document.place(coverageDiagnostics(coverage)) };
      found.push({ file: text.name, scheme: compiled.scheme.scheme, cases: runs.map(caseJson), rules });
      if (!call.has('json')) {
        printRuns(text.name, runs, context);
        printHint(text.folder ?? text.name, runs, context);
        if (call.has('coverage')) printDiagnostics(rules.diagnostics, text.name, () => text.text, context);
        const { reached, total } = coverage;
        context.print(
          `  ${context.say({ zh: `规则覆盖 ${reached} / ${total}`, en: `rules reached: ${reached} of ${total}` })}`,
        );
      }
      const isMissed = call.has('coverage') && coverage.unreached.length > 0;
      const isPassed = runs.length > 0 && runs.every(({ status }) => status === 'passed');
      codes.push(!isPassed ? EXIT.cases : isMissed ? EXIT.coverage : EXIT.ok);
    }
    if (call.has('json')) printJson(found, context);
    return worstOf(codes);
  },
};

function caseJson({ file, name, status, outcome, diagnostics }: CaseRun): unknown {
  return { file, name, status, differences: outcome?.differences ?? [], diagnostics };
}

function printRuns(scheme: string, runs: readonly CaseRun[], context: CommandContext): void {
  const { colours, print, say } = context;
  print(colours.strong(scheme));
  for (const { file, name, status, diagnostics, text } of runs) {
    const mark = status === 'passed' ? colours.good('✓') : colours.error('✗');
    print(`  ${mark} ${name}${status === 'passed' ? '' : `  ${colours.faint(file)}`}`);
    printDiagnostics(diagnostics, file, () => text, context);
  }
  const passed = runs.filter(({ status }) => status === 'passed').length;
  const none = { zh: '没有用例：在 cases/ 里写 *.yaml', en: 'no cases: write *.yaml files in cases/' };
  const counts = { zh: `${passed} / ${runs.length} 个用例通过`, en: `${passed} of ${runs.length} cases passed` };
  const isGood = passed === runs.length && runs.length > 0;
  print(`  ${(isGood ? colours.good : colours.error)(say(runs.length === 0 ? none : counts))}`);
}

/** How to see why the first wrong value is what it is. */
function printHint(scheme: string, runs: readonly CaseRun[], { note, say }: CommandContext): void {
  const wrong = runs.find(({ outcome }) => (outcome?.differences.length ?? 0) > 0);
  const unit = wrong?.outcome?.differences[0]?.unit;
  if (wrong === undefined || unit === undefined) return;
  const command = `heng explain ${scheme} ${wrong.file} ${unit}`;
  note(`  ${say({ zh: `为什么：${command}`, en: `Why: ${command}` })}`);
}

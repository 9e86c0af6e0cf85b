import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseOutcome, CompiledScheme, Diagnostic } from '../../../dsl/index.js';
import type { CommandContext } from '../context.js';
import { type NamedText, readText } from '../input/read-file.js';
import { loadLanguage } from '../language.js';

/** One case file: what running it found, or what is wrong with the file itself. */
export interface CaseRun {
  readonly file: string;
  readonly text: string;
  /** The case's sentence; the file's name when it cannot be read. */
  readonly name: string;
  readonly status: CaseOutcome['status'];
  readonly diagnostics: readonly Diagnostic[];
  readonly outcome: CaseOutcome | null;
}

/** The case files of a scheme (`cases/*.yaml`), by the code points of their names; none without the folder. */
export async function readCases(schemeFolder: string | null, context: CommandContext): Promise<readonly NamedText[]> {
  if (schemeFolder === null) return [];
  const folder = join(schemeFolder, 'cases');
  const names = await readdir(folder).catch((): string[] => []);
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  const texts: NamedText[] = [];
  for (const name of files) texts.push(await readText(join(folder, name), context));
  return texts;
}

/** Runs every case of a scheme. */
export async function runCases(
  compiled: CompiledScheme,
  files: readonly NamedText[],
  context: CommandContext,
): Promise<readonly CaseRun[]> {
  const { caseDiagnostics, parseCase, runCase } = await loadLanguage();
  const runs: CaseRun[] = [];
  for (const { name: file, text } of files) {
    const parsed = parseCase(text, file);
    if (parsed.value === undefined) {
      runs.push({ file, text, name: file, status: 'invalid', diagnostics: parsed.diagnostics, outcome: null });
      continue;
    }
    const outcome = await runCase(compiled, parsed.value);
    const diagnostics = [...parsed.diagnostics, ...caseDiagnostics(outcome)];
    runs.push({ file, text, name: outcome.name, status: outcome.status, diagnostics, outcome });
    await context.progress.show({ zh: '用例', en: 'cases' }, runs.length, files.length, { zh: '个', en: 'cases' });
  }
  context.progress.end();
  return runs;
}

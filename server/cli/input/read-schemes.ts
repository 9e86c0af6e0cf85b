import type { Compilation } from '../../../dsl/index.js';
import type { CommandContext } from '../context.js';
import { loadLanguage } from '../language.js';
import { refuseTwoStandardInputs } from './read-file.js';
import { readScheme, readSource, type SchemeText } from './read-scheme.js';

/** A scheme of the command line, compiled as far as it goes. */
export interface ReadScheme {
  readonly text: SchemeText;
  readonly compilation: Compilation;
  /** The regulation beside it; null when there is none at hand. */
  readonly source: string | null;
}

/** Reads and compiles every scheme that was named, in the order of the command line. */
export async function readSchemes(paths: readonly string[], context: CommandContext): Promise<readonly ReadScheme[]> {
  refuseTwoStandardInputs(paths);
  const { compileScheme } = await loadLanguage();
  const schemes: ReadScheme[] = [];
  for (const path of paths) {
    const text = await readScheme(path, context);
    const compilation = compileScheme(text.text, text.name);
    schemes.push({ text, compilation, source: await readSource(text, compilation.partial?.spec.source, context) });
  }
  return schemes;
}

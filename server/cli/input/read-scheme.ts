import { basename, dirname, join } from 'node:path';
import type { CommandContext } from '../context.js';
import { usageFailure } from '../failure.js';
import { kindOf, type NamedText, readText, STANDARD_INPUT } from './read-file.js';

/** The file that holds the scheme inside its folder. */
export const SCHEME_FILE = 'scheme.yaml';

/** The text of a scheme and where its neighbours (source, cases) are. */
export interface SchemeText extends NamedText {
  /** Null for standard input: there are no neighbours. */
  readonly folder: string | null;
}

/** Reads a scheme: its folder, its `scheme.yaml`, or `-`. */
export async function readScheme(path: string, context: CommandContext): Promise<SchemeText> {
  if (path === STANDARD_INPUT) return { ...(await readText(path, context)), folder: null };
  if ((await kindOf(path)) !== 'folder') return { ...(await readText(path, context)), folder: dirname(path) };
  const file = join(path, SCHEME_FILE);
  if ((await kindOf(file)) === null) {
    throw usageFailure({
      zh: `文件夹 ${path} 里没有 ${SCHEME_FILE}`,
      en: `the folder ${path} holds no ${SCHEME_FILE}`,
    });
  }
  return { ...(await readText(file, context)), folder: path };
}

/**
 * The text of the regulation beside a scheme. Null when the scheme names none, or has no folder, or the file is not there;
 * only a file of the scheme's own folder is read.
 */
export async function readSource(
  scheme: SchemeText,
  source: string | null | undefined,
  context: CommandContext,
): Promise<string | null> {
  if (scheme.folder === null || !source || basename(source) !== source) return null;
  const file = join(scheme.folder, source);
  return (await kindOf(file)) === 'file' ? (await readText(file, context)).text : null;
}

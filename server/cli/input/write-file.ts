import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EXIT } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { codeOf } from './read-file.js';

/**
 * Replaces a file in one step: readers see the old text or the new one, also when the process is stopped. A link still
 * leads to its file, and the file keeps its permissions.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  let aside: string | null = null;
  try {
    const target = await realpath(path);
    const { mode } = await stat(target);
    aside = `${target}.${process.pid}.tmp`;
    await writeFile(aside, text, { flag: 'wx', mode });
    await rename(aside, target);
  } catch (cause) {
    if (aside !== null) await rm(aside, { force: true });
    throw failureOf(path, cause);
  }
}

/** Writes a file that must not be there yet, with its folders. */
export async function createFile(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (cause) {
    throw failureOf(path, cause);
  }
}

function failureOf(path: string, cause: unknown): Failure {
  const code = codeOf(cause);
  const words = { zh: `写不了文件 ${path}：${code}`, en: `cannot write ${path}: ${code}` };
  return new Failure(EXIT.inputOutput, words, cause);
}

import { readFile, stat } from 'node:fs/promises';
import type { CommandContext } from '../context.js';
import { EXIT } from '../exit-codes.js';
import { Failure, usageFailure } from '../failure.js';

/** The word for standard input. */
export const STANDARD_INPUT = '-';

/** A text and the name people know it by. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a file, or standard input for `-`, as UTF-8.
 *
 * @throws Failure when it is not there (usage), cannot be read, or is in another encoding
 */
export async function readText(path: string, context: CommandContext): Promise<NamedText> {
  if (path !== STANDARD_INPUT) return { name: path, text: decode(await readBytes(path), path) };
  const bytes = await context.readStandardInput();
  if (bytes === null) {
    throw usageFailure({
      zh: '“-”表示从标准输入读取，但没有内容送进来。例如：heng evaluate 方案 - < 数据.json',
      en: '"-" reads standard input, but nothing is piped in. For example: heng evaluate SCHEME - < input.json',
    });
  }
  return { name: STANDARD_INPUT, text: decode(bytes, STANDARD_INPUT) };
}

/** Only one of the files of a command may be standard input. */
export function refuseTwoStandardInputs(paths: readonly (string | null)[]): void {
  if (paths.filter((path) => path === STANDARD_INPUT).length < 2) return;
  throw usageFailure({
    zh: '标准输入（-）只能用于一个文件。把其中一个写成文件名。',
    en: 'standard input (-) can stand for one file only. Give the other one by its name.',
  });
}

/** What a path leads to; null when nothing is there. */
export async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  const found = await stat(path).catch(() => null);
  return found === null ? null : found.isDirectory() ? 'folder' : 'file';
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw failureOf(path, cause);
  }
}

function failureOf(path: string, cause: unknown): Failure {
  const code = codeOf(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return usageFailure({ zh: `找不到文件：${path}`, en: `no such file: ${path}` });
  }
  if (code === 'EISDIR') {
    return usageFailure({ zh: `这是文件夹，要的是文件：${path}`, en: `this is a folder, a file is needed: ${path}` });
  }
  const words = { zh: `读不了文件 ${path}：${code}`, en: `cannot read ${path}: ${code}` };
  return new Failure(EXIT.inputOutput, words, cause);
}

/** The code of a system error (`ENOENT`), or its text. */
export function codeOf(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return String(cause);
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const words = {
      zh: `${name} 不是 UTF-8 编码的文本（也许是 GBK）。请另存为 UTF-8。`,
      en: `${name} is not UTF-8 text (GBK, perhaps). Save it as UTF-8.`,
    };
    throw new Failure(EXIT.usage, words, cause);
  }
}

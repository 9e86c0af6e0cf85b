import { open, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** The file of a scheme in its folder. */
export const SCHEME_FILE = 'scheme.yaml';
/** A scheme is refused above a million characters; nobody needs more bytes of it to say so. */
const MOST_BYTES = 4_000_000;

/** The text of the scheme in a folder, cut where it is far too long. UTF-8; other bytes become U+FFFD. */
export async function readSchemeText(folder: string): Promise<string> {
  return readTextFile(join(folder, SCHEME_FILE));
}

/** The text of the regulation beside a scheme; null when the name leads out of the folder or to no file. */
export async function readSourceText(folder: string, name: string): Promise<string | null> {
  if (basename(name) !== name || name === '' || name === '.' || name === '..') return null;
  try {
    const path = join(await realpath(folder), name);
    // A link could lead anywhere.
    if ((await realpath(path)) !== path || !(await stat(path)).isFile()) return null;
    return await readTextFile(path);
  } catch {
    return null;
  }
}

/** A text file, cut where it is far too long. UTF-8; other bytes become U+FFFD. */
export async function readTextFile(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const buffer = Buffer.alloc(Math.min(size, MOST_BYTES));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return new TextDecoder('utf-8').decode(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

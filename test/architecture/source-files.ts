import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the checkout, with a trailing slash. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const NOT_OURS = new Set(['node_modules', '.git', 'dist', 'coverage', '.vite']);

/**
 * Every file of the checkout below a folder, as paths from the root with `/`, sorted by code point. Installed packages
 * and built output are left out.
 *
 * @param folder path from the root; empty for the whole checkout
 */
export function listFiles(folder = ''): readonly string[] {
  const found: string[] = [];
  for (const entry of readdirSync(ROOT + folder, { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!NOT_OURS.has(entry.name)) found.push(...listFiles(path));
    } else {
      found.push(path);
    }
  }
  return found.sort((left, right) => (left < right ? -1 : 1));
}

/** Every source file of the checkout: TypeScript and JavaScript, in any folder, generated ones included. */
export function listSourceFiles(): readonly string[] {
  return listFiles().filter((path) => /\.(?:ts|tsx|js|mjs|cjs)$/.test(path));
}

/**
 * The text of a file.
 *
 * @param path from the root
 */
export function readText(path: string): string {
  return readFileSync(ROOT + path, 'utf8');
}

/** Whether a file is written by `npm run generate`, not by a person. */
export function isGenerated(path: string): boolean {
  return path.includes('.generated.');
}

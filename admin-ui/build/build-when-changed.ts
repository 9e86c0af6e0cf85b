import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBuildLock } from './build-lock.js';
import { compressAssets, removeOldAssets } from './built-assets.js';
import { hashSources } from './hash-sources.js';

/** The folder that the server serves. */
export const BUILT = fileURLToPath(new URL('../dist/', import.meta.url));
/** Says from which sources the build was made; written last. */
const STAMP = join(BUILT, 'built-from');

export type BuildOutcome =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'built'; readonly seconds: string }
  /** Only what the product itself needs is installed. */
  | { readonly kind: 'no-builder' };

/**
 * Builds the UI, unless the last build was made from the same sources. Several processes may ask at once: one builds, the
 * others wait. What a page that is open still needs of the last build stays for a week.
 *
 * @throws the first mistake of the sources, as Vite tells it
 */
export async function buildWhenChanged(): Promise<BuildOutcome> {
  if ((await builtFrom()) === (await hashSources())) return { kind: 'unchanged' };
  await mkdir(BUILT, { recursive: true });
  return await withBuildLock(join(BUILT, 'build.lock'), async () => {
    const sources = await hashSources();
    if ((await builtFrom()) === sources) return { kind: 'unchanged' };
    const vite = await import('vite').catch(() => null);
    if (vite === null) return { kind: 'no-builder' };
    const start = performance.now();
    await asProduction(() =>
      vite.build({ configFile: fileURLToPath(new URL('../vite.config.ts', import.meta.url)), logLevel: 'warn' }),
    );
    await compressAssets(join(BUILT, 'assets'));
    await removeOldAssets(BUILT);
    await writeFile(STAMP, sources);
    return { kind: 'built', seconds: ((performance.now() - start) / 1000).toFixed(1) };
  });
}

/** Under a test runner `NODE_ENV` is another one, and Vite would build what developers use: larger, and with inline styles. */
async function asProduction(work: () => Promise<unknown>): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

async function builtFrom(): Promise<string | null> {
  return await readFile(STAMP, 'utf8').catch(() => null);
}

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';

const PREFIX = '.heng-bundle-';
const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * Before the tests: puts the command and the worker into a few files of JavaScript, from which every process that the tests
 * start is loaded (`HENG_BUNDLE`): it takes 0.4 seconds of a core instead of 1.7, and there are hundreds. From the sources start
 * the command in `.ci/run` and a worker in test/server/workers/worker-pool.test.ts.
 *
 * @returns removes them again
 */
export async function setup(): Promise<() => Promise<void>> {
  // Within the project, so that packages are found from there.
  const place = join(ROOT, 'node_modules');
  await removeLeft(place);
  const folder = await mkdtemp(join(place, `${PREFIX}${process.pid}-`));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    plugins: [placesOfSources],
    build: {
      ssr: true,
      target: 'node20',
      minify: false,
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        input: ['server/cli/main.ts', 'server/workers/serve-jobs.ts'].map((path) => join(ROOT, path)),
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  });
  process.env.HENG_BUNDLE = folder;
  return () => rm(folder, { recursive: true, force: true });
}

/** Removes the bundles of runs that were killed. */
async function removeLeft(place: string): Promise<void> {
  for (const name of await readdir(place)) {
    if (!name.startsWith(PREFIX)) continue;
    const run = Number(name.slice(PREFIX.length).split('-')[0]);
    if (!isRunning(run)) await rm(join(place, name), { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** A module finds files beside its source, not beside the bundle. */
const placesOfSources: Plugin = {
  name: 'places-of-sources',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('/node_modules/') || !code.includes('import.meta.url')
      ? null
      : { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null },
};

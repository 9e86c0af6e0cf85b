import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Loads an entry of the program. The project runs from its TypeScript sources, so a loader is registered first.
 *
 * `HENG_BUNDLE` names a folder with the same program in a few JavaScript files, `<entry>.js`, which load in a quarter of the
 * time: the tests make it once and start hundreds of processes.
 *
 * @param {URL} source the entry in TypeScript
 */
export async function loadProgram(source) {
  const bundle = process.env.HENG_BUNDLE;
  if (bundle) return await import(pathToFileURL(join(bundle, `${basename(source.pathname, '.ts')}.js`)).href);
  const { register } = await import('tsx/esm/api');
  register();
  return await import(source.href);
}

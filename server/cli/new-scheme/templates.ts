import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { usageFailure } from '../failure.js';

/** The folder of the shipped templates; each is a scheme with its source and cases. */
const FOLDER = fileURLToPath(new URL('../templates/', import.meta.url));

/** The template that `heng new` takes when none is named. */
export const DEFAULT_TEMPLATE = 'points';

/** The folder of a template. @throws Failure naming those there are */
export async function templateFolder(name: string): Promise<string> {
  const names = (await readdir(FOLDER)).sort();
  if (names.includes(name)) return FOLDER + name;
  throw usageFailure({
    zh: `没有模板“${name}”。可用的有：${names.join('、')}`,
    en: `there is no template "${name}". There are: ${names.join(', ')}`,
  });
}

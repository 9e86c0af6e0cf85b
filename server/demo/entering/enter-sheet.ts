import { type Asker, ask, ifMatch } from './asker.js';

/**
 * Fills a sheet that nobody has begun, and submits it unless told to leave it a draft. Values that are null or undefined are
 * not known, so nothing is entered for them; without any, nothing happens.
 */
export async function enterSheet(
  asker: Asker,
  path: string,
  values: Readonly<Record<string, unknown>>,
  submit = true,
): Promise<void> {
  const known = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  if (known.length === 0) return;
  const cells = Object.fromEntries(known.map(([key, value]) => [key, { value }] as const));
  await ask(asker, 'PATCH', path, { cells, submit }, ifMatch(0));
}

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../../../server/', import.meta.url));

/** Every code that a part of the server declares, with its status. */
export async function knownCodes(): Promise<ReadonlyMap<string, number>> {
  const files = readdirSync(SERVER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?:^|[/-])problems\.ts$/.test(name),
  );
  const codes = new Map<string, number>();
  for (const file of files) {
    const module: Readonly<Record<string, unknown>> = await import(`${SERVER}${file}`);
    for (const value of Object.values(module)) {
      const { code, status, refuse } = Object(value);
      if (typeof refuse === 'function') codes.set(code, status);
    }
  }
  return codes;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStorage } from '../../storage/index.js';
import { buildServer, DEFAULT_BODY_LIMIT, DEFAULT_JOB_SECONDS } from '../build-server.js';

/** Where the description of the API is kept, relative to the project. */
export const OPENAPI_FILE = 'docs/reference/openapi.json';

/** The content of {@link OPENAPI_FILE}: OpenAPI 3.1 as the routes say, the same on every machine. Nothing listens. */
export async function openapiFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'heng-openapi-'));
  const storage = await openStorage(`sqlite:${join(folder, 'heng.db')}`);
  try {
    const app = await buildServer({
      schemesFolder: fileURLToPath(new URL('../../../schemes', import.meta.url)),
      log: false,
      bodyLimit: DEFAULT_BODY_LIMIT,
      jobSeconds: DEFAULT_JOB_SECONDS,
      storage,
      publicEvaluation: true,
    });
    try {
      return `${JSON.stringify(app.swagger(), null, 2)}\n`;
    } finally {
      await app.close();
    }
  } finally {
    await storage.close();
    await rm(folder, { recursive: true, force: true });
  }
}

import { fileURLToPath } from 'node:url';
import { OPENAPI_FILE, openapiFile } from '../../server/http/openapi/openapi-file.js';
import { API_TYPES_FILE, apiTypes } from './api-types.js';
import { generateExpressionParser } from './expression-parser.js';
import { referenceFiles } from './reference-files.js';
import { schemaChecksFile } from './schema-checks.js';
import { findStale, writeFiles } from './write-files.js';

/** `npm run generate`: writes every generated file. With `--check` writes nothing, lists stale files and fails if there are any. */
async function main(): Promise<void> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const openapi = await openapiFile();
  const files = new Map([
    ...(await generateExpressionParser()),
    schemaChecksFile(),
    ...referenceFiles(),
    [OPENAPI_FILE, openapi] as const,
    [API_TYPES_FILE, await apiTypes(openapi)] as const,
  ]);
  const stale = findStale(root, files, ['docs/reference/zh', 'docs/reference/en']);
  const paths = [...stale.changed, ...stale.orphaned];
  if (process.argv.includes('--check')) {
    for (const path of paths) process.stderr.write(`stale: ${path}\n`);
    process.exitCode = paths.length === 0 ? 0 : 1;
    return;
  }
  writeFiles(root, files, stale);
  process.stdout.write(`${files.size} generated files, ${paths.length} changed\n`);
}

await main();

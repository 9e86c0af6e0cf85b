import openapiTS, { astToString } from 'openapi-typescript';

/** Where the types of the HTTP API for the browser are kept, relative to the project. */
export const API_TYPES_FILE = 'admin-ui/api/schema.generated.ts';

/**
 * The content of {@link API_TYPES_FILE}: every path, parameter, body and answer of the API as TypeScript types.
 *
 * @param openapi the description of the API, OpenAPI 3.1 as JSON
 */
export async function apiTypes(openapi: string): Promise<string> {
  const types = astToString(await openapiTS(openapi, { alphabetize: true }));
  return `// Written by npm run generate from docs/reference/openapi.json.\n${types}`;
}

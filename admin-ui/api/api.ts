import createClient from 'openapi-fetch';
import { askServer } from './ask-server.js';
import type { paths } from './schema.generated.js';

/**
 * The API of the server with the types of its OpenAPI. Refusals are thrown as `ApiError`; read answers with {@link dataOf}.
 *
 * @example
 * const { data, total } = await dataOf(api.GET('/api/users', { params: { query: { q: '李' } } }));
 * await dataOf(api.PATCH('/api/users/{id}', { params: { path: { id } }, headers: ifMatch(revision), body: { name } }));
 */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: askServer });

/** The body of an answer. */
export async function dataOf<T>(answer: Promise<{ readonly data?: T }>): Promise<T> {
  const { data } = await answer;
  // Without a success `askServer` has thrown; only an answer without a body (204) has no data, and T is undefined then.
  return data as T;
}

/** The header that ties a change to the revision that was shown: 409 `revision-conflict` when somebody was faster. */
export function ifMatch(revision: number): { readonly 'if-match': string } {
  return { 'if-match': `"${revision}"` };
}

/** The header by which the server knows a POST that is sent again; make one per intent, not per attempt. */
export function idempotencyKey(): { readonly 'idempotency-key': string } {
  const random = crypto.getRandomValues(new Uint8Array(16));
  return { 'idempotency-key': Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('') };
}

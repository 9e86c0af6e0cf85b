import { api, dataOf } from '../api/api.js';
import type { paths } from '../api/schema.generated.js';
import { useLoaded } from '../api/use-loaded.js';
import type { NewGrant, SCOPE_KEYS } from './grant.js';

type Targets = paths['/api/users/scope-targets']['get']['responses'][200]['content']['application/json'];

/** Something that a role can be limited to, with its name. */
export type ScopeTarget = Targets['data'][number];
export type ScopeKey = (typeof SCOPE_KEYS)[number];

/** What the server calls the kinds. */
export const TARGET_KINDS = { subtree: 'unit', department: 'department', cycle: 'cycle' } as const;

/** As many as a list that opens under a field can show. */
const OFFERED = 30;
/** Names of so many ids are asked for at once. */
const MOST_NAMES = 200;

/** What a role can be limited to whose name holds `q`, the likeliest first. @throws ApiError */
export async function findScopeTargets(key: ScopeKey, q: string): Promise<readonly ScopeTarget[]> {
  const query = { kind: TARGET_KINDS[key], q, perPage: OFFERED };
  return (await dataOf(api.GET('/api/users/scope-targets', { params: { query } }))).data;
}

/**
 * The names of what these grants are limited to, by id. What is not there, or not seen, has no name.
 *
 * @param grants a list that the page already has
 */
export function useScopeNames(grants: readonly Pick<NewGrant, 'scope'>[]): ReadonlyMap<string, string> {
  const ids = (key: ScopeKey) => [...new Set(grants.flatMap(({ scope }) => scope[key] ?? []))].sort();
  const subtrees = ids('subtree').slice(0, MOST_NAMES).join(',');
  const cycles = ids('cycle').slice(0, MOST_NAMES).join(',');
  const { data } = useLoaded(async () => {
    const targets = await Promise.all([namesOf('unit', subtrees), namesOf('cycle', cycles)]);
    return new Map(targets.flat().map(({ id, name }) => [id, name]));
  }, [subtrees, cycles]);
  return data ?? new Map();
}

async function namesOf(kind: 'unit' | 'cycle', ids: string): Promise<readonly ScopeTarget[]> {
  if (ids === '') return [];
  const query = { kind, ids, perPage: MOST_NAMES };
  return (await dataOf(api.GET('/api/users/scope-targets', { params: { query } }))).data;
}

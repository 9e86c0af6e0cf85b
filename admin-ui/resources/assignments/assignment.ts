import { allPages, PAGE_SIZE } from '../../api/all-pages.js';
import { api, dataOf } from '../../api/api.js';
import type { paths } from '../../api/schema.generated.js';

/** An assignment with its units. */
export type Assignment =
  paths['/api/cycles/{cycle}/assignments/{id}']['get']['responses'][200]['content']['application/json'];
/** Whoever can be given something to rate. */
export type Candidate =
  paths['/api/cycles/{cycle}/raters']['get']['responses'][200]['content']['application/json']['data'][number];
/** A unit as it was when the cycle was opened. */
export type CycleUnit =
  paths['/api/cycles/{id}/units']['get']['responses'][200]['content']['application/json']['data'][number];

/** Requests under way at the same time: more would only wait for each other. */
const AT_ONCE = 6;

/** All assignments of a cycle, with their units, in the order they were made. */
export async function allAssignments(cycle: string): Promise<readonly Assignment[]> {
  const { data } = await dataOf(
    api.GET('/api/cycles/{cycle}/assignments', { params: { path: { cycle }, query: { perPage: PAGE_SIZE } } }),
  );
  const found: Assignment[] = [];
  for (let start = 0; start < data.length; start += AT_ONCE) {
    const some = data
      .slice(start, start + AT_ONCE)
      .map(({ id }) => dataOf(api.GET('/api/cycles/{cycle}/assignments/{id}', { params: { path: { cycle, id } } })));
    found.push(...(await Promise.all(some)));
  }
  return found;
}

/** All units of a cycle. */
export async function allCycleUnits(cycle: string): Promise<readonly CycleUnit[]> {
  return await allPages((page) => {
    const params = { path: { id: cycle }, query: { ...page, sort: 'path' as const } };
    return dataOf(api.GET('/api/cycles/{id}/units', { params }));
  });
}

/** What one assignment is for a unit: to be rated, or recused (回避); null: nothing. */
export function stateFor({ endedAt, units }: Assignment, unit: string): 'rates' | 'recused' | null {
  if (endedAt !== null) return null;
  const found = units.find(({ id }) => id === unit);
  if (found === undefined) return null;
  return found.recusedAt === null ? 'rates' : 'recused';
}

import { api, dataOf } from '../../api/api.js';
import type { paths } from '../../api/schema.generated.js';

/** A unit as the API shows it. */
export type Unit = paths['/api/units/{id}']['get']['responses'][200]['content']['application/json'];
/** What a unit of a list is: the same, with attributes where a year was asked for. */
export type ListedUnit = paths['/api/units']['get']['responses'][200]['content']['application/json']['data'][number];
/** The attributes of a unit in a year, by their ids. */
export type UnitAttributes =
  paths['/api/units/{id}/attributes/{year}']['get']['responses'][200]['content']['application/json'];
export type AttributeValue = UnitAttributes['values'][string];

const FOUND_AT_MOST = 20;

/** Units whose name or code holds a text, the first of the tree where nothing was typed. */
export async function findUnits(q: string): Promise<readonly ListedUnit[]> {
  const query = { q, perPage: FOUND_AT_MOST, sort: 'path' as const };
  return (await dataOf(api.GET('/api/units', { params: { query } }))).data;
}

/** Names by id of the units that stand above others. */
export async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const query = { ids: ids.join(','), retired: 'all' as const, perPage: ids.length };
  const { data } = await dataOf(api.GET('/api/units', { params: { query } }));
  return new Map(data.map(({ id, name }) => [id, name]));
}

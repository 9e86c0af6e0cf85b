import type { Person } from '../server/accounts.js';

/** A cycle of the demo. */
export interface CycleOfDemo {
  readonly id: string;
  /** `/api/cycles/<id>` */
  readonly path: string;
  readonly name: string;
  /** The id of a unit, by its name. */
  unit(name: string): string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}
type Listed = Named & { readonly scheme: string };

/**
 * The open cycle of a scheme, with its units.
 *
 * @param office who may read both
 */
export async function cycleOf(office: Person, scheme: string): Promise<CycleOfDemo> {
  const { json } = await office.get('/api/cycles?state=open&perPage=50');
  const cycle = ((json?.data ?? []) as readonly Listed[]).find((listed) => listed.scheme === scheme);
  if (cycle === undefined) throw new Error(`the demo has no open cycle of ${scheme}`);
  const path = `/api/cycles/${cycle.id}`;
  const ids = new Map<string, string>();
  for (let page = 1; ; page += 1) {
    const units = await office.get(`${path}/units?perPage=100&page=${page}`);
    const found = (units.json?.data ?? []) as readonly Named[];
    for (const { id, name } of found) ids.set(name, id);
    if (found.length < 100) break;
  }
  return {
    id: cycle.id,
    path,
    name: cycle.name,
    unit: (name) => {
      const id = ids.get(name);
      if (id === undefined) throw new Error(`there is no ${name} in ${cycle.name}`);
      return id;
    },
  };
}

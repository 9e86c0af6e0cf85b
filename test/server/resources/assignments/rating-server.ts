import { expect } from 'vitest';
import type { DatabaseUnderTest } from '../../databases.js';
import { publishScheme } from '../publish-scheme.js';
import { type Caller, type YearServer, yearServer } from '../year-server.js';
import { RATING_SCHEME } from './rating-scheme.js';

/** An open cycle of the test's scheme over two counties: in the first two towns and a firm, in the second a town. */
export interface RatingCycle {
  readonly office: Caller;
  readonly id: string;
  /** `/api/cycles/<id>` */
  readonly path: string;
  readonly units: Readonly<Record<'east' | 'west' | 'e1' | 'e2' | 'firm' | 'w1', string>>;
}

/** A server with cycles in which people rate. */
export function ratingServer(database: DatabaseUnderTest) {
  const server: YearServer = yearServer(database, '2023-02-01T00:00:00.000Z');

  /** @param prefix of the units' names and external ids, for each cycle another */
  async function open(prefix: string): Promise<RatingCycle> {
    const office = await server.caller(['office']);
    const make = async (name: string, parent: string | null, kind: string | null): Promise<string> => {
      const made = await office.post('/api/units', {
        name: `${prefix}-${name}`,
        parent,
        externalId: `${prefix}-${name}`,
      });
      const { id } = made.json;
      if (kind !== null) await office.patch(`/api/units/${id}/attributes/2023`, { values: { kind } }, 1);
      return id;
    };
    const east = await make('east', null, null);
    const west = await make('west', null, null);
    const units = {
      east,
      west,
      e1: await make('e1', east, 'town'),
      e2: await make('e2', east, 'town'),
      firm: await make('firm', east, 'firm'),
      w1: await make('w1', west, 'town'),
    };
    const schemeHash = await publishScheme(server.storage(), RATING_SCHEME);
    const population = { subtrees: [east, west], except: [east, west] };
    const made = await office.post('/api/cycles', { name: `${prefix} 2023`, schemeHash, population });
    const path = `/api/cycles/${made.json.id}`;
    const check = await office.get(`${path}/check?step=open`);
    const accept = check.json.diagnostics.map(({ code }: { readonly code: string }) => code);
    const opened = await office.step(`${path}/open`, { accept: [...new Set(accept)] }, 1);
    expect([opened.status, opened.text]).toEqual([200, expect.any(String)]);
    return { office, id: made.json.id, path, units };
  }

  return { server, open };
}

/** What is asked for when somebody with a key is given something to rate. */
export function task(rater: Caller, source: string, name: string, change: object = {}) {
  return { actor: { kind: 'api_key', id: rater.id }, source, rater: name, units: {}, ...change };
}

import { expect } from 'vitest';
import type { ServerOptions } from '../../../../server/http/build-server.js';
import type { DatabaseUnderTest } from '../../databases.js';
import { publishScheme } from '../publish-scheme.js';
import { type Caller, type YearServer, yearServer } from '../year-server.js';
import { EVENT_SCHEME } from './event-scheme.js';

/** An open cycle of the test's scheme over two counties; in the first there are two towns. */
export interface EventCycle {
  readonly office: Caller;
  readonly id: string;
  /** `/api/cycles/<id>` */
  readonly path: string;
  readonly units: Readonly<Record<'a' | 'a1' | 'a2' | 'b', string>>;
}

/** What is odd about every cycle of the test's scheme. */
const ODD = ['stage-over'];

/** A server with cycles in which people enter events, records and evidence. */
export function eventServer(database: DatabaseUnderTest, more: Partial<ServerOptions> = {}) {
  const server: YearServer = yearServer(database, '2023-03-02T00:00:00.000Z', more);

  /** A planned cycle. @param prefix of the units' names and external ids, for each cycle another */
  async function plan(prefix: string): Promise<EventCycle> {
    const office = await server.caller(['office']);
    const make = async (name: string, parent: string | null): Promise<string> =>
      (await office.post('/api/units', { name: `${prefix}${name}`, parent, externalId: `${prefix}-${name}` })).json.id;
    const a = await make('a', null);
    const units = { a, a1: await make('a1', a), a2: await make('a2', a), b: await make('b', null) };
    const schemeHash = await publishScheme(server.storage(), EVENT_SCHEME);
    const population = { subtrees: [units.a, units.b] };
    const made = await office.post('/api/cycles', { name: `${prefix} 2023`, schemeHash, population });
    expect([made.status, made.text]).toEqual([201, expect.any(String)]);
    return { office, id: made.json.id, path: `/api/cycles/${made.json.id}`, units };
  }

  /** The same, opened. */
  async function open(prefix: string): Promise<EventCycle> {
    const cycle = await plan(prefix);
    const opened = await cycle.office.step(`${cycle.path}/open`, { accept: ODD }, 1);
    expect([opened.status, opened.text]).toEqual([200, expect.any(String)]);
    return cycle;
  }

  /** The last entry of the audit log about a cycle. */
  async function lastAudit(cycle: string) {
    return await server
      .storage()
      .read.selectFrom('audit')
      .selectAll()
      .where('cycle_id', '=', cycle)
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow();
  }

  return { server, plan, open, lastAudit };
}

import { expect } from 'vitest';
import type { Role } from '../../../../server/access/roles.js';
import type { DatabaseUnderTest } from '../../databases.js';
import { publishScheme } from '../publish-scheme.js';
import { type Answer, type Caller, type YearServer, yearServer } from '../year-server.js';
import { SHEET_SCHEME } from './sheet-scheme.js';

/** An open cycle over two counties, the first with two unions below it, the second with one. */
export interface SheetCycle {
  readonly office: Caller;
  readonly id: string;
  /** `/api/cycles/<id>` */
  readonly path: string;
  readonly units: Readonly<Record<'east' | 'west' | 'e1' | 'e2' | 'w1', string>>;
}

/** A server with cycles in which facts and marks are entered. */
export function sheetServer(database: DatabaseUnderTest) {
  const server: YearServer = yearServer(database, '2023-03-02T00:00:00.000Z');

  /** @param prefix of the units' names and external ids, for each cycle another */
  async function open(prefix: string, scheme = SHEET_SCHEME): Promise<SheetCycle> {
    const office = await server.caller(['office']);
    const make = async (name: string, parent: string | null): Promise<string> => {
      const unit = { name: `${prefix}-${name}`, parent, externalId: `${prefix}-${name}` };
      return (await office.post('/api/units', unit)).json.id;
    };
    const [east, west] = [await make('east', null), await make('west', null)];
    const units = { east, west, e1: await make('e1', east), e2: await make('e2', east), w1: await make('w1', west) };
    const schemeHash = await publishScheme(server.storage(), scheme);
    const population = { subtrees: [east, west], except: [east, west] };
    const made = await office.post('/api/cycles', { name: `${prefix} 2023`, schemeHash, population });
    const path = `/api/cycles/${made.json.id}`;
    const check = await office.get(`${path}/check?step=open`);
    const accept = check.json.diagnostics.map(({ code }: { readonly code: string }) => code);
    const opened = await office.step(`${path}/open`, { accept: [...new Set(accept)] }, 1);
    expect([opened.status, opened.text]).toEqual([200, expect.any(String)]);
    return { office, id: made.json.id, path, units };
  }

  /** A reporter of a unit, and the path of its facts. */
  async function reporterOf({ path, units }: SheetCycle, unit: keyof SheetCycle['units']) {
    const reporter = await server.caller(['reporter', { subtree: units[unit] }]);
    return { reporter, facts: `${path}/units/${units[unit]}/facts`, base: `${path}/units/${units[unit]}` };
  }

  /** What the audit log has of a cycle's sheets, oldest first. */
  async function auditOf(cycle: string) {
    const rows = await server
      .storage()
      .read.selectFrom('audit')
      .selectAll()
      .where('cycle_id', '=', cycle)
      .where('resource', '=', 'sheets')
      .orderBy('seq')
      .execute();
    return rows.map(({ action, actor_id, before, after, reason }) => {
      return { action, actor_id, reason, before: JSON.parse(before ?? 'null'), after: JSON.parse(after ?? 'null') };
    });
  }

  const withRole = async (role: Role, scope = {}) => await server.caller([role, scope]);
  return { server, open, reporterOf, auditOf, withRole };
}

/** The cells of an answer as `key: value state`. */
export function cellsOf({ json }: Answer): Readonly<Record<string, string>> {
  const cells: Readonly<Record<string, { readonly value: unknown; readonly state: string }>> = json.cells;
  return Object.fromEntries(Object.entries(cells).map(([key, { value, state }]) => [key, `${value} ${state}`]));
}

/** Values to enter. */
export function values(given: Readonly<Record<string, unknown>>) {
  return { cells: Object.fromEntries(Object.entries(given).map(([key, value]) => [key, { value }])) };
}

/** Status and code of an answer. */
export function outcome({ status, json }: Answer): string {
  return `${status} ${json?.code ?? 'ok'}`;
}

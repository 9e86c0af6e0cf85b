import { expect } from 'vitest';
import type { DatabaseUnderTest } from '../../databases.js';
import { publishScheme } from '../publish-scheme.js';
import { type YearServer, yearServer } from '../year-server.js';
import { DECISION_SCHEME } from './decision-scheme.js';

/** Attributes of the four units: first a place of the only one for `best`, then two that tie, then one with open questions. */
const UNITS = {
  a: { base: 90, fault: false, barred: false },
  b: { base: 85, fault: true, barred: false },
  c: { base: 85, fault: false, barred: false },
  d: { base: '59.5', fault: false },
} as const;

export type UnitName = keyof typeof UNITS;

/** A server with open cycles over four units, whose results decisions move. */
export function decisionServer(database: DatabaseUnderTest) {
  const server: YearServer = yearServer(database, '2023-03-01T00:00:00.000Z');

  /** An open cycle over four units of their own, and somebody of the leading group. */
  async function open(prefix: string) {
    const office = await server.caller(['office']);
    const ids: Record<string, string> = {};
    for (const [name, values] of Object.entries(UNITS)) {
      const made = await office.post('/api/units', {
        name: `${prefix}${name}`,
        parent: null,
        externalId: `${prefix}-${name}`,
      });
      ids[name] = made.json.id;
      await office.patch(`/api/units/${made.json.id}/attributes/2023`, { values }, 1);
    }
    const schemeHash = await publishScheme(server.storage(), DECISION_SCHEME);
    const population = { units: Object.values(ids) };
    const made = await office.post('/api/cycles', { name: `${prefix} 2023`, schemeHash, population });
    expect(made.status, made.text).toBe(201);
    const cycle: string = made.json.id;
    const opened = await office.step(`/api/cycles/${cycle}/open`, { accept: ['attribute-missing'] }, 1);
    expect(opened.status, opened.text).toBe(200);
    const unit = (name: UnitName): string => ids[name] ?? '';
    const leader = await server.caller(['leader']);
    return { office, leader, cycle, unit, path: `/api/cycles/${cycle}/decisions` };
  }

  return { server, open };
}

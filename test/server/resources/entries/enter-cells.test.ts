import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../../server/access/actor.js';
import { Refusal } from '../../../../server/http/errors/problem.js';
import { createCycleSchemes } from '../../../../server/resources/cycles/scheme/cycle-schemes.js';
import { enterCells } from '../../../../server/resources/entries/sheets/enter-cells.js';
import { createEntryLine } from '../../../../server/resources/entries/sheets/entry-line.js';
import {
  createEntryPreparation,
  type EntryRequest,
} from '../../../../server/resources/entries/sheets/prepare-entries.js';
import { createWorkerPool } from '../../../../server/workers/worker-pool.js';
import { databases } from '../../databases.js';
import { cellsOf, sheetServer, values } from './sheet-server.js';

describe.each(databases)('entering into many sheets at once on $name', (database) => {
  const { server, open, auditOf } = sheetServer(database);

  it('takes effect request by request in one write; what is refused stops no other', async () => {
    const cycle = await open('a');
    const { office, units, path } = cycle;
    const facts = (unit: string) => `${path}/units/${unit}/facts`;
    await office.patch(facts(units.e2), values({ coverage: '0.5' }), 0);
    const request = (
      unit: string,
      given: Readonly<Record<string, number>>,
      more: Partial<EntryRequest> = {},
    ): EntryRequest => {
      const cells = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, { value }]));
      const address = { cycle: cycle.id, unit, kind: 'facts', source: '', rater: '' } as const;
      return { ...address, cells, submit: 'given', expected: null, reason: null, ...more };
    };
    const requests = [
      request(units.e1, { members: 1 }),
      request(units.e2, { members: 2 }),
      request(units.w1, { members: -1 }),
      request('nobody', { members: 1 }),
      request(units.e1, { members: 1, funds: 3 }),
      request(units.e1, { members: 4 }),
      request(units.w1, { members: 5 }, { cycle: 'nothing' }),
    ];
    const storage = server.storage();
    const workers = createWorkerPool({ workers: 1, jobSeconds: 60, workerMegabytes: 512 });
    const actor: Actor = { kind: 'api_key', id: office.id, name: 'office', grants: [{ role: 'office', scope: {} }] };
    const context = { actor, requestId: 'r1', language: 'zh', now: '2023-03-02T00:00:00.000Z' } as const;
    try {
      const preparation = createEntryPreparation({ storage, schemes: createCycleSchemes(storage, workers) });
      const prepared = await preparation.prepare(requests);
      const outcomes = await storage.write(context, (unit) =>
        enterCells(
          unit,
          prepared.map((entry) => ({ context, entry })),
        ),
      );
      const shown = outcomes.map((each) => (each.kind === 'entered' ? each.changed.join() : each.problem.code));
      expect(shown).toEqual([
        'members',
        'members',
        'entries-invalid',
        'unit-not-found',
        'funds',
        'fields-invalid',
        'cycle-not-found',
      ]);
      // What no database keeps; over the API it does not come so far.
      const together = await preparation.prepare([
        request(units.w1, { funds: 1 }),
        request(units.e1, { coverage: 1 }, { reason: 'half of 😀: \ud83d' }),
        request(units.e2, { funds: 2 }),
      ]);
      const line = createEntryLine(storage);
      const settled = await Promise.allSettled(
        together.flatMap((entry) => (entry instanceof Refusal ? [] : [line.enter(context, entry, false)])),
      );
      expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(settled[1]).toMatchObject({ reason: { code: 'value-not-storable' } });
    } finally {
      await workers.close();
    }
    expect(cellsOf(await office.get(facts(units.e1)))).toEqual({ members: '1 submitted', funds: '3 submitted' });
    expect(cellsOf(await office.get(facts(units.e2)))).toEqual({
      coverage: '0.5 draft',
      funds: '2 submitted',
      members: '2 submitted',
    });
    expect((await office.get(facts(units.e1))).json.revision).toBe(2);
    expect((await office.get(`${facts(units.e1)}/revisions`)).json.total).toBe(2);
    expect((await auditOf(cycle.id)).length).toBe(6);
    // Two pools of workers start here, which takes its time on a busy machine.
  }, 60_000);
});

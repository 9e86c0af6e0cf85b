import { describe, expect, it } from 'vitest';
import { findCycle } from '../../../../server/resources/cycles/cycle-store.js';
import { createCycleSchemes } from '../../../../server/resources/cycles/scheme/cycle-schemes.js';
import { createEntryChecks } from '../../../../server/resources/entries/entry-checks.js';
import { enterOccurrences } from '../../../../server/resources/events/enter-occurrences.js';
import { checkOccurrences } from '../../../../server/resources/events/occurrence-content.js';
import { createWorkerPool } from '../../../../server/workers/worker-pool.js';
import { databases } from '../../databases.js';
import { eventServer } from './event-server.js';

const NOW = '2023-03-02T00:00:00.000Z';

describe.each(databases)('entering many events at once on $name', (database) => {
  const { open, server } = eventServer(database);

  it('enters or refuses each for itself, with a revision and an audit entry each', async () => {
    const { id, path, office, units } = await open('m');
    const storage = server.storage();
    const workers = createWorkerPool({ workers: 1, jobSeconds: 60, workerMegabytes: 1024 });
    const schemes = createCycleSchemes(storage, workers);
    const scope = { subtree: units.a };
    const actor = { kind: 'api_key', id: 'bulk', name: '批量', grants: [{ role: 'integrator', scope }] } as const;
    const context = { actor, requestId: 'r', language: 'zh', now: NOW } as const;
    const many = Array.from({ length: 1200 }, (_, index) => ({
      unit: ['m-a', 'm-a1', units.a2][index % 3] ?? '',
      list: 'praise',
      content: { count: (index % 4) + 1 },
      externalId: `n${index}`,
    }));
    const requests = [
      ...many,
      { unit: 'm-b', list: 'praise', content: {} },
      { unit: 'm-a', list: 'none', content: {} },
      { unit: 'm-a', list: 'praise', content: { count: -1 } },
      { unit: 'm-a', list: 'praise', content: {}, externalId: 'n0' },
    ];
    const cycle = await findCycle(storage.read, id);
    if (cycle === undefined) throw new Error('the cycle is there');
    const { scheme } = await schemes.find(cycle.scheme_hash);
    const checks = createEntryChecks(schemes);
    const checked = await checkOccurrences(checks, cycle.scheme_hash, scheme.entries.lists, requests);
    const outcomes = await storage.write(context, (unit) => enterOccurrences(unit, context, cycle, checked));
    await workers.close();
    const refused = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [outcome.refusal.problem.code] : []));
    expect([outcomes.length, refused]).toEqual([
      1204,
      ['unit-not-found', 'event-list-unknown', 'event-content-wrong', 'event-id-taken'],
    ]);
    const listed = await office.get(`${path}/events?perPage=1000&unit=${units.a2}`);
    expect([listed.json.total, listed.json.data[7].content]).toEqual([400, { count: 4 }]);
    const { read } = storage;
    const revisions = await read.selectFrom('occurrence_revisions').select('action').execute();
    const audit = read.selectFrom('audit').select('action').where('cycle_id', '=', id);
    expect([revisions.length, (await audit.where('action', '=', 'events:enter').execute()).length]).toEqual([
      1200, 1200,
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { databases } from '../../../databases.js';
import { eventServer } from '../../events/event-server.js';

describe.each(databases)('entry windows on $name', (database) => {
  const { plan, server, lastAudit } = eventServer(database);

  it('say in which stage each kind of entry belongs, as part of the cycle', async () => {
    const { office, path, id } = await plan('w');
    const none = await office.get(`${path}/entry-windows`);
    expect([none.headers.etag, none.json]).toEqual([
      '"1"',
      { id, windows: {}, entries: ['facts', 'history', 'events', 'records', 'ratings:leaders'], revision: 1 },
    ]);
    const windows = { facts: 'report', 'ratings:leaders': 'review' };
    const set = await office.put(`${path}/entry-windows`, { windows }, 1);
    expect([set.status, set.headers.etag, set.json.windows]).toEqual([200, '"2"', windows]);
    expect((await office.get(path)).json.revision).toBe(2);
    const stale = await office.put(`${path}/entry-windows`, { windows: {} }, 1);
    expect([stale.status, stale.json.conflict.current.windows, stale.json.conflict.given.windows]).toEqual([
      409,
      windows,
      {},
    ]);
    expect((await office.put(`${path}/entry-windows`, { windows })).status).toBe(428);
    expect((await office.put(`${path}/entry-windows`, { windows }, 2)).json.revision).toBe(2);
    const dry = await office.put(`${path}/entry-windows?dryRun=true`, { windows: {} }, 2);
    expect([dry.status, dry.json.revision]).toEqual([200, 3]);
    expect((await office.get(`${path}/entry-windows`)).json).toMatchObject({ windows, revision: 2 });
    const entry = await lastAudit(id);
    expect([entry.action, entry.before, entry.after]).toEqual([
      'cycles:set-entry-windows',
      '{}',
      '{"facts":"report","ratings:leaders":"review"}',
    ]);
  });

  it('name entries and stages that are there, and need a reason once the cycle is open', async () => {
    const { office, path } = await plan('r');
    const wrong = await office.put(
      `${path}/entry-windows`,
      { windows: { facts: 'never', marks: 'report', 'ballots:leaders': 'review' } },
      1,
    );
    expect([wrong.status, Object.keys(wrong.json.errors).sort()]).toEqual([
      422,
      ['root', 'windows.ballots:leaders', 'windows.facts', 'windows.marks'],
    ]);
    expect(wrong.json.errors['windows.facts']).toContain('report');
    await office.step(`${path}/open`, { accept: [] }, 1);
    const windows = { facts: 'report' };
    const silent = await office.put(`${path}/entry-windows`, { windows }, 2);
    expect([silent.status, silent.json.errors.reason]).toEqual([422, expect.stringContaining('原因')]);
    expect((await office.put(`${path}/entry-windows`, { windows, reason: '推迟填报' }, 2)).json.windows).toEqual(
      windows,
    );
    const evaluator = await server.caller(['evaluator']);
    expect((await evaluator.put(`${path}/entry-windows`, { windows: {} }, 3)).status).toBe(403);
    expect((await evaluator.get(`${path}/entry-windows`)).json.windows).toEqual(windows);
  });
});

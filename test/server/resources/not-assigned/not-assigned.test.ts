import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { eventServer } from '../events/event-server.js';
import type { Caller } from '../year-server.js';

describe.each(databases)('items that units do not carry on $name', (database) => {
  const { open, plan, server, lastAudit } = eventServer(database);

  /** Takes an item back, as `DELETE` with the reason in the address. */
  async function takeBack(who: Caller, address: string, reason: string, revision: number) {
    const headers = { 'if-match': `"${revision}"` };
    return await who.ask('DELETE', `${address}?reason=${encodeURIComponent(reason)}`, undefined, headers);
  }

  it('stand in the assessment document as long as they are left out, each with its reason', async () => {
    const { office, path, units, id } = await open('n');
    const address = `${path}/units/${units.a1}/not-assigned/safe`;
    const left = await office.put(address, { reason: '没有生产任务' }, 0);
    expect([left.status, left.json]).toMatchObject([
      200,
      { unit: units.a1, unitName: 'na1', node: 'safe', reason: '没有生产任务', createdBy: office.id, endedAt: null },
    ]);
    expect((await office.put(address, { reason: '没有生产任务' }, 1)).json.id).toBe(left.json.id);
    const documentOf = async () => {
      const { units: all } = (await office.get(`${path}/assessment`)).json;
      return all.find((each: { id: string }) => each.id === 'n-a1').not_assigned;
    };
    expect(await documentOf()).toEqual(['safe']);
    const anew = await office.put(address, { reason: '任务已划转' }, 1);
    expect(anew.json.id).not.toBe(left.json.id);
    expect((await office.get(`${path}/not-assigned`)).json).toMatchObject({
      total: 1,
      data: [{ reason: '任务已划转' }],
    });
    const back = await takeBack(office, address, '重新承担', 3);
    expect([back.status, back.json]).toMatchObject([200, { endedBy: office.id, endReason: '重新承担' }]);
    expect(await documentOf()).toBeUndefined();
    expect((await takeBack(office, address, '再来', 4)).json.code).toBe('not-assigned-unknown');
    expect((await office.get(`${path}/units/${units.a1}/not-assigned?ended=all`)).json.total).toBe(2);
    expect(await lastAudit(id)).toMatchObject({ action: 'not-assigned:take-back', reason: '重新承担' });
  });

  it('are nodes of the scheme, not the total, in an open cycle, with a reason', async () => {
    const { office, path, units } = await open('k');
    const put = async (node: string, body: object, query = '') =>
      await office.put(`${path}/units/${units.a}/not-assigned/${node}${query}`, body, 0);
    const reason = { reason: '不适用' };
    expect((await put('nothing', reason)).json.code).toBe('not-assigned-node-unknown');
    expect((await put('total', reason)).json.code).toBe('not-assigned-node-needed');
    expect((await put('plan', {})).json.code).toBe('fields-invalid');
    expect((await put('plan', { reason: '  ' })).json.code).toBe('fields-invalid');
    expect((await put('plan', reason, '?dryRun=true')).status).toBe(200);
    expect((await office.get(`${path}/not-assigned`)).json.total).toBe(0);
    expect((await office.put(`${path}/units/nobody/not-assigned/plan`, reason, 0)).json.code).toBe('unit-not-found');
    const planned = await plan('p');
    const early = await planned.office.put(`${planned.path}/units/${planned.units.a}/not-assigned/plan`, reason, 0);
    expect([early.status, early.json.code]).toEqual([409, 'cycle-state']);
  });

  it('are changed from the revision that was seen, so that nobody overwrites what a colleague said', async () => {
    const { office, path, units } = await open('r');
    const address = `${path}/units/${units.a1}/not-assigned/safe`;
    const blind = await office.put(address, { reason: '没有生产任务' });
    expect([blind.status, blind.json.code]).toEqual([428, 'revision-needed']);
    const fresh = await office.get(address);
    expect([fresh.headers.etag, fresh.json]).toEqual([
      '"0"',
      { unit: units.a1, node: 'safe', revision: 0, inForce: null },
    ]);
    const said = await office.put(address, { reason: '没有生产任务' }, 0);
    expect([said.headers.etag, said.json.revision]).toEqual(['"1"', 1]);
    const late = await office.put(address, { reason: '晚了一步' }, 0);
    expect([late.status, late.json.code, late.headers.etag]).toEqual([409, 'revision-conflict', '"1"']);
    expect(late.json.conflict).toMatchObject({
      current: { inForce: { reason: '没有生产任务' } },
      given: { reason: '晚了一步' },
    });
    expect((await takeBack(office, address, '早了一步', 0)).json.code).toBe('revision-conflict');
    expect((await takeBack(office, address, '恢复', 1)).json.revision).toBe(2);
    // What a colleague took back is not left out again by whoever saw it in force.
    expect((await office.put(address, { reason: '没有生产任务' }, 1)).json.code).toBe('revision-conflict');
    expect((await office.put(address, { reason: '没有生产任务' }, 2)).json.revision).toBe(3);
    const list = await office.get(`${path}/units/${units.a1}/not-assigned?ended=all`);
    expect(list.json.data.map(({ revision }: { readonly revision: number }) => revision)).toEqual([2, 3]);
    expect((await office.get(address)).json).toMatchObject({ revision: 3, inForce: { revision: 3 } });
  });

  it('are set and seen within the scopes of grants', async () => {
    const { path, units } = await open('s');
    const reason = { reason: '不承担' };
    const county = await server.caller(['office', { subtree: units.a }]);
    const safety = await server.caller(['office', { department: '安全部' }]);
    expect((await county.put(`${path}/units/${units.b}/not-assigned/plan`, reason, 0)).json.code).toBe(
      'unit-not-found',
    );
    expect((await safety.put(`${path}/units/${units.b}/not-assigned/plan`, reason, 0)).json.code).toBe(
      'permission-missing',
    );
    await county.put(`${path}/units/${units.a1}/not-assigned/plan`, reason, 0);
    await safety.put(`${path}/units/${units.b}/not-assigned/safe`, reason, 0);
    const seenBy = async (who: Caller): Promise<readonly string[]> => {
      const { json } = await who.get(`${path}/not-assigned?sort=node`);
      expect(json.total).toBe(json.data.length);
      return json.data.map((each: { node: string }) => each.node);
    };
    expect(await seenBy(county)).toEqual(['plan']);
    expect(await seenBy(safety)).toEqual(['safe']);
    expect(await seenBy(await server.caller(['auditor']))).toEqual(['plan', 'safe']);
    expect(await seenBy(await server.caller(['reporter', { subtree: units.b }]))).toEqual(['safe']);
    const reporter = await server.caller(['reporter', { subtree: units.a }]);
    expect((await reporter.put(`${path}/units/${units.a1}/not-assigned/safe`, reason, 0)).status).toBe(403);
  });
});

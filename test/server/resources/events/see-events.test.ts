import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { eventServer } from './event-server.js';

const HONOUR = { title: '先进集体', worth: { 甲: 7, 乙: 9.25 } };

describe.each(databases)('who sees and enters events when, on $name', (database) => {
  const { open, plan, server, lastAudit } = eventServer(database);

  it('shows them within subtree, department and cycle, in lists, counts and searches alike', async () => {
    const { office, path, units, id } = await open('v');
    const other = await open('o');
    const enter = async (unit: string, list: string, content: object = {}): Promise<string> =>
      (await office.post(`${path}/events`, { unit, list, content, source: `来源 ${list}` })).json.id;
    const praise = await enter(units.a1, 'praise');
    const accident = await enter(units.a1, 'accident', { count: 2 });
    const honour = await enter(units.b, 'honours', HONOUR);
    const idsFor = async (scope: object, query = ''): Promise<readonly string[]> => {
      const reader = await server.caller(['evaluator', scope]);
      const { json } = await reader.get(`${path}/events?sort=enteredAt${query}`);
      expect(json.total).toBe(json.data.length);
      return json.data.map((each: { id: string }) => each.id);
    };
    expect(await idsFor({})).toEqual([praise, accident, honour]);
    expect(await idsFor({ subtree: units.a })).toEqual([praise, accident]);
    expect(await idsFor({ department: '安全部' })).toEqual([accident]);
    expect(await idsFor({ department: '组织部', subtree: units.b })).toEqual([honour]);
    expect(await idsFor({ department: '安全部' }, '&q=来源')).toEqual([accident]);
    expect(await idsFor({ department: '财务部' })).toEqual([]);
    expect(await idsFor({}, '&list=praise')).toEqual([praise]);
    expect(await idsFor({}, `&unit=${units.b}`)).toEqual([honour]);
    expect(await idsFor({}, '&state=certified')).toEqual([]);
    expect(await idsFor({}, '&kind=record')).toEqual([honour]);
    expect(await idsFor({}, '&q=va1')).toEqual([praise, accident]);
    const elsewhere = await server.caller(['evaluator', { cycle: other.id }]);
    expect((await elsewhere.get(`${path}/events`)).json.code).toBe('cycle-not-found');
    const town = await server.caller(['reporter', { subtree: units.a2 }]);
    for (const answer of [await town.get(`${path}/events/${praise}`), await town.get(`${path}/events/none`)])
      expect([answer.status, answer.json.code]).toEqual([404, 'event-not-found']);
    const outside = await town.post(`${path}/events`, { unit: units.a1, list: 'praise', content: {} });
    expect([outside.status, outside.json.code]).toEqual([404, 'unit-not-found']);
    const department = await server.caller(['evaluator', { department: '安全部' }]);
    const foreign = await department.post(`${path}/events`, { unit: units.a1, list: 'praise', content: {} });
    expect([foreign.status, foreign.json.code]).toEqual([403, 'permission-missing']);
    expect((await department.post(`${path}/events`, { unit: units.a1, list: 'accident', content: {} })).status).toBe(
      201,
    );
    expect((await server.caller(['administrator']).then((admin) => admin.get(`${path}/events`))).status).toBe(403);
    expect(id).not.toBe(other.id);
  });

  it('hides the marks inside of records from those who may not read ratings', async () => {
    const { office, path, units } = await open('m');
    const integrator = await server.caller(['integrator']);
    const { json } = await integrator.post(`${path}/events`, { unit: units.a, list: 'honours', content: HONOUR });
    expect(json.content).toEqual(HONOUR);
    expect((await office.get(`${path}/events/${json.id}`)).json.content).toEqual(HONOUR);
    const evaluator = await server.caller(['evaluator']);
    const seen = await evaluator.get(`${path}/events/${json.id}`);
    expect([seen.json.content, seen.json.revisions[0].content]).toEqual([{ title: '先进集体' }, { title: '先进集体' }]);
    expect((await evaluator.get(`${path}/events?q=9.25`)).json).toMatchObject({ total: 0, data: [] });
    expect((await evaluator.get(`${path}/events?q=先进`)).json.total).toBe(0);
    expect((await office.get(`${path}/events?q=9.25`)).json.total).toBe(1);
    // What is hidden is not lost when somebody who does not see it corrects the rest.
    const machine = await server.caller(['integrator']);
    expect(
      (await machine.patch(`${path}/events/${json.id}`, { content: { title: '改' }, reason: '改' }, 1)).status,
    ).toBe(403);
    await office.patch(`${path}/events/${json.id}`, { content: { title: '先进单位' }, reason: '更正' }, 1);
    expect((await integrator.get(`${path}/events/${json.id}`)).json.content).toEqual({ ...HONOUR, title: '先进单位' });
  });

  it('takes them in their stage only, late ones by a reopening that the revision names', async () => {
    const { office, path, units, id } = await plan('s');
    const windows = { events: 'report', records: 'review' };
    expect((await office.put(`${path}/entry-windows`, { windows }, 1)).status).toBe(200);
    const event = { unit: units.a1, list: 'praise', content: {} };
    expect((await office.post(`${path}/events`, event)).json.code).toBe('cycle-state');
    await office.step(`${path}/open`, { accept: [] }, 2);
    const reporter = await server.caller(['reporter', { subtree: units.a }]);
    const entered = await reporter.post(`${path}/events`, event);
    expect(entered.status).toBe(201);
    const early = await reporter.post(`${path}/events`, { ...event, list: 'honours', content: { title: '奖' } });
    expect([early.status, early.json.code]).toEqual([409, 'entry-closed']);
    server.setNow('2023-03-15T16:00:00.000Z');
    expect((await reporter.post(`${path}/events`, event)).json.code).toBe('entry-closed');
    const at = `${path}/events/${entered.json.id}`;
    expect((await reporter.patch(at, { content: { count: 2 }, reason: '补' }, 1)).json.code).toBe('entry-closed');
    expect((await reporter.step(`${at}/withdraw`, { reason: '补' }, 1)).json.code).toBe('entry-closed');
    const late = { unit: units.a1, reason: '系统故障', closesOn: '2023-03-20' };
    const reopening = (await office.post(`${path}/stages/report/reopenings`, late)).json;
    const made = await reporter.post(`${path}/events`, event);
    expect(made.status).toBe(201);
    const history = (await reporter.get(`${path}/events/${made.json.id}`)).json;
    expect(history.revisions[0].reopening).toBe(reopening.id);
    expect((await reporter.post(`${path}/events`, { ...event, unit: units.a2 })).json.code).toBe('entry-closed');
    await reporter.patch(at, { content: { count: 2 }, reason: '补' }, 1);
    expect((await lastAudit(id)).after).toContain(reopening.id);
    expect((await office.step(`${at}/certify`, {}, 2)).json.state).toBe('certified');
    server.setNow('2023-03-02T00:00:00.000Z');
  });
});

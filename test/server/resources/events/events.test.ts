import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { eventServer } from './event-server.js';

const HONOUR = { title: '先进集体', level: 'city', given: '2023-02-20' };

describe.each(databases)('events and records on $name', (database) => {
  const { open, server, lastAudit } = eventServer(database);

  it('count in the assessment document once somebody else has certified them', async () => {
    const { office, path, units, id } = await open('c');
    const reporter = await server.caller(['reporter', { subtree: units.a }]);
    const entered = await reporter.post(`${path}/events`, {
      unit: units.a1,
      list: 'praise',
      content: { times: 2, note: '市政府通报' },
      source: '通报〔2023〕7号',
      externalId: 'x-1',
    });
    expect([entered.status, entered.headers.etag]).toEqual([201, '"1"']);
    expect(entered.json).toMatchObject({
      kind: 'event',
      unit: units.a1,
      unitName: 'ca1',
      list: 'praise',
      content: { count: 2, note: '市政府通报' },
      state: 'entered',
      source: '通报〔2023〕7号',
      externalId: 'x-1',
      enteredBy: reporter.id,
      decidedBy: null,
      revision: 1,
    });
    const record = await reporter.post(`${path}/events`, { unit: 'c-a2', list: 'honours', content: HONOUR });
    expect([record.status, record.json.kind, record.json.unit]).toEqual([201, 'record', units.a2]);
    const documentUnits = async () => (await office.get(`${path}/assessment`)).json.units;
    expect(JSON.stringify(await documentUnits())).not.toMatch(/events|records/);
    const certified = await office.step(`${path}/events/${entered.json.id}/certify`, {}, 1);
    expect([certified.status, certified.json.state, certified.json.decidedBy]).toEqual([200, 'certified', office.id]);
    await office.step(`${path}/events/${record.json.id}/certify`, { reason: '有证书' }, 1);
    expect(await documentUnits()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'c-a1', events: [{ rule: 'praise', count: 2, note: '市政府通报' }] }),
        expect.objectContaining({ id: 'c-a2', records: { honours: [HONOUR] } }),
      ]),
    );
    expect(await lastAudit(id)).toMatchObject({ action: 'events:certify', reason: '有证书' });
    const rejected = await office.step(`${path}/events/${entered.json.id}/reject`, { reason: '不属实' }, 2);
    expect(rejected.json.state).toBe('rejected');
    expect(JSON.stringify(await documentUnits())).not.toContain('praise');
  });

  it('are not certified by who entered or corrected them', async () => {
    const { office, path, units } = await open('f');
    const other = await server.caller(['office']);
    const { json } = await office.post(`${path}/events`, { unit: units.b, list: 'accident', content: {} });
    const own = await office.step(`${path}/events/${json.id}/certify`, {}, 1);
    expect([own.status, own.json.code]).toEqual([403, 'four-eyes']);
    const corrected = await other.patch(`${path}/events/${json.id}`, { content: { count: 3 }, reason: '补记' }, 1);
    expect([corrected.status, corrected.json.content]).toEqual([200, { count: 3 }]);
    expect((await other.step(`${path}/events/${json.id}/certify`, {}, 2)).json.code).toBe('four-eyes');
    const leader = await server.caller(['leader']);
    expect((await leader.step(`${path}/events/${json.id}/certify`, {}, 2)).status).toBe(200);
    expect((await leader.post(`${path}/events`, { unit: units.b, list: 'accident', content: {} })).status).toBe(403);
  });

  it('are certified anew after a correction, and keep every revision with its reason', async () => {
    const { office, path, units } = await open('r');
    const leader = await server.caller(['leader']);
    const evaluator = await server.caller(['evaluator']);
    const { json } = await evaluator.post(`${path}/events`, { unit: units.a, list: 'honours', content: HONOUR });
    const at = `${path}/events/${json.id}`;
    const late = await evaluator.patch(at, { content: { level: 'province', given: null }, reason: '级别写错' }, 1);
    expect(late.json.content).toEqual({ title: '先进集体', level: 'province' });
    await leader.step(`${at}/certify`, {}, 2);
    const stale = await office.patch(at, { content: { title: '别的' }, reason: '更正' }, 2);
    expect([stale.status, stale.json.code, stale.json.conflict.current.state]).toEqual([
      409,
      'revision-conflict',
      'certified',
    ]);
    expect(stale.json.conflict.given.content.title).toBe('别的');
    const corrected = await office.patch(at, { content: { title: '先进单位' }, source: '证书', reason: '更正' }, 3);
    expect(corrected.json).toMatchObject({ state: 'entered', decidedBy: null, source: '证书', revision: 4 });
    expect((await office.patch(at, { content: { title: '先进单位' }, reason: '再来' }, 4)).json.revision).toBe(4);
    const seen = await office.get(at);
    expect(seen.headers.etag).toBe('"4"');
    const steps = seen.json.revisions.map((each: { action: string; state: string; reason: string | null }) => [
      each.action,
      each.state,
      each.reason,
    ]);
    expect(steps).toEqual([
      ['enter', 'entered', null],
      ['correct', 'entered', '级别写错'],
      ['certify', 'certified', null],
      ['correct', 'entered', '更正'],
    ]);
    expect(seen.json.revisions[0].content).toEqual(HONOUR);
    for (const body of [{ content: {} }, { reason: '只有理由' }, {}])
      expect((await office.patch(at, body, 4)).json.code).toBe('fields-invalid');
    expect((await office.patch(at, { content: {}, reason: '无' })).status).toBe(428);
  });

  it('are withdrawn by who entered them until they are certified, then by those who certify', async () => {
    const { office, path, units } = await open('w');
    const reporter = await server.caller(['reporter', { subtree: units.a }]);
    const evaluator = await server.caller(['evaluator']);
    const enter = async (who: typeof reporter, list: string): Promise<string> =>
      `${path}/events/${(await who.post(`${path}/events`, { unit: units.a1, list, content: {} })).json.id}`;
    const against = await enter(evaluator, 'accident');
    const reason = { reason: '误报' };
    expect((await reporter.step(`${against}/withdraw`, reason, 1)).json.code).toBe('event-not-own');
    expect((await reporter.patch(against, { content: { count: 0 }, ...reason }, 1)).json.code).toBe('event-not-own');
    const own = await enter(reporter, 'praise');
    await office.step(`${own}/certify`, {}, 1);
    expect((await reporter.step(`${own}/withdraw`, reason, 2)).json.code).toBe('event-not-own');
    const second = await enter(reporter, 'praise');
    expect((await reporter.step(`${second}/withdraw`, {}, 1)).json.code).toBe('fields-invalid');
    expect((await reporter.step(`${second}/withdraw`, reason, 1)).json.state).toBe('withdrawn');
    const again = await office.step(`${second}/certify`, {}, 2);
    expect([again.status, again.json.code]).toEqual([409, 'event-state']);
    expect((await office.step(`${own}/withdraw`, reason, 2)).json.state).toBe('withdrawn');
    expect((await reporter.step(`${against}/certify`, {}, 1)).status).toBe(403);
  });

  it('are checked by the language before anything is stored', async () => {
    const { office, path, units } = await open('l');
    const wrong = await office.post(`${path}/events`, {
      unit: units.a,
      list: 'honours',
      content: { title: '奖', level: 'world', given: '2023-02-31', worth: { x: 11 }, colour: 'red' },
    });
    expect([wrong.status, wrong.json.code]).toEqual([422, 'event-content-wrong']);
    expect(Object.keys(wrong.json.errors).sort()).toEqual(
      ['content.colour', 'content.given', 'content.level', 'content.worth.x', 'root'].sort(),
    );
    expect(wrong.json.diagnostics).toHaveLength(4);
    for (const content of [{ count: -1 }, { count: 1.5 }, { rule: 'accident' }, { count: 1, times: 2 }]) {
      const refused = await office.post(`${path}/events`, { unit: units.a, list: 'praise', content });
      expect([refused.status, refused.json.code]).toEqual([422, 'event-content-wrong']);
    }
    const unknown = await office.post(`${path}/events`, { unit: units.a, list: 'prise', content: {} });
    expect([unknown.status, unknown.json.code]).toEqual([422, 'event-list-unknown']);
    expect(unknown.json.message.en).toContain('praise, accident, honours');
    expect((await office.post(`${path}/events`, { unit: 'nobody', list: 'praise', content: {} })).json.code).toBe(
      'unit-not-found',
    );
    expect((await office.get(`${path}/events`)).json.total).toBe(0);
    expect((await office.post(`${path}/events`, '{"unit":')).status).toBe(400);
    expect((await office.post(`${path}/events`, { unit: 1, list: [], content: 'x' })).json.code).toBe('fields-invalid');
    const dry = await office.post(`${path}/events?dryRun=true`, { unit: units.a, list: 'praise', content: {} });
    expect([dry.status, dry.json.state]).toEqual([201, 'entered']);
    expect((await office.get(`${path}/events`)).json.total).toBe(0);
  });

  it('take an external id once in a cycle, whatever the list', async () => {
    const { office, path, units } = await open('x');
    const event = { unit: units.a, list: 'praise', content: {}, externalId: 'doc-1' };
    const first = await office.post(`${path}/events`, event);
    for (const again of [event, { ...event, list: 'honours', content: HONOUR }]) {
      const second = await office.post(`${path}/events`, again);
      expect([second.status, second.json.code]).toEqual([409, 'event-id-taken']);
      expect(second.json.conflict.current.id).toBe(first.json.id);
    }
    expect((await office.get(`${path}/events?externalId=doc-1`)).json).toMatchObject({ total: 1 });
    const once = { 'idempotency-key': 'k1' };
    const kept = await office.post(`${path}/events`, { ...event, externalId: 'doc-2' }, once);
    const replay = await office.post(`${path}/events`, { ...event, externalId: 'doc-2' }, once);
    expect([replay.status, replay.text]).toEqual([201, kept.text]);
  });
});

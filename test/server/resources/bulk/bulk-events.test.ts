import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { eventServer } from '../events/event-server.js';
import { CSV, lines, NDJSON, refusedRows } from './bulk-rows.js';

describe.each(databases)('events and records in bulk on $name', (database) => {
  const { server, open } = eventServer(database);

  it('are entered under their external ids; sent again they are unchanged, with other content refused', async () => {
    const { path } = await open('a');
    const machine = await server.caller(['integrator']);
    const rows = [
      { unit: 'a-a1', list: 'praise', externalId: 'p-1', content: { count: 2 }, source: '通报第 1 期' },
      { unit: 'a-a2', list: 'honours', externalId: 'h-1', content: { title: '先进集体', level: 'city' } },
      { unit: 'a-a2', list: 'accident', externalId: 'x-1', content: {} },
    ];
    const answer = await machine.post(`${path}/bulk/events`, lines(rows), NDJSON);
    expect([answer.status, answer.json.counts]).toEqual([200, { rows: 3, changed: 3, unchanged: 0, refused: 0 }]);
    const { data } = (await machine.get(`${path}/events?sort=enteredAt&order=asc`)).json;
    const shown = data.map(({ externalId, kind, content }: Readonly<Record<string, unknown>>) => [
      externalId,
      kind,
      content,
    ]);
    expect(shown).toEqual([
      ['p-1', 'event', { count: 2 }],
      ['h-1', 'record', { title: '先进集体', level: 'city' }],
      ['x-1', 'event', {}],
    ]);
    const more = [...rows.slice(0, 2), { ...rows[2], content: { count: 4 } }, { ...rows[0], externalId: 'p-2' }];
    const again = await machine.post(`${path}/bulk/events?mode=rows`, lines(more), NDJSON);
    expect(again.json.counts).toEqual({ rows: 4, changed: 1, unchanged: 2, refused: 1 });
    expect(refusedRows(again)).toEqual(['3 event-id-taken /externalId']);
    expect((await machine.get(`${path}/events`)).json.total).toBe(4);
  });

  it('are refused with the place of the field; with mode=all none is entered', async () => {
    const { path } = await open('b');
    const machine = await server.caller(['integrator']);
    const rows = [
      { unit: 'b-a1', list: 'praise', externalId: 'p-1', content: {} },
      { unit: 'b-a1', list: 'prais', externalId: 'p-2', content: {} },
      { unit: 'none', list: 'praise', externalId: 'p-3', content: {} },
      { unit: 'b-a1', list: 'honours', externalId: 'p-4', content: { level: 'moon' } },
      { unit: 'b-a1', list: 'honours', externalId: 'p-5', content: { colour: 'red' } },
      { unit: 'b-a1', list: 'praise', content: {} },
      { unit: 'b-a1', list: 'praise', externalId: 'p-6' },
      { unit: 'b-a1', list: 'praise', externalId: 'p-7', content: { count: 'a\0' } },
      { unit: 'b-a2', list: 'praise', externalId: 'p-1', content: {} },
    ];
    const answer = await machine.post(`${path}/bulk/events`, lines(rows), NDJSON);
    expect([answer.status, answer.json.code]).toEqual([422, 'bulk-refused']);
    expect(refusedRows(answer)).toEqual([
      '2 event-list-unknown /list',
      '3 unit-not-found /unit',
      '4 event-content-wrong /content/level',
      '5 event-content-wrong /content/colour',
      '6 row-field-missing /externalId',
      '7 row-field-missing /content',
      '8 row-field-wrong /content',
      '9 event-id-taken /externalId',
    ]);
    expect((await machine.get(`${path}/events`)).json.total).toBe(0);
  });

  it('come as CSV with a column for each field', async () => {
    const { path } = await open('c');
    const machine = await server.caller(['integrator']);
    const file = [
      '单位,清单,外部编号,title,level,given,count',
      'c-a1,honours,h-1,先进集体,省级,2023-02-01,',
      'c-a1,praise,p-1,,,,3',
      'c-a1,honours,h-2,先进集体,省级,2023-02-31,',
    ].join('\n');
    const answer = await machine.post(`${path}/bulk/events?mode=rows`, file, CSV);
    expect([answer.json.counts.changed, refusedRows(answer)]).toEqual([2, ['4 row-field-wrong /given']]);
    const { data } = (await machine.get(`${path}/events?sort=enteredAt&order=asc`)).json;
    expect(data.map(({ content }: { readonly content: unknown }) => content)).toEqual([
      { title: '先进集体', level: 'province', given: '2023-02-01' },
      { count: 3 },
    ]);
  });

  it('tell nobody who guesses what marks somebody else put into a record', async () => {
    const { path } = await open('d');
    const office = await server.caller(['office']);
    const row = { unit: 'd-a1', list: 'honours', externalId: 'h-1', content: { title: '先进集体', worth: { 甲: 7 } } };
    expect((await office.post(`${path}/bulk/events`, lines([row]), NDJSON)).json.counts.changed).toBe(1);
    const reporter = await server.caller(['reporter']);
    const guess = async (worth: number) =>
      await reporter.post(
        `${path}/bulk/events`,
        lines([{ ...row, content: { ...row.content, worth: { 甲: worth } } }]),
        NDJSON,
      );
    const { request: _, ...wrong } = (await guess(3)).json;
    const { request: __, ...right } = (await guess(7)).json;
    expect(right).toEqual(wrong);
    expect(right.code).toBe('bulk-refused');
  });
});

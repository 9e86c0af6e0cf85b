import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { task } from '../assignments/rating-server.js';
import { cellsOf, sheetServer } from '../entries/sheet-server.js';
import { CSV, lines, NDJSON, refusedRows } from './bulk-rows.js';

describe.each(databases)('ratings in bulk on $name', (database) => {
  const { open, withRole } = sheetServer(database);

  it('are handed in for units that are assigned to the key, and for no others', async () => {
    const { path, units, office } = await open('a');
    const machine = await withRole('integrator');
    await office.post(
      `${path}/assignments`,
      task(machine, 'leaders', 'l1', { units: { units: [units.e1, units.e2] } }),
    );
    const rows = [
      { unit: 'a-e1', source: 'leaders', rater: 'l1', item: 'work', value: '18.5', note: '扎实' },
      { unit: 'a-e1', source: 'leaders', rater: 'l1', item: 'style', value: 9 },
      { unit: 'a-e2', source: 'leaders', rater: 'l1', item: 'work', value: 15 },
      { unit: 'a-e2', source: 'leaders', rater: 'l1', item: 'work', value: 99 },
      { unit: 'a-w1', source: 'leaders', rater: 'l1', item: 'work', value: 15 },
      { unit: 'a-e1', source: 'nobody', rater: 'l1', item: 'work', value: 15 },
      { unit: 'a-e1', source: 'leaders', rater: 'l1', item: 'growth', value: 15 },
    ];
    const refused = await machine.post(`${path}/bulk/ratings`, lines(rows), NDJSON);
    expect(refusedRows(refused)).toEqual([
      '4 entries-invalid /value',
      '5 rating-not-assigned /rater',
      '6 sheet-not-found /source',
      '7 entries-invalid /item',
    ]);
    const answer = await machine.post(`${path}/bulk/ratings`, lines(rows.slice(0, 3)), NDJSON);
    expect(answer.json.counts).toEqual({ rows: 3, changed: 3, unchanged: 0, refused: 0 });
    const sheet = await machine.get(`${path}/units/${units.e1}/ratings/leaders/l1`);
    expect(cellsOf(sheet)).toEqual({ style: '9 submitted', work: '18.5 submitted' });
    expect(sheet.json.submittedAt).not.toBeNull();
  });

  it('come as CSV too; the self-assessment is entered under the id of the unit', async () => {
    const { path, units } = await open('b');
    const machine = await withRole('integrator');
    const file = '单位,考核主体,评分人,考核项,分数\nb-e1,own,b-e1,own_work,17.25\nb-e1,own,b-e2,own_work,3\n';
    const answer = await machine.post(`${path}/bulk/ratings?mode=rows`, file, CSV);
    expect([answer.json.counts.changed, refusedRows(answer)]).toEqual([1, ['3 sheet-not-found /source']]);
    expect(cellsOf(await machine.get(`${path}/units/${units.e1}/ratings/own/b-e1`))).toEqual({
      own_work: '17.25 submitted',
    });
  });
});

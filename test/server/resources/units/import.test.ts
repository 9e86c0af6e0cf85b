import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { yearServer } from '../year-server.js';
import { CSV, cellsOf, load, preview } from './import-file.js';

describe.each(databases)('importing units on $name', (database) => {
  const server = yearServer(database);

  it('previews what would be made, then makes all of it at once, children before their parents in the file or not', async () => {
    const office = await server.caller(['office']);
    const file = '编号,名称,上级编号,attributes.members\n0012,甲县总工会,00,1.50\n00,市总工会,,\n00121,乡工会,0012,7\n';
    const seen = await preview(office, file);
    expect(seen.json).toMatchObject({
      applied: false,
      counts: { create: 3, change: 0, unchanged: 0, ignored: 0, refused: 0 },
      file: { format: 'csv', encoding: 'utf-8', rows: 4 },
      creates: [
        { row: 2, externalId: '0012', name: '甲县总工会', parent: '00', attributes: { members: '1.50' } },
        { row: 3, externalId: '00', parent: null, attributes: {} },
        { row: 4, externalId: '00121', parent: '0012' },
      ],
    });
    expect((await office.get('/api/units?externalId=0012')).json.total).toBe(0);
    const done = await office.post(`/api/units/import?year=2023&preview=${seen.json.token}`, file, CSV);
    expect([done.status, done.json.applied]).toEqual([200, true]);
    const county = (await office.get('/api/units?externalId=0012&year=2023')).json.data[0];
    expect(county).toMatchObject({ name: '甲县总工会', attributes: { members: '1.50' } });
    const town = (await office.get('/api/units?externalId=00121')).json.data[0];
    expect(town.path).toHaveLength(3);
    expect(town.parent).toBe(county.id);
    const audit = await server
      .storage()
      .read.selectFrom('audit')
      .select(['action', 'resource_id'])
      .orderBy('seq', 'desc')
      .limit(4)
      .execute();
    expect(audit.map(({ action }) => action)).toEqual([
      'units:import-file',
      'units:import',
      'units:import',
      'units:import',
    ]);
    expect(audit.at(-1)?.resource_id).not.toBe('');
  });

  it('says field by field what changes, counts what does not, and leaves empty cells alone', async () => {
    const office = await server.caller(['office']);
    const first = 'external_id,name,parent,attributes.a,attributes.b\nf1,一,,12.0,x\nf2,二,f1,,\nf3,三,f1,5,\n';
    expect((await load(office, first)).status).toBe(200);
    const second = 'external_id,name,parent,attributes.a,attributes.b\nf1,一,,12,\nf2,二二,f3,3,\nf3,,,5,y\n';
    const seen = await preview(office, second);
    expect(seen.json.counts).toEqual({ create: 0, change: 2, unchanged: 1, ignored: 0, refused: 0 });
    expect(seen.json.changes).toMatchObject([
      {
        row: 3,
        externalId: 'f2',
        fields: [
          { field: 'name', before: '二', after: '二二' },
          { field: 'parent', before: 'f1', after: 'f3' },
          { field: 'attributes.a', before: null, after: '3' },
        ],
      },
      { row: 4, externalId: 'f3', fields: [{ field: 'attributes.b', before: null, after: 'y' }] },
    ]);
    expect((await office.post(`/api/units/import?year=2023&preview=${seen.json.token}`, second, CSV)).status).toBe(200);
    const moved = (await office.get('/api/units?externalId=f2&year=2023')).json.data[0];
    expect(moved).toMatchObject({ name: '二二', revision: 2, attributes: { a: '3' } });
    expect(moved.path).toHaveLength(3);
    expect((await preview(office, second)).json.counts).toMatchObject({ change: 0, unchanged: 3 });
  });

  it('needs a preview, and refuses when the file or the state is no longer that of the preview', async () => {
    const office = await server.caller(['office']);
    const file = 'external_id,name\nw1,甲\n';
    const seen = await preview(office, file);
    expect((await office.post('/api/units/import?year=2023', file, CSV)).json.code).toBe('preview-needed');
    const import_ = (body: string, year = 2023) =>
      office.post(`/api/units/import?year=${year}&preview=${seen.json.token}`, body, CSV);
    expect((await import_('external_id,name\nw1,乙\n')).json.code).toBe('preview-outdated');
    expect((await import_(file, 2024)).json.code).toBe('preview-outdated');
    await office.post('/api/units', { name: '别人先建', externalId: 'w1' });
    const late = await import_(file);
    expect([late.status, late.json.code]).toEqual([409, 'preview-outdated']);
    expect((await office.get('/api/units?externalId=w1')).json.data[0].name).toBe('别人先建');
  });

  it('moves units with everything below them, also when several on one path move', async () => {
    const office = await server.caller(['office']);
    await load(office, 'external_id,name,parent\nx,X,\na,A,x\nb,B,a\nc,C,b\nd,D,c\ny,Y,\n');
    await load(office, 'external_id,parent\na,y\nc,a\nb,c\n');
    const pathOf = async (externalId: string): Promise<string> => {
      const unit = (await office.get(`/api/units?externalId=${externalId}`)).json.data[0];
      const units = (await office.get(`/api/units?ids=${unit.path.join(',')}`)).json.data;
      return unit.path
        .map((id: string) => units.find((each: { readonly id: string }) => each.id === id).name)
        .join('/');
    };
    expect(await Promise.all(['a', 'b', 'c', 'd'].map(pathOf))).toEqual(['Y/A', 'Y/A/C/B', 'Y/A/C', 'Y/A/C/D']);
  });

  it('stays within the subtree of a grant, without telling what is outside of it', async () => {
    const office = await server.caller(['office']);
    await load(office, 'external_id,name,parent\nk0,市,\nk1,甲县,k0\nk2,乙县,k0\nk11,甲一,k1\n');
    const county = (await office.get('/api/units?externalId=k1')).json.data[0];
    const integrator = await server.caller(['integrator', { subtree: county.id }]);
    const seen = await preview(
      integrator,
      'external_id,name,parent\nk12,甲二,k1\nk11,甲一改,\nk2,抢来,\nk13,甲三,k2\nk14,顶层,\nk15,甲五,k12\n',
    );
    expect(cellsOf(seen)).toEqual(['A4 refused id-not-yours', 'C5 refused parent-missing', 'C6 refused parent-needed']);
    expect(seen.text).not.toContain('乙县');
    expect((await load(integrator, 'external_id,name,parent\nk12,甲二,k1\nk11,甲一改,\n')).json.applied).toBe(true);
    const reporter = await server.caller(['reporter']);
    expect((await preview(reporter, 'external_id\nk1\n')).status).toBe(403);
  });
});

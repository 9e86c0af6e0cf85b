import { beforeAll, describe, expect, it } from 'vitest';
import { type Person, withAccounts } from '../../../accounts.js';
import { databases } from '../../../databases.js';
import { CHANGED, SMALL, smallSchemes } from './small-scheme.js';
import { at, listIn, remembered, save, step, type VersionData, versionIn } from './version-under-test.js';

describe.each(databases)('drafts of schemes on $name', (kind) => {
  const database = remembered(kind);
  const server = withAccounts(database, { schemesFolder: smallSchemes() });
  let author: Person;
  let publisher: Person;
  beforeAll(async () => {
    author = await server.person('author');
    publisher = await server.person('publisher');
  });
  const draftOf = async (scheme: string, body: object = { text: `scheme: ${scheme}\n` }): Promise<VersionData> =>
    versionIn(await author.post(`/api/schemes/${scheme}/versions`, body));

  it('begin as a copy of what is in force, under the next number', async () => {
    const made = await author.post('/api/schemes/small-2023/versions');
    expect(made.status).toBe(201);
    expect(made.headers.get('etag')).toBe('"1"');
    const draft = versionIn(made);
    expect(made.headers.get('location')).toBe(`/api/scheme-versions/${draft.id}`);
    expect(draft).toMatchObject({
      scheme: 'small-2023',
      number: 2,
      state: 'draft',
      text: SMALL.text,
      source: SMALL.source,
      cases: SMALL.cases,
      authors: [{ id: author.id }],
      revision: 1,
    });
    expect((await author.get(`/api/scheme-versions/${draft.id}`)).json).toEqual(made.json);
  });

  it('carry the new id, year and title at their places, and leave comments alone', async () => {
    const [published] = listIn(await author.get('/api/schemes/small-2023/versions?state=published'));
    const draft = await draftOf('small-2024', { basedOn: published?.id, year: 2024, title: '小方案：2024年' });
    expect(draft.text).toBe(
      SMALL.text
        .replace('scheme: small-2023', 'scheme: small-2024')
        .replace('title: 小方案（2023年）', 'title: "小方案：2024年"')
        .replace('year: 2023', 'year: 2024'),
    );
    expect(draft).toMatchObject({ number: 1, basedOn: published?.id });
    expect(draft.cases).toEqual([{ name: 'weights.yaml', text: SMALL.cases[0].text.replaceAll('2023', '2024') }]);
  });

  it('are saved with any mistakes; checking tells them at their places, also before they are saved', async () => {
    const draft = await draftOf('mistaken', SMALL);
    const text = SMALL.text.replace('weight: 70%', 'weigth: 70%');
    const saved = await save(author, draft, { text, note: '没写完' });
    expect(saved).toMatchObject({ text, hash: null, note: '没写完', revision: 2 });
    const path = `/api/scheme-versions/${draft.id}/check`;
    const found = (await author.post(path)).json;
    expect(found).toMatchObject({
      valid: false,
      scheme: 'small-2023',
      hash: null,
      diagnostics: [{ code: 'key-unknown', place: { line: 12 } }],
      counts: { error: 1 },
    });
    const obstacles = found?.obstacles as readonly { readonly code: string }[]; // as documented
    expect(obstacles.map(({ code }) => code)).toEqual(['errors', 'scheme-id-differs']);
    const cases = [{ name: 'a.yaml', text: SMALL.cases[0].text.replace('total: 70', 'total: 71') }];
    expect((await author.post(path, { text: SMALL.text, source: SMALL.source, cases })).json).toMatchObject({
      valid: true,
      cases: [{ file: 'a.yaml', name: '按权重合计', status: 'failed', diagnostics: [{ code: 'case-differs' }] }],
      rules: { total: expect.any(Number) },
      clauses: { counts: { rules: 2, uncovered: 0 } },
    });
    expect((await author.get(`/api/scheme-versions/${draft.id}`)).json).toMatchObject({ text, revision: 2 });
  });

  it('do not overwrite what somebody else saved meanwhile: the answer shows both', async () => {
    const draft = await draftOf('contested');
    const other = await server.person('author');
    const first = await save(other, draft, { text: 'scheme: contested\ntitle: 先\n' });
    const path = `/api/scheme-versions/${draft.id}`;
    const late = await author.patch(path, { text: 'scheme: contested\ntitle: 后\n' }, at(draft));
    expect(late.status).toBe(409);
    expect(late.headers.get('etag')).toBe(`"${first.revision}"`);
    expect(late.json).toMatchObject({
      code: 'revision-conflict',
      conflict: { current: { text: first.text }, given: { text: 'scheme: contested\ntitle: 后\n' } },
    });
    expect((await author.patch(path, { note: '无版本' })).status).toBe(428);
    expect(first.authors).toMatchObject([{ id: author.id }, { id: other.id }].sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('stay as they are on a dry run, and when nothing changes', async () => {
    const draft = await draftOf('dry');
    const path = `/api/scheme-versions/${draft.id}`;
    const dry = await author.patch(`${path}?dryRun=true`, { text: 'scheme: dry\nyear: 2024\n' }, at(draft));
    expect(dry.json).toMatchObject({ revision: 2, text: 'scheme: dry\nyear: 2024\n' });
    expect(await save(author, draft, { text: draft.text })).toMatchObject({ revision: 1, text: draft.text });
    const unmade = await author.post('/api/schemes/never/versions?dryRun=true', { text: '' });
    expect(unmade.status).toBe(201);
    expect((await author.get('/api/schemes/never/versions')).json).toMatchObject({ code: 'scheme-unknown' });
  });

  it('may change the id of their scheme until it is published', async () => {
    const draft = await draftOf('wrong-name');
    const renamed = await save(author, draft, { scheme: 'right-name', text: 'scheme: right-name\ntitle: 对的\n' });
    expect(renamed).toMatchObject({ id: draft.id, scheme: 'right-name', number: 1 });
    expect((await author.get('/api/schemes/wrong-name/versions')).status).toBe(404);
    const taken = await author.patch(`/api/scheme-versions/${draft.id}`, { scheme: 'small-2023' }, at(renamed));
    expect(taken.json).toMatchObject({ code: 'scheme-exists' });
    const official = await draftOf('small-2023', {});
    const frozen = await author.patch(`/api/scheme-versions/${official.id}`, { scheme: 'other' }, at(official));
    expect(frozen.json).toMatchObject({ code: 'scheme-frozen' });
    for (const id of ['a b', '2023', 'a/b', '']) {
      const refused = await author.patch(`/api/scheme-versions/${draft.id}`, { scheme: id }, at(renamed));
      expect([id, refused.status, refused.json?.code]).toEqual([id, 422, 'fields-invalid']);
    }
  });

  it('are seen by those who work on them, not by others, in lists and counts alike', async () => {
    const draft = await draftOf('secret');
    const office = await server.person('office');
    const auditor = await server.person('auditor');
    for (const [who, status] of [
      [author, 200],
      [publisher, 200],
      [auditor, 200],
      [office, 404],
    ] as const) {
      expect((await who.get(`/api/scheme-versions/${draft.id}`)).status).toBe(status);
      expect((await who.get('/api/schemes/secret/versions')).status).toBe(status);
      expect((await who.get(`/api/schemes/secret?version=${draft.id}`)).status).toBe(status);
    }
    expect((await office.get('/api/schemes/small-2023/versions')).json).toMatchObject({ total: 1 });
    expect((await office.get('/api/schemes')).text).not.toContain('secret');
    const listed = listIn(await author.get('/api/schemes'));
    expect(listed.find(({ id }) => id === 'secret')).toMatchObject({
      publication: 'unpublished',
      version: null,
      unpublished: { id: draft.id, number: 1, state: 'draft' },
    });
  });

  it('are written by authors only, not even by administrators', async () => {
    const draft = await draftOf('guarded');
    for (const who of [publisher, server.admin(), await server.person('auditor'), await server.person('office')]) {
      expect((await who.post('/api/schemes/x/versions', { text: '' })).json).toMatchObject({
        code: 'permission-missing',
      });
      const saved = await who.patch(`/api/scheme-versions/${draft.id}`, { note: '改' }, at(draft));
      expect([saved.status, saved.json?.code]).toEqual([403, 'permission-missing']);
    }
    expect((await server.admin().get(`/api/scheme-versions/${draft.id}`)).status).toBe(403);
    expect((await server.get(`/api/scheme-versions/${draft.id}`)).status).toBe(401);
  });

  it('are not changed while they are in review', async () => {
    const draft = await draftOf('small-2023', {});
    const changed = await save(author, draft, CHANGED);
    const submitted = versionIn(await step(author, changed, 'submit'));
    const late = await author.patch(`/api/scheme-versions/${draft.id}`, { note: '改' }, at(submitted));
    expect([late.status, late.json?.code]).toEqual([409, 'version-immutable']);
  });

  it('refuse what no database keeps, and names of files that lead elsewhere', async () => {
    for (const body of [
      { text: 'a\u0000b' },
      { text: '\ud800' },
      { source: 7 },
      { cases: [{ name: '../x.yaml', text: '' }] },
      {
        cases: [
          { name: 'a.yaml', text: '' },
          { name: 'a.yaml', text: '' },
        ],
      },
      { colour: 'red' },
    ]) {
      const refused = await author.post('/api/schemes/odd/versions', body);
      expect([body, refused.status, refused.json?.code]).toEqual([body, 422, 'fields-invalid']);
    }
    expect((await author.get('/api/schemes/odd/versions')).status).toBe(404);
  });

  it('leave in the audit log who changed what, without the texts', async () => {
    const draft = await draftOf('audited', { text: 'scheme: audited\n' });
    await save(author, draft, { text: 'scheme: audited\ntitle: 机密的标题\n' });
    const storage = await database.open({ mode: 'read' }, database.url());
    const entries = await storage.read
      .selectFrom('audit')
      .selectAll()
      .where('resource_id', '=', draft.id)
      .orderBy('seq')
      .execute();
    expect(entries.map(({ action, actor_id }) => [action, actor_id])).toEqual([
      ['scheme-versions:create', author.id],
      ['scheme-versions:save', author.id],
    ]);
    const [before, after] = [entries[1]?.before, entries[1]?.after].map((text) => JSON.parse(text ?? ''));
    expect(before).toMatchObject({ scheme: 'audited', state: 'draft', text: { length: 16 }, revision: 1 });
    expect(after).toMatchObject({ text: { length: 29 }, lines: { from: 2, removed: 0, added: 1 }, revision: 2 });
    expect(JSON.stringify(entries)).not.toContain('机密的标题');
  });
});

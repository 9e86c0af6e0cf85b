import { beforeAll, describe, expect, it } from 'vitest';
import { type Person, withAccounts } from '../../../accounts.js';
import { databases } from '../../../databases.js';
import { CHANGED, DOCUMENT, smallSchemes } from './small-scheme.js';
import { at, listIn, publish, readyDraft, remembered, step, totalOf, versionIn } from './version-under-test.js';

describe.each(databases)('published versions on $name', (kind) => {
  const database = remembered(kind);
  const server = withAccounts(database, { schemesFolder: smallSchemes() });
  let author: Person;
  let publisher: Person;
  beforeAll(async () => {
    author = await server.person('author');
    publisher = await server.person('publisher');
  });

  it('are in force at once, frozen for ever, with who did it', async () => {
    const draft = await readyDraft(author, 'first');
    expect(await totalOf(server, 'first')).toBe('scheme-unknown');
    const published = await publish(author, publisher, draft);
    expect(published).toMatchObject({
      state: 'published',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      publishedBy: { id: publisher.id },
      submittedBy: { id: author.id },
      acknowledged: [],
      languageVersion: '1',
    });
    expect(await totalOf(server, 'first')).toBe(70);
    expect((await server.get('/api/schemes/first')).json).toMatchObject({
      hash: published.hash,
      publication: 'published',
      version: { id: published.id, number: 1 },
      unpublished: null,
    });
    const late = await author.patch(`/api/scheme-versions/${draft.id}`, { note: '改' }, at(published));
    expect(late.json).toMatchObject({ code: 'version-immutable' });
    for (const change of ["text = 'x'", "hash = 'x'", "state = 'draft'"]) {
      const meddling = database.meddle(database.url(), [
        `update scheme_versions set ${change} where id = '${draft.id}'`,
      ]);
      await expect(meddling).rejects.toThrow('a published version is never changed');
    }
  });

  it('stand beside the work that is not in force, for those who do it', async () => {
    await publish(author, publisher, await readyDraft(author, 'beside'));
    const draft = versionIn(await author.post('/api/schemes/beside/versions'));
    const entry = async (who: Person) => listIn(await who.get('/api/schemes')).find(({ id }) => id === 'beside');
    expect(await entry(author)).toMatchObject({
      publication: 'published_with_changes',
      version: { number: 1 },
      unpublished: { id: draft.id, number: 2, state: 'draft', revision: 1 },
    });
    expect(await entry(await server.person('office'))).toMatchObject({ publication: 'published', unpublished: null });
  });

  it('stay computable, by id and by hash', async () => {
    const first = await publish(author, publisher, await readyDraft(author, 'both-ways'));
    const draft = await readyDraft(author, 'both-ways', CHANGED);
    expect(await totalOf(server, 'both-ways', `?version=${draft.id}`)).toBe('version-unknown');
    const tried = await author.post(`/api/schemes/both-ways/evaluate?version=${draft.id}`, DOCUMENT);
    expect(tried.json).toMatchObject({ units: { a: { total: 60 } } });
    const second = await publish(author, publisher, draft);
    expect(await totalOf(server, 'both-ways')).toBe(60);
    for (const [version, total] of [
      [first.id, 70],
      [first.hash, 70],
      [second.hash, 60],
      ['nonsense', 'version-unknown'],
    ]) {
      expect(await totalOf(server, 'both-ways', `?version=${version}`)).toBe(total);
    }
    const { json } = await server.post(`/api/schemes/both-ways/evaluate?version=${first.hash}`, DOCUMENT);
    expect(json?.hash).toBe(first.hash);
    expect((await server.get(`/api/schemes/both-ways/text?version=${first.hash}`)).text).toBe(first.text);
    await step(publisher, second, 'retire', { reason: '有误' });
    expect(await totalOf(server, 'both-ways')).toBe(70);
  });

  it('are compared with others in plain words', async () => {
    const first = await publish(author, publisher, await readyDraft(author, 'compared'));
    const draft = await readyDraft(author, 'compared', CHANGED);
    const { json } = await publisher.get(`/api/scheme-versions/${draft.id}/comparison`);
    expect(json).toMatchObject({
      before: { id: first.id, number: 1 },
      after: { id: draft.id, number: 2 },
      counts: { added: 0, removed: 0, changed: 2 },
      parts: [
        { kind: 'node', id: 'work', values: [{ before: '70%', after: '60%', words: { zh: expect.any(String) } }] },
        { kind: 'node', id: 'study' },
      ],
      source: false,
      cases: { added: [], removed: [], changed: ['weights.yaml'] },
    });
    const back = await publisher.get(`/api/scheme-versions/${first.id}/comparison?with=${draft.id}`);
    expect(back.json).toMatchObject({
      before: { number: 2 },
      parts: [{ values: [{ before: '60%', after: '70%' }] }, {}],
    });
    const alone = await readyDraft(author, 'alone');
    const nothing = await publisher.get(`/api/scheme-versions/${alone.id}/comparison`);
    expect([nothing.status, nothing.json?.code]).toEqual([422, 'comparison-needs-version']);
    const office = await server.person('office');
    const hidden = await office.get(`/api/scheme-versions/${first.id}/comparison?with=${draft.id}`);
    expect([hidden.status, hidden.json?.code]).toEqual([404, 'version-unknown']);
  });
});

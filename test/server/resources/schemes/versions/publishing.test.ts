import { beforeAll, describe, expect, it } from 'vitest';
import { type Person, withAccounts } from '../../../accounts.js';
import { databases } from '../../../databases.js';
import { CHANGED, SMALL, smallSchemes } from './small-scheme.js';
import {
  at,
  publish,
  readyDraft,
  remembered,
  save,
  step,
  totalOf,
  type VersionData,
  versionIn,
} from './version-under-test.js';

describe.each(databases)('publishing on $name', (kind) => {
  const database = remembered(kind);
  const server = withAccounts(database, { schemesFolder: smallSchemes() });
  let author: Person;
  let publisher: Person;
  let both: Person;
  beforeAll(async () => {
    author = await server.person('author');
    publisher = await server.person('publisher');
    both = await server.personWith((['author', 'publisher'] as const).map((role) => ({ role, scope: {} })));
  });
  const submitted = async (version: VersionData, who = author): Promise<VersionData> =>
    versionIn(await step(who, version, 'submit'));

  it('needs a second person: neither who wrote in it, nor who submitted it, nor a machine or its maker', async () => {
    const own = await submitted(await readyDraft(both, 'own'), both);
    expect((await step(both, own, 'publish')).json).toMatchObject({ code: 'own-version' });
    const touched = await submitted(await save(both, await readyDraft(author, 'touched'), { note: '看过' }));
    expect((await step(both, touched, 'publish')).json).toMatchObject({ code: 'own-version' });
    const handedIn = await submitted(await readyDraft(author, 'handed-in'), both);
    expect((await step(both, handedIn, 'publish')).json).toMatchObject({ code: 'own-version' });
    const maker = await server.personWith(
      (['integrator', 'author', 'publisher'] as const).map((role) => ({ role, scope: {} })),
    );
    const [writing, publishing] = [
      await server.machine([{ role: 'author', scope: {} }], maker),
      await server.machine([{ role: 'publisher', scope: {} }], maker),
    ];
    expect((await step(publishing, own, 'publish')).json).toMatchObject({ code: 'people-only' });
    const byMachine = await submitted(await readyDraft(writing, 'by-machine'), writing);
    expect((await step(maker, byMachine, 'publish')).json).toMatchObject({ code: 'own-version' });
    for (const who of [author, server.admin(), await server.person('auditor')]) {
      expect((await step(who, own, 'publish')).json).toMatchObject({ code: 'permission-missing' });
    }
    expect(versionIn(await step(publisher, own, 'publish'))).toMatchObject({ state: 'published' });
  });

  it('goes from draft to review to published to retired, and no other way', async () => {
    const draft = await readyDraft(author, 'steps');
    const early = await step(publisher, draft, 'publish');
    expect([early.status, early.json?.code]).toEqual([409, 'version-state']);
    const inReview = await submitted(draft);
    expect((await step(author, inReview, 'submit')).json).toMatchObject({ code: 'version-state' });
    expect((await step(publisher, inReview, 'retire', { reason: '不用' })).json).toMatchObject({
      code: 'version-state',
    });
    const stale = await step(publisher, draft, 'publish');
    expect(stale.json).toMatchObject({ code: 'revision-conflict', conflict: { current: { state: 'in_review' } } });
    expect((await publisher.post(`/api/scheme-versions/${draft.id}/publish`)).status).toBe(428);
    const published = versionIn(await step(publisher, inReview, 'publish'));
    const retired = versionIn(await step(publisher, published, 'retire', { reason: '办法废止' }));
    expect(retired).toMatchObject({ state: 'retired', retireReason: '办法废止', retiredBy: { id: publisher.id } });
    expect((await step(publisher, retired, 'publish')).json).toMatchObject({ code: 'version-state' });
    expect(await totalOf(server, 'steps')).toBe('scheme-not-published');
    expect(await totalOf(server, 'steps', `?version=${published.hash}`)).toBe(70);
  });

  it('returns a version with a reason, which its authors can read; without one it does not', async () => {
    const inReview = await submitted(await readyDraft(author, 'returned'));
    for (const body of [{}, { reason: '' }, { reason: ' \n' }]) {
      expect((await step(publisher, inReview, 'return', body)).json).toMatchObject({ code: 'fields-invalid' });
    }
    const other = await server.person('author');
    expect((await step(other, inReview, 'return', { reason: '拿回' })).json).toMatchObject({
      code: 'permission-missing',
    });
    const returned = versionIn(await step(publisher, inReview, 'return', { reason: '第一条的权重请核对' }));
    expect(returned).toMatchObject({ state: 'draft', reviewNote: '第一条的权重请核对', submittedAt: null });
    const again = await submitted(await save(author, returned, { note: '已核对' }));
    expect(again).toMatchObject({ state: 'in_review', reviewNote: null });
    expect(versionIn(await step(author, again, 'return', { reason: '还要改' }))).toMatchObject({ state: 'draft' });
  });

  it('waits for errors, lints, quotes and cases to be in order, and says which are not', async () => {
    const draft = await readyDraft(author, 'unready');
    const good = draft.text;
    const broken = await save(author, draft, { text: good.replace('weight: 70%', 'weight: =') });
    const refused = await step(author, broken, 'submit');
    expect([refused.status, refused.json?.code]).toEqual([422, 'version-not-ready']);
    expect(refused.json).toMatchObject({ diagnostics: [{ severity: 'error', place: { line: 12 } }] });
    const attempts = [
      [{ text: good.replace('weight: 70%', 'weight: 80%') }, ['lints', 'cases-failed'], 'weights-sum'],
      [{ text: good, source: SMALL.source.replace('七十', '六十') }, ['lints'], 'quote-not-found'],
      [{ source: null }, ['source-missing'], null],
      [{ source: SMALL.source, cases: [{ name: 'a.yaml', text: '- x' }] }, ['cases-failed'], 'root-not-map'],
    ] as const;
    let version = broken;
    for (const [change, codes, diagnostic] of attempts) {
      const inReview = await submitted(await save(author, version, change));
      const obstacles = inReview.obstacles as readonly { readonly code: string }[]; // as documented
      expect(obstacles.map(({ code }) => code)).toEqual(codes);
      const answer = await step(publisher, inReview, 'publish');
      expect([answer.status, answer.json?.code]).toEqual([422, 'version-not-ready']);
      if (diagnostic !== null) expect(answer.text).toContain(`"code":"${diagnostic}"`);
      version = versionIn(await step(publisher, inReview, 'return', { reason: '还有问题' }));
    }
    expect(await totalOf(server, 'unready')).toBe('scheme-unknown');
  });

  it('does not publish a version whose scheme was given another id meanwhile', async () => {
    const inReview = await submitted(await readyDraft(author, 'renamed'));
    await save(author, await readyDraft(author, 'renamed'), { scheme: 'renamed-since' });
    const refused = await step(publisher, inReview, 'publish');
    expect([refused.status, refused.json?.code]).toEqual([422, 'version-not-ready']);
    expect(refused.json).toMatchObject({ errors: { scheme: expect.stringContaining('renamed-since') } });
  });

  it('takes an acknowledged lint, and answers with its reason', async () => {
    const draft = await readyDraft(author, 'acknowledged');
    const text = draft.text
      .replace('weight: 70%', 'weight: 80%')
      .replace('  weighted:', '  acknowledge: { weights-sum: 原文如此 }\n  weighted:');
    const cases = [
      {
        name: 'a.yaml',
        text: SMALL.cases[0].text.replaceAll('small-2023', 'acknowledged').replace('total: 70', 'total: 72.727272727'),
      },
    ];
    const published = await publish(author, publisher, await save(author, draft, { text, cases }));
    expect(published.acknowledged).toMatchObject([{ reason: '原文如此', diagnostic: { code: 'weights-sum' } }]);
  });

  it('does not publish the same meaning twice, and names the version that has it', async () => {
    const first = await publish(author, publisher, await readyDraft(author, 'twice'));
    const copy = versionIn(await author.post('/api/schemes/twice/versions'));
    const inReview = await submitted(await save(author, copy, { text: `# 只改了注释\n${copy.text}` }));
    const refused = await step(publisher, inReview, 'publish');
    expect([refused.status, refused.json?.code]).toEqual([409, 'version-unchanged']);
    expect(refused.text).toContain(first.id);
  });

  it('changes nothing on a dry run, and still says what would happen', async () => {
    const inReview = await submitted(await readyDraft(author, 'dry-run'));
    const path = `/api/scheme-versions/${inReview.id}/publish?dryRun=true`;
    const dry = await publisher.post(path, undefined, at(inReview));
    expect(dry.json).toMatchObject({ state: 'published', revision: inReview.revision + 1 });
    expect((await author.get(`/api/scheme-versions/${inReview.id}`)).json).toMatchObject({ state: 'in_review' });
    expect(await totalOf(server, 'dry-run')).toBe('scheme-unknown');
  });

  it('is in the audit log step by step, with reasons and what changed', async () => {
    const first = await publish(author, publisher, await readyDraft(author, 'told'));
    const second = await readyDraft(author, 'told', CHANGED);
    const inReview = await submitted(second);
    const returned = versionIn(await step(publisher, inReview, 'return', { reason: '请补说明' }));
    const published = await publish(author, publisher, await save(author, returned, { note: '调整权重' }));
    await step(publisher, published, 'retire', { reason: '办法废止' });
    const storage = await database.open({ mode: 'read' }, database.url());
    const entries = await storage.read
      .selectFrom('audit')
      .selectAll()
      .where('resource_id', '=', second.id)
      .orderBy('seq')
      .execute();
    expect(entries.map(({ action, actor_id, reason }) => [action, actor_id, reason])).toEqual([
      ['scheme-versions:create', author.id, null],
      ['scheme-versions:submit', author.id, null],
      ['scheme-versions:return', publisher.id, '请补说明'],
      ['scheme-versions:save', author.id, null],
      ['scheme-versions:submit', author.id, null],
      ['schemes:publish', publisher.id, null],
      ['schemes:retire', publisher.id, '办法废止'],
    ]);
    const publishing = entries.find(({ action }) => action === 'schemes:publish');
    expect(JSON.parse(publishing?.before ?? '')).toMatchObject({ state: 'in_review' });
    expect(JSON.parse(publishing?.after ?? '')).toMatchObject({
      state: 'published',
      hash: published.hash,
      text: { length: published.text.length },
      changes: { with: first.id, added: 0, removed: 0, changed: 2 },
      acknowledged: [],
    });
  });
});

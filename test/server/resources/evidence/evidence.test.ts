import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { eventServer } from '../events/event-server.js';
import type { Caller } from '../year-server.js';
import { bomb, PDF, PNG, REFUSED, TAKEN } from './evidence-files.js';

/** Sends a file as evidence of a fact. */
async function upload(who: Caller, at: string, name: string, file: Uint8Array, query = '') {
  const headers = { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) };
  const target = query.includes('target=') ? query : `target=fact&targetId=members${query}`;
  return await who.post(`${at}/evidence?${target}`, file, headers);
}

describe.each(databases)('evidence files on $name', (database) => {
  const { open, plan, server, lastAudit } = eventServer(database);

  it('come back byte for byte under names and types that their content has', async () => {
    const { office, path, units } = await open('t');
    for (const [name, file, kept, type] of TAKEN) {
      const added = await upload(office, `${path}/units/${units.a}`, name, file);
      const sha256 = createHash('sha256').update(file).digest('hex');
      expect([name, added.status, added.json]).toMatchObject([
        name,
        201,
        { fileName: kept, mediaType: type, size: file.length, sha256, unitName: 'ta', target: 'fact' },
      ]);
      const { bytes, headers } = await office.get(`${path}/evidence/${added.json.id}/content`);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      const isShown = /^image|pdf$/.test(type);
      expect(headers).toMatchObject({
        'content-type': type,
        'content-length': String(file.length),
        etag: `"${sha256}"`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none';/),
        'content-disposition': expect.stringMatching(isShown ? /^inline; / : /^attachment; /),
      });
      expect(headers['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent(kept)}`);
    }
    const list = await office.get(`${path}/units/${units.a}/evidence?perPage=2&sort=fileName`);
    expect([list.json.total, list.json.data.length]).toEqual([TAKEN.length, 2]);
  });

  it('are refused when their content is not what is taken, and nothing is stored', async () => {
    const { office, path, units } = await open('n');
    const count = async () => {
      const { read } = server.storage();
      return (await read.selectFrom('evidence_files').select('sha256').execute()).length;
    };
    const before = await count();
    for (const [name, file] of [...REFUSED, ['bomb.docx', bomb()] as const]) {
      const refused = await upload(office, `${path}/units/${units.a}`, name, file);
      expect([name, refused.status, refused.json.code]).toEqual([name, 415, 'evidence-type-refused']);
    }
    const large = await upload(
      office,
      `${path}/units/${units.a}`,
      'a.png',
      Buffer.concat([PNG, Buffer.alloc(20 << 20)]),
    );
    expect([large.status, large.json.code]).toEqual([413, 'evidence-too-large']);
    expect((await upload(office, `${path}/units/${units.a}`, 'a.png', new Uint8Array())).json.code).toBe('body-empty');
    const nameless = await office.post(`${path}/units/${units.a}/evidence?target=fact&targetId=members`, PNG);
    expect([nameless.status, nameless.json.code]).toEqual([400, 'evidence-name-wrong']);
    const badly = await office.post(`${path}/units/${units.a}/evidence?target=fact&targetId=members`, PNG, {
      'x-file-name': '%E4%BD%',
    });
    expect([badly.status, badly.json.code]).toEqual([400, 'evidence-name-wrong']);
    for (const target of ['target=fact&targetId=nothing', 'target=item&targetId=people', 'target=event&targetId=x'])
      expect((await upload(office, `${path}/units/${units.a}`, 'a.png', PNG, target)).json.code).toBe(
        'evidence-target-unknown',
      );
    expect((await upload(office, `${path}/units/${units.a}`, 'a.png', PNG, '&dryRun=true')).status).toBe(201);
    expect((await office.get(`${path}/evidence`)).json.total).toBe(0);
    expect(await count()).toBe(before);
  });

  it.each([
    ['../../etc/passwd.png', 'passwd.png'],
    ['C:\\Users\\我\\图.png', '图.png'],
    ['annex\u202Egnp.exe\r\n.png', 'annexgnp.exe.png'],
    ['  ..hidden.png. ', 'hidden.png'],
    ['a"b<c>|d?.png', 'a_b_c__d_.png'],
    ['////', '未命名.png'],
    [`${'长'.repeat(300)}.png`, `${'长'.repeat(196)}.png`],
  ])('get a name that is safe to show and to save: %j', async (given, kept) => {
    const { office, path, units } = await open(`n${kept.length}${kept.charCodeAt(0)}`);
    const added = await upload(office, `${path}/units/${units.b}`, given, PNG);
    expect(added.json.fileName).toBe(kept);
  });

  it('are kept once by their content, told of in the audit log without it, and withdrawn without being lost', async () => {
    const { office, path, units, id } = await open('k');
    const first = await upload(office, `${path}/units/${units.a}`, '一.pdf', PDF, '&note=原件');
    const second = await upload(office, `${path}/units/${units.b}`, '二.pdf', PDF);
    const { sha256 } = first.json;
    expect([first.json.note, second.json.sha256]).toEqual(['原件', sha256]);
    const chunks = server.storage().read.selectFrom('evidence_chunks').select('position');
    expect(await chunks.where('sha256', '=', sha256).execute()).toHaveLength(1);
    const entry = await lastAudit(id);
    expect(entry.action).toBe('evidence:add');
    expect(JSON.parse(entry.after ?? '')).toMatchObject({ sha256, size: PDF.length, fileName: '二.pdf' });
    const at = `${path}/evidence/${first.json.id}`;
    expect((await office.step(`${at}/withdraw`, { reason: '传错了' }, 9)).json.code).toBe('revision-conflict');
    const reporter = await server.caller(['reporter', { subtree: units.a }]);
    const foreign = await reporter.step(`${at}/withdraw`, { reason: '不想要' }, 1);
    expect([foreign.status, foreign.json.code]).toEqual([403, 'evidence-not-own']);
    const own = await upload(reporter, `${path}/units/${units.a}`, '三.pdf', PDF);
    const taken = await reporter.step(`${path}/evidence/${own.json.id}/withdraw`, { reason: '传错了' }, 1);
    expect(taken.json).toMatchObject({ withdrawnBy: reporter.id, revision: 2 });
    const withdrawn = await office.step(`${at}/withdraw`, { reason: '传错了' }, 1);
    expect(withdrawn.json).toMatchObject({ withdrawReason: '传错了', withdrawnBy: office.id, revision: 2 });
    expect((await office.step(`${at}/withdraw`, { reason: '再来' }, 2)).json.code).toBe('evidence-withdrawn');
    expect((await office.get(`${at}/content`)).status).toBe(200);
    expect((await office.get(`${path}/evidence?withdrawn=false`)).json.total).toBe(1);
    expect((await office.get(`${path}/evidence?q=一`)).json.total).toBe(1);
    const unchanged = await office.get(`${at}/content?download=true`);
    expect(unchanged.headers['content-disposition']).toMatch(/^attachment/);
  });

  it('are seen by those who see what they prove, and by who rates the unit', async () => {
    const { office, path, units, id } = await open('s');
    const event = (await office.post(`${path}/events`, { unit: units.a1, list: 'accident', content: {} })).json.id;
    const add = async (unit: string, target: string): Promise<string> =>
      (await upload(office, `${path}/units/${unit}`, 'a.png', PNG, target)).json.id;
    const fact = await add(units.a1, 'target=fact&targetId=members');
    const item = await add(units.b, 'target=item&targetId=plan');
    const accident = await add(units.a1, `target=event&targetId=${event}`);
    const seenBy = async (who: Caller): Promise<readonly string[]> => {
      const { json } = await who.get(`${path}/evidence`);
      expect(json.total).toBe(json.data.length);
      return json.data.map((each: { id: string }) => each.id);
    };
    expect(await seenBy(await server.caller(['auditor']))).toEqual([fact, item, accident]);
    expect(await seenBy(await server.caller(['reporter', { subtree: units.b }]))).toEqual([item]);
    expect(await seenBy(await server.caller(['evaluator', { department: '组织部' }]))).toEqual([fact, item]);
    const safety = await server.caller(['evaluator', { department: '安全部' }]);
    expect(await seenBy(safety)).toEqual([accident]);
    for (const address of [`${path}/evidence/${item}`, `${path}/evidence/${item}/content`])
      expect((await safety.get(address)).json.code).toBe('evidence-not-found');
    const rater = await server.caller(['evaluator', { department: '人事部' }]);
    expect(await seenBy(rater)).toEqual([]);
    await server.storage().write({ actor: { kind: 'system', id: '', name: '' } }, async ({ db, now, newId }) => {
      const assignment = newId();
      const none = { items: null, department: null, weight: null, ended_at: null, ended_by: null, end_reason: null };
      const who = { actor_kind: 'api_key', actor_id: rater.id, source: 'leaders', rater: '甲' } as const;
      const made = { units_asked: '{}', created_at: now, created_by: '', revision: 1 };
      await db
        .insertInto('assignments')
        .values({ id: assignment, cycle_id: id, ...who, ...none, ...made })
        .execute();
      const unit = { assignment_id: assignment, unit_id: units.b, recused_at: null, recuse_reason: null };
      await db.insertInto('assignment_units').values(unit).execute();
    });
    expect(await seenBy(rater)).toEqual([item]);
    expect((await rater.get(`${path}/evidence/${item}/content`)).status).toBe(200);
    const foreign = await upload(safety, `${path}/units/${units.a1}`, 'a.png', PNG);
    expect([foreign.status, foreign.json.code]).toEqual([403, 'permission-missing']);
    const own = await upload(safety, `${path}/units/${units.a1}`, 'a.png', PNG, `target=event&targetId=${event}`);
    expect(own.status).toBe(201);
    const wrong = await upload(office, `${path}/units/${units.b}`, 'a.png', PNG, `target=event&targetId=${event}`);
    expect(wrong.json.code).toBe('evidence-target-unknown');
  });

  it('are taken while what they prove may be entered', async () => {
    const { office, path, units } = await plan('w');
    await office.put(`${path}/entry-windows`, { windows: { facts: 'review' } }, 1);
    await office.step(`${path}/open`, { accept: [] }, 2);
    expect((await upload(office, `${path}/units/${units.a}`, 'a.png', PNG)).json.code).toBe('entry-closed');
    server.setNow('2023-03-20T00:00:00.000Z');
    expect((await upload(office, `${path}/units/${units.a}`, 'a.png', PNG)).status).toBe(201);
    server.setNow('2023-03-02T00:00:00.000Z');
  });
});

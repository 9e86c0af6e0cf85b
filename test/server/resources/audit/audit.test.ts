import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROLE_NAMES } from '../../../../server/access/roles.js';
import { readAuditLines, verifyAudit } from '../../../../server/audit/index.js';
import { runHeng } from '../../../cli/run-heng.js';
import { withAccounts } from '../../accounts.js';
import { databases, TESTER, testFolder } from '../../databases.js';
import { type Caller, yearServer } from '../year-server.js';

const TAMPER = {
  SQLite: ['drop trigger audit_no_update'],
  PostgreSQL: ['alter table audit disable trigger all'],
};

describe.each(databases)('the audit log over HTTP on $name', (database) => {
  const server = yearServer(database);
  let auditor: Caller;
  let office: Caller;
  let unit = '';

  const seqsOf = async (query: string): Promise<readonly number[]> => {
    const { status, json } = await auditor.get(`/api/audit?${query}`);
    expect(status).toBe(200);
    return json.data.map(({ seq }: { readonly seq: number }) => seq);
  };

  beforeAll(async () => {
    auditor = await server.caller(['auditor']);
    office = await server.caller(['office']);
    const made = await office.post('/api/units', { name: '甲县', externalId: '640422' });
    unit = made.json.id;
    await office.patch(`/api/units/${unit}`, { name: '甲区' }, 1);
    server.setNow('2023-04-01T00:00:00.000Z');
    for (const name of ['乙县', '丙县', '丁县', '戊县_%']) await office.post('/api/units', { name });
  });

  it('tells who changed what, newest first, with before and after as data', async () => {
    const { json } = await auditor.get(`/api/audit?resource=units&resourceId=${unit}`);
    expect(json.total).toBe(2);
    expect(json.data.map(({ action }: { readonly action: string }) => action)).toEqual([
      'units:update',
      'units:create',
    ]);
    const [updated, created] = json.data;
    expect(updated).toMatchObject({
      id: String(updated.seq),
      actor: { kind: 'api_key', name: 'office' },
      at: '2023-03-15T08:00:00.000Z',
      before: { name: '甲县' },
      after: { name: '甲区' },
      cycleId: null,
    });
    expect(updated.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(created.before).toBeNull();
    expect((await auditor.get(`/api/audit/${updated.seq}`)).json).toEqual(updated);
  });

  it('is narrowed by actor, action, time, cycle and text', async () => {
    const all = await auditor.get('/api/audit');
    const actor = all.json.data[0].actor.id;
    expect((await auditor.get(`/api/audit?actor=${actor}`)).json.total).toBe(6);
    expect((await auditor.get('/api/audit?actor=nobody')).json).toMatchObject({ data: [], total: 0, older: null });
    expect(await seqsOf('action=units:update')).toHaveLength(1);
    expect((await auditor.get('/api/audit?actor=system&resource=units')).json.data).toEqual([]);
    expect((await auditor.get('/api/audit?cycle=2023')).json.total).toBe(0);
    expect(await seqsOf('from=2023-04-01')).toHaveLength(4);
    expect(await seqsOf('to=2023-04-01T08:00%2B08:00&resource=units')).toHaveLength(2);
    const named = await auditor.get(`/api/audit?q=${encodeURIComponent('甲区')}`);
    expect(named.json.data.map(({ action }: { readonly action: string }) => action)).toEqual(['units:update']);
    expect(named.json.total).toBeNull();
    expect(await seqsOf(`q=${encodeURIComponent('县_%')}`)).toHaveLength(1);
    expect(await seqsOf('q=OFFICE')).toHaveLength(6);
  });

  it('is paged by number, back and forth, also a search, and nothing stands on two pages', async () => {
    const everything = await seqsOf('resource=units');
    expect(everything).toEqual([...everything].sort((one, other) => other - one));
    for (const query of ['resource=units', 'resource=units&q=office']) {
      const seen: number[] = [];
      let page = (await auditor.get(`/api/audit?${query}&perPage=2`)).json;
      expect(page.newer).toBeNull();
      while (page.older !== null) {
        seen.push(...page.data.map(({ seq }: { readonly seq: number }) => seq));
        page = (await auditor.get(`/api/audit?${query}&perPage=2&before=${page.older}`)).json;
      }
      seen.push(...page.data.map(({ seq }: { readonly seq: number }) => seq));
      expect(seen).toEqual(everything);
      const back = (await auditor.get(`/api/audit?${query}&perPage=2&after=${page.newer}`)).json;
      expect(back.data.map(({ seq }: { readonly seq: number }) => seq)).toEqual(everything.slice(-4, -2));
    }
  });

  it('is searched to its very beginning, however long it is', async () => {
    const since = (await auditor.get('/api/audit')).json.total;
    await server.storage().write({ actor: TESTER }, async ({ record }) => {
      for (let count = 0; count < 4100; count += 1) {
        await record({ action: 'tests:fill', resource: 'tests', resourceId: String(count) });
      }
    });
    const found = (await auditor.get(`/api/audit?q=${encodeURIComponent('甲区')}`)).json;
    expect(found.data).toHaveLength(1);
    expect(found.data[0].seq).toBeLessThan(since);
    expect(found.older).toBeNull();
    const upwards = (await auditor.get('/api/audit?q=4099&after=0')).json;
    expect(upwards.data).toMatchObject([{ resourceId: '4099' }]);
    expect((await auditor.get('/api/audit?action=units:update')).json).toMatchObject({ data: [{}], total: null });
  });

  it('gives at most 1000 entries a page, and refuses times and pages that there are not', async () => {
    const problems = ['perPage=1001', 'before=-1', 'before=2&after=1', 'from=2023-13-01', 'to=yesterday', 'page=2'];
    for (const query of problems) {
      const { status, json } = await auditor.get(`/api/audit?${query}`);
      expect({ query, status, code: json.code }).toEqual({ query, status: 400, code: 'query-invalid' });
    }
    expect((await auditor.get('/api/audit/999999')).json.code).toBe('audit-entry-unknown');
  });

  it('is exported as lines that verify without the server', async () => {
    const { status, text, headers } = await auditor.get('/api/audit/export');
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('application/x-ndjson');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="audit-\d+\.ndjson"$/);
    const file = join(testFolder(), 'audit.ndjson');
    writeFileSync(file, text);
    const verified = await runHeng(['audit', 'verify', '--from', file]);
    expect(verified.code).toBe(0);
    const { head } = (await auditor.get('/api/audit/verification')).json;
    expect(verified.stdout).toContain(head);
    const without = text.split('\n').slice(1).join('\n');
    expect(await verifyAudit(readAuditLines(Readable.from(without)))).toMatchObject({ kind: 'broken', seq: 1 });
  });

  it('verifies, with its head to be written down, and against one that was', async () => {
    const { json } = await auditor.get('/api/audit/verification');
    expect(json).toMatchObject({ intact: true, fault: null });
    expect(json.head).toMatch(new RegExp(`^${json.entries}:[0-9a-f]{64}$`));
    await office.post('/api/units', { name: '己县' });
    expect((await auditor.get(`/api/audit/verification?known=${json.head}`)).json).toMatchObject({ intact: true });
    const other = json.head.replace(/.$/, (digit: string) => (digit === '0' ? '1' : '0'));
    expect((await auditor.get(`/api/audit/verification?known=${other}`)).json).toMatchObject({
      intact: false,
      fault: { seq: json.entries, code: 'other-history' },
    });
    expect((await auditor.get('/api/audit/verification?known=12')).json.code).toBe('query-invalid');
  });

  it('is read by auditors everywhere alone, and changed by nobody', async () => {
    const routes = ['/api/audit', '/api/audit/1', '/api/audit/verification', '/api/audit/export'];
    const others = ROLE_NAMES.filter((role) => role !== 'auditor');
    expect(others).toHaveLength(8);
    const limited = await server.caller(['auditor', { cycle: '2023' }]);
    for (const caller of [limited, ...(await Promise.all(others.map((role) => server.caller([role]))))]) {
      for (const path of routes) expect((await caller.get(path)).json).toMatchObject({ code: 'permission-missing' });
    }
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      expect((await server.app().inject({ method, url: '/api/audit/1' })).statusCode).toBe(405);
    }
  });
});

describe.each(databases)('the verification over HTTP on $name', (database) => {
  const server = withAccounts(database);

  it('says which entry was the first to be meddled with', async () => {
    const auditor = await server.person('auditor');
    expect((await auditor.get('/api/audit/verification')).json).toMatchObject({ intact: true });
    const change = "update audit set reason = 'because' where seq in (2, 4)";
    await database.meddle(server.databaseUrl(), [...TAMPER[database.name], change]);
    expect((await auditor.get('/api/audit/verification')).json).toEqual({
      intact: false,
      entries: null,
      head: null,
      fault: { seq: 2, code: 'altered', message: { zh: expect.stringContaining('第 2 条'), en: expect.any(String) } },
    });
  });
});

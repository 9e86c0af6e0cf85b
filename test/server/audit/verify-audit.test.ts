import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import {
  type AuditVerdict,
  auditLine,
  hashAuditRow,
  readAuditLines,
  readAuditRows,
  verifyAudit,
  verifyStoredAudit,
} from '../../../server/audit/index.js';
import type { Storage } from '../../../server/storage/index.js';
import type { AuditTable } from '../../../server/storage/tables.js';
import { databases, TESTER } from '../databases.js';

const ZEROS = '0'.repeat(64);
const NO_TRIGGERS = {
  SQLite: [
    'drop trigger audit_no_update',
    'drop trigger audit_no_delete',
    'drop trigger audit_in_order',
    'drop trigger audit_head_forward',
  ],
  PostgreSQL: ['alter table audit disable trigger all', 'alter table audit_head disable trigger all'],
};

async function fill(storage: Storage, count: number): Promise<void> {
  for (let index = 1; index <= count; index += 1) {
    await storage.write({ actor: TESTER }, ({ record }) =>
      record({ action: 'units:rename', resource: 'units', resourceId: `u${index}`, after: { name: `单位${index}` } }),
    );
  }
}

async function allRows(storage: Storage): Promise<AuditTable[]> {
  const rows: AuditTable[] = [];
  for await (const row of readAuditRows(storage.read)) rows.push(row);
  return rows;
}

const verify = (storage: Storage): Promise<AuditVerdict> => storage.snapshot((db) => verifyStoredAudit(db));

describe.each(databases)('the audit chain on $name', ({ name, newDatabase, open, meddle }) => {
  it('verifies as it grows, empty too', async () => {
    const storage = await open();
    expect(await verify(storage)).toEqual({ kind: 'intact', entries: 0, head: { seq: 0, hash: ZEROS } });
    await fill(storage, 3);
    expect(await verify(storage)).toMatchObject({ kind: 'intact', entries: 3, head: { seq: 3 } });
  });

  it.each([
    'update audit set reason = reason',
    "update audit set actor_name = '别人' where seq = 2",
    'delete from audit where seq = 3',
    'delete from audit',
    'insert into audit select 5, at, actor_kind, actor_id, actor_name, action, resource, resource_id, cycle_id, before, after, reason, request_id, previous_hash, hash from audit where seq = 3',
    'insert into audit select 4, at, actor_kind, actor_id, actor_name, action, resource, resource_id, cycle_id, before, after, reason, request_id, previous_hash, hash from audit where seq = 3',
    'delete from audit_head',
    'update audit_head set seq = 2',
    `update audit_head set hash = '${ZEROS}'`,
  ])('is defended by the database against: %s', async (statement) => {
    const url = await newDatabase();
    const storage = await open({}, url);
    await fill(storage, 3);
    await storage.close();
    await expect(meddle(url, [statement])).rejects.toThrow(/audit/);
  });

  if (name === 'PostgreSQL') {
    it('is defended against truncate', async () => {
      const url = await newDatabase();
      await fill(await open({}, url), 1);
      await expect(meddle(url, ['truncate audit'])).rejects.toThrow(/never deleted/);
    });
  } else {
    it('is defended against replace', async () => {
      const url = await newDatabase();
      const storage = await open({}, url);
      await fill(storage, 2);
      await storage.close();
      const all = 'insert or replace into audit select * from audit where seq = 1';
      await expect(meddle(url, [all])).rejects.toThrow(/audit/);
    });
  }

  it.each([
    ['a changed text', "update audit set actor_name = '别人' where seq = 3", 3, 'altered'],
    ['a changed instant', "update audit set at = '2020-01-01T00:00:00.000Z' where seq = 1", 1, 'altered'],
    ['a reason put in', "update audit set reason = '' where seq = 5", 5, 'altered'],
    ['a changed hash', `update audit set hash = '${ZEROS}' where seq = 2`, 2, 'altered'],
    ['a changed link', `update audit set previous_hash = '${ZEROS}' where seq = 4`, 4, 'altered'],
    ['the first entry gone', 'delete from audit where seq = 1', 1, 'missing'],
    ['an entry gone from the middle', 'delete from audit where seq = 3', 3, 'missing'],
    ['the last entries gone', 'delete from audit where seq > 3', 4, 'cut-off'],
    ['all entries gone', 'delete from audit', 1, 'cut-off'],
    ['the head moved back', 'update audit_head set seq = 4', 4, 'head-altered'],
    ['another hash in the head', `update audit_head set hash = '${ZEROS}'`, 5, 'head-altered'],
  ])('once its triggers are gone, tells of %s at the right entry', async (_, statement, seq, fault) => {
    const url = await newDatabase();
    const storage = await open({}, url);
    await fill(storage, 5);
    await storage.close();
    await meddle(url, [...NO_TRIGGERS[name], statement]);
    const again = await open({ mode: 'read' }, url);
    expect(await verify(again)).toMatchObject({ kind: 'broken', seq, fault });
  });

  it('tells of a rewritten entry with a new hash at the entry after it, of the last one at the head', async () => {
    const url = await newDatabase();
    const storage = await open({}, url);
    await fill(storage, 3);
    const rows = await allRows(storage);
    await storage.close();
    const rewritten = (seq: number): string => {
      const row = rows[seq - 1];
      if (row === undefined) throw new Error(`there is no row ${seq}`);
      return `update audit set resource_id = 'u9', hash = '${hashAuditRow({ ...row, resource_id: 'u9' })}' where seq = ${seq}`;
    };
    await meddle(url, [...NO_TRIGGERS[name], rewritten(3)]);
    expect(await verify(await open({ mode: 'read' }, url))).toMatchObject({ seq: 3, fault: 'head-altered' });
    await meddle(url, [rewritten(1)]);
    expect(await verify(await open({ mode: 'read' }, url))).toMatchObject({ seq: 2, fault: 'unlinked' });
  });

  it('exports as lines that verify without the database', async () => {
    const storage = await open();
    await fill(storage, 4);
    const lines = (await allRows(storage)).map(auditLine);
    const verdict = await verifyAudit(readAuditLines(Readable.from(lines)));
    expect(verdict).toMatchObject({ kind: 'intact', entries: 4 });
  });
});

describe('an exported chain', () => {
  const chain = chainOf(4);
  const lines = chain.map(auditLine);
  const check = (texts: readonly string[], options = {}): Promise<AuditVerdict> =>
    verifyAudit(readAuditLines(Readable.from(texts)), options);

  it('is broken where a line is no entry, is missing, repeated, or out of order', async () => {
    const [one = '', two = '', three = '', four = ''] = lines;
    expect(await check([one, 'nonsense\n', three])).toMatchObject({ seq: 2, fault: 'unreadable' });
    expect(await check([one, '{"seq":2}\n', three])).toMatchObject({ seq: 2, fault: 'unreadable' });
    expect(await check([one, three, four])).toMatchObject({ seq: 2, fault: 'missing' });
    expect(await check([one, two, two, three])).toMatchObject({ seq: 3, fault: 'unlinked' });
    expect(await check([two, one, three, four])).toMatchObject({ seq: 1, fault: 'missing' });
    expect(await check([one, two.replace('u2', 'u3'), three])).toMatchObject({ seq: 2, fault: 'altered' });
  });

  it('may end early unnoticed, unless an entry is known from before', async () => {
    const known = { seq: 4, hash: chain[3]?.hash ?? '' };
    expect(await check(lines.slice(0, 2))).toMatchObject({ kind: 'intact', entries: 2 });
    expect(await check(lines.slice(0, 2), { known })).toMatchObject({ seq: 3, fault: 'cut-off' });
    expect(await check(lines, { known })).toMatchObject({ kind: 'intact' });
    expect(await check(lines, { known: { seq: 2, hash: ZEROS } })).toMatchObject({ seq: 2, fault: 'other-history' });
  });

  it('may be a part, after an entry that is named', async () => {
    const after = { seq: 2, hash: chain[1]?.hash ?? '' };
    expect(await check(lines.slice(2), { after })).toMatchObject({ kind: 'intact', entries: 2, head: { seq: 4 } });
    expect(await check(lines.slice(2))).toMatchObject({ kind: 'broken', seq: 1, fault: 'missing' });
  });

  it('has the hash that the documentation tells how to compute', () => {
    const row = { ...chain[0], at: '2023-03-15T08:00:00.000Z' } as AuditTable; // the first of four
    // printf '%s' '{"action":…,"seq":1}' | sha256sum
    expect(hashAuditRow(row)).toBe(HASH_OF_THE_FIRST);
  });
});

const HASH_OF_THE_FIRST = '70eac5f3bbb09629f022d3f7ccbe7e666fcc99616c404bfb688c2c02e71dd50a';

function chainOf(count: number): AuditTable[] {
  const rows: AuditTable[] = [];
  for (let seq = 1; seq <= count; seq += 1) {
    const row = {
      seq,
      at: '2023-03-15T08:00:00.000Z',
      actor_kind: 'user',
      actor_id: 'tester',
      actor_name: '测试员',
      action: 'units:rename',
      resource: 'units',
      resource_id: `u${seq}`,
      cycle_id: null,
      before: null,
      after: '{"name":"单位"}',
      reason: null,
      request_id: null,
      previous_hash: rows.at(-1)?.hash ?? ZEROS,
    } as const;
    rows.push({ ...row, hash: hashAuditRow(row) });
  }
  return rows;
}

import { describe, expect, it } from 'vitest';
import { databases } from '../databases.js';
import { type Answer, type Caller, yearServer } from '../resources/year-server.js';

const once = (key: string) => ({ 'idempotency-key': key });
const unitsOf = async (caller: Caller): Promise<number> => (await caller.get('/api/units')).json.total;

describe.each(databases)('a request with an Idempotency-Key on $name', (database) => {
  const server = yearServer(database);

  it('has one effect and one answer, however often it is repeated', async () => {
    const office = await server.caller(['office']);
    const first = await office.post('/api/units', { name: '一中工会' }, once('a-1'));
    const again = await office.post('/api/units', { name: '一中工会' }, once('a-1'));
    expect(first.status).toBe(201);
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(again.headers['idempotency-replayed']).toBe('true');
    for (const part of ['status', 'text'] as const) expect(again[part]).toEqual(first[part]);
    for (const header of ['etag', 'location'])
      expect([again.headers[header], header]).toEqual([first.headers[header], header]);
    expect(await unitsOf(office)).toBe(1);
  });

  it('has one effect and one answer when repetitions race', async () => {
    const office = await server.caller(['office']);
    const before = await unitsOf(office);
    const send = (): Promise<Answer> => office.post('/api/units', { name: '二中工会' }, once('race'));
    const answers = await Promise.all(Array.from({ length: 8 }, send));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect(await unitsOf(office)).toBe(before + 1);
  });

  it('gives the first answer to a repeated change too, although the revision has moved on', async () => {
    const office = await server.caller(['office']);
    const unit = (await office.post('/api/units', { name: '三中工会' })).json;
    const change = { ...once('c-1'), 'if-match': `"${unit.revision}"` };
    const retire = (): Promise<Answer> => office.post(`/api/units/${unit.id}/retire`, { reason: '撤并' }, change);
    const first = await retire();
    expect(first.status).toBe(200);
    expect((await retire()).text).toBe(first.text);
  });

  it('gives one answer to changes that race under one revision', async () => {
    const office = await server.caller(['office']);
    const unit = (await office.post('/api/units', { name: '三小工会' })).json;
    const change = { ...once('race-2'), 'if-match': `"${unit.revision}"` };
    const retire = (): Promise<Answer> => office.post(`/api/units/${unit.id}/retire`, { reason: '撤并' }, change);
    const answers = await Promise.all([retire(), retire(), retire(), retire()]);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
  });

  it('is refused when the key was used for something else', async () => {
    const office = await server.caller(['office']);
    await office.post('/api/units', { name: '四中工会' }, once('d-1'));
    const other = await office.post('/api/units', { name: '五中工会' }, once('d-1'));
    expect([other.status, other.json.code]).toEqual([422, 'idempotency-key-reused']);
  });

  it('does not meet the keys of others', async () => {
    const [one, two] = [await server.caller(['office']), await server.caller(['office'])];
    const mine = await one.post('/api/units', { name: '六中工会' }, once('e-1'));
    const theirs = await two.post('/api/units', { name: '七中工会' }, once('e-1'));
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(theirs.json.id).not.toBe(mine.json.id);
  });

  it('keeps nothing of a refused request or a dry run, so that the same key works once it is mended', async () => {
    const office = await server.caller(['office']);
    expect((await office.post('/api/units', { nam: '八中' }, once('f-1'))).status).toBe(422);
    expect((await office.post('/api/units?dryRun=true', { name: '八中' }, once('f-1'))).status).toBe(201);
    expect((await office.post('/api/units', { name: '八中' }, once('f-1'))).status).toBe(201);
  });

  it('may use its key again after two days', async () => {
    const office = await server.caller(['office']);
    server.setNow('2023-03-20T08:00:00.000Z');
    await office.post('/api/units', { name: '九中' }, once('g-1'));
    server.setNow('2023-03-23T08:00:00.000Z');
    const later = await office.post('/api/units', { name: '十中' }, once('g-1'));
    expect([later.status, later.json.name]).toEqual([201, '十中']);
  });

  it.each([
    ['an empty key', ''],
    ['a key with blanks', 'a b'],
    ['a key that is too long', 'k'.repeat(201)],
  ])('is refused with %s', async (_, key) => {
    const office = await server.caller(['office']);
    const answer = await office.post('/api/units', { name: '十一中' }, once(key));
    expect([answer.status, answer.json.code]).toEqual([400, 'idempotency-key-malformed']);
  });

  it('is refused where answers are not kept', async () => {
    const office = await server.caller(['office']);
    const answer = await office.post('/api/schemes/guyuan-2023/validate', {}, once('h-1'));
    expect([answer.status, answer.json.code]).toEqual([400, 'idempotency-key-unsupported']);
  });
});

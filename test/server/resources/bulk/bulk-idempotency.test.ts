import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { sheetServer } from '../entries/sheet-server.js';
import type { Answer, Caller } from '../year-server.js';
import { lines, NDJSON } from './bulk-rows.js';

const once = (key: string) => ({ ...NDJSON, 'idempotency-key': key });

describe.each(databases)('bulk requests with an Idempotency-Key on $name', (database) => {
  const { open, auditOf, withRole } = sheetServer(database);
  const rowsOf = (prefix: string, value: number): string =>
    lines(['e1', 'e2', 'w1'].map((unit) => ({ unit: `${prefix}-${unit}`, fact: 'members', value })));

  it.each(['all', 'rows'])(
    'have one effect and one answer with mode=%s, however often they are repeated',
    async (mode) => {
      const { id, path } = await open(mode);
      const machine = await withRole('integrator');
      const post = async (): Promise<Answer> =>
        await machine.post(`${path}/bulk/facts?mode=${mode}`, rowsOf(mode, 1), once('k'));
      const [first, again] = [await post(), await post()];
      expect([first.status, first.json.counts.changed]).toEqual([200, 3]);
      expect(first.headers['idempotency-replayed']).toBeUndefined();
      expect([again.status, again.headers['idempotency-replayed'], again.text]).toEqual([200, 'true', first.text]);
      expect((await auditOf(id)).length).toBe(3);
    },
  );

  it.each(['all', 'rows'])('have one effect and one answer with mode=%s when they race', async (mode) => {
    const { id, path } = await open(`race-${mode}`);
    const machine = await withRole('integrator');
    const post = async (): Promise<Answer> =>
      await machine.post(`${path}/bulk/facts?mode=${mode}`, rowsOf(`race-${mode}`, 1), once('k'));
    const answers = await Promise.all([post(), post(), post(), post()]);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    expect((await auditOf(id)).length).toBe(3);
  });

  it('are refused when the key was used for other rows, also when both come at once', async () => {
    const { path } = await open('c');
    const machine = await withRole('integrator');
    const post = async (caller: Caller, value: number, key: string): Promise<Answer> =>
      await caller.post(`${path}/bulk/facts?reason=x`, rowsOf('c', value), once(key));
    await post(machine, 1, 'k');
    const other = await post(machine, 2, 'k');
    expect([other.status, other.json.code]).toEqual([422, 'idempotency-key-reused']);
    const racing = await Promise.all([post(machine, 3, 'r'), post(machine, 4, 'r')]);
    expect(racing.map(({ status }) => status).sort()).toEqual([200, 422]);
  });

  it('keep nothing when rows were refused, so that the same key works once they are mended', async () => {
    const { path } = await open('d');
    const machine = await withRole('integrator');
    const wrong = await machine.post(`${path}/bulk/facts`, rowsOf('d', -1), once('k'));
    expect([wrong.status, wrong.json.code]).toEqual([422, 'bulk-refused']);
    expect((await machine.post(`${path}/bulk/facts`, rowsOf('d', 1), once('k'))).status).toBe(200);
  });

  it('are not answered line by line, since that is not kept', async () => {
    const { path } = await open('e');
    const machine = await withRole('integrator');
    const headers = { ...once('k'), accept: 'application/x-ndjson' };
    const answer = await machine.post(`${path}/bulk/facts`, rowsOf('e', 1), headers);
    expect([answer.status, answer.json.code]).toEqual([400, 'bulk-lines-not-kept']);
  });
});

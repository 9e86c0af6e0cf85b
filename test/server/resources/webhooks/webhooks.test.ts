import { Webhook } from 'standardwebhooks';
import { describe, expect, it, vi } from 'vitest';
import { databases } from '../../databases.js';
import { type Caller, yearServer } from '../year-server.js';
import { webhookReceiver } from './receiver.js';

const WAIT = { timeout: 10_000, interval: 50 };

describe.each(databases)('webhooks on $name', (database) => {
  // Verifying looks at the clock of this machine.
  const start = new Date().toISOString();
  const server = yearServer(database, start, { webhookPrivateNetworks: true });
  const receiver = webhookReceiver();
  const make = async (caller: Caller, events: readonly string[] = ['webhook.test']) =>
    (await caller.post('/api/webhooks', { name: '数据平台', url: receiver.url(), events })).json;
  const stateOf = async (caller: Caller, webhook: string, delivery: string) =>
    (await caller.get(`/api/webhooks/${webhook}/deliveries/${delivery}`)).json;

  it('deliver a signed message that a library of the convention verifies', async () => {
    const integrator = await server.caller(['integrator']);
    const webhook = await make(integrator);
    const sent = await integrator.post(`/api/webhooks/${webhook.id}/test`);
    expect(sent.status).toBe(202);
    await vi.waitFor(() => expect(receiver.received.length).toBe(1), WAIT);
    const [message] = receiver.received;
    const verified = new Webhook(webhook.secret).verify(message?.body ?? '', message?.headers ?? {});
    expect(verified).toMatchObject({ type: 'webhook.test', data: { webhook: webhook.id } });
    expect(message?.headers['webhook-id']).toBe(sent.json.messageId);
    await vi.waitFor(async () => {
      const log = await stateOf(integrator, webhook.id, sent.json.id);
      expect(log).toMatchObject({ state: 'delivered', attempts: 1, log: [{ status: 204, number: 1 }] });
    }, WAIT);
  });

  it('show their secret once, and send with a new one from the moment it is changed', async () => {
    const integrator = await server.caller(['integrator']);
    const webhook = await make(integrator);
    expect((await integrator.get(`/api/webhooks/${webhook.id}`)).text).not.toContain('whsec_');
    const rotated = (await integrator.post(`/api/webhooks/${webhook.id}/rotate`)).json;
    expect(rotated.secret).not.toBe(webhook.secret);
    const before = receiver.received.length;
    await integrator.post(`/api/webhooks/${webhook.id}/test`);
    await vi.waitFor(() => expect(receiver.received.length).toBe(before + 1), WAIT);
    const message = receiver.received.at(-1);
    expect(() => new Webhook(rotated.secret).verify(message?.body ?? '', message?.headers ?? {})).not.toThrow();
    expect(() => new Webhook(webhook.secret).verify(message?.body ?? '', message?.headers ?? {})).toThrow();
    const audit = await (await server.caller(['auditor'])).get('/api/audit?resource=webhooks');
    expect(audit.text).not.toContain('whsec_');
  });

  it('are tried again when the receiver fails, and sent again on demand under the same id', async () => {
    const integrator = await server.caller(['integrator']);
    const webhook = await make(integrator);
    receiver.answer(500);
    const sent = (await integrator.post(`/api/webhooks/${webhook.id}/test`)).json;
    await vi.waitFor(async () => {
      const failed = await stateOf(integrator, webhook.id, sent.id);
      expect(failed).toMatchObject({ state: 'waiting', attempts: 1, log: [{ status: 500 }] });
      expect(failed.nextAt > failed.log[0].at).toBe(true);
    }, WAIT);
    receiver.answer(204);
    const before = receiver.received.length;
    const again = await integrator.post(`/api/webhooks/${webhook.id}/deliveries/${sent.id}/replay`);
    expect(again.json).toMatchObject({ messageId: sent.messageId, replayOf: sent.id });
    await vi.waitFor(() => expect(receiver.received.length).toBe(before + 1), WAIT);
    expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(sent.messageId);
    server.setNow(new Date(Date.parse(start) + 600_000).toISOString());
    await vi.waitFor(async () => {
      expect(await stateOf(integrator, webhook.id, sent.id)).toMatchObject({ state: 'delivered', attempts: 2 });
    }, WAIT);
  });

  it('are given up when their job is cancelled', async () => {
    const integrator = await server.caller(['integrator'], ['office']);
    const webhook = await make(integrator);
    receiver.answer(500);
    const sent = (await integrator.post(`/api/webhooks/${webhook.id}/test`)).json;
    await vi.waitFor(async () => {
      expect(await stateOf(integrator, webhook.id, sent.id)).toMatchObject({ state: 'waiting', attempts: 1 });
    }, WAIT);
    const queued = (await integrator.get('/api/jobs?kind=webhook&state=queued')).json.data;
    for (const job of queued) await integrator.post(`/api/jobs/${job.id}/cancel`);
    expect(await stateOf(integrator, webhook.id, sent.id)).toMatchObject({ state: 'failed', attempts: 1 });
    receiver.answer(204);
  });

  it('end for good when the receiver says that the address is gone; a redirection is not followed', async () => {
    const integrator = await server.caller(['integrator']);
    const webhook = await make(integrator);
    receiver.answer(307, { location: receiver.url() });
    const moved = (await integrator.post(`/api/webhooks/${webhook.id}/test`)).json;
    await vi.waitFor(async () => {
      expect(await stateOf(integrator, webhook.id, moved.id)).toMatchObject({ log: [{ status: 307 }] });
    }, WAIT);
    receiver.answer(410);
    const gone = (await integrator.post(`/api/webhooks/${webhook.id}/test`)).json;
    await vi.waitFor(async () => {
      expect(await stateOf(integrator, webhook.id, gone.id)).toMatchObject({ state: 'failed', log: [{ status: 410 }] });
    }, WAIT);
    const disabled = await integrator.get(`/api/webhooks/${webhook.id}`);
    expect(disabled.json.disableReason).toBe('410 Gone');
    const refused = await integrator.post(`/api/webhooks/${webhook.id}/test`);
    expect([refused.status, refused.json.code]).toEqual([409, 'webhook-disabled']);
    receiver.answer(204);
    const enabled = await integrator.patch(`/api/webhooks/${webhook.id}`, { disabled: false }, disabled.json.revision);
    expect(enabled.json.disabledAt).toBeNull();
  });

  it('are seen and changed within the cycle of a grant only', async () => {
    const everywhere = await server.caller(['integrator']);
    const webhook = await make(everywhere);
    const other = await server.caller(['integrator', { cycle: 'another' }]);
    expect((await other.get('/api/webhooks')).json).toEqual({ data: [], total: 0 });
    expect((await other.get(`/api/webhooks/${webhook.id}`)).status).toBe(404);
    expect((await other.post(`/api/webhooks/${webhook.id}/test`)).status).toBe(404);
    const office = await server.caller(['office']);
    expect((await office.get('/api/webhooks')).status).toBe(403);
  });

  it.each([
    ['no address', 'data.example.org'],
    ['another protocol', 'file:///etc/passwd'],
    ['a password in it', 'https://me:secret@example.org/'],
  ])('are refused with %s', async (_, url) => {
    const integrator = await server.caller(['integrator']);
    const answer = await integrator.post('/api/webhooks', { name: '平台', url, events: ['run.finished'] });
    expect([answer.status, Object.keys(answer.json.errors)]).toEqual([422, ['url', 'root']]);
  });
});

describe('a webhook into a private network', () => {
  const [database] = databases;
  if (database === undefined) throw new Error('SQLite is always there');
  const server = yearServer(database);
  const receiver = webhookReceiver();

  it.each(['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]'])('is not called: %s', async (host) => {
    const integrator = await server.caller(['integrator']);
    const url = receiver.url().replace('127.0.0.1', host);
    const made = await integrator.post('/api/webhooks', { name: '内网', url, events: ['webhook.test'] });
    const sent = (await integrator.post(`/api/webhooks/${made.json.id}/test`)).json;
    await vi.waitFor(async () => {
      const { json } = await integrator.get(`/api/webhooks/${made.json.id}/deliveries/${sent.id}`);
      expect(json.log).toMatchObject([{ status: null, problem: expect.stringContaining('private network') }]);
    }, WAIT);
    expect(receiver.received).toEqual([]);
  });
});

import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startServer } from '../../../server/http/start-server.js';
import { withAccounts } from '../accounts.js';
import { databases, testFolder } from '../databases.js';

describe.each(databases)('readiness on $name', (database) => {
  const server = withAccounts(database);

  it('needs a database that answers, being alive does not', async () => {
    expect((await server.get('/api/ready')).status).toBe(200);
    await database.meddle(server.databaseUrl(), ['alter table audit_head rename to gone']);
    expect(await server.get('/api/ready')).toMatchObject({ status: 503, json: { code: 'storage-unavailable' } });
    expect((await server.get('/api/health')).status).toBe(200);
    await database.meddle(server.databaseUrl(), ['alter table gone rename to audit_head']);
    expect((await server.get('/api/ready')).status).toBe(200);
  });
});

describe.each(databases)('a shutdown on $name', (database) => {
  it('lets a write that has begun be stored and answered, and ends', async () => {
    const server = await startServer({
      port: 0,
      host: '127.0.0.1',
      schemesFolder: testFolder(),
      log: false,
      databaseUrl: await database.newDatabase(),
    });
    const { hostname, port } = new URL(server.url);
    const body = JSON.stringify({
      token: server.setupLink?.split('#token=')[1],
      login: 'li.lei',
      name: '李雷',
      password: '青山不改，绿水长流。',
    });
    const socket = connect(Number(port), hostname);
    let answer = '';
    const ended = new Promise((end) => socket.once('close', end));
    socket.setEncoding('utf8').on('data', (text) => {
      answer += text;
    });
    const head = `POST /api/setup HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
    // Half of the request is there when the server is told to end.
    await new Promise((written) => socket.write(`${head}${body.slice(0, 20)}`, written));
    await new Promise((later) => setTimeout(later, 100));
    const closed = server.close(30);
    await expect(fetch(`${server.url}/api/health`)).rejects.toThrow();
    socket.write(body.slice(20));
    await Promise.all([closed, ended]);
    expect(answer).toMatch(/^HTTP\/1\.1 201 /);
    expect(answer.toLowerCase()).toContain('connection: close');
  });
});

import { get } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type Answer, withServer } from './running-server.js';

const EVALUATE = '/api/schemes/gansu-2011/evaluate';

describe('a request that cannot be served', () => {
  const server = withServer({ bodyLimit: 200_000 });
  const shown = ({ status, json }: Answer) => ({ status, code: json?.code });
  const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

  it.each([
    ['an empty body', '', 400, 'body-empty'],
    ['text that is no JSON', '{"units": nonsense}', 400, 'body-not-json'],
    ['JSON that is cut off', '{"units": [{"id": "u1"', 400, 'body-not-json'],
    ['JSON with a comma too many', '{"units": [],}', 400, 'body-not-json'],
    ['two JSON texts', '{"units":[]} {}', 400, 'body-not-json'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xb5, 0xa5, 0x22, 0x7d]), 400, 'body-not-utf8'],
    ['a body over the limit', `{"units":"${'x'.repeat(200_000)}"}`, 413, 'body-too-large'],
    ['65 levels', nested(65), 400, 'body-too-deep'],
    ['a hundred thousand levels', '['.repeat(100_000), 400, 'body-too-deep'],
    ['the key __proto__', '{"units":[],"__proto__":{"admin":true}}', 400, 'body-key-forbidden'],
    ['the key __proto__ in disguise', '{"units":[],"\\u005f_proto__":{"admin":true}}', 400, 'body-key-forbidden'],
    ['a key twice', '{"units":[],"units":[]}', 400, 'body-key-twice'],
    ['a number that JSON would round', '{"units":[],"year":2011.0000000000000001}', 400, 'body-number-digits'],
    ['another document', '{"scores":[]}', 422, 'assessment-invalid'],
    ['levels that fit, but nothing else', nested(64), 422, 'assessment-invalid'],
  ])('answers %s with its own code', async (_what, body, status, code) => {
    const { json, ...answer } = await server.post(EVALUATE, body);
    expect(shown({ json, ...answer })).toEqual({ status, code });
    expect(json).toMatchObject({
      message: { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) },
      errors: { root: { serverError: expect.any(String) } },
      request: answer.headers.get('x-request-id'),
    });
  });

  it.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'content-type-unsupported'],
    ['a file', { 'content-type': 'multipart/form-data; boundary=x' }, 415, 'content-type-unsupported'],
    ['YAML', { 'content-type': 'text/yaml' }, 415, 'content-type-unsupported'],
    ['compressed data', { 'content-encoding': 'gzip' }, 415, 'content-encoding-unsupported'],
  ])('takes no %s as an assessment document', async (_what, headers: Record<string, string>, status, code) => {
    expect(shown(await server.post(EVALUATE, '{}', headers))).toEqual({ status, code });
  });

  it('says where JSON is wrong: line and column', async () => {
    const { json } = await server.post(EVALUATE, '{\n  "units": [\n    {"id": "u1",}\n  ]\n}', {
      'accept-language': 'en',
    });
    const serverError = 'the body is not JSON: line 3, column 17, "}" cannot stand here';
    expect(json?.errors).toEqual({ root: { serverError } });
  });

  it.each([
    ['GET', '/api/scheme', 404, 'route-unknown'],
    ['GET', '/nothing/at/all', 404, 'route-unknown'],
    ['GET', '/api/schemes/gansu-2012', 404, 'scheme-unknown'],
    ['GET', '/api/schemes/..%2f..%2fpackage.json', 404, 'scheme-unknown'],
    ['GET', '/api/schemes/gansu-2011%00', 404, 'scheme-unknown'],
    ['GET', '/api/schemes/gansu-2011%2fcases/text', 404, 'scheme-unknown'],
    ['GET', '/api/schemes/__proto__', 404, 'scheme-unknown'],
    ['GET', '/api/schemes/constructor/text', 404, 'scheme-unknown'],
    ['GET', '/api/schemes/%E4%A', 400, 'address-malformed'],
    ['GET', `/api/schemes/${'x'.repeat(300)}`, 400, 'address-malformed'],
    ['GET', '/api/schemes?page=2', 400, 'query-invalid'],
    ['GET', '/api/schemes?lang=fr', 400, 'query-invalid'],
    ['DELETE', '/api/schemes/gansu-2011', 405, 'method-not-allowed'],
    ['PUT', '/api/schemes', 405, 'method-not-allowed'],
    ['GET', EVALUATE, 405, 'method-not-allowed'],
    ['PATCH', EVALUATE, 405, 'method-not-allowed'],
  ])('%s %s gives a code of its own', async (method, path, status, code) => {
    expect(shown(await server.ask(path, { method }))).toEqual({ status, code });
  });

  it.each([
    '/api/schemes/..',
    '/api/schemes/%2e%2e',
    '/api/schemes/../../package.json',
    '/docs/static/..%2f..%2fpackage.json',
  ])('reaches no file by the address %s, sent as it is', async (path) => {
    const { hostname, port } = new URL(server.url());
    // `fetch` would tidy the address up.
    const status = await new Promise((resolve, reject) => {
      get({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode)).once('error', reject);
    });
    expect([403, 404]).toContain(status);
  });

  it('names what may have been meant: a route, a scheme, a method', async () => {
    expect((await server.get('/api/schmes')).text).toContain('/api/schemes');
    expect((await server.get('/api/schemes/gansu-2012')).text).toContain('gansu-2011');
    expect((await server.get('/api/schemes/gansu')).text).toContain('gansu-2011');
    const refused = await server.ask('/api/schemes', { method: 'POST' });
    expect(refused.headers.get('allow')).toBe('GET, HEAD');
  });

  it('names the query parameter that is wrong, as a field of a form', async () => {
    const { json } = await server.post(`${EVALUATE}?interim=perhaps&intrim=true`, '{}');
    expect(Object.keys(json?.errors ?? {}).sort()).toEqual(['interim', 'intrim', 'root']);
  });

  it('speaks Chinese unless asked for English, by header or by address', async () => {
    const errors = async (path: string, language: string): Promise<unknown> =>
      (await server.get(path, { 'accept-language': language })).json?.errors;
    const chinese = { root: { serverError: expect.stringMatching(/^没有方案/) } };
    const english = { root: { serverError: expect.stringMatching(/^there is no scheme/) } };
    expect(await errors('/api/schemes/x', '*')).toEqual(chinese);
    expect(await errors('/api/schemes/x', 'en-GB,en;q=0.9,zh;q=0.5')).toEqual(english);
    expect(await errors('/api/schemes/x?lang=en', 'zh-CN')).toEqual(english);
  });

  it('is refused before its body is read when its type is wrong, and the server goes on', async () => {
    const { hostname, port } = new URL(server.url());
    const head = `POST ${EVALUATE} HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 100000\r\n\r\n`;
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write(head));
      socket.once('data', (data) => {
        resolve(data.toString('utf8'));
        socket.destroy();
      });
      socket.once('error', reject);
    });
    expect(answer).toContain('content-type-unsupported');
    expect((await server.get('/api/health')).json).toMatchObject({ status: 'ok' });
  });

  it('about the text of a scheme says what is wrong with its shape', async () => {
    const shape = await server.post('/api/schemes/validate', { yaml: 'scheme: x' });
    expect(shown(shape)).toEqual({ status: 400, code: 'body-shape' });
    const empty = await server.post('/api/schemes/validate', '', { 'content-type': 'text/yaml' });
    expect(shown(empty)).toEqual({ status: 400, code: 'body-empty' });
  });
});

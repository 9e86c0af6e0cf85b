import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { createOidcClient, type OidcFailure } from '../../../../server/resources/sessions/oidc/oidc-client.js';
import { flowOf } from '../../../../server/resources/sessions/oidc/oidc-flow.js';

type Json = Readonly<Record<string, unknown>>;

const keys = (): KeyObject =>
  createPrivateKey(
    generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: PEM, publicKeyEncoding: SPKI }).privateKey,
  );
const PEM = { type: 'pkcs8', format: 'pem' } as const;
const SPKI = { type: 'spki', format: 'pem' } as const;
const OURS = keys();
const FORGERS = keys();
const FLOW = flowOf('a token');

/** What the provider of this file answers next to whoever brings a code; null: it fails. */
let idToken: string | null = '';
const server = createServer((request, response) => {
  const answer = (status: number, body: Json): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  switch (request.url) {
    case '/.well-known/openid-configuration':
      answer(200, {
        issuer: ISSUER,
        authorization_endpoint: `${ISSUER}/auth`,
        token_endpoint: `${ISSUER}/token`,
        jwks_uri: `${ISSUER}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      });
      break;
    case '/keys': {
      const { n, e } = OURS.export({ format: 'jwk' });
      answer(200, { keys: [{ kty: 'RSA', kid: 'k', alg: 'RS256', use: 'sig', n, e }] });
      break;
    }
    default:
      if (idToken === null) answer(502, { error: 'down' });
      else answer(200, { access_token: 'a', token_type: 'bearer', id_token: idToken });
  }
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const ISSUER = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const base64 = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = Math.floor(Date.now() / 1000);
const CLAIMS = {
  iss: ISSUER,
  sub: 's',
  aud: 'heng',
  iat: now,
  exp: now + 60,
  nonce: FLOW.nonce,
  preferred_username: 'p',
};

function token(claims: Json, key: KeyObject | null = OURS, alg = 'RS256'): string {
  const signed = `${base64({ alg, kid: 'k' })}.${base64({ ...CLAIMS, ...claims })}`;
  return `${signed}.${key === null ? '' : sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
}

describe('what a provider says of a person', () => {
  const failures: OidcFailure[] = [];
  const settings = {
    issuer: new URL(ISSUER),
    clientId: 'heng',
    clientSecret: 'secret',
    name: '统一认证',
    publicUrl: new URL('http://127.0.0.1:9'),
    loginClaim: null,
    create: false,
  };
  const client = createOidcClient(settings, (failure) => failures.push(failure));
  const personOf = (token: string | null) => {
    idToken = token;
    return client.personOf(new URLSearchParams({ code: 'c', state: FLOW.state }).toString(), FLOW);
  };

  it('is believed with a signature of its own, for us, in time, and for this sign-in', async () => {
    expect(await personOf(token({}))).toMatchObject({
      issuer: ISSUER,
      subject: 's',
      claims: { preferred_username: 'p' },
    });
  });

  it.each([
    ['signed with another key', token({}, FORGERS)],
    ['not signed', token({}, null, 'none')],
    ['signed with the secret', token({}, OURS, 'HS256')],
    ['for another client', token({ aud: 'other' })],
    ['of another provider', token({ iss: 'https://evil.example' })],
    ['over', token({ iat: now - 7200, exp: now - 3600 })],
    ['of another sign-in', token({ nonce: 'another' })],
    ['without a nonce', token({ nonce: undefined })],
    ['no token at all', 'x'],
  ])('is not believed when the token is %s', async (_why, forged) => {
    await expect(personOf(forged)).rejects.toMatchObject({ problem: { code: 'oidc-failed' } });
  });

  it('is asked for later while the provider fails, and the log learns no more than why', async () => {
    await expect(personOf(null)).rejects.toMatchObject({ problem: { code: 'oidc-unavailable', status: 503 } });
    expect(failures.at(-1)).toEqual({ step: 'exchange', error: expect.any(String), code: expect.any(String) });
  });
});

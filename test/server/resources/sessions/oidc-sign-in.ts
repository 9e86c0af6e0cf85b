import { expect } from 'vitest';
import type { OidcSettings } from '../../../../server/resources/sessions/oidc/oidc-settings.js';
import { type AccountsUnderTest, asking, type Person } from '../../accounts.js';
import type { Answer } from '../../http/running-server.js';
import { CLIENT, type IdentityProvider, startIdentityProvider } from './identity-provider.js';

/** Where people reach the server; no test opens it. */
export const PUBLIC_URL = 'http://127.0.0.1:9';
export const CALLBACK = `${PUBLIC_URL}/api/sessions/oidc/callback`;

/** The people of the provider, by subject. */
const PEOPLE = {
  'sub-han': { preferred_username: 'Han.Mei', name: '韩梅梅', email: 'han@example.org', email_verified: true },
  'sub-wang': { preferred_username: 'w123', name: '王芳', email: 'Wang@example.org', email_verified: true },
  'sub-liar': { preferred_username: 'liar', name: '冒名', email: 'zhao@example.org', email_verified: false },
  'sub-new': { preferred_username: 'new.person', name: '新\u0000人\n', email: 'new@example.org', email_verified: true },
  'sub-odd': { preferred_username: '!', name: '怪' },
};
/** A server's side of {@link IdentityProvider}. */
export interface ProviderUnderTest {
  readonly provider: IdentityProvider;
  readonly settings: OidcSettings;
  /** There and back. */
  signIn(server: AccountsUnderTest, subject: string): Promise<Answer>;
}

/** Starts a provider and says how a server finds it. */
export async function withProvider(): Promise<ProviderUnderTest> {
  const provider = await startIdentityProvider(CALLBACK, PEOPLE);
  return {
    provider,
    settings: {
      issuer: new URL(provider.issuer),
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
      name: '政务统一认证',
      publicUrl: new URL(PUBLIC_URL),
      loginClaim: null,
      create: false,
    },
    signIn: async (server, subject) => {
      const { address, cookie } = await begin(server);
      return await comeBack(server, await provider.signIn(address, subject), cookie);
    },
  };
}

/** Tests sign in more often than people. */
export const MANY_SIGN_INS = { requestsPerMinute: 600_000, signInsPerMinute: 1000 };

/** A browser that went to the provider: where it was sent, and what it keeps. */
export interface Begun {
  readonly address: string;
  readonly cookie: string;
}

/** Goes to the provider. */
export async function begin(server: AccountsUnderTest, returnTo = '/'): Promise<Begun> {
  const path = `/api/sessions/oidc?returnTo=${encodeURIComponent(returnTo)}`;
  const { status, headers } = await server.ask(path, { redirect: 'manual' });
  expect(status).toBe(303);
  return { address: headers.get('location') ?? '', cookie: headers.get('set-cookie')?.split(';')[0] ?? '' };
}

/** Comes back from it. */
export async function comeBack(server: AccountsUnderTest, callback: URL, cookie: string, accept = ''): Promise<Answer> {
  const headers = { cookie, accept };
  return await server.ask(`${callback.pathname}${callback.search}`, { redirect: 'manual', headers });
}

/** The new session's person. */
export async function personOf(server: AccountsUnderTest, answer: Answer): Promise<Person> {
  const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('heng_session=')) ?? '';
  const current = await server.get('/api/sessions/current', { cookie: cookie.split(';')[0] ?? '' });
  if (current.status !== 200) throw new Error(`${answer.text} ${current.text}`);
  return asking(server, String(Object(current.json?.actor).id), {
    cookie: cookie.split(';')[0] ?? '',
    'x-csrf-token': String(current.json?.csrf),
  });
}

/** An account, by default one that may connect. */
export async function newUser(
  server: AccountsUnderTest,
  login: string,
  more: object = {},
  invited = true,
): Promise<string> {
  const made = await server.admin().post('/api/users', { login, name: login, ...more });
  const id = String(made.json?.id);
  if (invited) await server.admin().put(`/api/users/${id}/identities/invitation`, undefined);
  return id;
}

/** Entries of the audit log, newest first. */
export async function auditOf(server: AccountsUnderTest, query: string): Promise<readonly Record<string, unknown>[]> {
  const auditor = await server.person('auditor');
  const { data } = (await auditor.get(`/api/audit?${query}`)).json ?? {};
  return data as readonly Record<string, unknown>[]; // a list of entries
}

/** The revision of an account, for `If-Match`. */
export async function etag(server: AccountsUnderTest, id: string): Promise<string> {
  return (await server.admin().get(`/api/users/${id}`)).headers.get('etag') ?? '';
}

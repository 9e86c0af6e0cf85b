import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll, vi } from 'vitest';

/** What the provider tells of a person, by the subject they sign in as. */
export type People = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A real OpenID Connect provider on this machine. */
export interface IdentityProvider {
  readonly issuer: string;
  /**
   * Follows the address as a browser would, signs in as this person and agrees.
   *
   * @returns where the provider sends the browser in the end
   */
  signIn(address: string, subject: string): Promise<URL>;
  /** The same, but the person turns back at the first form. */
  cancel(address: string): Promise<URL>;
}

export const CLIENT = { id: 'heng', secret: 'a secret of the client, long enough' } as const;

/** Starts one for the tests of a file. */
export async function startIdentityProvider(callback: string, people: People): Promise<IdentityProvider> {
  // It warns of keys and forms that are for trying out only.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'info').mockImplementation(() => {});
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [callback] }],
    cookies: { keys: ['of the tests'] },
    claims: { openid: ['sub'], profile: ['preferred_username', 'name'], email: ['email', 'email_verified'] },
    findAccount: (_context: unknown, subject: string) =>
      subject in people ? { accountId: subject, claims: () => ({ sub: subject, ...people[subject] }) } : undefined,
  });
  server.on('request', provider.callback());
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    issuer,
    signIn: async (address, subject) => {
      const browser = openBrowser(callback);
      let place = await browser.go(address);
      for (const form of [`prompt=login&login=${subject}&password=any`, 'prompt=consent']) {
        if (place.href.startsWith(callback)) break;
        place = await browser.go(place.href, form);
      }
      return place;
    },
    cancel: async (address) => {
      const browser = openBrowser(callback);
      return await browser.go(`${(await browser.go(address)).href}/abort`);
    },
  };
}

/** Follows redirects with cookies, until a page is shown or the callback is reached. */
function openBrowser(callback: string) {
  const cookies = new Map<string, string>();
  return {
    go: async (address: string, form?: string): Promise<URL> => {
      let url = new URL(address);
      let body = form;
      for (;;) {
        if (url.href.startsWith(callback)) return url;
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const answer = await fetch(url, {
          redirect: 'manual',
          headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }) },
          ...(body === undefined ? {} : { method: 'POST', body }),
        });
        for (const line of answer.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
          if (value === '') cookies.delete(name);
          else cookies.set(name, value);
        }
        const next = answer.headers.get('location');
        const text = await answer.text();
        if (answer.status >= 400) throw new Error(`${url.href}: ${answer.status} ${text}`);
        if (next === null) return url;
        url = new URL(next, url);
        body = undefined;
      }
    },
  };
}

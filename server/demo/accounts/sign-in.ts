import { type Asker, UnexpectedReply } from '../entering/asker.js';
import { httpAsker } from '../entering/http-asker.js';

interface Session {
  readonly actor: { readonly id: string };
  readonly csrf: string;
}

/**
 * Signs in as a browser does: with the cookie and the CSRF token of the session.
 *
 * @throws UnexpectedReply when login and password do not fit
 */
export async function signIn(url: string, login: string, password: string): Promise<Asker> {
  return await session(url, '/api/sessions', { login, password });
}

/** Replaces the first password. Gives the new session. */
export async function changePassword(url: string, asker: Asker, current: string, password: string): Promise<Asker> {
  return await session(url, '/api/users/me/password', { current, password }, asker.headers);
}

async function session(url: string, path: string, body: object, headers: Asker['headers'] = {}): Promise<Asker> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!response.ok || cookie === undefined)
    throw new UnexpectedReply(`POST ${path}`, { status: response.status, text });
  const { actor, csrf }: Session = JSON.parse(text);
  return httpAsker(url, { kind: 'user', id: actor.id }, { cookie, 'x-csrf-token': csrf });
}

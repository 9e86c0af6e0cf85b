import { api, dataOf } from '../api/api.js';
import type { paths } from '../api/schema.generated.js';

/** Who is signed in, with what they may do; from the server. */
export type Session = paths['/api/sessions/current']['get']['responses'][200]['content']['application/json'];

let current: Session | null = null;

/** The session that this page knows of; null before the server was asked and after signing out. */
export function knownSession(): Session | null {
  return current;
}

/** What every request that changes something must carry; null when nobody is signed in. */
export function csrfToken(): string | null {
  return current?.csrf ?? null;
}

/** @throws ApiError when nobody is signed in (401) */
export async function loadSession(): Promise<Session> {
  current = await dataOf(api.GET('/api/sessions/current'));
  return current;
}

/** @throws ApiError 401 where login and password do not fit, 429 after too many attempts */
export async function signIn(login: string, password: string): Promise<Session> {
  current = await dataOf(api.POST('/api/sessions', { body: { login, password } }));
  return current;
}

/** Changes the own password; the server begins a new session with it. */
export async function changePassword(currentPassword: string, password: string): Promise<Session> {
  current = await dataOf(api.POST('/api/users/me/password', { body: { current: currentPassword, password } }));
  return current;
}

/** Ends the session on the server too. */
export async function signOut(): Promise<void> {
  if (current === null) return;
  try {
    await dataOf(api.DELETE('/api/sessions/current'));
  } finally {
    current = null;
  }
}

/** Forgets a session that the server no longer knows. */
export function forgetSession(): void {
  current = null;
}

import { createHash } from 'node:crypto';

/**
 * The token that must stand in the header `x-csrf-token` of every request of a session that changes something. It follows from
 * the session's token, so that a page that was loaded again gets the same one, and tells nothing about it.
 */
export function csrfTokenOf(sessionToken: string): string {
  return createHash('sha256').update(`heng csrf ${sessionToken}`).digest('base64url');
}

export const CSRF_HEADER = 'x-csrf-token';

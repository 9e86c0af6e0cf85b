import { usePermissions } from 'react-admin';
import type { Session } from './session.js';

/** The name of a permission, from the server's one table of them. */
export type Permission = Session['permissions'][number]['permission'];

/** What somebody must be allowed to, somewhere, e.g. `users:read`; a list: one of them; null: nothing. */
export type Needs = Permission | readonly Permission[] | null;

/** Whether these permissions hold one of what is needed. */
export function isAllowed(permissions: Session['permissions'], needs: Needs): boolean {
  if (needs === null) return true;
  const oneOf: readonly Permission[] = typeof needs === 'string' ? [needs] : needs;
  return permissions.some(({ permission }) => oneOf.includes(permission));
}

/**
 * Asks whether who is signed in may do something, somewhere. It decides what is offered; the server decides what is done.
 * `isPending` until the server has said who is signed in; nothing is allowed until then.
 */
export function useMay(): { readonly may: (needs: Needs) => boolean; readonly isPending: boolean } {
  const { permissions, isPending } = usePermissions<Session['permissions']>();
  return { may: (needs) => permissions !== undefined && isAllowed(permissions, needs), isPending };
}

import { SYSTEM } from '../../access/actor.js';
import { verifyPassword } from '../../access/password/password-hash.js';
import type { Instant, Storage, UnitOfWork } from '../../storage/index.js';
import { noteSignIn, type UserRow } from '../users/user-store.js';
import { lockedUntil } from './lockout.js';
import { countBarredAttempt } from './session-store.js';

/** How trying a password went. Whoever tried learns only whether it was right. */
export type AttemptOutcome =
  | { readonly right: true; readonly user: UserRow }
  | { readonly right: false; readonly why: RefusalReason };

/** As it stands in the audit log. */
export type RefusalReason = 'unknown' | 'disabled' | 'locked' | 'wrong-password';

interface Begun {
  readonly user: UserRow | null;
  readonly barred: 'unknown' | 'disabled' | 'locked' | null;
  /** Set when this attempt, should it fail, locks the account. */
  readonly lock: Instant | null;
}

/**
 * Tries a password. The attempt counts as failed before the password is looked at, so that many at once cannot get round the
 * lock; a right password takes that back. Whatever the reason, a refusal costs two writes and one hash.
 *
 * @param find the user whose password it should be
 */
export async function tryPassword(
  storage: Storage,
  requestId: string,
  find: (unit: UnitOfWork) => Promise<UserRow | undefined>,
  password: string,
): Promise<AttemptOutcome> {
  const context = { actor: SYSTEM, requestId };
  const begun = await storage.write(context, async (unit) => begin(unit, await find(unit)));
  const { user, barred, lock } = begun;
  const right = await verifyPassword(barred === null ? (user?.password_hash ?? null) : null, password);
  if (right && user !== null) return { right: true, user };
  const why = barred ?? 'wrong-password';
  await storage.write(context, async (unit) => {
    const resource = { resource: 'users', resourceId: user?.id ?? '' };
    await unit.record({ action: 'sessions:refuse', ...resource, reason: why });
    if (lock !== null) await unit.record({ action: 'users:lock', ...resource, after: { lockedUntil: lock } });
  });
  return { right: false, why };
}

/** Forgets the failures of a user whose password was right. */
export const FORGIVEN = { failed_logins: 0, locked_until: null } as const;

async function begin({ db, now }: UnitOfWork, user: UserRow | undefined): Promise<Begun> {
  const barred = barOf(user, now);
  if (user === undefined || barred !== null) {
    await countBarredAttempt(db, now);
    return { user: user ?? null, barred, lock: null };
  }
  const failed_logins = user.failed_logins + 1;
  const lock = lockedUntil(failed_logins, now);
  await noteSignIn(db, user.id, { failed_logins, locked_until: lock });
  return { user, barred: null, lock };
}

function barOf(user: UserRow | undefined, now: Instant): Begun['barred'] {
  if (user === undefined) return 'unknown';
  if (user.disabled_at !== null) return 'disabled';
  return user.locked_until !== null && user.locked_until > now ? 'locked' : null;
}

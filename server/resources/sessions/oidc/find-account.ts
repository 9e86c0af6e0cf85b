import type { UnitOfWork } from '../../../storage/index.js';
import { normaliseLogin, usableLogin } from '../../users/login.js';
import { findUserByLogin, insertUser, type UserRow } from '../../users/user-store.js';
import { auditedUser, userView } from '../../users/user-view.js';
import { deleteInvitation, findInvited, findUserByIdentity, insertIdentity } from './identity-store.js';
import type { VerifiedPerson } from './oidc-client.js';
import type { OidcSettings } from './oidc-settings.js';

/** Whose account somebody uses, or why none, as it stands in the audit log. */
export type FoundAccount =
  | { readonly kind: 'found'; readonly user: UserRow }
  | { readonly kind: 'refused'; readonly userId: string; readonly why: AccountRefusal };
export type AccountRefusal = 'oidc-disabled' | 'oidc-ambiguous' | 'oidc-not-invited' | 'oidc-unknown' | 'oidc-no-login';

const NAME_LENGTH = 200;

/**
 * The account of somebody whom the provider vouches for: the one connected before; else the invited one whose login is the
 * claim, or whose e-mail address is the verified one, which is connected from then on; else, with `create`, a new one without
 * roles.
 */
export async function findAccount(
  unit: UnitOfWork,
  person: VerifiedPerson,
  settings: Pick<OidcSettings, 'loginClaim' | 'create'>,
): Promise<FoundAccount> {
  const known = await findUserByIdentity(unit.db, person.issuer, person.subject);
  if (known !== undefined) return unlessDisabled(known);
  const names = namesOf(person, settings.loginClaim);
  const [invited, ...others] = await findInvited(unit.db, names);
  if (others.length > 0) return refused('oidc-ambiguous');
  if (invited !== undefined) {
    const found = unlessDisabled(invited);
    if (found.kind === 'refused') return found;
    await deleteInvitation(unit.db, invited.id);
    await connect(unit, invited.id, person);
    return found;
  }
  const { login } = names;
  const namesake = login === null ? undefined : await findUserByLogin(unit.db, login);
  if (namesake !== undefined) return refused('oidc-not-invited', namesake.id);
  if (!settings.create) return refused('oidc-unknown');
  if (login === null) return refused('oidc-no-login');
  const user = await createAccount(unit, login, person);
  await connect(unit, user.id, person);
  return { kind: 'found', user };
}

/** The claim as a login, where it can be one, and the e-mail address where the provider has verified it. */
function namesOf({ claims }: VerifiedPerson, loginClaim: string | null) {
  const email =
    typeof claims.email === 'string' && claims.email_verified === true ? claims.email.trim().toLowerCase() : null;
  const name = loginClaim ?? 'preferred_username';
  const claim = name === 'email' ? email : claims[name];
  const login = typeof claim === 'string' ? normaliseLogin(claim) : null;
  return {
    login: login !== null && usableLogin(login) ? login : null,
    email: loginClaim === null || loginClaim === 'email' ? email : null,
  };
}

function unlessDisabled(user: UserRow): FoundAccount {
  return user.disabled_at === null ? { kind: 'found', user } : refused('oidc-disabled', user.id);
}

function refused(why: AccountRefusal, userId = ''): FoundAccount {
  return { kind: 'refused', why, userId };
}

async function connect(unit: UnitOfWork, userId: string, { issuer, subject }: VerifiedPerson): Promise<void> {
  const id = unit.newId();
  await insertIdentity(unit.db, { id, issuer, subject, user_id: userId, created_at: unit.now });
  const after = { id, issuer, subject };
  await unit.record({ action: 'users:connect-identity', resource: 'users', resourceId: userId, after });
}

async function createAccount(unit: UnitOfWork, login: string, { claims }: VerifiedPerson): Promise<UserRow> {
  const row: UserRow = {
    id: unit.newId(),
    login,
    name: lineOf(claims.name) || login,
    email: null,
    external_id: null,
    password_hash: null,
    password_changed_at: null,
    must_change_password: 0,
    failed_logins: 0,
    locked_until: null,
    disabled_at: null,
    last_login_at: null,
    created_at: unit.now,
    updated_at: unit.now,
    revision: 1,
  };
  await insertUser(unit.db, row);
  const after = auditedUser(userView(row, []));
  await unit.record({ action: 'users:create', resource: 'users', resourceId: row.id, after });
  return row;
}

/** A claim as one line of text. */
function lineOf(claim: unknown): string {
  if (typeof claim !== 'string') return '';
  return [...claim.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim()].slice(0, NAME_LENGTH).join('').trim();
}

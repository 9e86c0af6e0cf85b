import type { Kysely } from 'kysely';
import type { GrantsTable } from '../storage/access-tables.js';
import type { Instant, Tables } from '../storage/tables.js';
import type { Grant, Scope } from './actor.js';
import { SCOPE_KEYS } from './permissions.js';
import { isRole, type Role } from './roles.js';

/** A grant as it is kept. */
export interface KeptGrant extends Grant {
  readonly id: string;
  readonly createdAt: Instant;
  /** Id of the user who gave it; empty for the system. */
  readonly createdBy: string;
}

export type GrantHolder = Pick<GrantsTable, 'actor_kind' | 'actor_id'>;

/** The grants in force of several holders of one kind, by holder, oldest first. */
export async function findGrants(
  db: Kysely<Tables>,
  kind: GrantsTable['actor_kind'],
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly KeptGrant[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('grants')
    .selectAll()
    .where('actor_id', 'in', [...ids])
    .where('actor_kind', '=', kind)
    .where('revoked_at', 'is', null)
    .orderBy('id')
    .execute();
  const grants = new Map<string, KeptGrant[]>(ids.map((id) => [id, []]));
  for (const row of rows) grants.get(row.actor_id)?.push(...grantOf(row));
  return grants;
}

/** Gives a role. */
export async function insertGrant(
  db: Kysely<Tables>,
  holder: GrantHolder,
  { id, role, scope, createdAt, createdBy }: KeptGrant,
): Promise<void> {
  await db
    .insertInto('grants')
    .values({
      ...holder,
      id,
      role,
      subtree: scope.subtree ?? null,
      department: scope.department ?? null,
      cycle: scope.cycle ?? null,
      created_at: createdAt,
      created_by: createdBy,
      revoked_at: null,
      revoked_by: null,
    })
    .execute();
}

/** Takes a role back; it stays on record. */
export async function revokeGrant(db: Kysely<Tables>, id: string, at: Instant, by: string): Promise<void> {
  await db
    .updateTable('grants')
    .set({ revoked_at: at, revoked_by: by })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();
}

/** How many people who are not disabled hold a role everywhere, apart from one of them. */
export async function countOtherHolders(db: Kysely<Tables>, role: Role, exceptUser: string): Promise<number> {
  const { count } = await db
    .selectFrom('grants')
    .innerJoin('users', 'users.id', 'grants.actor_id')
    .select((all) => all.fn.count<number | string>('users.id').distinct().as('count'))
    .where('grants.actor_kind', '=', 'user')
    .where('grants.role', '=', role)
    .where('grants.revoked_at', 'is', null)
    .where('grants.subtree', 'is', null)
    .where('grants.department', 'is', null)
    .where('grants.cycle', 'is', null)
    .where('users.disabled_at', 'is', null)
    .where('users.id', '<>', exceptUser)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** A role that this program no longer knows gives nothing. */
function grantOf(row: GrantsTable): readonly KeptGrant[] {
  if (!isRole(row.role)) return [];
  const scope: Scope = Object.fromEntries(SCOPE_KEYS.flatMap((key) => (row[key] === null ? [] : [[key, row[key]]])));
  return [{ id: row.id, role: row.role, scope, createdAt: row.created_at, createdBy: row.created_by }];
}

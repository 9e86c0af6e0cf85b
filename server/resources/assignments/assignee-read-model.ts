import type { Kysely } from 'kysely';
import type { Actor } from '../../access/actor.js';
import { findGrants } from '../../access/grant-store.js';
import { PERMISSIONS } from '../../access/permissions.js';
import type { Instant, Tables } from '../../storage/index.js';
import { chunks } from '../units/unit-store.js';
import type { ActorId } from './assignment-schemas.js';

/** Users and API keys that may act now, with their grants; others are left out. By kind, then name. */
export async function findAssignees(
  db: Kysely<Tables>,
  ids: readonly ActorId[],
  now: Instant,
): Promise<readonly Actor[]> {
  const byKind = (kind: ActorId['kind']) => ids.filter((each) => each.kind === kind).map(({ id }) => id);
  const users = byKind('user');
  const keys = byKind('api_key');
  const found: { readonly id: string; readonly name: string; readonly kind: ActorId['kind'] }[] = [];
  for (const some of chunks(users)) {
    const rows = await db
      .selectFrom('users')
      .select(['id', 'name'])
      .where('id', 'in', [...some])
      .where('disabled_at', 'is', null)
      .execute();
    found.push(...rows.map((row) => ({ ...row, kind: 'user' as const })));
  }
  for (const some of chunks(keys)) {
    const rows = await db
      .selectFrom('api_keys')
      .select(['id', 'name'])
      .where('id', 'in', [...some])
      .where('revoked_at', 'is', null)
      .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]))
      .execute();
    found.push(...rows.map((row) => ({ ...row, kind: 'api_key' as const })));
  }
  const grants = { user: await findGrants(db, 'user', users), api_key: await findGrants(db, 'api_key', keys) };
  return found
    .map((each): Actor => ({ ...each, grants: grants[each.kind].get(each.id) ?? [] }))
    .sort((a, b) => (nameOrder(a) < nameOrder(b) ? -1 : 1));
}

/** Whoever holds a role that rates or casts ballots, whether or not they may act now. */
export async function listRaterIds(db: Kysely<Tables>): Promise<readonly ActorId[]> {
  const roles = new Set<string>([...PERMISSIONS['ratings:enter'].roles, ...PERMISSIONS['ballots:enter'].roles]);
  const rows = await db
    .selectFrom('grants')
    .select(['actor_kind', 'actor_id'])
    .distinct()
    .where('role', 'in', [...roles])
    .where('revoked_at', 'is', null)
    .execute();
  return rows.map(({ actor_kind: kind, actor_id: id }) => ({ kind, id }));
}

/** The names of actors, those that may no longer act too, by `kind:id`. */
export async function findActorNames(
  db: Kysely<Tables>,
  ids: readonly ActorId[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const kind of ['user', 'api_key'] as const) {
    const wanted = [...new Set(ids.filter((each) => each.kind === kind).map(({ id }) => id))];
    for (const some of chunks(wanted)) {
      const rows = await db
        .selectFrom(kind === 'user' ? 'users' : 'api_keys')
        .select(['id', 'name'])
        .where('id', 'in', [...some])
        .execute();
      for (const { id, name } of rows) names.set(`${kind}:${id}`, name);
    }
  }
  return names;
}

function nameOrder({ kind, name, id }: Actor): string {
  return JSON.stringify([kind === 'user' ? 0 : 1, name, id]);
}

import { type Kysely, sql } from 'kysely';
import type { Actor } from '../../access/actor.js';
import { may, scopesOf } from '../../access/may.js';
import { likePattern } from '../../http/list-query.js';
import type { Tables } from '../../storage/index.js';
import { listCycles } from '../cycles/cycle-read-model.js';
import { listUnits } from '../units/unit-read-model.js';
import { findUnits } from '../units/unit-store.js';
import { visibleIds } from '../units/unit-visibility.js';
import { visibilityOf } from '../units/visibility-read-model.js';

/** By what a role can be limited. */
export const SCOPE_TARGET_KINDS = ['unit', 'cycle', 'department'] as const;
export type ScopeTargetKind = (typeof SCOPE_TARGET_KINDS)[number];

/** Something that a role can be limited to, as a form offers it: names, nothing else of it. */
export interface ScopeTarget {
  /** What the scope holds. */
  readonly id: string;
  readonly name: string;
  /** Names of the units above, from the top down; empty for cycles and departments. */
  readonly above: readonly string[];
}

export interface ScopeTargetQuestion {
  readonly kind: ScopeTargetKind;
  /** Part of a name; empty: any. */
  readonly q: string;
  /** Only these; null: any. */
  readonly ids: readonly string[] | null;
  readonly perPage: number;
}

export interface ScopeTargets {
  readonly data: readonly ScopeTarget[];
  readonly total: number;
}

/**
 * What roles can be limited to, by name. Who sees accounts sees all names; others those of the units and cycles that they
 * may read, and of departments those of their own roles.
 */
export async function listScopeTargets(
  db: Kysely<Tables>,
  actor: Actor,
  question: ScopeTargetQuestion,
): Promise<ScopeTargets> {
  const seesAll = may(actor, 'users:read');
  if (question.kind === 'unit') return await units(db, actor, question, seesAll);
  if (question.kind === 'cycle') return await cycles(db, actor, question, seesAll);
  return await departments(db, actor, question, seesAll);
}

async function units(
  db: Kysely<Tables>,
  actor: Actor,
  { q, ids, perPage }: ScopeTargetQuestion,
  seesAll: boolean,
): Promise<ScopeTargets> {
  const visibility = seesAll ? null : await visibilityOf(db, actor, 'units:read');
  const any = { externalId: null, parent: null, subtree: null, retired: null } as const;
  const order = { page: 1, perPage, sort: 'path', order: 'asc' } as const;
  const { rows, total } = await listUnits(db, { ...any, ...order, q, ids }, visibility);
  const aboveIds = [...new Set(rows.flatMap(({ path }) => visibleIds(path, visibility)))];
  const names = new Map((await findUnits(db, aboveIds)).map(({ id, name }) => [id, name]));
  const data = rows.map(({ id, name, path }) => ({
    id,
    name,
    above: visibleIds(path, visibility)
      .slice(0, -1)
      .map((each) => names.get(each) ?? each),
  }));
  return { data, total };
}

async function cycles(
  db: Kysely<Tables>,
  actor: Actor,
  { q, ids, perPage }: ScopeTargetQuestion,
  seesAll: boolean,
): Promise<ScopeTargets> {
  const own = seesAll ? [{}] : scopesOf(actor, 'cycles:read');
  const isEverywhere = own.some(({ cycle }) => cycle === undefined);
  const asked = ids?.filter((id) => isEverywhere || own.some(({ cycle }) => cycle === id));
  const scopes = asked?.map((cycle) => ({ cycle })) ?? own;
  const any = { state: null, year: null, externalId: null } as const;
  const order = { page: 1, perPage, sort: 'createdAt', order: 'desc' } as const;
  const { rows, total } = await listCycles(db, { ...any, ...order, q }, scopes);
  return { data: rows.map(({ id, name }) => ({ id, name, above: [] })), total };
}

/** Departments are names that schemes use: offered are those that roles and assignments name already. */
async function departments(
  db: Kysely<Tables>,
  actor: Actor,
  { q, ids, perPage }: ScopeTargetQuestion,
  seesAll: boolean,
): Promise<ScopeTargets> {
  const named = seesAll ? await namedDepartments(db, q) : actor.grants.flatMap(({ scope }) => scope.department ?? []);
  const fitting = [...new Set(named)]
    .filter((name) => name.toLowerCase().includes(q.toLowerCase()) && (ids === null || ids.includes(name)))
    .sort();
  return { data: fitting.slice(0, perPage).map((name) => ({ id: name, name, above: [] })), total: fitting.length };
}

async function namedDepartments(db: Kysely<Tables>, q: string): Promise<readonly string[]> {
  const fits = sql<boolean>`lower(department) like ${likePattern(q)} escape '\\'`;
  const ofGrants = db.selectFrom('grants').select('department').distinct().where('revoked_at', 'is', null).where(fits);
  const ofAssignments = db.selectFrom('assignments').select('department').distinct().where(fits);
  const rows = await ofGrants.union(ofAssignments).execute();
  return rows.flatMap(({ department }) => department ?? []);
}

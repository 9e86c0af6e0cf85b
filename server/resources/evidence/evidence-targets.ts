import type { Kysely } from 'kysely';
import type { Actor } from '../../access/actor.js';
import type { Permission } from '../../access/permissions.js';
import type { Instant, Tables } from '../../storage/index.js';
import type { EntryDescription } from '../cycles/scheme/entry-description.js';
import { type EntryName, entryAccess } from '../entries/entry-access.js';
import { entryClosed } from '../entries/entry-problems.js';
import { type CycleTarget, cycleScopesOf, mayInCycle } from '../events/cycle-scopes.js';
import { entryOf } from '../events/enter-occurrences.js';
import { evidenceTargetUnknown } from './evidence-problems.js';
import type { DepartmentTargets, EvidenceVisibility } from './evidence-read-model.js';
import { type EvidenceTarget, findTargetOccurrence } from './evidence-store.js';

/** What a piece of evidence belongs to. */
export interface TargetAddress {
  readonly cycle: string;
  readonly unit: string;
  readonly target: EvidenceTarget;
  readonly targetId: string;
}

/** What counts for whoever adds evidence to it. */
export interface ResolvedTarget {
  readonly departments: readonly string[];
  /** It may be added while one of these may be entered. */
  readonly entries: readonly EntryName[];
  /** One of them is needed. */
  readonly permissions: readonly Permission[];
}

/** Finds what evidence is to belong to. @throws Refusal `evidence-target-unknown` */
export async function resolveTarget(
  db: Kysely<Tables>,
  { facts, sources, lists }: EntryDescription,
  { cycle, unit, target, targetId }: TargetAddress,
): Promise<ResolvedTarget> {
  const unknown = evidenceTargetUnknown.refuse({ target, id: targetId });
  switch (target) {
    case 'fact': {
      const fact = facts.find(({ id }) => id === targetId);
      if (fact === undefined) throw unknown;
      return { departments: fact.departments, entries: ['facts'], permissions: ['entries:enter'] };
    }
    case 'item': {
      const rating = sources.filter(({ items }) => items.some(({ key }) => key === targetId));
      if (rating.length === 0) throw unknown;
      const items = rating.flatMap((source) => source.items.filter(({ key }) => key === targetId));
      return {
        departments: items.flatMap(({ department }) => department ?? []),
        entries: ['facts', ...rating.map(({ id }): EntryName => `ratings:${id}`)],
        permissions: ['entries:enter'],
      };
    }
    case 'event':
    case 'record': {
      const found = await findTargetOccurrence(db, { cycle, unit, id: targetId });
      if (found?.kind !== target) throw unknown;
      const departments = lists.find(({ id }) => id === found.list)?.departments ?? [];
      return { departments, entries: [entryOf(found.kind)], permissions: ['entries:enter', 'events:enter'] };
    }
    default:
      return target satisfies never;
  }
}

/** Whether an actor may add evidence to something, and withdraw it. */
export function mayAddEvidence(
  actor: Actor,
  { permissions, departments }: ResolvedTarget,
  at: Omit<CycleTarget, 'departments'>,
): boolean {
  return permissions.some((permission) => mayInCycle(actor, permission, { ...at, departments }));
}

/** The reopening that lets evidence be added, null when the timetable does. @throws Refusal `entry-closed` */
export async function requireEvidenceWindow(
  db: Kysely<Tables>,
  { entries }: ResolvedTarget,
  { cycle, unit }: { readonly cycle: string; readonly unit: string },
  now: Instant,
): Promise<string | null> {
  let closed: string | null = null;
  for (const entry of entries) {
    const { isOpen, stage, reopening } = await entryAccess(db, { cycle, entry, unit }, now);
    if (isOpen) return reopening;
    closed ??= stage;
  }
  throw entryClosed.refuse({ stage: closed });
}

/** What an actor may see of the evidence of a cycle: `entries:read`, of a department what it assesses; and that of units to rate. */
export function evidenceVisibility(
  actor: Actor,
  cycle: string,
  { facts, sources, lists }: EntryDescription,
): EvidenceVisibility {
  return {
    actor,
    scopes: cycleScopesOf(actor, 'entries:read', cycle),
    targetsOf: (department): DepartmentTargets => ({
      facts: facts.filter(({ departments }) => departments.includes(department)).map(({ id }) => id),
      items: sources.flatMap(({ items }) =>
        items.filter((item) => item.department === department).map(({ key }) => key),
      ),
      lists: lists.filter(({ departments }) => departments.includes(department)).map(({ id }) => id),
    }),
  };
}

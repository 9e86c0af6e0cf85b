import type { Actor } from '../../access/actor.js';
import { scopesOf } from '../../access/may.js';
import type { Permission } from '../../access/permissions.js';
import { idsOnPath } from '../units/unit-path.js';

/** What visibility needs of a source of the scheme. */
export interface VisibleSource {
  readonly id: string;
  /** Whether it is the self-assessment of the units. */
  readonly isSelf: boolean;
  readonly items: readonly { readonly key: string; readonly department: string | null }[];
}

/** Where marks are seen whoever gave them: both limits hold. */
export interface OpenMarks {
  /** Of the units of this subtree, as the tree was at the opening; null: of all. */
  readonly subtree: string | null;
  /** These items by source, of these sources only; null: everything. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>> | null;
  /** Whether they must be submitted. */
  readonly submittedOnly: boolean;
}

/** Which marks of a cycle an actor sees: those that are open to the actor, the own ones, and those that the own ones open. */
export interface RatingVisibility {
  readonly actor: Pick<Actor, 'kind' | 'id'>;
  readonly cycle: string;
  readonly open: readonly OpenMarks[];
}

/** What a cell filter needs of a sheet. */
export interface SeenSheet {
  readonly source: string;
  readonly rater: string;
  readonly unit: string;
  /** Path of the unit as it was at the opening. */
  readonly unitPath: string;
  readonly isSubmitted: boolean;
}

/** What the reader rates, as `ratingTasks` gives it, and whether it is in. */
export interface OwnTask {
  readonly source: string;
  readonly rater: string;
  readonly unit: string;
  readonly keys: readonly string[] | null;
  readonly recused: boolean;
  readonly isSubmitted: boolean;
}

/**
 * Which marks an actor sees in a cycle. `ratings:read` (office, auditor) opens everybody's, within subtree, department and
 * cycle; the self-assessment is read like facts: with `entries:read` once it is submitted, before with `entries:enter`.
 * Everything else is hidden until the own marks for the same unit and source are in (see `rating-visibility-read-model`).
 */
export function ratingVisibility(actor: Actor, cycle: string, sources: readonly VisibleSource[]): RatingVisibility {
  const self = sources.filter(({ isSelf }) => isSelf);
  return {
    actor: { kind: actor.kind, id: actor.id },
    cycle,
    open: [
      ...openBy(actor, 'ratings:read', cycle, { sources, all: true, submittedOnly: false }),
      ...openBy(actor, 'entries:enter', cycle, { sources: self, all: false, submittedOnly: false }),
      ...openBy(actor, 'entries:read', cycle, { sources: self, all: false, submittedOnly: true }),
    ],
  };
}

/**
 * Which cells of a sheet that is seen are seen: a reader of one department sees the cells of its items only, a rater those of
 * the own items. Whatever is derived from cells (counts, exports, sums) is derived from these alone.
 *
 * @param own the reader's tasks
 * @returns null: all
 */
export function seenKeys(
  { open }: RatingVisibility,
  sheet: SeenSheet,
  own: readonly OwnTask[],
): ReadonlySet<string> | null {
  const seen = new Set<string>();
  for (const { subtree, keys, submittedOnly } of open) {
    if (subtree !== null && !idsOnPath(sheet.unitPath).includes(subtree)) continue;
    if (submittedOnly && !sheet.isSubmitted) continue;
    if (keys === null) return null;
    for (const key of keys.get(sheet.source) ?? []) seen.add(key);
  }
  const mine = own.filter(({ source, unit }) => source === sheet.source && unit === sheet.unit);
  if (mine.some(({ rater }) => rater === sheet.rater)) return null;
  const rated = mine.filter(({ recused }) => !recused);
  if (!sheet.isSubmitted || !rated.every(({ isSubmitted }) => isSubmitted)) return seen;
  if (rated.some(({ keys }) => keys === null)) return null;
  for (const key of rated.flatMap(({ keys }) => keys ?? [])) seen.add(key);
  return seen;
}

function openBy(
  actor: Actor,
  permission: Permission,
  cycle: string,
  {
    sources,
    all,
    submittedOnly,
  }: {
    readonly sources: readonly VisibleSource[];
    /** Whether these are all sources, so that no limit by source is needed. */
    readonly all: boolean;
    readonly submittedOnly: boolean;
  },
): readonly OpenMarks[] {
  return scopesOf(actor, permission)
    .filter((scope) => scope.cycle === undefined || scope.cycle === cycle)
    .map(({ subtree, department }): OpenMarks => {
      const keys = all && department === undefined ? null : keysOf(sources, department);
      return { subtree: subtree ?? null, keys, submittedOnly };
    });
}

/** The items of a department by source; sources without any are left out. */
function keysOf(
  sources: readonly VisibleSource[],
  department: string | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = sources.map(({ id, items }) => {
    const own = items.filter((item) => department === undefined || item.department === department);
    return [id, new Set(own.map(({ key }) => key))] as const;
  });
  return new Map(keys.filter(([, own]) => own.size > 0));
}

import { type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import type { Actor } from '../../../access/actor.js';
import { scopesOf } from '../../../access/may.js';
import { type ListQuery, likePattern } from '../../../http/list-query.js';
import type { Tables } from '../../../storage/index.js';
import type { RatingVisibility } from '../../assignments/rating-visibility.js';
import { seenRatings } from '../../assignments/rating-visibility-read-model.js';
import type { SnapshotVisibility } from '../../cycles/population/snapshot-visibility.js';
import type { SheetRow } from './sheet-state.js';

export type SheetSort = 'unit' | 'updatedAt' | 'submittedAt' | 'rater';
/** What a list of sheets can be sorted by, the default first. */
export const SHEET_SORTS: readonly SheetSort[] = ['unit', 'updatedAt', 'submittedAt', 'rater'];

/** How far a sheet has come: with drafts, with returned cells, handed in, with everything verified. */
export type SheetProgress = 'unsubmitted' | 'returned' | 'submitted' | 'verified';
export const SHEET_PROGRESS: readonly SheetProgress[] = ['unsubmitted', 'returned', 'submitted', 'verified'];

const COLUMNS = {
  unit: 'cycle_units.name',
  updatedAt: 'sheets.updated_at',
  submittedAt: 'sheets.submitted_at',
  rater: 'sheets.rater',
} as const satisfies Readonly<Record<SheetSort, string>>;

export interface SheetFilter extends Omit<ListQuery, 'sort'> {
  readonly sort: SheetSort;
  readonly kind: SheetRow['kind'] | null;
  readonly source: string | null;
  readonly rater: string | null;
  /** Id of the unit. */
  readonly unit: string | null;
  readonly state: SheetProgress | null;
}

/** A sheet with the unit as it was at the opening. */
export type ListedSheet = SheetRow & { readonly name: string; readonly document_id: string; readonly path: string };

/** What of the sheets of a cycle somebody sees. */
export interface SheetVisibility {
  readonly units: SnapshotVisibility;
  readonly ratings: RatingVisibility;
  /** Subtrees whose facts are seen, whole or in part; null: all. */
  readonly facts: SnapshotVisibility;
  /** The same for earlier results. */
  readonly history: SnapshotVisibility;
}

/** Where facts and earlier results are seen: who reads for one department sees facts only. */
export function factVisibilityOf(actor: Actor, cycle: string): Pick<SheetVisibility, 'facts' | 'history'> {
  const scopes = scopesOf(actor, 'entries:read').filter((scope) => scope.cycle === undefined || scope.cycle === cycle);
  const subtrees = (some: typeof scopes): SnapshotVisibility =>
    some.some(({ subtree }) => subtree === undefined) ? null : some.flatMap(({ subtree }) => subtree ?? []);
  return { facts: subtrees(scopes), history: subtrees(scopes.filter(({ department }) => department === undefined)) };
}

/** A part of the sheets of a cycle that somebody sees, and how many of those fit: rows, count, search and order alike. */
export async function listSheets(
  db: Kysely<Tables>,
  cycle: string,
  { page, perPage, sort, order, q, kind, source, rater, unit, state }: SheetFilter,
  visibility: SheetVisibility,
): Promise<{ readonly rows: readonly ListedSheet[]; readonly total: number }> {
  let fitting = db
    .selectFrom('sheets')
    .innerJoin('cycle_units', (join) =>
      join
        .onRef('cycle_units.cycle_id', '=', 'sheets.cycle_id')
        .onRef('cycle_units.unit_id', '=', 'sheets.unit_id')
        .on(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('cycle_units as later')
                .select('later.revision')
                .whereRef('later.cycle_id', '=', 'cycle_units.cycle_id')
                .whereRef('later.unit_id', '=', 'cycle_units.unit_id')
                .whereRef('later.revision', '>', 'cycle_units.revision'),
            ),
          ),
        ),
    )
    .where('sheets.cycle_id', '=', cycle)
    .where('cycle_units.withdrawn', '=', 0)
    .where(within(visibility.units))
    .where((eb) => seenSheets(eb as unknown as ExpressionBuilder<Tables, 'sheets'>, visibility)); // it has these columns too
  if (kind !== null) fitting = fitting.where('sheets.kind', '=', kind);
  if (source !== null) fitting = fitting.where('sheets.source', '=', source);
  if (rater !== null) fitting = fitting.where('sheets.rater', '=', rater);
  if (unit !== null) fitting = fitting.where('sheets.unit_id', '=', unit);
  if (state !== null) fitting = fitting.where(PROGRESS[state]);
  if (q !== '') fitting = fitting.where(sql<SqlBool>`cycle_units.search like ${likePattern(q)} escape '\\'`);
  const { total } = await fitting
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await fitting
    .selectAll('sheets')
    .select(['cycle_units.name', 'cycle_units.document_id', 'cycle_units.path'])
    .orderBy(({ fn, val }) => fn.coalesce(COLUMNS[sort], val('')), order)
    .orderBy('sheets.id', order)
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { rows, total: Number(total) };
}

const PROGRESS = {
  unsubmitted: sql<SqlBool>`sheets.unsubmitted > 0`,
  returned: sql<SqlBool>`sheets.returned > 0`,
  submitted: sql<SqlBool>`sheets.submitted_at is not null`,
  verified: sql<SqlBool>`(sheets.filled > 0 and sheets.verified >= sheets.filled)`,
} as const satisfies Readonly<Record<SheetProgress, unknown>>;

function seenSheets(eb: ExpressionBuilder<Tables, 'sheets'>, { facts, history, ratings }: SheetVisibility) {
  return eb.or([
    eb.and([eb('sheets.kind', '=', 'facts'), within(facts)]),
    eb.and([eb('sheets.kind', '=', 'history'), within(history)]),
    seenRatings(eb, ratings),
  ]);
}

/** The condition on the path of the unit that keeps these subtrees. */
function within(subtrees: SnapshotVisibility) {
  if (subtrees === null) return sql<SqlBool>`1 = 1`;
  // Ids hold no wildcards.
  const ids = subtrees.filter((id) => !/[%_\\]/.test(id));
  if (ids.length === 0) return sql<SqlBool>`1 = 0`;
  return sql<SqlBool>`(${sql.join(
    ids.map((id) => sql`cycle_units.path like ${`%/${id}/%`}`),
    sql` or `,
  )})`;
}

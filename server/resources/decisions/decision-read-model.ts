import { type Kysely, sql } from 'kysely';
import { type ListQuery, likePattern } from '../../http/list-query.js';
import type { Tables } from '../../storage/index.js';
import type { DecisionRow } from './decision-store.js';

export type DecisionSort = 'takenAt' | 'kind' | 'unit';
/** What decisions can be sorted by, the default first. */
export const DECISION_SORTS: readonly DecisionSort[] = ['takenAt', 'kind', 'unit'];

const COLUMNS = {
  takenAt: 'decisions.taken_at',
  kind: 'decisions.kind',
  unit: 'cycle_units.name',
} as const satisfies Readonly<Record<DecisionSort, string>>;

export interface DecisionFilter extends Omit<ListQuery, 'sort'> {
  readonly sort: DecisionSort;
  readonly unit: string | null;
  readonly kind: string | null;
  /** Null: both. */
  readonly revoked: boolean | null;
}

/** A decision with the unit as the cycle knows it. */
export interface ShownDecisionRow extends DecisionRow {
  readonly name: string;
  readonly document_id: string;
}

/** A part of the decisions of a cycle, and how many fit. */
export async function listDecisions(
  db: Kysely<Tables>,
  cycle: string,
  { page, perPage, sort, order, q, unit, kind, revoked }: DecisionFilter,
): Promise<{ readonly rows: readonly ShownDecisionRow[]; readonly total: number }> {
  let fitting = shown(db, cycle);
  if (unit !== null) fitting = fitting.where('decisions.unit_id', '=', unit);
  if (kind !== null) fitting = fitting.where('decisions.kind', '=', kind);
  if (revoked !== null) fitting = fitting.where('decisions.revoked_at', revoked ? 'is not' : 'is', null);
  if (q !== '') {
    const pattern = likePattern(q);
    fitting = fitting.where(({ or }) =>
      or([
        sql<boolean>`cycle_units.search like ${pattern} escape '\\'`,
        sql<boolean>`lower(decisions.minutes) like ${pattern} escape '\\'`,
        sql<boolean>`lower(decisions.reason) like ${pattern} escape '\\'`,
      ]),
    );
  }
  const { total } = await fitting
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await fitting
    .selectAll('decisions')
    .select(['cycle_units.name', 'cycle_units.document_id'])
    .orderBy(COLUMNS[sort], order)
    .orderBy('decisions.id', order)
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { rows, total: Number(total) };
}

/** Decisions by their ids, in the order in which they were taken. */
export async function readDecisions(
  db: Kysely<Tables>,
  cycle: string,
  ids: readonly string[],
): Promise<readonly ShownDecisionRow[]> {
  if (ids.length === 0) return [];
  return await shown(db, cycle)
    .where('decisions.id', 'in', [...ids])
    .selectAll('decisions')
    .select(['cycle_units.name', 'cycle_units.document_id'])
    .orderBy('decisions.id')
    .execute();
}

/** Decisions with the last revision of their units. */
function shown(db: Kysely<Tables>, cycle: string) {
  return db
    .selectFrom('decisions')
    .innerJoin('cycle_units', (join) =>
      join
        .onRef('cycle_units.cycle_id', '=', 'decisions.cycle_id')
        .onRef('cycle_units.unit_id', '=', 'decisions.unit_id'),
    )
    .where('decisions.cycle_id', '=', cycle)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('cycle_units as later')
            .select('later.revision')
            .whereRef('later.cycle_id', '=', 'cycle_units.cycle_id')
            .whereRef('later.unit_id', '=', 'cycle_units.unit_id')
            .whereRef('later.revision', '>', 'cycle_units.revision'),
        ),
      ),
    );
}

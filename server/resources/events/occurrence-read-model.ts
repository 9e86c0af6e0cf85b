import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { type ListQuery, likePattern } from '../../http/list-query.js';
import type { Tables } from '../../storage/index.js';
import type { CycleScope } from './cycle-scopes.js';
import { isOneOf, LAST_REVISION, withinCycleScopes } from './cycle-scopes-read-model.js';
import type { EventState, OccurrenceRow } from './occurrence-store.js';

/** An event or record with its unit as it was when the cycle opened. */
export type SeenOccurrence = OccurrenceRow & { readonly unit_name: string; readonly path: string };

/** What an actor may see of the events and records of a cycle. */
export interface EventVisibility {
  readonly scopes: readonly CycleScope[];
  /** Lists that a department assesses. */
  readonly listsOf: (department: string) => readonly string[];
  /** Lists whose content is not searched: it holds marks that the actor may not see. */
  readonly unsearched: readonly string[];
}

export type EventSort = 'enteredAt' | 'updatedAt' | 'unit' | 'list' | 'state';
/** What events and records can be sorted by, the default first. */
export const EVENT_SORTS: readonly EventSort[] = ['enteredAt', 'updatedAt', 'unit', 'list', 'state'];

const COLUMNS = {
  enteredAt: 'occurrences.entered_at',
  updatedAt: 'occurrences.updated_at',
  unit: 'cycle_units.name',
  list: 'occurrences.list',
  state: 'occurrences.state',
} as const satisfies Readonly<Record<EventSort, string>>;

export interface EventFilter extends Omit<ListQuery, 'sort'> {
  readonly sort: EventSort;
  readonly unit: string | null;
  readonly list: string | null;
  readonly kind: OccurrenceRow['kind'] | null;
  readonly state: EventState | null;
  readonly externalId: string | null;
}

/** A part of the events and records of a cycle that somebody may see, and how many of those fit. */
export async function listOccurrences(
  db: Kysely<Tables>,
  cycle: string,
  { page, perPage, sort, order, q, unit, list, kind, state, externalId }: EventFilter,
  visibility: EventVisibility,
): Promise<{ readonly rows: readonly SeenOccurrence[]; readonly total: number }> {
  let fitting = seen(db, cycle, visibility);
  if (unit !== null) fitting = fitting.where('occurrences.unit_id', '=', unit);
  if (list !== null) fitting = fitting.where('occurrences.list', '=', list);
  if (kind !== null) fitting = fitting.where('occurrences.kind', '=', kind);
  if (state !== null) fitting = fitting.where('occurrences.state', '=', state);
  if (externalId !== null) fitting = fitting.where('occurrences.external_id', '=', externalId);
  if (q !== '') fitting = fitting.where(matches(q, visibility.unsearched));
  const { total } = await fitting
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await fitting
    .selectAll('occurrences')
    .select(['cycle_units.name as unit_name', 'cycle_units.path as path'])
    .orderBy(COLUMNS[sort], order)
    .orderBy('occurrences.id', order)
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { rows, total: Number(total) };
}

/** One event or record that somebody may see. */
export async function findOccurrence(
  db: Kysely<Tables>,
  cycle: string,
  id: string,
  visibility: EventVisibility,
): Promise<SeenOccurrence | undefined> {
  return await seen(db, cycle, visibility)
    .selectAll('occurrences')
    .select(['cycle_units.name as unit_name', 'cycle_units.path as path'])
    .where('occurrences.id', '=', id)
    .executeTakeFirst();
}

function seen(db: Kysely<Tables>, cycle: string, { scopes, listsOf }: EventVisibility) {
  return db
    .selectFrom('occurrences')
    .innerJoin('cycle_units', (join) =>
      join
        .onRef('cycle_units.cycle_id', '=', 'occurrences.cycle_id')
        .onRef('cycle_units.unit_id', '=', 'occurrences.unit_id'),
    )
    .where(LAST_REVISION)
    .where('occurrences.cycle_id', '=', cycle)
    .where(withinCycleScopes(scopes, (department) => isOneOf('occurrences.list', listsOf(department))));
}

/** Names of units, external ids, sources, and what the content says. */
function matches(q: string, unsearched: readonly string[]): RawBuilder<SqlBool> {
  const pattern = likePattern(q);
  const like = (column: string) => sql<SqlBool>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`;
  const content = like('occurrences.content');
  return sql<SqlBool>`(${sql.join(
    [
      sql<SqlBool>`cycle_units.search like ${pattern} escape '\\'`,
      like('occurrences.external_id'),
      like('occurrences.source'),
      unsearched.length === 0 ? content : sql<SqlBool>`(${content} and not ${isOneOf('occurrences.list', unsearched)})`,
    ],
    sql` or `,
  )})`;
}

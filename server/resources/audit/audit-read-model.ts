import { setImmediate } from 'node:timers/promises';
import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import { likePattern } from '../../http/list-query.js';
import type { Instant, Tables } from '../../storage/index.js';

export type AuditRow = Tables['audit'];

/** Which entries are asked for; null: any. */
export interface AuditFilter {
  /** Id of a user or API key; `system` for the server itself. */
  readonly actor: string | null;
  readonly action: string | null;
  readonly resource: string | null;
  readonly resourceId: string | null;
  readonly cycle: string | null;
  /** Half-open: from this instant … */
  readonly from: Instant | null;
  /** … to before this one. */
  readonly to: Instant | null;
  /** Text to find in names, ids, reasons and contents; empty: everything. ASCII capitals make no difference. */
  readonly q: string;
}

/** Where in the chain a page lies: right before an entry, right after one, or at the newest. */
export type AuditCursor = { readonly before: number } | { readonly after: number } | null;

/** A part of the entries, newest first. */
export interface AuditPage {
  readonly rows: readonly AuditRow[];
  /** How many fit in all; null where counting them would read every entry: by action, time, text or the server itself. */
  readonly total: number | null;
  /** `before` of the page with older entries; null when there are none. */
  readonly older: number | null;
  /** `after` of the page with newer ones. */
  readonly newer: number | null;
}

/** Entries that are looked at in one statement where no index leads to them, so that nobody else waits for it. */
const WINDOW = 2000;
/** … and in one request; the next page goes on from there. */
const MOST_WINDOWS = 100;
const SEARCHED = [
  'actor_name',
  'action',
  'resource',
  'resource_id',
  'reason',
  'request_id',
  'before',
  'after',
] as const;

type AuditQuery = SelectQueryBuilder<Tables, 'audit', object>;

/** A page of the entries that fit, beginning at the cursor. `db` is a snapshot. */
export async function listAuditRows(
  db: Kysely<Tables>,
  filter: AuditFilter,
  cursor: AuditCursor,
  perPage: number,
): Promise<AuditPage> {
  const { last } = await db
    .selectFrom('audit')
    .select(({ fn }) => fn.max<number | null>('seq').as('last'))
    .executeTakeFirstOrThrow();
  const end = last ?? 0;
  const walk = { db, filter, end, perPage };
  const total = isIndexed(filter) ? await countRows(db, filter) : null;
  if (cursor !== null && 'after' in cursor) {
    const { rows, goesOn } = await walkFrom({ ...walk, direction: 'newer', start: cursor.after });
    const oldest = rows[0]?.seq ?? cursor.after + 1;
    return { rows: [...rows].reverse(), total, older: oldest > 1 ? oldest : null, newer: goesOn };
  }
  const start = Math.min(cursor?.before ?? Number.MAX_SAFE_INTEGER, end + 1);
  const { rows, goesOn } = await walkFrom({ ...walk, direction: 'older', start });
  return { rows, total, older: goesOn, newer: cursor === null ? null : (rows[0]?.seq ?? Math.max(0, start - 1)) };
}

/** The entry with this number. */
export async function findAuditRow(db: Kysely<Tables>, seq: number): Promise<AuditRow | undefined> {
  return await db.selectFrom('audit').selectAll().where('seq', '=', seq).executeTakeFirst();
}

interface Walk {
  readonly db: Kysely<Tables>;
  readonly filter: AuditFilter;
  /** Number of the last entry there is. */
  readonly end: number;
  readonly perPage: number;
  readonly direction: 'older' | 'newer';
  /** Where it begins; this entry is left out. */
  readonly start: number;
}

/** The next entries that fit, in the direction of the walk, and the one after which it goes on. */
async function walkFrom(walk: Walk): Promise<{ readonly rows: readonly AuditRow[]; readonly goesOn: number | null }> {
  const { filter, end, perPage, direction, start } = walk;
  const size = isIndexed(filter) ? Number.POSITIVE_INFINITY : WINDOW;
  const isPast = (seq: number): boolean => (direction === 'older' ? seq <= 1 : seq >= end);
  const rows: AuditRow[] = [];
  let from = start;
  for (let windows = 0; windows < MOST_WINDOWS && !isPast(from); windows += 1) {
    const until = direction === 'older' ? Math.max(1, from - size) : Math.min(end, from + size);
    rows.push(...(await findPart(walk, from, until, perPage + 1 - rows.length)));
    if (rows.length > perPage) return { rows: rows.slice(0, perPage), goesOn: rows[perPage - 1]?.seq ?? null };
    from = until;
    await setImmediate();
  }
  return { rows, goesOn: isPast(from) ? null : from };
}

/** Entries that fit between two numbers: `from` is left out, `until` is taken. */
async function findPart(
  { db, filter, direction }: Walk,
  from: number,
  until: number,
  limit: number,
): Promise<readonly AuditRow[]> {
  const [beyond, within, order] =
    direction === 'older' ? (['<', '>=', 'desc'] as const) : (['>', '<=', 'asc'] as const);
  return await fitting(db, filter)
    .where('seq', beyond, from)
    .where('seq', within, until)
    .selectAll()
    .orderBy('seq', order)
    .limit(limit)
    .execute();
}

/** Whether an index leads to the entries that fit. */
function isIndexed({ actor, action, from, to, q }: AuditFilter): boolean {
  return actor !== 'system' && action === null && from === null && to === null && q === '';
}

async function countRows(db: Kysely<Tables>, filter: AuditFilter): Promise<number> {
  const { total } = await fitting(db, filter)
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}

function fitting(db: Kysely<Tables>, filter: AuditFilter): AuditQuery {
  const { actor, action, resource, resourceId, cycle, from, to, q } = filter;
  let query: AuditQuery = db.selectFrom('audit');
  if (actor === 'system') query = query.where('actor_kind', '=', 'system');
  else if (actor !== null) query = query.where('actor_id', '=', actor);
  if (action !== null) query = query.where('action', '=', action);
  if (resource !== null) query = query.where('resource', '=', resource);
  if (resourceId !== null) query = query.where('resource_id', '=', resourceId);
  if (cycle !== null) query = query.where('cycle_id', '=', cycle);
  if (from !== null) query = query.where('at', '>=', from);
  if (to !== null) query = query.where('at', '<', to);
  if (q === '') return query;
  const pattern = likePattern(q);
  return query.where(({ or }) =>
    or(SEARCHED.map((column) => sql<boolean>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`)),
  );
}

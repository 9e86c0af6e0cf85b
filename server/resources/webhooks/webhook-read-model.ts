import { type Kysely, sql } from 'kysely';
import type { Scope } from '../../access/actor.js';
import { type ListQuery, likePattern } from '../../http/list-query.js';
import type { Tables } from '../../storage/index.js';
import type { AttemptRow, DeliveryRow, WebhookRow } from '../../webhooks/webhook-store.js';

export type WebhookSort = 'name' | 'createdAt';
export const WEBHOOK_SORTS: readonly WebhookSort[] = ['name', 'createdAt'];
const COLUMNS = { name: 'name', createdAt: 'created_at' } as const;

export interface WebhookFilter extends Omit<ListQuery, 'sort'> {
  readonly sort: WebhookSort;
}

/** The webhooks that somebody may see: of the cycles of the scopes, or all. */
export async function listWebhooks(
  db: Kysely<Tables>,
  { page, perPage, sort, order, q }: WebhookFilter,
  scopes: readonly Scope[],
): Promise<{ readonly rows: readonly WebhookRow[]; readonly total: number }> {
  let fitting = db.selectFrom('webhooks');
  const cycles = scopes.map(({ cycle }) => cycle);
  const named = cycles.filter((cycle) => cycle !== undefined);
  if (named.length === cycles.length) fitting = fitting.where('cycle_id', 'in', ['', ...named]);
  if (q !== '') fitting = fitting.where(sql<boolean>`lower(name) like ${likePattern(q)} escape '\\'`);
  const { total } = await fitting
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await fitting
    .selectAll()
    .orderBy(COLUMNS[sort], order)
    .orderBy('id', order)
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { rows, total: Number(total) };
}

export interface DeliveryFilter {
  readonly page: number;
  readonly perPage: number;
  readonly state: DeliveryRow['state'] | null;
}

/** What a webhook was sent, the latest first. */
export async function listDeliveries(
  db: Kysely<Tables>,
  webhook: string,
  { page, perPage, state }: DeliveryFilter,
): Promise<{ readonly rows: readonly DeliveryRow[]; readonly total: number }> {
  let fitting = db.selectFrom('webhook_deliveries').where('webhook_id', '=', webhook);
  if (state !== null) fitting = fitting.where('state', '=', state);
  const { total } = await fitting
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await fitting
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { rows, total: Number(total) };
}

/** The attempts to deliver a message, in their order. */
export async function listAttempts(db: Kysely<Tables>, delivery: string): Promise<readonly AttemptRow[]> {
  return await db
    .selectFrom('webhook_attempts')
    .selectAll()
    .where('delivery_id', '=', delivery)
    .orderBy('number')
    .execute();
}

export async function insertWebhook(db: Kysely<Tables>, row: WebhookRow): Promise<void> {
  await db.insertInto('webhooks').values(row).execute();
}

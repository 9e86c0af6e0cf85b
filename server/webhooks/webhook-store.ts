import type { Kysely } from 'kysely';
import type { Tables } from '../storage/index.js';

export type WebhookRow = Tables['webhooks'];
export type DeliveryRow = Tables['webhook_deliveries'];
export type AttemptRow = Tables['webhook_attempts'];

/** The webhooks that are told of what happens in a cycle, or in none. */
export async function findListeners(db: Kysely<Tables>, cycle: string | null): Promise<readonly WebhookRow[]> {
  return await db
    .selectFrom('webhooks')
    .selectAll()
    .where('disabled_at', 'is', null)
    .where(({ eb, or }) => or([eb('cycle_id', 'is', null), ...(cycle === null ? [] : [eb('cycle_id', '=', cycle)])]))
    .orderBy('id')
    .execute();
}

export async function findWebhook(db: Kysely<Tables>, id: string): Promise<WebhookRow | undefined> {
  return await db.selectFrom('webhooks').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Changes columns of a webhook; the revision counts on. */
export async function updateWebhook(
  db: Kysely<Tables>,
  row: WebhookRow,
  change: Partial<Omit<WebhookRow, 'id' | 'revision'>>,
): Promise<WebhookRow> {
  const revision = row.revision + 1;
  await db
    .updateTable('webhooks')
    .set({ ...change, revision })
    .where('id', '=', row.id)
    .execute();
  return { ...row, ...change, revision };
}

export async function insertDelivery(db: Kysely<Tables>, row: DeliveryRow): Promise<void> {
  await db.insertInto('webhook_deliveries').values(row).execute();
}

export async function findDelivery(db: Kysely<Tables>, id: string): Promise<DeliveryRow | undefined> {
  return await db.selectFrom('webhook_deliveries').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function updateDelivery(
  db: Kysely<Tables>,
  id: string,
  change: Partial<Pick<DeliveryRow, 'state' | 'attempts' | 'next_at' | 'finished_at'>>,
): Promise<void> {
  await db.updateTable('webhook_deliveries').set(change).where('id', '=', id).execute();
}

export async function insertAttempt(db: Kysely<Tables>, row: AttemptRow): Promise<void> {
  await db.insertInto('webhook_attempts').values(row).execute();
}

import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { canonicalJson } from '../../../dsl/index.js';
import { may, scopesOf } from '../../access/may.js';
import type { RequestContext } from '../../access/request-context.js';
import { requirePermission } from '../../access/require-permission.js';
import { checkRevision } from '../../http/revision.js';
import type { Storage, Tables, UnitOfWork } from '../../storage/index.js';
import { addDelivery, queueDelivery } from '../../webhooks/tell.js';
import { findDelivery, findWebhook, updateWebhook, type WebhookRow } from '../../webhooks/webhook-store.js';
import { loadCycle } from '../cycles/load-cycle.js';
import { checkUrl, deliveryUnknown, webhookDisabled, webhookUnknown } from './webhook-problems.js';
import {
  type DeliveryFilter,
  insertWebhook,
  listAttempts,
  listDeliveries,
  listWebhooks,
  type WebhookFilter,
} from './webhook-read-model.js';
import type { NewWebhook, WebhookChange } from './webhook-schemas.js';
import {
  type DeliveryLog,
  type DeliveryView,
  deliveryLog,
  deliveryView,
  type WebhookView,
  webhookView,
} from './webhook-view.js';

/** A webhook with its secret, which is shown this once. */
export interface WebhookWithSecret extends WebhookView {
  readonly secret: string | null;
}

interface Listed<T> {
  readonly data: readonly T[];
  readonly total: number;
}

/** Where other systems are told of what happens. Every change is audited, the secret never shown again. */
export interface WebhookService {
  list(context: RequestContext, filter: WebhookFilter): Promise<Listed<WebhookView>>;
  /** @throws Refusal `webhook-unknown` */
  get(context: RequestContext, id: string): Promise<WebhookView>;
  /** @throws Refusal `fields-invalid`, `cycle-not-found`, `permission-missing` */
  create(context: RequestContext, webhook: NewWebhook, dryRun: boolean): Promise<WebhookWithSecret>;
  /** @throws Refusal `webhook-unknown`, `revision-conflict`, `fields-invalid` */
  update(
    context: RequestContext,
    id: string,
    expected: number,
    change: WebhookChange,
    dryRun: boolean,
  ): Promise<WebhookView>;
  /** A new secret in place of the old one, at once. @throws Refusal `webhook-unknown` */
  rotate(context: RequestContext, id: string, dryRun: boolean): Promise<WebhookWithSecret>;
  /** Sends a message that says nothing. @throws Refusal `webhook-unknown`, `webhook-disabled` */
  test(context: RequestContext, id: string, dryRun: boolean): Promise<DeliveryView>;
  /** @throws Refusal `webhook-unknown` */
  deliveries(context: RequestContext, id: string, filter: DeliveryFilter): Promise<Listed<DeliveryView>>;
  /** @throws Refusal `webhook-unknown`, `delivery-unknown` */
  delivery(context: RequestContext, id: string, delivery: string): Promise<DeliveryLog>;
  /** Sends a message again, the same to the byte. @throws Refusal `webhook-unknown`, `delivery-unknown`, `webhook-disabled` */
  replay(context: RequestContext, id: string, delivery: string, dryRun: boolean): Promise<DeliveryView>;
}

export function createWebhookService(storage: Storage): WebhookService {
  const own = async (db: Kysely<Tables>, context: RequestContext, id: string): Promise<WebhookRow> => {
    const row = await load(db, context, id);
    requirePermission(context, 'webhooks:manage', targetOf(row));
    return row;
  };
  const record = async (unit: UnitOfWork, action: string, row: WebhookRow, before?: WebhookRow): Promise<void> => {
    const entry = { action: `webhooks:${action}`, resource: 'webhooks', resourceId: row.id, cycleId: row.cycle_id };
    await unit.record({ ...entry, ...(before ? { before: webhookView(before) } : {}), after: webhookView(row) });
  };
  const queued = async (unit: UnitOfWork, id: string): Promise<DeliveryView> => {
    const row = await findDelivery(unit.db, id);
    if (row === undefined) throw new Error(`bug: delivery ${id} was not stored`);
    return deliveryView(row);
  };
  return {
    list: async ({ actor }, filter) => {
      const { rows, total } = await listWebhooks(storage.read, filter, scopesOf(actor, 'webhooks:read'));
      return { data: rows.map(webhookView), total };
    },
    get: async (context, id) => webhookView(await load(storage.read, context, id)),
    create: async (context, { name, url, events, cycle = null }, dryRun) => {
      requirePermission(context, 'webhooks:manage', cycle === null ? {} : { cycle });
      const href = checkUrl(url);
      const secret = newWebhookSecret();
      const view = await storage.write({ ...context, dryRun }, async (unit) => {
        if (cycle !== null) await loadCycle(unit.db, context, cycle);
        const row: WebhookRow = {
          id: unit.newId(),
          name: name.trim(),
          url: href,
          secret,
          events: canonicalJson([...events].sort()),
          cycle_id: cycle,
          created_at: unit.now,
          created_by: context.actor.id,
          disabled_at: null,
          disable_reason: null,
          revision: 1,
        };
        await insertWebhook(unit.db, row);
        await record(unit, 'create', row);
        return webhookView(row);
      });
      return { ...view, secret: dryRun ? null : secret };
    },
    update: async (context, id, expected, { name, url, events, disabled }, dryRun) => {
      const href = url === undefined ? null : checkUrl(url);
      return await storage.write({ ...context, dryRun }, async (unit) => {
        const row = await own(unit.db, context, id);
        checkRevision(expected, webhookView(row), { ...webhookView(row), name, url, events, disabled });
        const changed = await updateWebhook(unit.db, row, {
          ...(name === undefined ? {} : { name: name.trim() }),
          ...(href === null ? {} : { url: href }),
          ...(events === undefined ? {} : { events: canonicalJson([...events].sort()) }),
          ...(disabled === true && row.disabled_at === null ? { disabled_at: unit.now } : {}),
          ...(disabled === false ? { disabled_at: null, disable_reason: null } : {}),
        });
        await record(unit, 'update', changed, row);
        return webhookView(changed);
      });
    },
    rotate: async (context, id, dryRun) => {
      const secret = newWebhookSecret();
      const view = await storage.write({ ...context, dryRun }, async (unit) => {
        const row = await own(unit.db, context, id);
        const changed = await updateWebhook(unit.db, row, { secret });
        await record(unit, 'rotate', changed, row);
        return webhookView(changed);
      });
      return { ...view, secret: dryRun ? null : secret };
    },
    test: async (context, id, dryRun) =>
      await storage.write({ ...context, dryRun }, async (unit) => {
        const webhook = await own(unit.db, context, id);
        if (webhook.disabled_at !== null) throw webhookDisabled.refuse({});
        const event = { type: 'webhook.test', cycleId: webhook.cycle_id, data: { webhook: id } } as const;
        return await queued(unit, await addDelivery(unit, { webhook, messageId: `msg_${unit.newId()}`, event }));
      }),
    deliveries: async (context, id, filter) => {
      await load(storage.read, context, id);
      const { rows, total } = await listDeliveries(storage.read, id, filter);
      return { data: rows.map(deliveryView), total };
    },
    delivery: async (context, id, delivery) =>
      await storage.snapshot(async (db) => {
        await load(db, context, id);
        const row = await findDelivery(db, delivery);
        if (row === undefined || row.webhook_id !== id) throw deliveryUnknown.refuse({ id: delivery });
        return deliveryLog(row, await listAttempts(db, delivery));
      }),
    replay: async (context, id, delivery, dryRun) =>
      await storage.write({ ...context, dryRun }, async (unit) => {
        const webhook = await own(unit.db, context, id);
        if (webhook.disabled_at !== null) throw webhookDisabled.refuse({});
        const before = await findDelivery(unit.db, delivery);
        if (before === undefined || before.webhook_id !== id) throw deliveryUnknown.refuse({ id: delivery });
        const { message_id: messageId, type, payload } = before;
        const again = await queueDelivery(unit, { webhookId: id, messageId, type, payload, replayOf: delivery });
        const entry = { action: 'webhooks:replay', resource: 'webhooks', resourceId: id, cycleId: webhook.cycle_id };
        await unit.record({ ...entry, after: { delivery, again } });
        return await queued(unit, again);
      }),
  };
}

/** @throws Refusal `webhook-unknown`, the same whether it is not there or of a cycle the reader does not see */
async function load(db: Kysely<Tables>, { actor }: RequestContext, id: string): Promise<WebhookRow> {
  const row = await findWebhook(db, id);
  if (row === undefined || !may(actor, 'webhooks:read', targetOf(row))) throw webhookUnknown.refuse({ id });
  return row;
}

function targetOf({ cycle_id }: WebhookRow): { readonly cycle?: string } {
  return cycle_id === null ? {} : { cycle: cycle_id };
}

/** 192 random bits, as the Standard Webhooks convention writes them. */
function newWebhookSecret(): string {
  return `whsec_${randomBytes(24).toString('base64')}`;
}

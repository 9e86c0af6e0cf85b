import type { Kysely } from 'kysely';
import type { Actor } from '../../access/actor.js';
import { readActorNames } from '../../access/actor-names-read-model.js';
import type { RequestContext } from '../../access/request-context.js';
import { requirePermission } from '../../access/require-permission.js';
import type { Tables } from '../../storage/index.js';
import type { CycleRow } from '../cycles/cycle-store.js';
import { loadCycle } from '../cycles/load-cycle.js';
import { isSnapshotVisible, snapshotVisibilityOf } from '../cycles/population/snapshot-visibility.js';
import { unitNotFound } from '../units/unit-problems.js';
import { readBasis, unitOf } from './decision-basis.js';
import { decisionNotFound } from './decision-problems.js';
import { type DecisionFilter, listDecisions, readDecisions, type ShownDecisionRow } from './decision-read-model.js';
import type { DecisionTools } from './decision-service.js';
import { type DecisionView, decisionView } from './decision-view.js';
import type { FoundOptions } from './find-decision-options.js';
import { hasMarksToHandIn } from './own-marks-read-model.js';

type FoundDecision = FoundOptions['possible'][number];

/** What may be decided for a unit now, so that it can be offered. */
export interface DecisionOptionsView extends Pick<FoundOptions, 'outcome' | 'open'> {
  readonly unit: string;
  readonly unitName: string;
  readonly documentId: string;
  readonly possible: readonly (Omit<FoundDecision, 'tied'> & {
    readonly tied: readonly { readonly unit: string; readonly documentId: string; readonly name: string }[];
  })[];
  /** Decisions in force for this unit. */
  readonly taken: readonly DecisionView[];
}

/** What was decided, and what may be. */
export interface DecisionReading {
  /** @throws Refusal `cycle-not-found`, `permission-missing` */
  list(
    context: RequestContext,
    cycle: string,
    filter: DecisionFilter,
  ): Promise<{ readonly data: readonly DecisionView[]; readonly total: number }>;
  /** @throws Refusal `cycle-not-found`, `permission-missing`, `decision-not-found` */
  get(context: RequestContext, cycle: string, id: string): Promise<DecisionView>;
  /** @throws Refusal as `readBasis`; `unit-not-found`, `assessment-invalid` */
  options(context: RequestContext, cycle: string, unit: string): Promise<DecisionOptionsView>;
}

export function createDecisionReading(tools: DecisionTools): DecisionReading {
  const { storage, workers } = tools;
  return {
    list: async (context, cycle, filter) =>
      await storage.snapshot(async (db) => {
        const { row } = await loadCycle(db, context, cycle);
        requirePermission(context, 'decisions:read', { cycle });
        const { rows, total } = await listDecisions(db, cycle, filter);
        return { data: await viewsOf(db, context.actor, row, rows), total };
      }),
    get: async (context, cycle, id) =>
      await storage.snapshot(async (db) => {
        const { row } = await loadCycle(db, context, cycle);
        requirePermission(context, 'decisions:read', { cycle });
        return await showDecision(db, context.actor, row, id);
      }),
    options: async (context, cycle, asked) => {
      const basis = await readBasis(tools, context, cycle, 'decisions:read');
      const member = unitOf(basis, asked);
      if (!isSnapshotVisible(member.path, snapshotVisibilityOf(context.actor)))
        throw unitNotFound.refuse({ id: asked });
      const { scheme, text } = basis.version;
      const whole = { ...JSON.parse(new TextDecoder().decode(basis.document)), decisions: basis.decisions };
      const document = new TextEncoder().encode(JSON.stringify(whole));
      const job = { scheme: scheme.scheme, text, document, unit: member.document_id };
      const { possible, open, outcome } = await workers.run('findDecisionOptions', job);
      const own = basis.ids.filter((_, index) => basis.decisions[index]?.unit === member.document_id);
      const byId = new Map(basis.units.map((unit) => [unit.document_id, unit]));
      return {
        unit: member.unit_id,
        unitName: member.name,
        documentId: member.document_id,
        outcome,
        possible: possible.map(({ tied, ...found }) => ({
          ...found,
          tied: tied.map((id) => ({
            unit: byId.get(id)?.unit_id ?? id,
            documentId: id,
            name: byId.get(id)?.name ?? id,
          })),
        })),
        open,
        taken: await showDecisions(storage.read, context.actor, basis.cycle, own),
      };
    },
  };
}

/** One decision. @throws Refusal `decision-not-found` */
export async function showDecision(
  db: Kysely<Tables>,
  actor: Actor,
  cycle: CycleRow,
  id: string,
): Promise<DecisionView> {
  const [view] = await showDecisions(db, actor, cycle, [id]);
  if (view === undefined) throw decisionNotFound.refuse({ id });
  return view;
}

/** Decisions by their ids, in the order in which they were taken. */
export async function showDecisions(
  db: Kysely<Tables>,
  actor: Actor,
  cycle: CycleRow,
  ids: readonly string[],
): Promise<readonly DecisionView[]> {
  return await viewsOf(db, actor, cycle, await readDecisions(db, cycle.id, ids));
}

async function viewsOf(
  db: Kysely<Tables>,
  actor: Actor,
  cycle: CycleRow,
  rows: readonly ShownDecisionRow[],
): Promise<readonly DecisionView[]> {
  const names = await readActorNames(
    db,
    rows.flatMap(({ taken_by, revoked_by }) => [taken_by, revoked_by]),
  );
  const isBlind = await hasMarksToHandIn(db, cycle, actor);
  return rows.map((row) => decisionView(row, names, isBlind));
}

import { canonicalJson, type Diagnostic } from '../../../dsl/index.js';
import type { RequestContext } from '../../access/request-context.js';
import { checkRevision } from '../../http/revision.js';
import type { UnitOfWork } from '../../storage/index.js';
import type { EventType } from '../../webhooks/event-types.js';
import { tell } from '../../webhooks/tell.js';
import { visibilityOf } from '../units/visibility-read-model.js';
import { acceptedCodes } from './accepted-codes.js';
import { cycleChanged, cycleNotReady } from './cycle-problems.js';
import type { CycleStep } from './cycle-schemas.js';
import type { CycleTools } from './cycle-service.js';
import { type CycleRow, type CycleState, updateCycle } from './cycle-store.js';
import { type CycleView, cycleView } from './cycle-view.js';
import { type LoadedCycle, loadOwnCycle, requireState } from './load-cycle.js';
import { checkClosing } from './opening/check-closing.js';
import { checkOpening, type Opening, readOpening } from './opening/check-opening.js';
import { insertSnapshot } from './population/snapshot-store.js';
import { findPreviousCycle } from './previous-cycle-store.js';

export type StepName = 'open' | 'close' | 'archive';

/** From which state a step leads to which. */
export const STEPS: Readonly<Record<StepName, { readonly from: CycleState; readonly to: CycleState }>> = {
  open: { from: 'planned', to: 'open' },
  close: { from: 'open', to: 'closed' },
  archive: { from: 'closed', to: 'archived' },
};

/** What is odd about a step, as of now. */
export interface StepCheck {
  readonly to: CycleState;
  /** How many units take part; 0 for steps that do not ask. */
  readonly units: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** How a cycle opens, closes and is archived. There is no way back: what comes late is entered by a reopening. */
export interface CycleSteps {
  /** @throws Refusal `cycle-not-found`, `cycle-state` */
  check(context: RequestContext, id: string, step: StepName): Promise<StepCheck>;
  /**
   * Opening keeps the units with their names and attributes as they are at that moment.
   *
   * @throws Refusal `cycle-not-found`, `revision-conflict`, `cycle-state`; `cycle-not-ready` with errors, `cycle-not-accepted` with
   *   warnings whose codes are not in `accept`; `cycle-changed` when units change all the time
   */
  take(
    context: RequestContext,
    id: string,
    step: StepName,
    given: CycleStep & { readonly expected: number; readonly dryRun: boolean },
  ): Promise<CycleView>;
}

interface Prepared extends StepCheck {
  readonly loaded: LoadedCycle & { readonly previous: string | null };
  readonly opening: Opening | null;
}

const ATTEMPTS = 3;

/** What webhooks are told of each step. */
const TOLD = {
  open: 'cycle.opened',
  close: 'cycle.closed',
  archive: null,
} as const satisfies Readonly<Record<StepName, EventType | null>>;

export function createCycleSteps({ storage, workers, schemes }: CycleTools): CycleSteps {
  const openingOf = async (context: RequestContext, db: UnitOfWork['db'], cycle: CycleRow): Promise<Opening> => {
    const { scheme } = await schemes.find(cycle.scheme_hash);
    return await readOpening(db, cycle, scheme, await visibilityOf(db, context.actor, 'units:read'));
  };

  const prepare = async (context: RequestContext, id: string, step: StepName): Promise<Prepared> => {
    const { from, to } = STEPS[step];
    const { row: known } = await storage.snapshot((db) => loadOwnCycle(db, context, id));
    const version = await schemes.find(known.scheme_hash);
    const { loaded, opening, closing } = await storage.snapshot(async (db) => {
      const cycle = await loadOwnCycle(db, context, id);
      requireState(cycle.row, from);
      const { row, stages } = cycle;
      return {
        loaded: { ...cycle, previous: await findPreviousCycle(db, id) },
        opening: step === 'open' ? await openingOf(context, db, row) : null,
        closing: step === 'close' ? await checkClosing(db, row, stages, context.now) : [],
      };
    });
    if (opening === null) return { to, units: 0, diagnostics: closing, loaded, opening };
    const { row: cycle, stages } = loaded;
    const diagnostics = await checkOpening({ cycle, stages, version, opening, workers, now: context.now });
    return { to, units: opening.members.length, diagnostics, loaded, opening };
  };

  return {
    check: async (context, id, step) => {
      const { to, units, diagnostics } = await prepare(context, id, step);
      return { to, units, diagnostics };
    },
    take: async (context, id, step, { expected, dryRun, accept = [], reason = null }) => {
      const { from, to } = STEPS[step];
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const { loaded, opening, diagnostics } = await prepare(context, id, step);
        const shown = cycleView(loaded.row, loaded.stages, loaded.previous, context.now);
        checkRevision(expected, shown, { ...shown, state: to });
        const codes = acceptedCodes(diagnostics, accept, cycleNotReady);
        const done = await storage.write({ ...context, dryRun }, async (unit) => {
          const { row, stages } = await loadOwnCycle(unit.db, context, id);
          const previous = await findPreviousCycle(unit.db, id);
          const current = cycleView(row, stages, previous, context.now);
          checkRevision(expected, current, { ...current, state: to });
          requireState(row, from);
          // What was checked is what is kept: the check itself cannot wait inside of the write.
          if (opening !== null && (await openingOf(context, unit.db, row)).digest !== opening.digest) return null;
          const at = { now: unit.now, by: context.actor.id };
          if (opening !== null) await insertSnapshot(unit.db, id, opening.members, at);
          const changed = await updateCycle(unit.db, row, stepColumns(row, to, { codes, reason, ...at }));
          await unit.record({
            action: `cycles:${step}`,
            resource: 'cycles',
            resourceId: id,
            cycleId: id,
            before: { state: from },
            after: { state: to, accepted: codes, ...(opening === null ? {} : { units: opening.members.length }) },
            reason,
          });
          const type = TOLD[step];
          if (type !== null) await tell(unit, { type, cycleId: id, data: {} });
          return cycleView(changed, stages, previous, context.now);
        });
        if (done !== null) return done;
      }
      throw cycleChanged.refuse({});
    },
  };
}

interface StepTaken {
  readonly codes: readonly string[];
  readonly reason: string | null;
  readonly now: string;
  readonly by: string;
}

function stepColumns(row: CycleRow, to: CycleState, { codes, reason, now, by }: StepTaken): Partial<CycleRow> {
  const before: readonly unknown[] = JSON.parse(row.accepted); // written here
  const times = { planned: {}, open: { opened_at: now }, closed: { closed_at: now }, archived: { archived_at: now } };
  return {
    state: to,
    ...times[to],
    accepted: canonicalJson([...before, { to, codes, reason, by, at: now }]),
    updated_at: now,
    updated_by: by,
  };
}

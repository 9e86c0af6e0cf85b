import type { RequestContext } from '../../access/request-context.js';
import type { Storage } from '../../storage/index.js';
import { findActorNames } from '../assignments/assignee-read-model.js';
import { loadCycle } from '../cycles/load-cycle.js';
import type { SchemeNeeds } from '../cycles/scheme/scheme-needs.js';
import { seenProgress } from './progress/actor-progress.js';
import { type Expectation, type Tally, tally } from './progress/expectation.js';
import { groupBy } from './progress/group-by.js';
import { lateOf, type RaterProgress, raterProgress } from './progress/rater-progress.js';
import type { SheetStates } from './progress/sheet-states.js';

/** How far the cells of something are: the counts of a heat map. */
export interface LateTally extends Tally {
  /** Missing although the time is over. */
  readonly late: number;
}

export interface UnitProgress {
  readonly id: string;
  readonly documentId: string;
  readonly name: string;
  readonly facts: LateTally;
  readonly self: LateTally;
  /** Marks by others, as far as the reader may know of them. */
  readonly ratings: LateTally;
}

/** How far a cycle is, as far as the reader may see. */
export interface CycleProgress {
  readonly facts: LateTally;
  readonly self: LateTally;
  readonly ratings: LateTally;
  readonly ballots: LateTally;
  /** As in the tree. */
  readonly units: readonly UnitProgress[];
  readonly raters: readonly (RaterProgress & {
    readonly actor: { readonly kind: 'user' | 'api_key'; readonly id: string; readonly name: string } | null;
  })[];
}

export interface ProgressService {
  /** @throws Refusal `cycle-not-found` */
  get(context: RequestContext, cycle: string): Promise<CycleProgress>;
}

export function createProgressService(storage: Storage, needs: SchemeNeeds, states: SheetStates): ProgressService {
  return {
    get: async (context, id) => {
      const { row: cycle } = await storage.snapshot((db) => loadCycle(db, context, id));
      const counting = { needs: await needs.ofCycle(cycle), states };
      return await storage.snapshot(async (db) => {
        const seen = await seenProgress(db, counting, context.actor, { cycle, now: context.now });
        const { expectations, units, tasks, timeOf } = seen;
        const late = (some: readonly Expectation[]): LateTally => ({ ...tally(some), late: lateOf(some, timeOf) });
        const of = (some: readonly Expectation[], kind: Expectation['kind']) =>
          late(some.filter((each) => each.kind === kind));
        const byUnit = groupBy(
          expectations.filter(({ unit }) => unit !== ''),
          ({ unit }) => unit,
        );
        const rows = [...byUnit.keys()].flatMap((each) => units.get(each) ?? []);
        rows.sort((a, b) => (a.path < b.path ? -1 : 1));
        const actors = new Map(
          tasks.map((task) => [`${task.source}\n${task.rater}`, { kind: task.actor_kind, id: task.actor_id }]),
        );
        const names = await findActorNames(db, [...actors.values()]);
        return {
          facts: of(expectations, 'fact'),
          self: of(expectations, 'self'),
          ratings: of(expectations, 'rating'),
          ballots: of(expectations, 'ballot'),
          units: rows.map(({ unit_id, document_id: documentId, name }) => {
            const own = byUnit.get(unit_id) ?? [];
            return {
              ...{ id: unit_id, documentId, name },
              ...{ facts: of(own, 'fact'), self: of(own, 'self'), ratings: of(own, 'rating') },
            };
          }),
          raters: raterProgress(expectations, timeOf).map((each) => {
            const actor = actors.get(`${each.source}\n${each.rater}`);
            const name = actor === undefined ? '' : (names.get(`${actor.kind}:${actor.id}`) ?? actor.id);
            return { ...each, actor: actor === undefined ? null : { ...actor, name } };
          }),
        };
      });
    },
  };
}

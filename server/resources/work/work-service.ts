import type { Kysely } from 'kysely';
import type { Words } from '../../../dsl/index.js';
import type { Actor } from '../../access/actor.js';
import { scopesOf } from '../../access/may.js';
import type { RequestContext } from '../../access/request-context.js';
import type { Instant, Storage, Tables } from '../../storage/index.js';
import type { CycleRow } from '../cycles/cycle-store.js';
import { findSnapshotUnits } from '../cycles/population/snapshot-store.js';
import type { SchemeNeeds } from '../cycles/scheme/scheme-needs.js';
import { type ActorProgress, type Counting, ownProgress, verifiedProgress } from './progress/actor-progress.js';
import type { EntryTime } from './progress/entry-times.js';
import { type Expectation, isIn, type Tally, tally } from './progress/expectation.js';
import { readOpenCycles, readUncertified } from './progress/progress-read-model.js';
import { type Done, lateOf, type RaterProgress, raterProgress, unitsDone } from './progress/rater-progress.js';
import { reaches, scopesWithin } from './progress/reaches.js';
import type { SheetStates } from './progress/sheet-states.js';

/** What somebody has to do in one cycle. */
export interface CycleWork {
  readonly cycle: { readonly id: string; readonly name: string; readonly year: number };
  /** By source and rater name. */
  readonly toRate: readonly (RaterProgress & { readonly label: Words })[];
  /** Null: the actor reports for nobody. */
  readonly toReport: Reports | null;
  /** What was returned to the actor: facts, marks, ballots. */
  readonly returned: number;
  /** Facts and self-assessed items that wait for verification by this actor. */
  readonly toVerify: number;
  /** Events and records that wait for certification by this actor. */
  readonly toCertify: number;
}

/** What is to be reported. */
export interface Reports {
  /** Units of which everything is in. */
  readonly units: Done;
  readonly facts: Tally & EntryTime;
  readonly self: Tally & EntryTime;
  readonly late: number;
  /** The first of the units, as in the tree. */
  readonly byUnit: readonly {
    readonly id: string;
    readonly name: string;
    readonly facts: Tally;
    readonly self: Tally;
  }[];
}

/** The home page: what there is to do. */
export interface WorkService {
  /** By cycle, of those that are open. */
  list(context: RequestContext): Promise<{ readonly data: readonly CycleWork[]; readonly total: number }>;
}

const UNITS_SHOWN = 50;

export function createWorkService(storage: Storage, needs: SchemeNeeds, states: SheetStates): WorkService {
  return {
    list: async ({ actor, now }) => {
      const scopes = scopesOf(actor, 'cycles:read');
      const ids = scopes.some(({ cycle }) => cycle === undefined) ? null : scopes.flatMap(({ cycle }) => cycle ?? []);
      const cycles = await readOpenCycles(storage.read, ids);
      const data: CycleWork[] = [];
      for (const cycle of cycles) {
        const counting = { needs: await needs.ofCycle(cycle), states };
        data.push(await storage.snapshot((db) => workIn(db, counting, actor, { cycle, now })));
      }
      return { data, total: data.length };
    },
  };
}

async function workIn(
  db: Kysely<Tables>,
  counting: Counting,
  actor: Actor,
  { cycle, now }: { readonly cycle: CycleRow; readonly now: Instant },
): Promise<CycleWork> {
  const progress = await ownProgress(db, counting, actor, { cycle, now });
  const { expectations, entries, timeOf } = progress;
  const labels = new Map(entries.sources.map(({ id, label }) => [id, label]));
  const toRate = raterProgress(expectations, timeOf).map((each) => {
    return { ...each, label: labels.get(each.source) ?? { zh: each.source, en: each.source } };
  });
  return {
    cycle: { id: cycle.id, name: cycle.name, year: cycle.year },
    toRate,
    toReport: reportsOf(progress),
    returned: tally(expectations).returned,
    toVerify: await countToVerify(db, counting, actor, { cycle, now }),
    toCertify: await countToCertify(db, progress, actor, cycle.id),
  };
}

function reportsOf({ expectations, units, timeOf }: ActorProgress): Reports | null {
  const facts = expectations.filter(({ kind }) => kind === 'fact');
  const self = expectations.filter(({ kind }) => kind === 'self');
  const reports = [...facts, ...self];
  if (reports.length === 0) return null;
  const ids = [...new Set(reports.map(({ unit }) => unit))];
  const rows = ids.flatMap((id) => units.get(id) ?? []).sort((a, b) => (a.path < b.path ? -1 : 1));
  const of = (some: readonly Expectation[], id: string) => tally(some.filter(({ unit }) => unit === id));
  return {
    units: unitsDone(reports),
    facts: { ...tally(facts), ...timeOf({ kind: 'fact', source: '' }) },
    self: { ...tally(self), ...timeOf({ kind: 'self', source: self[0]?.source ?? '' }) },
    late: lateOf(reports, timeOf),
    byUnit: rows.slice(0, UNITS_SHOWN).map(({ unit_id: id, name }) => {
      return { id, name, facts: of(facts, id), self: of(self, id) };
    }),
  };
}

/** What others submitted, in the actor's scope. */
async function countToVerify(
  db: Kysely<Tables>,
  counting: Counting,
  actor: Actor,
  { cycle, now }: { readonly cycle: CycleRow; readonly now: Instant },
): Promise<number> {
  if (scopesWithin(actor, ['entries:verify'], cycle.id).length === 0) return 0;
  const { expectations } = await verifiedProgress(db, counting, actor, { cycle, now });
  return expectations.filter((each) => isIn(each) && each.state !== 'verified' && each.by !== actor.id).length;
}

async function countToCertify(
  db: Kysely<Tables>,
  { entries }: ActorProgress,
  actor: Actor,
  cycle: string,
): Promise<number> {
  const scopes = scopesWithin(actor, ['events:certify'], cycle);
  if (scopes.length === 0) return 0;
  const departments = new Map(entries.lists.map((list) => [list.id, list.departments]));
  const waiting = await readUncertified(db, cycle, actor.id);
  const units = await findSnapshotUnits(db, cycle, [...new Set(waiting.map(({ unit_id }) => unit_id))]);
  return waiting.filter(({ unit_id, list }) => {
    const unit = units.get(unit_id);
    return unit !== undefined && reaches(scopes, unit, departments.get(list) ?? []);
  }).length;
}

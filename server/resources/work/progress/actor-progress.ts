import type { Kysely } from 'kysely';
import type { EntryDescription } from '../../../../dsl/index.js';
import type { Actor, Scope } from '../../../access/actor.js';
import type { Instant, Tables } from '../../../storage/index.js';
import { ballotVisibility } from '../../ballots/ballot-read-model.js';
import type { CycleRow } from '../../cycles/cycle-store.js';
import type { SnapshotRow } from '../../cycles/population/snapshot-store.js';
import type { CycleNeeds } from '../../cycles/scheme/scheme-needs.js';
import { type EntryTime, entryTimes } from './entry-times.js';
import { type Expectation, windowOf } from './expectation.js';
import { expectedEntries } from './expected-entries.js';
import { type ProgressState, readProgress } from './progress-read-model.js';
import { reaches, scopesWithin } from './reaches.js';
import type { SheetStates } from './sheet-states.js';

/** What is expected of an actor, or seen by one, in a cycle. */
export interface ActorProgress {
  readonly expectations: readonly Expectation[];
  readonly units: ReadonlyMap<string, SnapshotRow>;
  readonly tasks: ProgressState['tasks'];
  readonly entries: EntryDescription;
  timeOf(expectation: Pick<Expectation, 'kind' | 'source'>): EntryTime;
}

type Reported = readonly ('entries:enter' | 'entries:verify' | 'cycles:manage')[];

/** What progress is counted with. */
export interface Counting {
  readonly needs: CycleNeeds;
  readonly states: SheetStates;
}

interface AsOf {
  readonly cycle: CycleRow;
  readonly now: Instant;
}

/** What an actor has to enter: facts and self-assessment where the actor may enter them, the own marks and ballots. */
export async function ownProgress(
  db: Kysely<Tables>,
  counting: Counting,
  actor: Actor,
  { cycle, now }: AsOf,
): Promise<ActorProgress> {
  return await progress(db, counting, { cycle, now, actor, reported: ['entries:enter'], marks: 'own' });
}

/** The facts and self-assessment that an actor verifies, without marks. */
export async function verifiedProgress(
  db: Kysely<Tables>,
  counting: Counting,
  actor: Actor,
  { cycle, now }: AsOf,
): Promise<ActorProgress> {
  return await progress(db, counting, { cycle, now, actor, reported: ['entries:verify'], marks: 'none' });
}

/**
 * What an actor sees of everybody's progress: facts and self-assessment where the actor verifies them or runs the cycle; marks
 * and ballots where all marks are open to the actor, else the own ones alone, so that no count tells of hidden marks.
 */
export async function seenProgress(
  db: Kysely<Tables>,
  counting: Counting,
  actor: Actor,
  { cycle, now }: AsOf,
): Promise<ActorProgress> {
  const reported: Reported = ['entries:verify', 'cycles:manage'];
  return await progress(db, counting, { cycle, now, actor, reported, marks: 'seen' });
}

interface Part extends AsOf {
  readonly actor: Actor;
  /** With which permissions facts and self-assessment belong to it. */
  readonly reported: Reported;
  readonly marks: 'own' | 'seen' | 'none';
}

async function progress(
  db: Kysely<Tables>,
  { needs, states }: Counting,
  { cycle, now, actor, reported, marks }: Part,
): Promise<ActorProgress> {
  const { entries } = needs;
  const reporting = scopesWithin(actor, reported, cycle.id);
  const open = marks === 'seen' ? scopesWithin(actor, ['ratings:read'], cycle.id) : [];
  const mine = actor.kind === 'system' ? { kind: 'user' as const, id: '' } : { kind: actor.kind, id: actor.id };
  const own = { actor_kind: mine.kind, actor_id: mine.id };
  const state = await readProgress(db, cycle.id, states, {
    rater: open.length > 0 ? 'everybody' : marks === 'none' ? 'nobody' : own,
    reports: subtreesOf(reporting),
    self: entries.sources.filter(({ isSelf }) => isSelf).map(({ id }) => id),
  });
  const expected = expectedEntries(needs.expected(state.notAssigned), state, state);
  const units = new Map(state.units.map((row) => [row.unit_id, row]));
  const isMine = ownNames(state, mine);
  const seesBallots = marks === 'seen' && ballotVisibility(actor, cycle.id).all;
  const times = await entryTimes(db, cycle, now);
  const isSeen = (each: Expectation): boolean => {
    if (each.kind === 'ballot') return seesBallots || isMine(each);
    const row = units.get(each.unit);
    if (row === undefined) return false;
    if (each.kind === 'rating') return isMine(each) || reaches(open, row, each.departments);
    return reaches(reporting, row, each.departments);
  };
  return {
    expectations: expected.filter(isSeen),
    units,
    tasks: state.tasks,
    entries,
    timeOf: (expectation) => times(windowOf(expectation)),
  };
}

/** The units whose subtrees scopes reach; null: everything. */
function subtreesOf(scopes: readonly Scope[]): readonly string[] | null {
  if (scopes.some(({ subtree }) => subtree === undefined)) return null;
  return [...new Set(scopes.flatMap(({ subtree }) => subtree ?? []))];
}

function ownNames(
  { tasks }: ProgressState,
  mine: { readonly kind: 'user' | 'api_key'; readonly id: string },
): (each: Pick<Expectation, 'source' | 'rater'>) => boolean {
  const own = tasks.filter((task) => task.actor_kind === mine.kind && task.actor_id === mine.id);
  const names = new Set(own.map(({ source, rater }) => `${source}\n${rater}`));
  return ({ source, rater }) => names.has(`${source}\n${rater}`);
}

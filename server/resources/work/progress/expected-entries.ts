import type { SourceEntry } from '../../../../dsl/index.js';
import { tasksOf } from '../../assignments/rating-access.js';
import { ballotParts } from '../../ballots/ballot-parts.js';
import type { SnapshotRow } from '../../cycles/population/snapshot-store.js';
import type { ExpectedScheme } from '../../cycles/scheme/scheme-needs.js';
import type { Expectation } from './expectation.js';
import { cellProgress, expectedFacts } from './expected-facts.js';
import type { BallotState, EnteredSheet, ProgressState } from './progress-read-model.js';
import type { CountedCells } from './sheet-states.js';

/** What a part of a cycle is made of, as `readProgress` gives it. */
export interface ExpectedParts {
  /** Units whose facts and self-assessment are asked for. */
  readonly reporting: readonly SnapshotRow[];
}

/**
 * Everything that is expected in a cycle: of the reporting units their facts and their self-assessment, of the tasks their marks
 * and ballots. What a unit is not asked for (not assigned, ruled out by its attributes) is not expected of anybody.
 * By unit as in the tree, then in the order of the scheme.
 */
export function expectedEntries(
  { entries, year, needed }: ExpectedScheme,
  { units, sheets, tasks, ballots }: ProgressState,
  { reporting }: ExpectedParts,
): readonly Expectation[] {
  const byAddress = new Map(sheets.map((sheet) => [addressOf(sheet), sheet]));
  const cellsAt = (unit: string, kind: 'facts' | 'ratings', source: string, rater: string): CountedCells =>
    byAddress.get(addressOf({ unit_id: unit, kind, source, rater }))?.cells ?? {};
  const found: Expectation[] = [];
  const lists = new Map<string, readonly string[]>();
  const departmentOnly = (department: string): readonly string[] => {
    const list = lists.get(department) ?? [department];
    lists.set(department, list);
    return list;
  };
  const expectMarks = (
    kind: 'self' | 'rating',
    source: SourceEntry,
    row: SnapshotRow,
    { rater, keys }: { readonly rater: string; readonly keys: readonly string[] | null },
  ): void => {
    const asked = needed(row).ratings.get(source.id);
    const cells = cellsAt(row.unit_id, 'ratings', source.id, rater);
    for (const { key, label, department } of source.items) {
      if (asked?.has(key) !== true || (keys !== null && !keys.includes(key))) continue;
      const cell = cells[key];
      const { state, reason, by } = cellProgress(cell === undefined ? [] : [cell]);
      const departments = department === null ? NO_DEPARTMENT : departmentOnly(department);
      // Written out: copying objects would take most of the time of a large cycle.
      found.push({ kind, unit: row.unit_id, source: source.id, rater, key, label, departments, state, reason, by });
    }
  };
  const self = entries.sources.filter(({ isSelf }) => isSelf);
  for (const row of reporting) {
    const asked = needed(row).facts;
    const cells = cellsAt(row.unit_id, 'facts', '', '');
    for (const fact of entries.facts)
      if (asked.has(fact.id)) found.push(...expectedFacts(fact, row.unit_id, year, cells));
    for (const source of self) expectMarks('self', source, row, { rater: row.document_id, keys: null });
  }
  const byId = new Map(units.map((row) => [row.unit_id, row]));
  const given = tasksOf(tasks).filter(({ recused }) => !recused);
  for (const source of entries.sources.filter(({ kind, isSelf }) => kind === 'ratings' && !isSelf)) {
    for (const task of given) {
      const row = byId.get(task.unit);
      if (task.source === source.id && row !== undefined) expectMarks('rating', source, row, task);
    }
  }
  for (const source of entries.sources.filter(({ kind }) => kind === 'ballots'))
    found.push(...expectedBallots(source, given, byId, ballots));
  return found;
}

const NO_DEPARTMENT: readonly string[] = [];

function expectedBallots(
  source: SourceEntry,
  given: ReturnType<typeof tasksOf>,
  units: ReadonlyMap<string, SnapshotRow>,
  ballots: readonly BallotState[],
): readonly Expectation[] {
  const own = given.filter((task) => task.source === source.id);
  return [...new Set(own.map(({ rater }) => rater))].flatMap((rater) => {
    const rows = own.filter((task) => task.rater === rater).flatMap(({ unit }) => units.get(unit) ?? []);
    return ballotParts(source, rater, rows).map(({ part }): Expectation => {
      const ballot = ballots.find((each) => each.source === source.id && each.rater === rater && each.part === part);
      const about = { unit: '', source: source.id, rater, key: part, label: source.label, departments: [] };
      return { kind: 'ballot', ...about, ...ballotProgress(ballot) };
    });
  });
}

function ballotProgress(ballot: BallotState | undefined): Pick<Expectation, 'state' | 'reason' | 'by'> {
  if (ballot === undefined) return { state: 'empty', reason: null, by: null };
  const { submitted_at, returned, updated_by: by } = ballot;
  if (submitted_at !== null) return { state: 'submitted', reason: null, by };
  return { state: returned === null ? 'draft' : 'returned', reason: returned, by };
}

function addressOf({
  unit_id,
  kind,
  source,
  rater,
}: Pick<EnteredSheet, 'unit_id' | 'kind' | 'source' | 'rater'>): string {
  return `${unit_id}\n${kind}\n${source}\n${rater}`;
}

import type { Words } from '../../../dsl/index.js';
import type { Instant } from '../../storage/index.js';
import type { CycleRow, CycleState, ListedCycleRow, StageRow } from './cycle-store.js';
import type { Population } from './population/population.js';
import { type StageState, stageState } from './timetable/stage-times.js';

/** A stage as it stands at the instant of the request. */
export interface StageView {
  readonly id: string;
  readonly label: Words;
  readonly state: StageState;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly opensAt: Instant | null;
  readonly closesAt: Instant | null;
  /** Whether the days are those of the scheme. */
  readonly asWritten: boolean;
}

/** What was odd when the state changed, and who went on all the same. */
export interface Accepted {
  readonly to: CycleState;
  readonly codes: readonly string[];
  readonly reason: string | null;
  readonly by: string;
  readonly at: Instant;
}

/** A cycle as the API shows it. */
export interface CycleView {
  readonly id: string;
  readonly externalId: string | null;
  readonly name: string;
  readonly state: CycleState;
  readonly scheme: string;
  /** Of the version that is applied. */
  readonly schemeHash: string;
  readonly schemeVersion: string;
  readonly year: number;
  readonly timeZone: string;
  readonly asOf: string | null;
  /** The cycle of an earlier year whose results and facts count as last year's. */
  readonly previous: string | null;
  readonly population: Population;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly stages: readonly StageView[];
  readonly accepted: readonly Accepted[];
  readonly openedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly archivedAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly revision: number;
}

/** A cycle in a list: which units take part, with what parameters, is asked of the single one. */
export type ListedCycle = Omit<CycleView, 'population' | 'parameters'>;

export function cycleView(
  row: CycleRow,
  stages: readonly StageRow[],
  previous: string | null,
  now: Instant,
): CycleView {
  return {
    ...listedCycle(row, stages, previous, now),
    population: populationOf(row),
    parameters: parametersOf(row),
  };
}

/** The same for a list of cycles. */
export function listedCycle(
  row: ListedCycleRow,
  stages: readonly StageRow[],
  previous: string | null,
  now: Instant,
): ListedCycle {
  return {
    id: row.id,
    externalId: row.external_id,
    name: row.name,
    state: row.state,
    scheme: row.scheme_id,
    schemeHash: row.scheme_hash,
    schemeVersion: row.scheme_version_id,
    year: row.year,
    timeZone: row.time_zone,
    asOf: row.as_of,
    previous,
    stages: stages.filter(({ cycle_id }) => cycle_id === row.id).map((stage) => stageView(stage, row.state, now)),
    accepted: JSON.parse(row.accepted), // written by this program
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    archivedAt: row.archived_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    revision: row.revision,
  };
}

/** The values given for parameters. */
export function parametersOf({ parameters }: Pick<CycleRow, 'parameters'>): Readonly<Record<string, unknown>> {
  return JSON.parse(parameters); // written by this program, checked before
}

/** Which units take part. */
export function populationOf({ population }: Pick<CycleRow, 'population'>): Population {
  return JSON.parse(population); // as above
}

/** What the audit log shows of a cycle. */
export function auditedCycle(row: CycleRow, stages: readonly StageRow[], previous: string | null) {
  return {
    name: row.name,
    externalId: row.external_id,
    state: row.state,
    schemeHash: row.scheme_hash,
    asOf: row.as_of,
    previous,
    population: populationOf(row),
    parameters: parametersOf(row),
    stages: Object.fromEntries(stages.map(({ stage_id, opens_on, closes_on }) => [stage_id, [opens_on, closes_on]])),
    revision: row.revision,
  };
}

function stageView(stage: StageRow, cycle: CycleState, now: Instant): StageView {
  return {
    id: stage.stage_id,
    label: JSON.parse(stage.label), // as above
    state: stageState({ opensAt: stage.opens_at, closesAt: stage.closes_at }, cycle, now),
    opensOn: stage.opens_on,
    closesOn: stage.closes_on,
    opensAt: stage.opens_at,
    closesAt: stage.closes_at,
    asWritten: stage.as_written !== 0,
  };
}

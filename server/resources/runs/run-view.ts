import type { JobRow, JobState } from '../../jobs/job-store.js';
import type { Instant } from '../../storage/index.js';
import { type JobView, shownProblem } from '../jobs/job-view.js';
import type { RunResultRow, RunRow } from './run-store.js';
import type { RunVisibility } from './run-visibility.js';

/** A run as the API shows it. What only those who read runs see is null for others. */
export interface RunView {
  readonly id: string;
  readonly cycle: string;
  /** 1, 2, 3 … within the cycle. */
  readonly number: number;
  readonly kind: RunRow['kind'];
  readonly state: JobState;
  readonly job: string | null;
  /** Units computed so far. */
  readonly done: number;
  readonly total: number | null;
  readonly note: string | null;
  readonly accepted: readonly string[];
  readonly schemeHash: string;
  readonly languageVersion: string | null;
  readonly engineVersion: string | null;
  readonly inputsHash: string | null;
  readonly resultsHash: string | null;
  readonly inputsAt: Instant | null;
  readonly auditSeq: number | null;
  readonly units: number | null;
  readonly problem: JobView['problem'];
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly finishedAt: Instant | null;
  readonly releasedAt: Instant | null;
  readonly releasedBy: string | null;
  readonly releaseNote: string | null;
  /** Whether it is the one that counts: of the released ones the last. */
  readonly inForce: boolean;
  readonly revision: number;
}

export interface RunCompany {
  readonly jobs: ReadonlyMap<string, JobRow>;
  readonly inForce: string | null;
}

export function runView(row: RunRow, { jobs, inForce }: RunCompany, { runs, subtrees }: RunVisibility): RunView {
  const job = jobs.get(row.job_id);
  const isOpen = row.state === 'queued' || row.state === 'running';
  const readsRuns = runs === 'all';
  // Hashes depend on what everybody entered: who sees a part of the units learns nothing of the others by them.
  const seesAll = subtrees === null;
  return {
    id: row.id,
    cycle: row.cycle_id,
    number: row.number,
    kind: row.kind,
    state: isOpen ? (job?.state ?? row.state) : row.state,
    job: readsRuns ? row.job_id : null,
    done: isOpen ? (job?.done ?? 0) : (row.units ?? 0),
    total: isOpen ? (job?.total ?? null) : row.units,
    note: readsRuns ? row.note : null,
    accepted: readsRuns ? JSON.parse(row.accepted) : [], // a list of codes, stored when it was asked for
    schemeHash: row.scheme_hash,
    languageVersion: row.language_version,
    engineVersion: row.engine_version,
    inputsHash: seesAll ? row.inputs_hash : null,
    resultsHash: seesAll ? row.results_hash : null,
    inputsAt: row.inputs_at,
    auditSeq: seesAll ? row.audit_seq : null,
    units: row.units,
    problem: readsRuns && row.problem !== null ? shownProblem(row.problem) : null,
    createdAt: row.created_at,
    createdBy: row.created_by,
    finishedAt: row.finished_at,
    releasedAt: row.released_at,
    releasedBy: row.released_by,
    releaseNote: row.release_note,
    inForce: inForce === row.id,
    revision: row.revision,
  };
}

/** The result of one unit in a list. */
export interface ResultView {
  /** Of the unit. */
  readonly id: string;
  /** Its id in assessment documents. */
  readonly documentId: string;
  readonly name: string;
  /** Its group, in words; empty without groups. */
  readonly group: string;
  /** Place in the official list, from 1. */
  readonly position: number;
  readonly total: number | null;
  readonly rank: number | null;
  readonly tier: string | null;
  readonly excluded: string | null;
  readonly pending: boolean;
}

export function resultView(row: RunResultRow): ResultView {
  return {
    id: row.unit_id,
    documentId: row.document_id,
    name: row.name,
    group: row.group_key,
    position: row.position + 1,
    // Stored from JSON numbers, so they are the same again.
    total: row.total === null ? null : Number(row.total),
    rank: row.rank === null ? null : Number(row.rank),
    tier: row.tier,
    excluded: row.excluded,
    pending: row.pending === 1,
  };
}

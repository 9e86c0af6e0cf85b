import { canonicalJson } from '../../dsl/index.js';
import type { Actor } from '../audit/index.js';
import type { Instant, UnitOfWork } from '../storage/index.js';
import { insertJob, type JobRow } from './job-store.js';

export interface NewJob {
  readonly kind: string;
  /** Plain data that the kind reads. */
  readonly payload: unknown;
  /** Whoever asks for it; its effects are written in this name. */
  readonly actor: Actor;
  readonly requestId: string | null;
  /** Not before; default now. */
  readonly runAt?: Instant;
  /** How often it is begun when processes die; default 10. */
  readonly mostAttempts?: number;
}

const MOST_ATTEMPTS = 10;

/**
 * Adds a job in the write of what it belongs to. Call `wake` of the runner after the write, so that it begins at once.
 *
 * @example
 * const job = await storage.write(context, (unit) => addJob(unit, { kind: 'run', payload: { run }, actor, requestId }));
 * runner.wake();
 */
export async function addJob(unit: UnitOfWork, job: NewJob): Promise<JobRow> {
  const { kind, payload, actor, requestId, runAt = unit.now, mostAttempts = MOST_ATTEMPTS } = job;
  const row: JobRow = {
    id: unit.newId(),
    kind,
    payload: canonicalJson(payload),
    state: 'queued',
    done: 0,
    total: null,
    attempts: 0,
    most_attempts: mostAttempts,
    owner: null,
    lease_until: null,
    cancel_asked: 0,
    result: null,
    problem: null,
    run_at: runAt,
    actor: canonicalJson({ kind: actor.kind, id: actor.id, name: actor.name }),
    request_id: requestId,
    created_at: unit.now,
    created_by: actor.id,
    started_at: null,
    finished_at: null,
    revision: 1,
  };
  await insertJob(unit.db, row);
  return row;
}

/** Whoever asked for a job. */
export function actorOfJob({ actor }: Pick<JobRow, 'actor'>): Actor {
  return JSON.parse(actor); // written above
}

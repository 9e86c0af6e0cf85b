import { canonicalJson, compareCodePoints } from '../../../dsl/index.js';
import type { RequestContext } from '../../access/request-context.js';
import { checkRevision } from '../../http/revision.js';
import { addJob } from '../../jobs/add-job.js';
import { cancelJob } from '../../jobs/cancel-job.js';
import type { JobRunner } from '../../jobs/job-runner.js';
import { findJob } from '../../jobs/job-store.js';
import type { UnitOfWork } from '../../storage/index.js';
import { loadCycle, requireState } from '../cycles/load-cycle.js';
import { requireWholeCycle } from '../cycles/whole-cycle.js';
import { documentText } from './document-pieces.js';
import { loadInputs } from './load-inputs.js';
import { entryFindings } from './run-findings.js';
import { RUN_JOB } from './run-job.js';
import { runNotFinal, runReleased, runUnknown } from './run-problems.js';
import { listRuns, type RunFilter, readRunCompany } from './run-read-model.js';
import type { NewRun } from './run-schemas.js';
import { findRun, insertRun, nextRunNumber, type RunRow, updateRun } from './run-store.js';
import { acceptedCodes, auditedRun, type RunTools } from './run-tools.js';
import { type RunView, runView } from './run-view.js';
import { loadRun, runVisibilityOf } from './run-visibility.js';

export interface RunChangeOptions {
  readonly dryRun: boolean;
}

/** Runs of a cycle: asking for one, seeing them, releasing or stopping one. What came out is in `result-service`. */
export interface RunService {
  /** @throws Refusal `cycle-not-found` */
  list(
    context: RequestContext,
    cycle: string,
    filter: RunFilter,
  ): Promise<{ readonly data: readonly RunView[]; readonly total: number }>;
  /** @throws Refusal `cycle-not-found`, `run-unknown` */
  get(context: RequestContext, cycle: string, id: string): Promise<RunView>;
  /**
   * Asks for a run; a job computes it. A final one with something odd that is not accepted fails, with what it is. A dry run of a
   * final one computes it to find that out, so it takes as long as the run.
   *
   * @throws Refusal `cycle-not-found`, `permission-missing`, `cycle-state`; a dry run `run-not-accepted`
   */
  create(context: RequestContext, cycle: string, run: NewRun, options: RunChangeOptions): Promise<RunView>;
  /**
   * Makes a final run what units see, in place of the one before.
   *
   * @throws Refusal `cycle-not-found`, `run-unknown`, `permission-missing`, `revision-conflict`, `run-not-final`, `run-released`
   */
  release(
    context: RequestContext,
    cycle: string,
    id: string,
    given: RunChangeOptions & { readonly expected: number; readonly note: string | null },
  ): Promise<RunView>;
  /**
   * Stops a run of whoever asked for it; nothing of it is kept. One that is being computed stops a little later.
   *
   * @throws Refusal `cycle-not-found`, `run-unknown`, `permission-missing`, `job-ended`
   */
  cancel(context: RequestContext, cycle: string, id: string, options: RunChangeOptions): Promise<RunView>;
}

/** @param runner the one of this process: it is told of work, and of what is not to be done any more */
export function createRunService(tools: RunTools, runner: Pick<JobRunner, 'kinds' | 'wake'>): RunService {
  const { storage, schemes } = tools;

  const viewOf = async (db: UnitOfWork['db'], context: RequestContext, row: RunRow): Promise<RunView> => {
    const { row: cycle } = await loadCycle(db, context, row.cycle_id);
    const visibility = await runVisibilityOf(db, context.actor, cycle);
    if (visibility === null) throw runUnknown.refuse({ id: row.id });
    return runView(row, await readRunCompany(db, row.cycle_id, [row]), visibility);
  };

  /** Looks for what is odd about a final run as of now. @throws Refusal `run-not-accepted` */
  const lookFirst = async (cycle: string, schemeHash: string, accept: readonly string[]): Promise<void> => {
    const { scheme, text } = await schemes.find(schemeHash);
    const { document, left } = await loadInputs(storage, cycle, scheme);
    const { pieces } = await documentText(document);
    const { findings } = await tools.workers.run('computeRun', { text, pieces, interim: false });
    acceptedCodes([...entryFindings(left), ...findings], accept);
  };

  return {
    list: async (context, cycle, filter) =>
      await storage.snapshot(async (db) => {
        const { row } = await loadCycle(db, context, cycle);
        const visibility = await runVisibilityOf(db, context.actor, row);
        if (visibility === null) return { data: [], total: 0 };
        const { rows, total } = await listRuns(db, cycle, filter, visibility);
        const company = await readRunCompany(db, cycle, rows);
        return { data: rows.map((row) => runView(row, company, visibility)), total };
      }),
    get: async (context, cycle, id) =>
      await storage.snapshot(async (db) => {
        const { run } = await loadRun(db, context, cycle, id);
        return await viewOf(db, context, run);
      }),
    create: async (context, cycle, { kind, note = null, accept = [] }, { dryRun }) => {
      const known = await storage.snapshot(async (db) => {
        const { row } = await loadCycle(db, context, cycle);
        await requireWholeCycle(db, context, 'runs:compute', row);
        requireState(row, 'open', 'closed');
        return row;
      });
      if (kind === 'final' && dryRun) await lookFirst(cycle, known.scheme_hash, accept);
      const codes = kind === 'final' ? [...new Set(accept)].sort(compareCodePoints) : [];
      const view = await storage.write({ ...context, dryRun }, async (unit) => {
        const { row: current } = await loadCycle(unit.db, context, cycle);
        requireState(current, 'open', 'closed');
        const id = unit.newId();
        const { actor, requestId } = context;
        const job = await addJob(unit, { kind: RUN_JOB, payload: { run: id }, actor, requestId });
        const number = await nextRunNumber(unit.db, cycle);
        const row = newRunRow(unit, { id, cycle, number, kind, note, codes, job: job.id, by: actor.id });
        const asked = { ...row, scheme_hash: current.scheme_hash };
        await insertRun(unit.db, asked);
        await unit.record({
          action: 'runs:compute',
          resource: 'runs',
          resourceId: id,
          cycleId: cycle,
          after: { number, kind, note, accepted: codes, schemeHash: current.scheme_hash },
        });
        return await viewOf(unit.db, context, asked);
      });
      if (!dryRun) runner.wake();
      return view;
    },
    release: async (context, cycle, id, { expected, note, dryRun }) =>
      await storage.write({ ...context, dryRun }, async (unit) => {
        const { run, row } = await loadRun(unit.db, context, cycle, id);
        await requireWholeCycle(unit.db, context, 'runs:compute', row);
        const shown = await viewOf(unit.db, context, run);
        checkRevision(expected, shown, { ...shown, releaseNote: note });
        if (run.state !== 'done' || run.kind !== 'final') throw runNotFinal.refuse({});
        if (run.released_at !== null) throw runReleased.refuse({});
        const { inForce } = await readRunCompany(unit.db, cycle, []);
        const columns = { released_at: unit.now, released_by: context.actor.id, release_note: note };
        const released = await updateRun(unit.db, run, columns);
        await unit.record({
          action: 'runs:release',
          resource: 'runs',
          resourceId: id,
          cycleId: cycle,
          before: { inForce },
          after: { inForce: id, ...auditedRun(released) },
          reason: note,
        });
        const { number } = run;
        await tools.tell(unit, {
          type: 'results.released',
          cycleId: cycle,
          data: { run: id, number, replaces: inForce },
        });
        return await viewOf(unit.db, context, released);
      }),
    cancel: async (context, cycle, id, { dryRun }) => {
      const view = await storage.write({ ...context, dryRun }, async (unit) => {
        const { run, row } = await loadRun(unit.db, context, cycle, id);
        await requireWholeCycle(unit.db, context, 'runs:compute', row);
        const job = await findJob(unit.db, run.job_id);
        if (job === undefined) throw new Error(`bug: run ${id} has no job`);
        await cancelJob(unit, job, { kind: runner.kinds.get(job.kind), cycleId: cycle });
        return await viewOf(unit.db, context, (await findRun(unit.db, id)) ?? run);
      });
      if (!dryRun) runner.wake();
      return view;
    },
  };
}

interface AskedRun {
  readonly id: string;
  readonly cycle: string;
  readonly number: number;
  readonly kind: RunRow['kind'];
  readonly note: string | null;
  readonly codes: readonly string[];
  readonly job: string;
  readonly by: string;
}

function newRunRow({ now }: UnitOfWork, asked: AskedRun): Omit<RunRow, 'scheme_hash'> {
  return {
    id: asked.id,
    cycle_id: asked.cycle,
    number: asked.number,
    kind: asked.kind,
    state: 'queued',
    job_id: asked.job,
    note: asked.note,
    accepted: canonicalJson(asked.codes),
    language_version: null,
    engine_version: null,
    inputs_hash: null,
    results_hash: null,
    inputs_at: null,
    audit_seq: null,
    units: null,
    problem: null,
    created_at: now,
    created_by: asked.by,
    finished_at: null,
    released_at: null,
    released_by: null,
    release_note: null,
    revision: 1,
  };
}

import { canonicalJson, compareCodePoints, type Diagnostic } from '../../../dsl/index.js';
import manifest from '../../../package.json' with { type: 'json' };
import type { JobKind, JobTools } from '../../jobs/job-kind.js';
import type { JobRow } from '../../jobs/job-store.js';
import { documentText } from './document-pieces.js';
import { loadInputs } from './load-inputs.js';
import { ENTRY_FINDINGS, entryFindings } from './run-findings.js';
import { runEngineChanged } from './run-problems.js';
import { allPieces, findRun, insertPieces, type RunRow, updateRun } from './run-store.js';
import { acceptedCodes, acceptedOf, auditedRun, type RunTools } from './run-tools.js';
import { storeResults } from './store-results.js';

/** The kind of the jobs that compute runs; the payload is `{ run }`. */
export const RUN_JOB = 'run';

/**
 * Computes a run: keeps the document, evaluates it in a worker, keeps the results, and only then makes the run done. When the
 * process dies in between, the next attempt goes on from the document that was kept, so a run has one document for good.
 */
export function createRunJob(tools: RunTools): JobKind {
  const { storage, workers, schemes } = tools;
  return {
    kind: RUN_JOB,
    run: async (job, jobTools) => {
      const asked = await runOfJob(tools, job);
      const { text, scheme } = await schemes.find(asked.scheme_hash);
      const isNew = asked.inputs_hash === null;
      const { row, odd } = isNew ? await keepDocument(tools, asked, text, jobTools) : { row: asked, odd: [] };
      if (row.engine_version !== manifest.version) {
        throw runEngineChanged.refuse({ before: row.engine_version ?? '', now: manifest.version });
      }
      const pieces = await allPieces(storage.read, row.id, 'input');
      jobTools.progress(0, row.units ?? 0);
      const input = { text, pieces, interim: row.kind === 'interim' };
      const computed = await workers.run('computeRun', input, jobTools.signal, jobTools.progress);
      if (computed.inputsHash !== row.inputs_hash || computed.schemeHash !== scheme.hash) {
        throw new Error(`bug: run ${row.id} computed something else than it was to`);
      }
      const codes = row.kind === 'final' ? acceptedCodes([...odd, ...computed.findings], acceptedOf(row)) : [];
      await storeResults(storage, row, computed, jobTools);
      await jobTools.finish(async (unit) => {
        const current = await findRun(unit.db, row.id);
        if (current === undefined) throw new Error(`bug: run ${row.id} is gone`);
        const done = await updateRun(unit.db, current, {
          state: 'done',
          accepted: canonicalJson(
            [...new Set([...codes, ...acceptedOf(row).filter(isOfEntries)])].sort(compareCodePoints),
          ),
          language_version: computed.languageVersion,
          results_hash: computed.results.sha256,
          units: computed.units,
          finished_at: unit.now,
        });
        await unit.record({ ...entryOf(done), action: 'runs:finish', after: auditedRun(done) });
        const { id: run, number, kind } = done;
        await tools.tell(unit, { type: 'run.finished', cycleId: done.cycle_id, data: { run, number, kind } });
        return { run, number, units: computed.units, diagnostics: computed.findings };
      });
    },
    ended: async (unit, job, { state, problem }) => {
      const row = await findRun(unit.db, runIdOf(job));
      if (row === undefined) return;
      const ended = await updateRun(unit.db, row, { state, problem: job.problem, finished_at: unit.now });
      const action = state === 'failed' ? 'runs:fail' : 'runs:cancel';
      await unit.record({ ...entryOf(ended), action, after: { number: row.number, code: problem?.code ?? null } });
    },
  };
}

/**
 * Reads the entries in one snapshot and keeps them as the run's document, with the moment they are of.
 *
 * @throws Refusal `run-not-accepted` with everything that is odd, once something about the entries is
 */
async function keepDocument(
  tools: RunTools,
  row: RunRow,
  text: string,
  { write, signal, progress }: JobTools,
): Promise<{ readonly row: RunRow; readonly odd: readonly Diagnostic[] }> {
  const { storage, schemes, clock, workers } = tools;
  const { scheme } = await schemes.find(row.scheme_hash);
  const inputsAt = clock().toISOString();
  const { document, left, auditSeq } = await loadInputs(storage, row.cycle_id, scheme);
  const { pieces, sha256 } = await documentText(document);
  signal.throwIfAborted();
  const odd = entryFindings(left);
  const oddCodes = new Set(odd.map(({ code }) => code));
  if (row.kind === 'final' && [...oddCodes].some((code) => !acceptedOf(row).includes(code))) {
    // So that people see at once all there is to accept.
    const { findings } = await workers.run('computeRun', { text, pieces, interim: false }, signal, progress);
    acceptedCodes([...odd, ...findings], acceptedOf(row));
  }
  const kept = await write(async (unit) => {
    await insertPieces(unit.db, row.id, 'input', pieces);
    return await updateRun(unit.db, row, {
      state: 'running',
      engine_version: manifest.version,
      inputs_hash: sha256,
      accepted: canonicalJson(acceptedOf(row).filter((code) => !isOfEntries(code) || oddCodes.has(code))),
      inputs_at: inputsAt,
      audit_seq: auditSeq,
      units: document.units.length,
    });
  });
  return { row: kept, odd };
}

function isOfEntries(code: string): boolean {
  return ENTRY_FINDINGS.includes(code);
}

async function runOfJob({ storage }: RunTools, job: JobRow): Promise<RunRow> {
  const row = await findRun(storage.read, runIdOf(job));
  if (row === undefined) throw new Error(`bug: job ${job.id} has no run`);
  return row;
}

function runIdOf({ payload }: JobRow): string {
  const { run }: { readonly run: string } = JSON.parse(payload); // written with the run
  return run;
}

function entryOf({ id, cycle_id }: RunRow) {
  return { resource: 'runs', resourceId: id, cycleId: cycle_id };
}

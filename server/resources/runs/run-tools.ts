import { compareCodePoints, type Diagnostic } from '../../../dsl/index.js';
import type { Storage } from '../../storage/index.js';
import type { WorkerPool } from '../../workers/worker-pool.js';
import type { CycleSchemes } from '../cycles/scheme/cycle-schemes.js';
import { runNotAccepted } from './run-problems.js';
import type { RunRow } from './run-store.js';
import type { Tell } from './tell.js';

/** What runs are computed with. */
export interface RunTools {
  readonly storage: Storage;
  readonly workers: WorkerPool;
  readonly schemes: CycleSchemes;
  readonly clock: () => Date;
  readonly tell: Tell;
}

/** The codes of what is odd, when all of it is accepted; each once, by code point. @throws Refusal `run-not-accepted` */
export function acceptedCodes(findings: readonly Diagnostic[], accept: readonly string[]): readonly string[] {
  const odd = findings.filter(({ severity }) => severity !== 'info');
  const codes = [...new Set(odd.map(({ code }) => code))].sort(compareCodePoints);
  const open = codes.filter((code) => !accept.includes(code));
  if (open.length > 0) throw runNotAccepted.refuse({ codes: open }, { diagnostics: odd });
  return codes;
}

/** The codes that are accepted of a run: as asked for until it is done, then those that were odd. */
export function acceptedOf({ accepted }: Pick<RunRow, 'accepted'>): readonly string[] {
  return JSON.parse(accepted); // stored when it was asked for
}

/** What the audit log shows of a run that is done; `verifyRun` compares it. */
export function auditedRun(row: RunRow) {
  return {
    number: row.number,
    kind: row.kind,
    schemeHash: row.scheme_hash,
    languageVersion: row.language_version,
    engineVersion: row.engine_version,
    inputsHash: row.inputs_hash,
    resultsHash: row.results_hash,
    inputsAt: row.inputs_at,
    auditSeq: row.audit_seq,
    units: row.units,
  };
}

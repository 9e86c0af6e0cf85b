import type { Kysely } from 'kysely';
import { type CompiledScheme, compileScheme, type Words } from '../../../../dsl/index.js';
import manifest from '../../../../package.json' with { type: 'json' };
import { Refusal } from '../../../http/errors/problem.js';
import type { Tables } from '../../../storage/index.js';
import { findPublishedVersion, findVersionText } from '../../cycles/scheme/cycle-scheme-store.js';
import { type ComputedResults, computeResults } from '../compute-results.js';
import { sha256Of } from '../document-pieces.js';
import { allPieces, findFinishEntry, findRun, type RunRow } from '../run-store.js';
import { auditedRun } from '../run-tools.js';
import { firstDifference } from './first-difference.js';
import { verifyRows } from './verify-rows.js';

/** What recomputing a run found. */
export type RunVerdict =
  | { readonly kind: 'verified'; readonly run: RunRow; readonly units: number }
  /** `words` tell of the first thing that differs. */
  | { readonly kind: 'differs'; readonly run: RunRow; readonly words: Words }
  | { readonly kind: 'unknown' }
  /** It was never done, so there is nothing to verify. */
  | { readonly kind: 'not-done'; readonly run: RunRow };

/**
 * Computes a run again from the stored document and the scheme version of its hash, and compares bytes: the document with its
 * hash, the results and their rows with what comes out, and all hashes with the audit log, where the run was finished.
 */
export async function verifyRun(db: Kysely<Tables>, id: string): Promise<RunVerdict> {
  const run = await findRun(db, id);
  if (run === undefined) return { kind: 'unknown' };
  if (run.state !== 'done') return { kind: 'not-done', run };
  const found = (await checkRecord(db, run)) ?? (await checkComputation(db, run));
  return found === null ? { kind: 'verified', run, units: run.units ?? 0 } : { kind: 'differs', run, words: found };
}

/** What was said in the audit log when the run was finished. */
async function checkRecord(db: Kysely<Tables>, run: RunRow): Promise<Words | null> {
  const written = await findFinishEntry(db, run.id);
  if (written === undefined) {
    return { zh: '审计日志里没有这次汇总完成的记录', en: 'the audit log does not tell that this run was finished' };
  }
  const found = firstDifference(auditedRun(run), JSON.parse(written));
  if (found === null) return null;
  const { path, stored, computed } = found;
  return {
    zh: `汇总的 ${path} 是 ${stored}，而审计日志里是 ${computed}`,
    en: `${path} of the run is ${stored}, but ${computed} in the audit log`,
  };
}

async function checkComputation(db: Kysely<Tables>, run: RunRow): Promise<Words | null> {
  const input = await allPieces(db, run.id, 'input');
  if (sha256Of(input) !== run.inputs_hash) {
    return { zh: '存下的考核数据与它的哈希不符', en: 'the stored document does not have the hash of the inputs' };
  }
  const compiled = await compileVersion(db, run.scheme_hash);
  if (compiled === null) {
    const hash = run.scheme_hash;
    return { zh: `没有哈希为 ${hash} 的方案版本`, en: `there is no scheme version with the hash ${hash}` };
  }
  const computed = await computeAgain(compiled, input, run);
  if ('zh' in computed) return computed;
  const stored = (await allPieces(db, run.id, 'results')).join('');
  if (stored !== computed.text) return resultsDiffer(stored, computed, run);
  if (sha256Of([computed.text]) !== run.results_hash) {
    return { zh: '结果与它的哈希不符', en: 'the results do not have their hash' };
  }
  return await verifyRows(db, run, computed.rows);
}

async function compileVersion(db: Kysely<Tables>, hash: string): Promise<CompiledScheme | null> {
  const version = await findPublishedVersion(db, hash);
  const text = version === undefined ? undefined : await findVersionText(db, version.id);
  const compiled = text === undefined ? null : compileScheme(text, 'scheme.yaml').compiled;
  return compiled?.hash === hash ? compiled : null;
}

async function computeAgain(
  compiled: CompiledScheme,
  input: readonly string[],
  { kind }: RunRow,
): Promise<ComputedResults | Words> {
  try {
    return await computeResults(compiled, input.join(''), { interim: kind === 'interim' });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { zh, en } = error.problem.message;
    return { zh: `存下的考核数据算不出结果：${zh}`, en: `the stored document cannot be computed: ${en}` };
  }
}

function resultsDiffer(stored: string, { text }: ComputedResults, { engine_version }: RunRow): Words {
  const found = firstDifference(parsed(stored), JSON.parse(text));
  const engine = engine_version === manifest.version ? null : [engine_version, manifest.version].join(' → ');
  const zh = engine === null ? '' : `（当时的程序与现在的不同：${engine}）`;
  const en = engine === null ? '' : ` (the program was another one then: ${engine})`;
  if (found === null || found.path === '') {
    return { zh: `存下的结果不是重算所得的字节${zh}`, en: `the stored results are not the bytes that come out${en}` };
  }
  return {
    zh: `${found.path} 存的是 ${found.stored}，重算得 ${found.computed}${zh}`,
    en: `${found.path} is stored as ${found.stored}; computed anew it is ${found.computed}${en}`,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

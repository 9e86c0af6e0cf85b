import type { Language } from '../../../dsl/index.js';
import { may } from '../../access/may.js';
import type { RequestContext } from '../../access/request-context.js';
import { requirePermission } from '../../access/require-permission.js';
import { idsOnPath } from '../units/unit-path.js';
import { unpackedText } from './packed-text.js';
import { runNotDone, runUnitUnknown } from './run-problems.js';
import { findResult, listResults, type ResultFilter } from './run-read-model.js';
import { allPieces, type RunPart, type RunRow } from './run-store.js';
import type { RunTools } from './run-tools.js';
import { type ResultView, resultView } from './run-view.js';
import { loadRun, type RunVisibility } from './run-visibility.js';

/** A stored text of a run, to the byte. */
export interface StoredText {
  readonly pieces: readonly string[];
  /** SHA-256 of the whole. */
  readonly sha256: string;
}

/** What a run computed, and how. */
export interface ResultService {
  /** @throws Refusal `cycle-not-found`, `run-unknown`, `run-not-done` */
  list(
    context: RequestContext,
    address: RunAddress,
    filter: ResultFilter,
  ): Promise<{ readonly data: readonly ResultView[]; readonly total: number }>;
  /** @throws Refusal as `list`, and `run-unit-unknown` */
  get(context: RequestContext, address: UnitAddress): Promise<ResultView & { readonly result: unknown }>;
  /**
   * How a unit, or one of its nodes, got its value, computed anew from the stored document; JSON in UTF-8. Who reads released
   * results only does not learn who rated.
   *
   * @throws Refusal as `get`, `node-unknown`
   */
  explain(
    context: RequestContext,
    address: UnitAddress,
    asked: { readonly node: string | null; readonly language: Language },
    signal?: AbortSignal,
  ): Promise<Uint8Array>;
  /** The whole results. @throws Refusal as `list`, `permission-missing` for who sees a part of the units only */
  whole(context: RequestContext, address: RunAddress): Promise<StoredText>;
  /** The document that was computed. @throws Refusal `run-unknown`, `run-not-done`, `permission-missing` */
  document(context: RequestContext, address: RunAddress): Promise<StoredText>;
}

export interface RunAddress {
  readonly cycle: string;
  readonly run: string;
}
export interface UnitAddress extends RunAddress {
  readonly unit: string;
}

export function createResultService({ storage, workers, schemes }: RunTools): ResultService {
  const stored = async (
    context: RequestContext,
    { cycle, run: id }: RunAddress,
    part: RunPart,
    isAllowed: (visibility: RunVisibility) => boolean,
  ): Promise<{ readonly run: RunRow; readonly pieces: readonly string[] }> =>
    await storage.snapshot(async (db) => {
      const { run, visibility } = await loadRun(db, context, cycle, id);
      if (!isAllowed(visibility)) requirePermission(context, 'runs:read', { cycle });
      requireDone(run);
      return { run, pieces: await allPieces(db, id, part) };
    });

  return {
    list: async (context, { cycle, run: id }, filter) =>
      await storage.snapshot(async (db) => {
        const { run, visibility } = await loadRun(db, context, cycle, id);
        requireDone(run);
        const { rows, total } = await listResults(db, id, filter, visibility);
        return { data: rows.map(resultView), total };
      }),
    get: async (context, { cycle, run: id, unit }) =>
      await storage.snapshot(async (db) => {
        const { run, visibility } = await loadRun(db, context, cycle, id);
        requireDone(run);
        const row = await findResult(db, id, unit, visibility);
        if (row === undefined) throw runUnitUnknown.refuse({ unit });
        return { ...resultView(row), result: JSON.parse(unpackedText(row.result)) };
      }),
    explain: async (context, { cycle, run: id, unit }, { node, language }, signal) => {
      const { run, row, pieces, anonymous } = await storage.snapshot(async (db) => {
        const loaded = await loadRun(db, context, cycle, id);
        requireDone(loaded.run);
        const found = await findResult(db, id, unit, loaded.visibility);
        if (found === undefined) throw runUnitUnknown.refuse({ unit });
        const input = await allPieces(db, id, 'input');
        const target = { cycle, unitPath: idsOnPath(found.path) };
        return { run: loaded.run, row: found, pieces: input, anonymous: !may(context.actor, 'ratings:read', target) };
      });
      const { text, version } = await schemes.find(run.scheme_hash);
      const question = JSON.stringify({ unit: row.document_id, node, language });
      const body = Buffer.from(`${question.slice(0, -1)},"assessment":${pieces.join('')}}`, 'utf8');
      const scheme = { id: version.scheme_id, text, file: `${version.scheme_id}/scheme.yaml` };
      return await workers.run('explainScore', { scheme, body, language, anonymous }, signal);
    },
    whole: async (context, address) => {
      const { run, pieces } = await stored(context, address, 'results', ({ subtrees }) => subtrees === null);
      return { pieces, sha256: run.results_hash ?? '' };
    },
    document: async (context, address) => {
      requirePermission(context, 'runs:read', { cycle: address.cycle });
      // It holds everybody's marks.
      requirePermission(context, 'ratings:read', { cycle: address.cycle });
      const { run, pieces } = await stored(context, address, 'input', ({ runs }) => runs === 'all');
      return { pieces, sha256: run.inputs_hash ?? '' };
    },
  };
}

/** @throws Refusal `run-not-done` */
function requireDone({ state }: RunRow): void {
  if (state !== 'done') throw runNotDone.refuse({});
}

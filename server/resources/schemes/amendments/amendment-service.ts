import type { Diagnostic } from '../../../../dsl/index.js';
import { permissionMissing } from '../../../access/access-problems.js';
import { may } from '../../../access/may.js';
import type { RequestContext } from '../../../access/request-context.js';
import { requirePermission } from '../../../access/require-permission.js';
import type { Storage } from '../../../storage/index.js';
import type { WorkerPool } from '../../../workers/worker-pool.js';
import { cycleNotFound } from '../../cycles/cycle-problems.js';
import type { CycleRow, CycleState } from '../../cycles/cycle-store.js';
import { parametersOf } from '../../cycles/cycle-view.js';
import { assembleAssessment } from '../../cycles/document/assemble-assessment.js';
import { createCycleSchemes } from '../../cycles/scheme/cycle-schemes.js';
import { decisionMarksOpen } from '../../decisions/decision-problems.js';
import { hasMarksToHandIn } from '../../decisions/own-marks-read-model.js';
import { runVisibilityOf } from '../../runs/run-visibility.js';
import { loadVersion } from '../versions/load-version.js';
import { listHeads, PUBLIC_STATES, type VersionHead } from '../versions/scheme-version-store.js';
import { listRunningCycles } from './amendment-read-model.js';
import type { AmendedUnit, AmendmentEffect } from './judge-amendment.js';

/** A cycle that runs by an earlier version. */
export interface AmendedCycle {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly state: CycleState;
  readonly units: number;
  /** Number and hash of the version it applies. */
  readonly number: number | null;
  readonly schemeHash: string;
}

/** Which amendment of its scheme a version is, or would be. */
export interface Amendment {
  /** 0: the first publication; 1: 第1次修订, and so on. */
  readonly number: number;
  readonly isPublished: boolean;
  /** Cycles that run by another version. */
  readonly cycles: readonly AmendedCycle[];
}

export interface EffectQuery {
  readonly cycle: string;
  readonly page: number;
  readonly perPage: number;
}

/** Who would move in a cycle; units by name only for who reads its runs. */
export interface AmendmentEffectView extends Omit<AmendmentEffect, 'data' | 'leftOut' | 'problems'> {
  readonly cycle: AmendedCycle;
  readonly isNamed: boolean;
  readonly data: readonly (Omit<AmendedUnit, 'unit'> & {
    readonly id: string;
    readonly documentId: string;
    readonly name: string;
  })[];
  /** How many entries name what is not there any more, and the first of them. */
  readonly leftOut: Told;
  readonly problems: Told;
}

interface Told {
  readonly total: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a version would change in the year that runs; nothing is changed. */
export interface AmendmentService {
  /** @throws Refusal `version-unknown` */
  describe(context: RequestContext, id: string): Promise<Amendment>;
  /**
   * @throws Refusal `version-unknown`, `cycle-not-found` (also one that does not run, or belongs to another scheme),
   *   `permission-missing`, `decision-marks-open` for who still has marks to hand in, `scheme-broken`, `assessment-invalid`
   */
  judge(context: RequestContext, id: string, query: EffectQuery, signal?: AbortSignal): Promise<AmendmentEffectView>;
}

/** Diagnostics that are told one by one. */
const MOST_TOLD = 20;

export function createAmendmentService(storage: Storage, workers: WorkerPool): AmendmentService {
  const schemes = createCycleSchemes(storage, workers);
  return {
    describe: async (context, id) => {
      requirePermission(context, 'schemes:read');
      return await storage.snapshot(async (db) => {
        const version = await loadVersion(db, context, id);
        const published = await listHeads(db, { states: PUBLIC_STATES }, version.scheme_id);
        const running = await listRunningCycles(db, version.scheme_id);
        const seen = running.filter(
          ({ row }) => writesSchemes(context) || may(context.actor, 'cycles:read', { cycle: row.id }),
        );
        return {
          number: published.filter((each) => isBefore(each, version)).length,
          isPublished: version.published_at !== null,
          cycles: seen
            .filter(({ row }) => row.scheme_hash !== version.hash)
            .map(({ row, units }) => cycleView(row, units, published)),
        };
      });
    },
    judge: async (context, id, { cycle, page, perPage }, signal) => {
      requirePermission(context, 'schemes:read');
      const known = await storage.snapshot(async (db) => {
        const version = await loadVersion(db, context, id);
        const published = await listHeads(db, { states: PUBLIC_STATES }, version.scheme_id);
        const running = await listRunningCycles(db, version.scheme_id);
        const found = running.find(({ row }) => row.id === cycle);
        const isSeen = writesSchemes(context) || may(context.actor, 'cycles:read', { cycle });
        if (found === undefined || !isSeen) throw cycleNotFound.refuse({ id: cycle });
        if (await hasMarksToHandIn(db, found.row, context.actor)) throw decisionMarksOpen.refuse({});
        const visibility = await runVisibilityOf(db, context.actor, found.row);
        const isNamed = visibility?.runs === 'all' && visibility.subtrees === null;
        if (!isNamed && !writesSchemes(context)) throw permissionMissing.refuse({ permission: 'runs:read' });
        return { version, published, isNamed, ...found };
      });
      const { scheme, text } = await schemes.find(known.row.scheme_hash);
      const { document, snapshot } = await storage.snapshot((db) => assembleAssessment(db, known.row, scheme));
      const job = {
        scheme: known.version.scheme_id,
        before: text,
        after: known.version.text,
        document: new TextEncoder().encode(JSON.stringify(document)),
        parameters: parametersOf(known.row),
        from: (page - 1) * perPage,
        count: perPage,
      };
      const effect = await workers.run('judgeAmendment', job, signal);
      const units = new Map(snapshot.map((unit) => [unit.document_id, unit]));
      const told = (found: readonly Diagnostic[]): Told => ({
        total: found.length,
        diagnostics: known.isNamed ? found.slice(0, MOST_TOLD) : [],
      });
      return {
        ...effect,
        cycle: cycleView(known.row, known.units, known.published),
        isNamed: known.isNamed,
        data: (known.isNamed ? effect.data : []).map(({ unit, ...moved }) => ({
          id: units.get(unit)?.unit_id ?? unit,
          documentId: unit,
          name: units.get(unit)?.name ?? unit,
          ...moved,
        })),
        leftOut: told(effect.leftOut),
        problems: told(effect.problems),
      };
    },
  };
}

/** Who writes or publishes schemes learns how many units a change moves; who they are, those who read runs. */
function writesSchemes({ actor }: RequestContext): boolean {
  return may(actor, 'schemes:write') || may(actor, 'schemes:publish');
}

/** Whether one was published before another, which may not be published yet. */
function isBefore(one: VersionHead, other: VersionHead): boolean {
  if (one.id === other.id) return false;
  if (other.published_at === null || one.published_at === null) return true;
  if (one.published_at !== other.published_at) return one.published_at < other.published_at;
  return one.number < other.number;
}

function cycleView(row: CycleRow, units: number, published: readonly VersionHead[]): AmendedCycle {
  const { id, name, year, state, scheme_hash: schemeHash } = row;
  const number = published.find((version) => version.id === row.scheme_version_id)?.number ?? null;
  return { id, name, year, state, units, number, schemeHash };
}

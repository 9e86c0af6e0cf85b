import type { Kysely } from 'kysely';
import type { AssessmentDocument } from '../../../dsl/index.js';
import type { RequestContext } from '../../access/request-context.js';
import { requirePermission } from '../../access/require-permission.js';
import { readLastSeq } from '../../audit/index.js';
import type { Storage, Tables } from '../../storage/index.js';
import type { CycleRow } from '../cycles/cycle-store.js';
import { assembleAssessment } from '../cycles/document/assemble-assessment.js';
import { loadCycle, requireState } from '../cycles/load-cycle.js';
import type { SnapshotRow } from '../cycles/population/snapshot-store.js';
import type { CycleSchemes, VersionScheme } from '../cycles/scheme/cycle-schemes.js';
import { unitNotFound } from '../units/unit-problems.js';
import { decisionMarksOpen } from './decision-problems.js';
import { listDecisionsInForce } from './decision-store.js';
import { hasMarksToHandIn } from './own-marks-read-model.js';

type DecisionInput = NonNullable<AssessmentDocument['decisions']>[number];

/** A cycle as it is at one moment, to decide on. */
export interface DecisionBasis {
  readonly cycle: CycleRow;
  readonly version: VersionScheme;
  /** The assessment document without its decisions, as JSON; the same entries give the same bytes. */
  readonly document: Uint8Array;
  /** The decisions in force, in the order of the document, and their ids. */
  readonly decisions: readonly DecisionInput[];
  readonly ids: readonly string[];
  readonly units: readonly SnapshotRow[];
  /** The last audit entry at that moment. */
  readonly seq: number;
}

/**
 * Reads what a decision is computed from.
 *
 * @throws Refusal `cycle-not-found`, `permission-missing`, `cycle-state` unless it is open or closed, `decision-marks-open`
 */
export async function readBasis(
  { storage, schemes }: { readonly storage: Storage; readonly schemes: CycleSchemes },
  context: RequestContext,
  cycleId: string,
  permission: 'decisions:take' | 'decisions:read',
): Promise<DecisionBasis> {
  const known = await storage.snapshot((db) => loadDecidedCycle(db, context, cycleId, permission));
  const version = await schemes.find(known.scheme_hash);
  return await storage.snapshot(async (db) => {
    const cycle = await loadDecidedCycle(db, context, cycleId, permission);
    return { cycle, version, ...(await readEntries(db, cycle, version)) };
  });
}

/**
 * Whether a decision would be computed from the same now: at once where nothing was written since, else by reading again.
 * Within a write nothing else is written meanwhile.
 */
export async function isSameBasis(db: Kysely<Tables>, basis: DecisionBasis): Promise<boolean> {
  if ((await readLastSeq(db)) === basis.seq) return true;
  const now = await readEntries(db, basis.cycle, basis.version);
  const isSame = Buffer.compare(now.document, basis.document) === 0;
  return isSame && JSON.stringify(now.decisions) === JSON.stringify(basis.decisions);
}

/** @throws Refusal as {@link readBasis} */
export async function loadDecidedCycle(
  db: Kysely<Tables>,
  context: RequestContext,
  id: string,
  permission: 'decisions:take' | 'decisions:read',
): Promise<CycleRow> {
  const { row } = await loadCycle(db, context, id);
  requirePermission(context, permission, { cycle: id });
  requireState(row, 'open', 'closed');
  if (await hasMarksToHandIn(db, row, context.actor)) throw decisionMarksOpen.refuse({});
  return row;
}

/** A unit of the cycle by its id, or its id in documents. @throws Refusal `unit-not-found` */
export function unitOf({ units }: DecisionBasis, id: string): SnapshotRow {
  const found = units.find(({ unit_id }) => unit_id === id) ?? units.find(({ document_id }) => document_id === id);
  if (found === undefined) throw unitNotFound.refuse({ id });
  return found;
}

async function readEntries(
  db: Kysely<Tables>,
  cycle: CycleRow,
  { scheme }: VersionScheme,
): Promise<Omit<DecisionBasis, 'cycle' | 'version'>> {
  const { document, snapshot } = await assembleAssessment(db, cycle, scheme);
  const { decisions = [], ...rest } = document;
  const ids = await listDecisionsInForce(db, cycle.id);
  const seq = await readLastSeq(db);
  return { document: new TextEncoder().encode(JSON.stringify(rest)), decisions, ids, units: snapshot, seq };
}

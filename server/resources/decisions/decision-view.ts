import type { Instant } from '../../storage/index.js';
import type { ShownDecisionRow } from './decision-read-model.js';
import type { UnitOutcome } from './unit-outcome.js';

/** What a decision says beside its kind and rule, as assessment documents have it. */
export interface DecisionContent {
  readonly tier?: string;
  readonly points?: number | string;
  readonly size?: number;
  readonly place?: number;
}

/** A decision as the API shows it. */
export interface DecisionView {
  readonly id: string;
  readonly cycle: string;
  readonly unit: string;
  readonly unitName: string;
  /** Id of the unit in assessment documents. */
  readonly documentId: string;
  readonly kind: string;
  readonly rule: string | null;
  readonly tier: string | null;
  readonly points: number | string | null;
  readonly size: number | null;
  readonly place: number | null;
  readonly reason: string;
  readonly minutes: string;
  /** The run that lay before the meeting. */
  readonly run: string | null;
  /** The unit's outcome without and with what the meeting decided; null for readers who have marks of their own to hand in. */
  readonly before: UnitOutcome | null;
  readonly after: UnitOutcome | null;
  readonly takenAt: Instant;
  readonly takenBy: string;
  readonly takenByName: string | null;
  readonly revokedAt: Instant | null;
  readonly revokedBy: string | null;
  readonly revokedByName: string | null;
  readonly revokeReason: string | null;
  readonly revokeMinutes: string | null;
  readonly revision: number;
}

/** @param isBlind whether the reader must not learn yet what others' marks gave */
export function decisionView(
  row: ShownDecisionRow,
  names: ReadonlyMap<string, string>,
  isBlind: boolean,
): DecisionView {
  const { tier = null, points = null, size = null, place = null } = parseContent(row.content);
  return {
    id: row.id,
    cycle: row.cycle_id,
    unit: row.unit_id,
    unitName: row.name,
    documentId: row.document_id,
    kind: row.kind,
    rule: row.rule,
    tier,
    points,
    size,
    place,
    reason: row.reason,
    minutes: row.minutes,
    run: row.run_id,
    before: isBlind ? null : JSON.parse(row.before), // written by the service
    after: isBlind ? null : JSON.parse(row.after), // likewise
    takenAt: row.taken_at,
    takenBy: row.taken_by,
    takenByName: names.get(row.taken_by) ?? null,
    revokedAt: row.revoked_at,
    revokedBy: row.revoked_by,
    revokedByName: names.get(row.revoked_by ?? '') ?? null,
    revokeReason: row.revoke_reason,
    revokeMinutes: row.revoke_minutes,
    revision: row.revision,
  };
}

function parseContent(text: string): DecisionContent {
  return JSON.parse(text); // written by the service
}

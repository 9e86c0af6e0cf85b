import type { Instant } from '../../storage/index.js';
import type { SeenEvidence } from './evidence-read-model.js';
import type { EvidenceTarget } from './evidence-store.js';

/** A piece of evidence as the API shows it; its content has an address of its own. */
export interface EvidenceView {
  readonly id: string;
  readonly unit: string;
  readonly unitName: string;
  readonly target: EvidenceTarget;
  readonly targetId: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly note: string | null;
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly createdByName: string;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnBy: string | null;
  readonly withdrawReason: string | null;
  readonly revision: number;
}

export function evidenceView(row: SeenEvidence, names: ReadonlyMap<string, string>): EvidenceView {
  return {
    id: row.id,
    unit: row.unit_id,
    unitName: row.unit_name,
    target: row.target,
    targetId: row.target_id,
    fileName: row.file_name,
    mediaType: row.media_type,
    size: row.size,
    sha256: row.sha256,
    note: row.note,
    createdAt: row.created_at,
    createdBy: row.created_by,
    createdByName: names.get(row.created_by) ?? '',
    withdrawnAt: row.withdrawn_at,
    withdrawnBy: row.withdrawn_by,
    withdrawReason: row.withdraw_reason,
    revision: row.revision,
  };
}

/** What the audit log shows of a piece of evidence: never what is in the file. */
export function auditedEvidence(row: SeenEvidence) {
  return {
    unit: row.unit_id,
    target: row.target,
    targetId: row.target_id,
    fileName: row.file_name,
    sha256: row.sha256,
    size: row.size,
    mediaType: row.media_type,
    revision: row.revision,
  };
}

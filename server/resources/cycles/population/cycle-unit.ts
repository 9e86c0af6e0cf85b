import type { AttributeValues } from '../../units/attribute-store.js';
import { attributesOf, type SnapshotRow } from './snapshot-store.js';
import { type SnapshotVisibility, visibleParent } from './snapshot-visibility.js';

/** A unit of a cycle: as it was when the cycle opened, or as it was added or corrected since. */
export interface CycleUnit {
  readonly id: string;
  /** Its id in assessment documents. */
  readonly documentId: string;
  readonly externalId: string | null;
  readonly name: string;
  /** Null at the top of the tree, and where the reader does not see the unit above. */
  readonly parent: string | null;
  readonly attributes: AttributeValues;
  /** Whether it takes no part any more. */
  readonly withdrawn: boolean;
  /** Why it was added, corrected or withdrawn; null for what was there at the opening. */
  readonly reason: string | null;
  readonly revision: number;
}

export function cycleUnit(row: SnapshotRow, visibility: SnapshotVisibility): CycleUnit {
  return {
    id: row.unit_id,
    documentId: row.document_id,
    externalId: row.external_id,
    name: row.name,
    parent: visibleParent(row.path, visibility),
    attributes: attributesOf(row),
    withdrawn: row.withdrawn === 1,
    reason: row.reason,
    revision: row.revision,
  };
}

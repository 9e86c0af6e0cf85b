import type { Instant } from '../../storage/index.js';
import type { AttributeValues } from './attribute-store.js';
import type { UnitRow } from './unit-store.js';
import { type Visibility, visibleIds } from './unit-visibility.js';

/** A unit as the API shows it to somebody. */
export interface UnitView {
  readonly id: string;
  readonly externalId: string | null;
  readonly name: string;
  /** Null at the top, and where the reader's view begins. */
  readonly parent: string | null;
  /** Ids from the top of what the reader sees down to the unit itself. */
  readonly path: readonly string[];
  readonly retired: boolean;
  readonly retiredAt: Instant | null;
  readonly retireReason: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly revision: number;
  /** Where a year was asked for. */
  readonly attributes?: AttributeValues;
}

export function unitView(row: UnitRow, visibility: Visibility, attributes?: AttributeValues): UnitView {
  const path = visibleIds(row.path, visibility);
  return {
    id: row.id,
    externalId: row.external_id,
    name: row.name,
    parent: path.at(-2) ?? null,
    path,
    retired: row.retired_at !== null,
    retiredAt: row.retired_at,
    retireReason: row.retire_reason,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    revision: row.revision,
    ...(attributes === undefined ? {} : { attributes }),
  };
}

/** What the audit log shows of a unit. */
export function auditedUnit(row: UnitRow) {
  return {
    name: row.name,
    externalId: row.external_id,
    parent: row.parent_id,
    retired: row.retired_at !== null,
    revision: row.revision,
  };
}

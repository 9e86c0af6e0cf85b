import type { UnitOfWork } from '../../storage/index.js';
import { unitPath } from './unit-path.js';
import { searchText, type UnitRow } from './unit-store.js';

export interface UnitToMake {
  readonly name: string;
  readonly externalId: string | null;
  /** Null: at the top. */
  readonly above: Pick<UnitRow, 'id' | 'path' | 'depth'> | null;
}

/** The row of a new unit, not stored yet. */
export function newUnitRow(unit: Pick<UnitOfWork, 'now' | 'newId'>, by: string, made: UnitToMake): UnitRow {
  const id = unit.newId();
  const name = made.name.trim();
  return {
    id,
    external_id: made.externalId,
    name,
    parent_id: made.above?.id ?? null,
    path: unitPath(made.above?.path ?? null, id),
    depth: made.above === null ? 0 : made.above.depth + 1,
    search: searchText(name, made.externalId),
    retired_at: null,
    retired_by: null,
    retire_reason: null,
    created_at: unit.now,
    created_by: by,
    updated_at: unit.now,
    updated_by: by,
    revision: 1,
  };
}

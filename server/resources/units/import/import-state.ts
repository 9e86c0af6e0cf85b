import type { Kysely } from 'kysely';
import type { Tables } from '../../../storage/index.js';
import { type AttributeValues, findAttributes } from '../attribute-store.js';
import { idsOnPath } from '../unit-path.js';
import { findUnits, findUnitsByExternalId, type UnitRow } from '../unit-store.js';
import type { ImportRow } from './import-rows.js';

/** What is known of everything that an import names, and of what is above it. */
export interface ImportState {
  readonly byExternalId: ReadonlyMap<string, UnitRow>;
  readonly byId: ReadonlyMap<string, UnitRow>;
  /** Of the year, by unit. */
  readonly attributes: ReadonlyMap<string, AttributeValues>;
}

/** Reads the state that an import meets. */
export async function loadImportState(
  db: Kysely<Tables>,
  rows: readonly ImportRow[],
  year: number,
): Promise<ImportState> {
  const named = new Set(
    rows.flatMap(({ externalId, parent }) => (parent === null ? [externalId] : [externalId, parent])),
  );
  const units = await findUnitsByExternalId(db, [...named]);
  const known = new Set(units.map(({ id }) => id));
  const above = new Set(units.flatMap(({ path }) => idsOnPath(path)).filter((id) => !known.has(id)));
  const all = [...units, ...(await findUnits(db, [...above]))];
  return {
    byExternalId: new Map(
      units.flatMap((unit) => (unit.external_id === null ? [] : [[unit.external_id, unit] as const])),
    ),
    byId: new Map(all.map((unit) => [unit.id, unit])),
    attributes: await findAttributes(db, [...known], year),
  };
}

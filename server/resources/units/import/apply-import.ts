import { compareCodePoints } from '../../../../dsl/index.js';
import type { UnitOfWork } from '../../../storage/index.js';
import { type AttributeChange, type AttributeValue, addRevisions } from '../attribute-store.js';
import { newUnitRow } from '../new-unit-row.js';
import { unitPath } from '../unit-path.js';
import { insertUnits, moveBelow, searchText, type UnitRow, updateUnit } from '../unit-store.js';
import { auditedUnit } from '../unit-view.js';
import type { ImportState } from './import-state.js';
import { aboveOf } from './import-tree.js';
import type { ImportPlan, Place } from './plan-import.js';

export interface ImportCircumstances {
  /** Id of the actor. */
  readonly by: string;
  readonly year: number;
  readonly source: string | null;
}

/** Does what a plan without refused cells says, each unit with its entry in the audit log. */
export async function applyImport(
  unit: UnitOfWork,
  { creates, changes }: ImportPlan,
  state: ImportState,
  { by, year, source }: ImportCircumstances,
): Promise<void> {
  const places = new Map<string, Place>([
    ...creates.map(({ externalId, place }) => [externalId, place] as const),
    ...changes.flatMap((change) => (change.place === null ? [] : [[change.unit.id, change.place] as const])),
  ]);
  const ids = new Map(creates.map(({ externalId }) => [externalId, unit.newId()]));
  const idOf = (key: string): string => ids.get(key) ?? key;
  /** Ids from the top down to a unit, as it will stand. */
  const pathOf = (key: string): readonly string[] => {
    const above = aboveOf(key, places, state);
    return above === null ? [idOf(key)] : [...pathOf(above), idOf(key)];
  };
  const standing = (key: string): Pick<UnitRow, 'parent_id' | 'path' | 'depth'> => {
    const path = pathOf(key);
    const text = path.reduce<string | null>((above, id) => unitPath(above, id), null) ?? '/';
    return { parent_id: path.at(-2) ?? null, path: text, depth: path.length - 1 };
  };

  const made = creates.map(({ externalId, name, attributes }) => {
    const row = {
      ...newUnitRow(unit, by, { name, externalId, above: null }),
      id: idOf(externalId),
      ...standing(externalId),
    };
    return { row, attributes };
  });
  made.sort((a, b) => a.row.depth - b.row.depth || compareCodePoints(a.row.id, b.row.id));
  await insertUnits(
    unit.db,
    made.map(({ row }) => row),
  );
  const moves: { readonly from: UnitRow; readonly to: UnitRow }[] = [];
  const changed: { readonly before: UnitRow; readonly after: UnitRow; readonly change: (typeof changes)[number] }[] =
    [];
  for (const change of changes) {
    const { unit: before, name } = change;
    const to = change.place === null ? {} : standing(before.id);
    const search = searchText(name, before.external_id);
    const after = await updateUnit(unit.db, before, { name, search, ...to, updated_at: unit.now, updated_by: by });
    if (change.place !== null) moves.push({ from: before, to: after });
    changed.push({ before, after, change });
  }
  // From the deepest up: what lies below two units that move has moved with the nearer one when the farther one goes.
  moves.sort((a, b) => b.from.depth - a.from.depth);
  for (const { from, to } of moves) await moveBelow(unit.db, from, to);
  const statements = [
    ...made.flatMap(({ row, attributes }) => statementsOf(row.id, year, source, attributes)),
    ...changed.flatMap(({ after, change }) => statementsOf(after.id, year, source, change.attributes)),
  ];
  await addRevisions(unit.db, statements, { now: unit.now, by });
  for (const { row, attributes } of made) {
    const after = { ...auditedUnit(row), year, attributes: Object.fromEntries(attributes) };
    await unit.record({ action: 'units:import', resource: 'units', resourceId: row.id, after });
  }
  for (const { before, after, change } of changed) {
    const values = (end: 'before' | 'after') =>
      Object.fromEntries(change.fields.map((each) => [each.field, each[end]]));
    await unit.record({
      action: 'units:import',
      resource: 'units',
      resourceId: after.id,
      before: { ...values('before'), revision: before.revision },
      after: { ...values('after'), revision: after.revision, year },
    });
  }
}

function statementsOf(
  unitId: string,
  year: number,
  source: string | null,
  attributes: ReadonlyMap<string, AttributeValue>,
): readonly AttributeChange[] {
  return [...attributes].map(([attribute, value]) => ({ unitId, year, attribute, value, source, reason: null }));
}

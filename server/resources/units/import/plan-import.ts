import type { AttributeValue } from '../attribute-store.js';
import type { UnitRow } from '../unit-store.js';
import { type CellReason, type CellReport, refused } from './cell-report.js';
import type { ImportRow, ImportRows } from './import-rows.js';
import type { ImportState } from './import-state.js';
import { treeFault } from './import-tree.js';
import { sameValue } from './same-value.js';

/** Where a unit is to stand: below a unit that is there, below one that the same file makes, or at the top. */
export type Place =
  | { readonly kind: 'unit'; readonly unit: UnitRow }
  | { readonly kind: 'row'; readonly externalId: string }
  | { readonly kind: 'top' };

export interface PlannedUnit {
  readonly row: number;
  readonly externalId: string;
  readonly name: string;
  readonly place: Place;
  readonly attributes: ReadonlyMap<string, AttributeValue>;
}

/** One field that changes: `name`, `parent` (by external id, else id) or `attributes.<id>`. */
export interface FieldChange {
  readonly field: string;
  readonly before: AttributeValue;
  readonly after: AttributeValue;
}

export interface PlannedChange {
  readonly row: number;
  readonly unit: UnitRow;
  readonly name: string;
  /** Null: it stays where it is. */
  readonly place: Place | null;
  readonly attributes: ReadonlyMap<string, AttributeValue>;
  readonly fields: readonly FieldChange[];
}

export interface ImportPlan {
  readonly creates: readonly PlannedUnit[];
  readonly changes: readonly PlannedChange[];
  readonly unchanged: number;
  readonly cells: readonly CellReport[];
}

/** What the importer may do, by the path of a unit. */
export interface ImportAccess {
  mayRead(path: string): boolean;
  mayManage(path: string): boolean;
  readonly mayAtTop: boolean;
}

const REASONS = {
  taken: refused('id-not-yours', '这个编号的单位不在您的范围内', 'the unit with this id is not in your scope'),
  retired: refused('unit-retired', '这个单位已停用，请先恢复', 'this unit is retired; restore it first'),
  nameless: refused('name-missing', '新单位没有名称', 'a new unit needs a name'),
  top: refused(
    'parent-needed',
    '请填写上级编号：您不能增加顶层单位',
    'name the unit above: you may not add units at the top',
  ),
  missing: refused(
    'parent-missing',
    '系统和文件里都没有这个上级，或不在您的范围内',
    'this parent is neither in the system nor in the file, or not in your scope',
  ),
  forbidden: refused('parent-forbidden', '您不能在这个上级下面增加单位', 'you may not add units below this parent'),
  parentRetired: refused('parent-retired', '这个上级已停用', 'this parent is retired'),
  circle: refused('parent-circle', '上级关系成环', 'the units above form a circle'),
  deep: refused('parent-deep', '层级太多', 'too many levels'),
} as const satisfies Readonly<Record<string, CellReason>>;

/** Works out what an import would do to the state it meets. The same rows and state give the same plan. */
export function planImport({ rows, cells }: ImportRows, state: ImportState, access: ImportAccess): ImportPlan {
  const creates: PlannedUnit[] = [];
  const changes: PlannedChange[] = [];
  const reports: CellReport[] = [...cells];
  const made = new Set(
    rows.filter(({ externalId }) => !state.byExternalId.has(externalId)).map(({ externalId }) => externalId),
  );
  const places = new Map<string, Place>();
  let unchanged = 0;

  for (const row of rows) {
    const unit = state.byExternalId.get(row.externalId);
    const placed = row.parent === null ? null : placeOf(row.parent, made, state, access);
    if (placed?.kind === 'refused') reports.push(row.report('parent', placed.reason));
    const place = placed?.kind === 'refused' ? null : placed;
    if (unit === undefined) {
      if (row.name === null) reports.push(row.report('name', REASONS.nameless));
      if (placed === null && !access.mayAtTop) reports.push(row.report('parent', REASONS.top));
      const settled: Place = place ?? { kind: 'top' };
      places.set(row.externalId, settled);
      const { externalId, attributes } = row;
      creates.push({ row: row.row, externalId, name: row.name ?? '', place: settled, attributes });
      continue;
    }
    const hidden = !access.mayManage(unit.path) || !access.mayRead(unit.path);
    if (hidden || unit.retired_at !== null) {
      reports.push(row.report('externalId', hidden ? REASONS.taken : REASONS.retired));
      continue;
    }
    const change = changeOf(row, unit, place, state, access);
    if (change.place !== null) places.set(unit.id, change.place);
    if (change.fields.length === 0) unchanged += 1;
    else changes.push(change);
  }
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (const { row, ...each } of [...creates, ...changes.filter(({ place }) => place !== null)]) {
    const fault = treeFault('unit' in each ? each.unit.id : each.externalId, places, state);
    const source = byRow.get(row);
    if (fault !== null && source !== undefined) reports.push(source.report('parent', REASONS[fault]));
  }
  return { creates, changes, unchanged, cells: reports };
}

function placeOf(
  parent: string,
  made: ReadonlySet<string>,
  state: ImportState,
  access: ImportAccess,
): Place | { readonly kind: 'refused'; readonly reason: CellReason } {
  const unit = state.byExternalId.get(parent);
  if (unit === undefined) {
    return made.has(parent) ? { kind: 'row', externalId: parent } : { kind: 'refused', reason: REASONS.missing };
  }
  if (!access.mayRead(unit.path)) return { kind: 'refused', reason: REASONS.missing };
  if (!access.mayManage(unit.path)) return { kind: 'refused', reason: REASONS.forbidden };
  return unit.retired_at === null ? { kind: 'unit', unit } : { kind: 'refused', reason: REASONS.parentRetired };
}

function changeOf(
  row: ImportRow,
  unit: UnitRow,
  wanted: Place | null,
  state: ImportState,
  access: ImportAccess,
): PlannedChange {
  const fields: FieldChange[] = [];
  const name = row.name ?? unit.name;
  if (name !== unit.name) fields.push({ field: 'name', before: unit.name, after: name });
  const isMoved = wanted !== null && !(wanted.kind === 'unit' && wanted.unit.id === unit.parent_id);
  if (isMoved) {
    const above = unit.parent_id === null ? undefined : state.byId.get(unit.parent_id);
    const isShown = above !== undefined && access.mayRead(above.path);
    fields.push({ field: 'parent', before: isShown ? (above.external_id ?? above.id) : null, after: row.parent });
  }
  const known = state.attributes.get(unit.id) ?? {};
  const attributes = new Map([...row.attributes].filter(([id, value]) => !sameValue(known[id] ?? null, value)));
  for (const [id, after] of attributes) fields.push({ field: `attributes.${id}`, before: known[id] ?? null, after });
  return { row: row.row, unit, name, place: isMoved ? wanted : null, attributes, fields };
}

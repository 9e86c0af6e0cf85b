import type { SourceEntry, Words } from '../../../dsl/index.js';
import { permissionMissing } from '../../access/access-problems.js';
import type { Actor } from '../../access/actor.js';
import { may } from '../../access/may.js';
import { refuseFields } from '../../http/json-body.js';
import type { SnapshotRow } from '../cycles/population/snapshot-store.js';
import { idsOnPath } from '../units/unit-path.js';
import { raterNotPermitted } from './assignment-problems.js';
import type { NewAssignment, UnitSelection } from './assignment-schemas.js';
import { selectUnits } from './select-units.js';

/** What an assignment is made of, checked. */
export interface ResolvedAssignment {
  /** Keys of the items, sorted by code point; null: all of the source. */
  readonly items: readonly string[] | null;
  /** The department that assesses all of them, where it is one. */
  readonly department: string | null;
  readonly units: readonly SnapshotRow[];
}

/** Where an assignment stands in the request, e.g. `assignments.3.`; empty for one alone. */
export type FieldPrefix = string;

export interface Surroundings {
  /** Who assigns. */
  readonly manager: Actor;
  readonly cycle: string;
  readonly sources: readonly SourceEntry[];
  /** All units of the cycle. */
  readonly members: readonly SnapshotRow[];
}

const NAMED_AT_MOST = 20;

/** The source that is to be rated. @throws Refusal `fields-invalid` when there is none, or the units rate themselves in it */
export function sourceToAssign(sources: readonly SourceEntry[], id: string, prefix: FieldPrefix): SourceEntry {
  const source = sources.find((each) => each.id === id);
  if (source === undefined)
    throw refuse(prefix, 'source', { zh: '方案里没有这个评分主体', en: 'the scheme has no such source' });
  if (!source.isSelf) return source;
  const words = { zh: '自评由单位自己填报，不用分派', en: 'units assess themselves; that needs no assignment' };
  throw refuse(prefix, 'source', words);
}

/** The items and their one department. @throws Refusal `fields-invalid` */
export function resolveItems(
  source: SourceEntry,
  { items = null, department = null }: Pick<NewAssignment, 'items' | 'department'>,
  prefix: FieldPrefix,
): Pick<ResolvedAssignment, 'items' | 'department'> {
  if (source.kind === 'ballots' && (items !== null || department !== null))
    throw refuse(prefix, items === null ? 'department' : 'items', {
      zh: '排序票对单位整体排序，不分指标',
      en: 'a ballot orders units as a whole; it has no items',
    });
  const known = new Set(source.items.map(({ key }) => key));
  const unknown = (items ?? []).filter((key) => !known.has(key));
  if (unknown.length > 0) {
    const list = unknown.slice(0, NAMED_AT_MOST);
    const words = {
      zh: `这个评分主体没有这些项：${list.join('、')}`,
      en: `the source has no such items: ${list.join(', ')}`,
    };
    throw refuse(prefix, 'items', words);
  }
  const meant = source.items.filter(
    (item) => (items === null || items.includes(item.key)) && (department === null || item.department === department),
  );
  if (department !== null && meant.length === 0)
    throw refuse(prefix, 'department', {
      zh: '这个部门没有要评的项',
      en: 'this department assesses none of the items',
    });
  const departments = new Set(meant.map((item) => item.department));
  const [only = null] = departments.size === 1 ? departments : [];
  const keys = meant.map(({ key }) => key).sort((a, b) => (a < b ? -1 : 1));
  return { items: items === null && department === null ? null : keys, department: only };
}

/**
 * The units of a selection that the manager may assign; a unit is not given to itself where the source leaves it out.
 *
 * @throws Refusal `permission-missing` when the manager may assign none, `fields-invalid` when units are not there (or not in
 *   the manager's scope) or none is left
 */
export function resolveUnits(
  { manager, cycle, members }: Surroundings,
  source: SourceEntry,
  {
    items,
    rater,
    selection,
  }: {
    readonly items: readonly string[] | null;
    readonly rater: string;
    readonly selection: UnitSelection;
  },
  prefix: FieldPrefix,
): readonly SnapshotRow[] {
  const departments = departmentsOf(source, items);
  const reachable = members.filter((row) => reaches(manager, 'assignments:manage', { row, departments, cycle }));
  if (reachable.length === 0) throw permissionMissing.refuse({ permission: 'assignments:manage' });
  const { units, unknown } = selectUnits(reachable, selection);
  if (unknown.length > 0) {
    const list = unknown.slice(0, NAMED_AT_MOST);
    throw refuse(prefix, 'units', {
      zh: `这些单位不在这次考核里，或不在您的范围内：${list.join('、')}`,
      en: `these units take no part in the cycle, or are not in your scope: ${list.join(', ')}`,
    });
  }
  const others = source.excludeSelf ? units.filter(({ document_id }) => document_id !== rater) : units;
  if (others.length === 0) throw refuse(prefix, 'units', { zh: '没有符合条件的单位', en: 'no unit fits' });
  return others;
}

/** @param assignee undefined: there is none, or may not act @throws Refusal `fields-invalid`, `rater-not-permitted` */
export function checkAssignee(
  assignee: Actor | undefined,
  source: SourceEntry,
  {
    cycle,
    items,
    units,
  }: {
    readonly cycle: string;
    readonly items: readonly string[] | null;
    readonly units: readonly SnapshotRow[];
  },
  prefix: FieldPrefix,
): void {
  if (assignee === undefined) {
    const words = {
      zh: '没有这个用户（接口密钥），或已停用',
      en: 'there is no such user (API key), or it is disabled',
    };
    throw refuse(prefix, 'actor', words);
  }
  const permission = source.kind === 'ballots' ? 'ballots:enter' : 'ratings:enter';
  const departments = departmentsOf(source, items);
  const beyond = units.filter((row) => !reaches(assignee, permission, { row, departments, cycle }));
  if (beyond.length === 0) return;
  const names = beyond.slice(0, NAMED_AT_MOST).map(({ name }) => name);
  throw raterNotPermitted.refuse({ name: assignee.name, units: names });
}

function departmentsOf({ items }: SourceEntry, keys: readonly string[] | null): readonly (string | null)[] {
  const meant = keys === null ? items : items.filter(({ key }) => keys.includes(key));
  return meant.length === 0 ? [null] : [...new Set(meant.map(({ department }) => department))];
}

function reaches(
  actor: Actor,
  permission: 'assignments:manage' | 'ratings:enter' | 'ballots:enter',
  {
    row,
    departments,
    cycle,
  }: {
    readonly row: SnapshotRow;
    readonly departments: readonly (string | null)[];
    readonly cycle: string;
  },
): boolean {
  const unitPath = idsOnPath(row.path);
  return departments.every((department) =>
    may(actor, permission, { unitPath, cycle, ...(department === null ? {} : { department }) }),
  );
}

function refuse(prefix: FieldPrefix, field: string, words: Words) {
  return refuseFields([[`${prefix}${field}`, words]]);
}

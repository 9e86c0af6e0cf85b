import type { Instant } from '../../storage/index.js';
import type { AssignedUnit } from './assignment-list-read-model.js';
import type { ActorId, UnitSelection } from './assignment-schemas.js';
import type { AssignmentRow } from './assignment-store.js';

/** Who rates what, as a list shows it. */
export interface AssignmentSummary {
  readonly id: string;
  readonly cycle: string;
  readonly actor: ActorId & { readonly name: string };
  readonly source: string;
  readonly rater: string;
  /** Keys of the items; null: all of the source. */
  readonly items: readonly string[] | null;
  /** The department that assesses these items, where it is one. */
  readonly department: string | null;
  /** Exact decimal; null: 1. */
  readonly weight: string | null;
  /** Null when it may name units that the reader does not see. */
  readonly unitsAsked: UnitSelection | null;
  /** Units to rate that the reader sees. */
  readonly unitCount: number;
  /** Units taken away again that the reader sees. */
  readonly recusedCount: number;
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly endedAt: Instant | null;
  readonly endReason: string | null;
  readonly revision: number;
}

/** The same with its units. */
export interface AssignmentView extends AssignmentSummary {
  readonly units: readonly {
    readonly id: string;
    readonly name: string;
    /** Since when the unit is not rated by this rater: withdrawn by the rater (回避), or taken away by the office. */
    readonly recusedAt: Instant | null;
    readonly recuseReason: string | null;
  }[];
}

export interface ViewOptions {
  /** Names of actors by `kind:id`. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether the reader sees all units of the cycle. */
  readonly seesAll: boolean;
}

/** @param units those of the assignment that the reader sees */
export function assignmentSummary(
  row: AssignmentRow,
  units: readonly AssignedUnit[],
  { names, seesAll }: ViewOptions,
): AssignmentSummary {
  const { actor_kind: kind, actor_id: id } = row;
  const recusedCount = units.filter(({ recused_at }) => recused_at !== null).length;
  return {
    id: row.id,
    cycle: row.cycle_id,
    actor: { kind, id, name: names.get(`${kind}:${id}`) ?? id },
    source: row.source,
    rater: row.rater,
    items: row.items === null ? null : JSON.parse(row.items),
    department: row.department,
    weight: row.weight,
    unitsAsked: seesAll ? JSON.parse(row.units_asked) : null,
    unitCount: units.length - recusedCount,
    recusedCount,
    createdAt: row.created_at,
    createdBy: row.created_by,
    endedAt: row.ended_at,
    endReason: row.end_reason,
    revision: row.revision,
  };
}

/** @param units those of the assignment that the reader sees */
export function assignmentView(
  row: AssignmentRow,
  units: readonly AssignedUnit[],
  options: ViewOptions,
): AssignmentView {
  return {
    ...assignmentSummary(row, units, options),
    units: units.map(({ unit_id: id, name, recused_at: recusedAt, recuse_reason: recuseReason }) => {
      return { id, name, recusedAt, recuseReason };
    }),
  };
}

/** What the audit log keeps of an assignment. */
export function auditedAssignment(row: AssignmentRow, units: readonly string[]) {
  return {
    actor: { kind: row.actor_kind, id: row.actor_id },
    source: row.source,
    rater: row.rater,
    items: row.items === null ? null : JSON.parse(row.items),
    department: row.department,
    weight: row.weight,
    unitsAsked: JSON.parse(row.units_asked),
    units,
  };
}

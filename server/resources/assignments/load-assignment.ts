import type { Kysely } from 'kysely';
import { may } from '../../access/may.js';
import type { RequestContext } from '../../access/request-context.js';
import { requirePermission } from '../../access/require-permission.js';
import type { Tables } from '../../storage/index.js';
import { idsOnPath } from '../units/unit-path.js';
import { findActorNames } from './assignee-read-model.js';
import { type AssignedUnit, findSeenAssignment, listAssignedUnits } from './assignment-list-read-model.js';
import { assignmentEnded, assignmentNotFound } from './assignment-problems.js';
import type { AssignmentRow } from './assignment-store.js';
import { type AssignmentView, assignmentView } from './assignment-view.js';
import { assignmentVisibility, seesAllUnits } from './assignment-visibility.js';

export interface LoadedAssignment {
  readonly row: AssignmentRow;
  /** The units that the reader sees. */
  readonly units: readonly AssignedUnit[];
  readonly view: AssignmentView;
}

/** An assignment that the reader may see. @throws Refusal `assignment-not-found`, the same whether it is not there or hidden */
export async function loadAssignment(
  db: Kysely<Tables>,
  { actor }: RequestContext,
  cycle: string,
  id: string,
): Promise<LoadedAssignment> {
  const visibility = assignmentVisibility(actor, cycle);
  const row = await findSeenAssignment(db, cycle, id, visibility);
  if (row === undefined) throw assignmentNotFound.refuse({ id });
  const units = await listAssignedUnits(db, cycle, [id], visibility);
  const names = await findActorNames(db, [{ kind: row.actor_kind, id: row.actor_id }]);
  return { row, units, view: assignmentView(row, units, { names, seesAll: seesAllUnits(visibility) }) };
}

/**
 * An assignment in force that the actor may change: all of its units are in the actor's scope.
 *
 * @throws Refusal `assignment-not-found`, `permission-missing`, `assignment-ended`
 */
export async function loadOwnAssignment(
  db: Kysely<Tables>,
  context: RequestContext,
  cycle: string,
  id: string,
): Promise<LoadedAssignment> {
  const loaded = await loadAssignment(db, context, cycle, id);
  const { department } = loaded.row;
  const all = await listAssignedUnits(db, cycle, [id], { actor: context.actor, scopes: [{}] });
  const within = { cycle, ...(department === null ? {} : { department }) };
  const reaches = ({ path }: AssignedUnit) =>
    may(context.actor, 'assignments:manage', { unitPath: idsOnPath(path), ...within });
  if (!all.every(reaches)) requirePermission(context, 'assignments:manage', within);
  if (loaded.row.ended_at !== null) throw assignmentEnded.refuse({});
  return loaded;
}

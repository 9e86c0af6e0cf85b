import type { Path } from '../diagnostic/diagnostic.js';
import type { OperationId, PlanBound, PlanNode } from '../plan/plan.js';
import type { NodeValues } from './surroundings.js';

/** Where a node stands: the key prefix of the `again` tree it belongs to, and the source that replaces its own there. */
export interface Instance {
  /** Empty, or the id of the `again` node. */
  readonly name: string;
  readonly source: string | null;
}

/** The key of a node in the Plan and in traces: its id, after `<again node>/` inside an `again`. */
export function keyOf(id: string, instance: Instance): string {
  return instance.name === '' ? id : `${instance.name}/${id}`;
}

/** The tree of nodes while it is being lowered, as methods see it. */
export interface NodeTree extends NodeValues {
  readonly bounds: PlanBound[];
  /** The plan node of an id in an instance; null after a diagnostic when it does not exist or depends on itself. */
  planNode(id: string, instance: Instance, at: Path): PlanNode | null;
  /** Opens the tree of an `again` node: its nodes' marks come from `source`. */
  openInstance(name: string, source: string): Instance;
  valueOf(id: string, instance: string, at: Path): OperationId;
}

import type { Actor, Scope } from '../../access/actor.js';
import { scopesOf } from '../../access/may.js';

/** Which assignments of a cycle an actor sees beside the own ones: those within one of these scopes. */
export interface AssignmentVisibility {
  readonly actor: Pick<Actor, 'kind' | 'id'>;
  readonly scopes: readonly Scope[];
}

/** Whether all units of the cycle are seen. */
export function seesAllUnits({ scopes }: AssignmentVisibility): boolean {
  return scopes.some(({ subtree }) => subtree === undefined);
}

/** Who assigns sees what there is to assign, who reads all marks (the auditor) sees who gives them; a rater sees the own tasks. */
export function assignmentVisibility(actor: Actor, cycle: string): AssignmentVisibility {
  const scopes = [...scopesOf(actor, 'assignments:manage'), ...scopesOf(actor, 'ratings:read')];
  return {
    actor: { kind: actor.kind, id: actor.id },
    scopes: scopes.filter(
      (scope) =>
        (scope.cycle === undefined || scope.cycle === cycle) &&
        // Ids hold no wildcards.
        !/[%_\\]/.test(scope.subtree ?? ''),
    ),
  };
}

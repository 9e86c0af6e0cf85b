import type { Operation, OperationId } from '../plan/operation.js';
import { operandsOf } from './plan-builder.js';

/** Whether an operation reads a rank of this year, itself or through its operands. */
export function readsRank(id: OperationId, operations: readonly Operation[]): boolean {
  const seen = new Set<OperationId>();
  const visit = (next: OperationId): boolean => {
    if (seen.has(next)) return false;
    seen.add(next);
    const operation = operations[next];
    if (operation === undefined) return false;
    if (operation.kind === 'input' && operation.input.of === 'rank') return true;
    return operandsOf(operation).some(visit);
  };
  return visit(id);
}

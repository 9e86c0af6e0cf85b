import type { OperationId } from '../../plan/plan.js';

/**
 * What an evaluation did, as text that a rule can be asked about. `where` is the node in which an operation was read, since
 * equal operations of several nodes are one operation of the Plan.
 */
export const mark = {
  truth: (where: string, operation: OperationId, truth: boolean) => `truth ${where} ${operation} ${truth}`,
  branch: (where: string, operation: OperationId, index: number | 'otherwise') =>
    `branch ${where} ${operation} ${index}`,
  asked: (operation: OperationId, truth: boolean) => `asked ${operation} ${truth}`,
  missing: (node: string) => `missing ${node}`,
  changed: (step: string) => `changed ${step}`,
  row: (step: string, index: number) => `row ${step} ${index}`,
  step: (step: string, truth: boolean) => `step ${step} ${truth}`,
  rule: (step: string, rule: string, truth: boolean) => `rule ${step} ${rule} ${truth}`,
  quota: (step: string, effect: 'inside' | 'cut' | 'exception' | 'tie') => `quota ${step} ${effect}`,
  tier: (tier: number) => `tier ${tier}`,
  award: (award: string, granted: boolean) => `award ${award} ${granted}`,
  consequence: (id: string, truth: boolean) => `consequence ${id} ${truth}`,
} as const;

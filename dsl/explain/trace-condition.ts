import type { ConditionTree, OperandReading } from '../conditions/condition-tree.js';
import type { OperationId } from '../plan/plan.js';
import type { ConditionTrace, Trace } from './trace.js';

/** A decided condition with its operands (`#12`: operation 12) traced. */
export function traceCondition(tree: ConditionTree, trace: (operand: OperationId) => Trace): ConditionTrace {
  const read = ({ operand }: OperandReading): Trace => trace(Number(operand.slice(1)));
  switch (tree.kind) {
    case 'all':
    case 'any':
      return { kind: tree.kind, of: tree.of.map((part) => traceCondition(part, trace)), truth: tree.truth };
    case 'comparison': {
      const { kind, operator, truth } = tree;
      return { kind, operator, left: read(tree.left), right: read(tree.right), truth };
    }
    case 'missing':
    case 'holds': {
      const { kind, negated, truth } = tree;
      return { kind, operand: read(tree.operand), negated, truth };
    }
    default:
      throw new Error(`bug: not a condition tree: ${JSON.stringify(tree satisfies never)}`);
  }
}

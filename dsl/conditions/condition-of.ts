import type { OperationId, Plan } from '../plan/plan.js';
import type { Condition } from './condition.js';
import { negate } from './negate.js';

/** The condition behind a boolean operation, in negation normal form; what is not logic becomes an operand `#id`. */
export function conditionOf(plan: Plan, id: OperationId): Condition {
  const operation = plan.operations[id];
  if (operation === undefined) throw new Error(`bug: operation ${id} does not exist`);
  switch (operation.kind) {
    case 'logic': {
      const parts = operation.operands.map((operand) => conditionOf(plan, operand));
      const [first] = parts;
      if (operation.operator === 'not' && first !== undefined) return negate(first);
      return { kind: operation.operator === 'and' ? 'all' : 'any', of: flattened(operation.operator, parts) };
    }
    case 'constant':
      if (typeof operation.value === 'boolean') return { kind: operation.value ? 'all' : 'any', of: [] };
      break;
    case 'comparison':
      return {
        kind: 'comparison',
        operator: operation.operator,
        left: `#${operation.left}`,
        right: `#${operation.right}`,
      };
    case 'is_missing':
      return { kind: 'missing', operand: `#${operation.operand}`, negated: false };
    default:
      break;
  }
  return { kind: 'holds', operand: `#${id}`, negated: false };
}

/** `(a and b) and c` reads as one list. */
function flattened(operator: 'and' | 'or' | 'not', parts: readonly Condition[]): readonly Condition[] {
  const kind = operator === 'and' ? 'all' : 'any';
  return parts.flatMap((part) => (part.kind === kind && part.of.length > 0 ? part.of : [part]));
}

import type { ConditionTrace, ShownValue } from '../../../dsl/explain/index.js';
import { compare } from '../../../dsl/number/index.js';
import { exact, isSame } from './exact-values.js';

/** Collects what does not follow. */
export type Complain = (message: string, trace: unknown) => void;

/** Checks that a condition's truth follows from its parts, and that its value is its truth. */
export function checkCondition(condition: ConditionTrace, value: ShownValue, complain: Complain): void {
  const truth = truthOf(condition, complain);
  if (truth !== condition.truth) complain('the truth of a condition does not follow', condition);
  const holds = value.kind === 'boolean' ? value.value : null;
  if (holds !== condition.truth) complain('the value of a condition is not its truth', condition);
}

/** The truth of a condition by Kleene's logic, from its operands' values. */
export function truthOf(condition: ConditionTrace, complain: Complain): boolean | null {
  if ('of' in condition) {
    const truths = condition.of.map((part) => {
      const truth = truthOf(part, complain);
      if (truth !== part.truth) complain('the truth of a part does not follow', part);
      return truth;
    });
    const settles = condition.kind === 'any';
    return truths.includes(settles) ? settles : truths.includes(null) ? null : !settles;
  }
  if ('left' in condition) return compared(condition);
  const { value } = condition.operand;
  const unknown = value.kind === 'missing' || value.kind === 'absent';
  if (condition.kind === 'missing') return unknown !== condition.negated;
  return value.kind === 'boolean' ? value.value !== condition.negated : null;
}

function compared(condition: Extract<ConditionTrace, { kind: 'comparison' }>): boolean | null {
  const [a, b] = [condition.left.value, condition.right.value];
  if (['missing', 'absent'].includes(a.kind) || ['missing', 'absent'].includes(b.kind)) return null;
  const [left, right] = [exact(condition.left), exact(condition.right)];
  if (left !== null && right !== null) return holds(condition.operator, compare(left, right));
  if (a.kind === 'day' && b.kind === 'day')
    return holds(condition.operator, a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
  if (condition.operator === '=') return isSame(a, b);
  if (condition.operator === '!=') return !isSame(a, b);
  return condition.truth; // tiers and ≈: an order that the data alone does not tell
}

function holds(operator: string, order: -1 | 0 | 1 | null): boolean | null {
  if (order === null) return null;
  const answers: Readonly<Record<string, boolean>> = {
    '=': order === 0,
    '!=': order !== 0,
    '<': order < 0,
    '<=': order <= 0,
    '>': order > 0,
    '>=': order >= 0,
  };
  return answers[operator] ?? null;
}

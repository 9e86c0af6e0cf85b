import type { Truth } from '../conditions/condition.js';
import type { MissingReason } from '../plan/value.js';
import type { NormalRule } from '../scheme/normal.js';
import { groundsOf } from './grounds.js';
import type { ConditionTrace, Trace } from './trace.js';
import type { RuleExplanation, TierCondition } from './unit-explanation.js';

/** A rule with its condition trees and what certifies it. */
export function explainRule(
  rule: NormalRule | undefined,
  id: string,
  truth: Truth,
  conditions: readonly TierCondition[],
): RuleExplanation {
  return {
    id,
    truth,
    conditions,
    grounds: groundsOf(rule),
    evidence: rule?.evidence ?? null,
    certifiedBy: rule?.certifiedBy ?? null,
  };
}

/** The truth of a condition for all tiers a unit may have: the same for all is the answer, else undecided. */
export function agreedTruth(conditions: readonly TierCondition[]): Truth {
  const [first] = conditions;
  if (first === undefined) return null;
  const { truth } = first.condition;
  return conditions.every(({ condition }) => condition.truth === truth) ? truth : null;
}

/** What is missing in the undecided parts of conditions: each reason once, in the order of the conditions. */
export function openReasons(conditions: readonly TierCondition[]): readonly MissingReason[] {
  const reasons = new Map<string, MissingReason>();
  const read = ({ value }: Trace): void => {
    if (value.kind === 'missing')
      for (const reason of value.reasons) reasons.set(`${reason.kind}:${reason.of}`, reason);
  };
  const visit = (condition: ConditionTrace): void => {
    if (condition.truth !== null) return;
    if ('of' in condition) condition.of.forEach(visit);
    else if ('left' in condition) [condition.left, condition.right].forEach(read);
    else read(condition.operand);
  };
  for (const { condition } of conditions) visit(condition);
  return [...reasons.values()];
}

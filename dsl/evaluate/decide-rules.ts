import type { Truth } from '../conditions/condition.js';
import { conditionOf } from '../conditions/condition-of.js';
import { decideWithRulesEngine, type RuleOutcome } from '../conditions/rules-engine.js';
import type { OperationId } from '../plan/plan.js';
import type { Evaluator } from './evaluator.js';
import type { Frame } from './frame.js';

export interface Rule {
  readonly id: string;
  readonly when: OperationId;
}

/** Decides the conditions of one unit at one stage; the answers stand in the order of the rules. */
export type DecideRules = (rules: readonly Rule[], frame: Frame) => readonly Truth[] | Promise<readonly Truth[]>;

/** The compiled way, for populations: the operations of the Plan themselves. */
export function compiledRules(evaluator: Evaluator): DecideRules {
  return (rules, frame) =>
    rules.map((rule) => {
      const value = evaluator.value(rule.when, frame);
      return typeof value === 'boolean' ? value : null;
    });
}

/** The way of single-unit evaluation: json-rules-engine, behind its adapter, over values the Plan has computed. */
export function engineRules(evaluator: Evaluator): DecideRules {
  return async (rules, frame) => (await ruleTrees(evaluator, rules, frame)).map((outcome) => outcome.truth);
}

/** The rule trees an explanation shows: each leaf with its operands' values and its truth. */
export function ruleTrees(evaluator: Evaluator, rules: readonly Rule[], frame: Frame): Promise<readonly RuleOutcome[]> {
  return decideWithRulesEngine(
    rules.map((rule) => ({ id: rule.id, condition: conditionOf(evaluator.plan, rule.when) })),
    (operand) => evaluator.value(Number(operand.slice(1)), frame),
  );
}

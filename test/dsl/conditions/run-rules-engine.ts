import { Engine, type EngineOptions, type RuleResult, type TopLevelCondition } from 'json-rules-engine';
import type { Condition } from '../../../dsl/conditions/condition.js';
import { createRulesEngine, decideWithRulesEngine } from '../../../dsl/conditions/rules-engine.js';
import type { Value } from '../../../dsl/plan/value.js';
import { lookUp } from './condition-arbitrary.js';

/** What a rule of the tests emits. */
export const event = { type: 'decided' };
/** A fact that was not reported. */
export const MISSING: Value = { kind: 'missing', reasons: [{ kind: 'not_reported', of: 'members' }] };
/** The condition that a boolean operand holds. */
export const holds = (operand: string): Condition => ({ kind: 'holds', operand, negated: false });

/** Runs one rule with the library as it comes. */
export async function runBare(
  conditions: TopLevelCondition,
  facts: Readonly<Record<string, unknown>>,
  options: EngineOptions = {},
): Promise<RuleResult | undefined> {
  const { results, failureResults } = await new Engine([{ conditions, event }], options).run(facts);
  return [...results, ...failureResults][0];
}

/** Runs JSON that did not come from us on the adapter's engine. */
export async function runForeign(conditions: TopLevelCondition, facts: ReadonlyMap<string, Value>): Promise<unknown> {
  return createRulesEngine(facts, (truth) => truth === true)
    .addRule({ conditions, event })
    .run();
}

/** The adapter's answer for one condition. */
export async function truthOf(condition: Condition, values: Readonly<Record<string, Value>>): Promise<boolean | null> {
  const [outcome] = await decideWithRulesEngine([{ id: 'rule', condition }], lookUp(new Map(Object.entries(values))));
  if (outcome === undefined) throw new Error('no outcome');
  return outcome.truth;
}

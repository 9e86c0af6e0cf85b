import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { ComparisonOperator } from '../expression/syntax.js';
import type { Value } from '../plan/value.js';
import { compareValues, isMissing } from './compare-values.js';
import type { Condition, Truth } from './condition.js';
import type { ConditionTree } from './condition-tree.js';
import { isGroup, type OperandValues, truthOfHolds } from './decide.js';
import { mergeRuns, type RunNode } from './merge-runs.js';
import { CONSTANT_FACTS, publishCondition } from './published-condition.js';

/*
 * The one adapter around json-rules-engine; nothing else imports it. Its traps, and how each is avoided here, are listed
 * in docs/adr/0004-conditions-json-rules-engine.md and shown in test/dsl/conditions/rules-engine-traps.test.ts.
 */

/** A condition to decide, and the id it is reported under (free text; may repeat). */
export interface ConditionRule {
  readonly id: string;
  readonly condition: Condition;
}

/** What became of a rule: its truth, and the tree with the values that made it so. */
export interface RuleOutcome {
  readonly id: string;
  readonly truth: Truth;
  readonly tree: ConditionTree;
}

const COMPARISONS: readonly ComparisonOperator[] = ['=', '!=', '<', '<=', '>', '>='];

/** What the library registers by itself, none of it exact or typed. A test fails when a new version has more. */
const BUILT_IN_OPERATORS: readonly string[] = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
];
const BUILT_IN_DECORATORS: readonly string[] = ['someFact', 'someValue', 'everyFact', 'everyValue', 'swap', 'not'];

/**
 * Decides rules for one unit and stage with json-rules-engine. Each operand is asked for once, before the run. The rules
 * run on an engine of their own; if a leaf is unknown they run a second time on another one: first every unknown leaf
 * counts as false, then as true. Same result: decided. Otherwise null. In negation normal form that is exactly Kleene's
 * logic, so the answer equals `decide` and the tree `decideWithTree`.
 *
 * @returns one outcome per rule, in the order given.
 * @throws Error (as a rejection) on operands that were not computed or whose types do not fit: bugs.
 */
export async function decideWithRulesEngine(
  rules: readonly ConditionRule[],
  value: OperandValues,
): Promise<readonly RuleOutcome[]> {
  const facts = readOperands(rules, value);
  let unknown = false;
  const settleAs = (assumed: boolean) => (truth: Truth) => {
    unknown ||= truth === null;
    return truth ?? assumed;
  };
  const pessimistic = await run(rules, createRulesEngine(facts, settleAs(false)));
  const optimistic = unknown ? await run(rules, createRulesEngine(facts, settleAs(true))) : pessimistic;
  return rules.map(({ id, condition }, index) => {
    const tree = mergeRuns(condition, { pessimistic: at(pessimistic, index), optimistic: at(optimistic, index) });
    return { id, truth: tree.truth, tree };
  });
}

/**
 * The published form of a condition, in the library's own type. See `publishCondition` for how it is written.
 *
 * @throws Error when an operand has no name, or is called `true` or `false`: a bug.
 */
export function toRulesEngineCondition(condition: Condition): TopLevelCondition {
  return publishCondition(condition);
}

/**
 * An engine for one run (overlapping runs of a shared one drop rules) that knows our exact typed operators and nothing of
 * its own, and never evaluates a path. Without rules yet; exported for the tests of its traps.
 *
 * @param facts the operands' values by name.
 * @param settle what an operator answers for a truth: the library knows no third value.
 */
export function createRulesEngine(facts: ReadonlyMap<string, Value>, settle: (truth: Truth) => boolean): Engine {
  const engine = new Engine([], { pathResolver: refusePath });
  for (const name of BUILT_IN_OPERATORS) engine.removeOperator(name);
  for (const name of BUILT_IN_DECORATORS) engine.removeOperatorDecorator(name);
  for (const name of COMPARISONS) {
    engine.addOperator(name, (a: Value, b: Value) => settle(compareValues(name, a, b)));
  }
  engine.addOperator('missing', (value: Value, expected: boolean) => isMissing(value) === expected);
  engine.addOperator('holds', (value: Value, expected: boolean) => settle(truthOfHolds(value, expected)));
  // Not cached: the cache is keyed by a hash of the name, and constants do not need it.
  for (const [operand, value] of facts) engine.addFact(operand, value, { cache: false });
  return engine;
}

function refusePath(_value: object, path: string): never {
  throw new Error(`bug: a condition has the path ${JSON.stringify(path)}; paths can run scripts and are not evaluated`);
}

function readOperands(rules: readonly ConditionRule[], value: OperandValues): ReadonlyMap<string, Value> {
  const facts = new Map<string, Value>(CONSTANT_FACTS);
  const read = (operand: string): void => {
    if (facts.has(operand)) return;
    const computed: Value | undefined = value(operand);
    if (computed === undefined) throw new Error(`bug: operand ${JSON.stringify(operand)} was not computed`);
    facts.set(operand, computed);
  };
  const visit = (condition: Condition): void => {
    if (isGroup(condition)) condition.of.forEach(visit);
    else if (condition.kind === 'comparison') [condition.left, condition.right].forEach(read);
    else read(condition.operand);
  };
  for (const rule of rules) visit(rule.condition);
  return facts;
}

/** Runs the rules; the results in their order (the library gives them in the order they finish). */
async function run(rules: readonly ConditionRule[], engine: Engine): Promise<readonly RunNode[]> {
  rules.forEach(({ condition }, index) => {
    // Named by position, as ids may repeat. One type of event: the library emits it, and a type "error" would throw.
    const name = String(index);
    engine.addRule({ name, conditions: toRulesEngineCondition(condition), event: { type: 'decided' }, priority: 1 });
  });
  const { results, failureResults } = await engine.run();
  const nodes = new Map<string, RunNode>(
    // The library does not set `result` on the root of a condition, only on the rule.
    [...results, ...failureResults].map((rule) => [rule.name, { ...rule.conditions, result: rule.result }]),
  );
  return rules.map(({ id }, index) => {
    const node = nodes.get(String(index));
    if (node === undefined) throw new Error(`bug: the rules engine dropped rule ${JSON.stringify(id)}`);
    return node;
  });
}

function at(nodes: readonly RunNode[], index: number): RunNode {
  const node = nodes[index];
  if (node === undefined) throw new Error(`bug: no result at ${index}`);
  return node;
}

import type {
  InputExplanation,
  NodeExplanation,
  ShownValue,
  Trace,
  UnitExplanation,
} from '../../../dsl/explain/index.js';
import { add, multiply, quantity, sumOf, toText, ZERO } from '../../../dsl/number/index.js';
import { type Complain, truthOf } from './check-condition.js';
import { checkTrace } from './check-trace.js';
import { exact, isSame } from './exact-values.js';
import { operandsOf, partsOf } from './trace-parts.js';

/**
 * Every number of an explanation that does not follow from the parts it shows: stages from their inputs, inputs from
 * what they are made of, links from the nodes they lead to, places from the units above, tiers from step to step. The
 * arithmetic is done again here, from the texts, apart from the evaluator.
 */
export function checkExplanation(explanation: UnitExplanation): readonly string[] {
  const problems: string[] = [];
  const nodes = new Map(explanation.nodes.map((node) => [node.node, node]));
  for (const node of explanation.nodes) {
    const complain: Complain = (message, trace) =>
      problems.push(`${explanation.unit} ${node.node}: ${message}: ${JSON.stringify(trace).slice(0, 400)}`);
    checkNode(node, nodes, complain);
  }
  const complain: Complain = (message, part) =>
    problems.push(`${explanation.unit}: ${message}: ${JSON.stringify(part).slice(0, 400)}`);
  checkOutcome(explanation, nodes, complain);
  return problems;
}

function checkNode(node: NodeExplanation, nodes: ReadonlyMap<string, NodeExplanation>, complain: Complain): void {
  let before: ShownValue | null = null;
  for (const stage of node.stages) {
    if (before !== null && (stage.before === null || !isSame(stage.before, before)))
      complain('a stage does not go on from the one before', stage);
    const roles = new Map(stage.inputs.map((input): readonly [string, InputExplanation] => [input.role, input]));
    const visit = (trace: Trace): void => {
      checkLink(trace, stage.before, roles, nodes, complain);
      for (const part of partsOf(trace)) visit(part);
    };
    for (const input of stage.inputs) {
      checkTrace(input.trace, complain);
      visit(input.trace);
    }
    checkTrace(stage.trace, complain);
    visit(stage.trace);
    if (!isSame(stage.trace.value, stage.value)) complain('a stage has another value than its trace', stage);
    before = stage.value;
  }
  if (before === null || !isSame(before, node.value))
    complain('the last stage is not the value of the node', node.value);
  const rounding = node.stages.find(({ stage }) => stage === 'round');
  if (!isSame(node.raw, rounding?.before ?? node.value)) complain('not the value before rounding', node.raw);
  checkChildren(node, nodes, complain);
}

function checkLink(
  trace: Trace,
  before: ShownValue | null,
  roles: ReadonlyMap<string, InputExplanation>,
  nodes: ReadonlyMap<string, NodeExplanation>,
  complain: Complain,
): void {
  if (trace.kind === 'before' && (before === null || !isSame(trace.value, before)))
    complain('not the value before', trace);
  if (trace.kind === 'role') {
    const input = roles.get(trace.role);
    if (input === undefined || !isSame(input.trace.value, trace.value)) complain('not the value of its input', trace);
  }
  if (trace.kind === 'node') {
    const node = nodes.get(trace.node);
    // Below a node that takes no part nothing is explained.
    if (node !== undefined && !isSame(node.value, trace.value)) complain('not the value of the node', trace);
  }
}

/** Outside of nodes there are no stages: only links to nodes. */
function checkLinks(trace: Trace, nodes: ReadonlyMap<string, NodeExplanation>, complain: Complain): void {
  checkLink(trace, null, new Map(), nodes, complain);
  for (const part of partsOf(trace)) checkLinks(part, nodes, complain);
}

function checkChildren(node: NodeExplanation, nodes: ReadonlyMap<string, NodeExplanation>, complain: Complain): void {
  for (const child of node.children) {
    const explained = nodes.get(child.node);
    if (explained === undefined || !isSame(explained.value, child.value)) complain('a child has another value', child);
  }
  const shares = node.children.filter(({ share }) => share !== null);
  if (shares.length === 0) return;
  const method = node.stages[0]?.value;
  if (method?.kind !== 'number') return;
  const sum = sumOf(shares.map(({ share }) => numberOf(share)));
  if (toText(sum) !== '1') complain('the shares are not 1 together', node.children);
  const total = shares.reduce(
    (found, { share, value }) => add(found, multiply(numberOf(share), numberOf(value))),
    ZERO,
  );
  const contributed = sumOf(shares.map(({ contribution }) => numberOf(contribution)));
  if (toText(total) !== method.text || toText(contributed) !== method.text)
    complain('the shares do not give the value', node);
}

function checkOutcome(
  explanation: UnitExplanation,
  nodes: ReadonlyMap<string, NodeExplanation>,
  complain: Complain,
): void {
  const conditions = [
    ...explanation.eligibility.rules.flatMap((rule) => rule.conditions),
    ...explanation.consequences.flatMap((rule) => rule.conditions),
    ...explanation.awards.flatMap((award) => award.conditions),
    ...explanation.grading.flatMap((step) => [
      ...step.conditions,
      ...step.rules.flatMap((rule) => rule.conditions),
      ...(step.action.kind === 'rows' ? step.action.rows.flatMap((row) => row.conditions ?? []) : []),
    ]),
  ];
  for (const { condition } of conditions) {
    if (truthOf(condition, complain) !== condition.truth) complain('a condition does not follow', condition);
    for (const operand of operandsOf(condition)) {
      checkTrace(operand, complain);
      checkLinks(operand, nodes, complain);
    }
  }
  for (const { computed, amount } of explanation.awards) {
    if (computed === null) continue;
    checkTrace(computed, complain);
    checkLinks(computed, nodes, complain);
    if (amount === null || !isSame(computed.value, amount)) complain('an amount is not the one computed', computed);
  }
  for (const ranking of explanation.rankings) {
    checkTrace(ranking.by, complain);
    checkLinks(ranking.by, nodes, complain);
    if (ranking.rank === null) continue;
    const { above, tied, classesAbove } = ranking;
    const rank = { best: above + 1, worst: above + tied, dense: classesAbove + 1, mean: above + (tied + 1) / 2 }[
      ranking.ties
    ];
    if (!isSame(ranking.rank, { kind: 'number', text: String(rank) })) complain('a rank does not follow', ranking);
    if (above + tied > ranking.size) complain('more units than there are', ranking);
  }
  for (const { action } of explanation.grading) {
    if (action.kind !== 'quota') continue;
    for (const trace of [action.by, action.share, action.places])
      if (trace !== null) checkLinks(trace, nodes, complain);
  }
  checkGrading(explanation, complain);
  if (nodes.get(explanation.total) === undefined) complain('the total is not explained', explanation.total);
}

function checkGrading({ grading, tier }: UnitExplanation, complain: Complain): void {
  let before: readonly string[] = [];
  for (const step of grading) {
    if (step.before.possible.join() !== before.join()) complain('a step does not go on from the one before', step);
    before = step.after.possible;
    const { action } = step;
    if (action.kind !== 'quota' || action.whole === null) continue;
    if (action.effect === 'inside' && action.higher !== null && action.higher >= action.whole)
      complain('inside a quota that is full', step);
    const share = action.share === null ? null : exact(action.share);
    if (share !== null && action.round === 'down') {
      const wanted = Number(toText(multiply(share, quantity(String(action.size * 1_000_000))))) / 1_000_000;
      if (Math.floor(wanted) !== action.whole) complain('the places do not follow', step);
    }
  }
  if (tier.possible.join() !== before.join()) complain('the tier is not what the last step left', tier);
  if (tier.decided === null && grading.length > 0 && tier.waiting.length === 0 && tier.possible.length > 1)
    complain('nothing says why the tier is open', tier);
}

function numberOf(value: ShownValue | null) {
  return (value === null ? null : exact({ value })) ?? ZERO;
}

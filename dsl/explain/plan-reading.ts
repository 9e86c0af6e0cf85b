import type { Evaluator } from '../evaluate/evaluator.js';
import { operandsOf } from '../lower/plan-builder.js';
import { parseQuantity } from '../number/index.js';
import type { OperationId, Plan, PlanNode } from '../plan/plan.js';
import { allNodes } from '../scheme/all-nodes.js';
import type { Formula, NormalNode, NormalScheme } from '../scheme/normal.js';
import type { Grounds } from './explanation.js';
import { groundsOfNode } from './grounds.js';
import { numberText } from './shown-value.js';

/** What explanations look up in a scheme and its Plan; made once for each Plan. */
export interface PlanReading {
  readonly nodes: ReadonlyMap<string, PlanNode>;
  /** By node id. */
  readonly written: ReadonlyMap<string, NormalNode>;
  /** By node id, the clauses it formalises. */
  readonly grounds: ReadonlyMap<string, Grounds>;
  /** By the operation that gives a node's value, the node's key. */
  readonly valued: ReadonlyMap<OperationId, string>;
  /** By the operation that gives a node's reachable points, the node's key. */
  readonly reachable: ReadonlyMap<OperationId, string>;
  /** By the operation of an aggregate, the author's words. */
  readonly aggregates: ReadonlyMap<OperationId, string>;
  /** Operations that scores and eligibility are made of: read before units left for their scores. */
  readonly scored: ReadonlySet<OperationId>;
  /** By node id, the numbers its author wrote as percentages, as canonical text of the fraction. */
  readonly percents: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same for eligibility, ranking, grading, awards and consequences. */
  readonly outcomePercents: ReadonlySet<string>;
  /** Nodes that are nobody's child, the total first. */
  readonly roots: readonly PlanNode[];
}

const READINGS = new WeakMap<Plan, PlanReading>();

/** The reading of the Plan that an evaluator computes. */
export function planReading({ plan, scheme }: Pick<Evaluator, 'plan' | 'scheme'>): PlanReading {
  const known = READINGS.get(plan);
  if (known !== undefined) return known;
  const reading = read(plan, scheme);
  READINGS.set(plan, reading);
  return reading;
}

function read(plan: Plan, scheme: NormalScheme): PlanReading {
  const written = new Map(allNodes(scheme).map((node) => [node.id, node]));
  const parents = new Map<string, NormalNode>();
  for (const node of written.values()) for (const child of node.method.children) parents.set(child.id, node);
  const valued = new Map<OperationId, string>();
  // Trees that `again` copies may share operations with the original: the first key, which is the node itself, stands.
  for (const node of plan.nodes) if (!valued.has(node.value)) valued.set(node.value, node.key);
  const reachable = new Map<OperationId, string>();
  for (const node of plan.nodes)
    if (node.reachable !== null && !reachable.has(node.reachable)) reachable.set(node.reachable, node.key);
  return {
    nodes: new Map(plan.nodes.map((node) => [node.key, node])),
    written,
    grounds: new Map([...written.values()].map((node) => [node.id, groundsOfNode(node, parents)])),
    valued,
    reachable,
    aggregates: new Map(plan.aggregates.map(({ operation, text }) => [operation, text])),
    scored: reached(plan, [
      ...plan.nodes.flatMap(({ raw, value }) => [raw, value]),
      ...plan.eligibility.map(({ when }) => when),
    ]),
    percents: new Map(
      [...written.values()].map((node) => [node.id, percentsIn([...formulasOf(node), ...weightsOf(node)])]),
    ),
    outcomePercents: percentsIn(outcomeFormulas(scheme)),
    roots: rootsOf(plan),
  };
}

function reached(plan: Plan, roots: readonly OperationId[]): ReadonlySet<OperationId> {
  const found = new Set(roots);
  // A set visits what is added while it is walked.
  for (const id of found) {
    const operation = plan.operations[id];
    if (operation !== undefined) for (const operand of operandsOf(operation)) found.add(operand);
  }
  return found;
}

function rootsOf(plan: Plan): readonly PlanNode[] {
  const children = new Set(plan.nodes.flatMap((node) => node.children));
  const isTotal = (node: PlanNode): boolean => node.key === plan.total;
  const others = plan.nodes.filter((node) => !children.has(node.key) && !isTotal(node));
  return [...plan.nodes.filter(isTotal), ...others];
}

/** The weights of its children, which a node shows. */
function weightsOf(node: NormalNode): readonly Formula[] {
  return node.method.children.flatMap(({ weight }) => (weight === null ? [] : [weight]));
}

/** Every expression after the scores. */
function outcomeFormulas(scheme: NormalScheme): readonly Formula[] {
  const steps = scheme.grading.flatMap(({ when, anyOf, action }) => {
    const rows = action.kind === 'rows' ? action.rows.flatMap((row) => [...Object.values(row.limits), row.when]) : [];
    const quota = action.kind === 'quota' ? [action.share, action.places, action.by] : [];
    return [when, ...(anyOf ?? []).map((rule) => rule.when), ...rows, ...quota];
  });
  const rankings = scheme.rankings.flatMap(({ by, tieBreak }) => [by, ...tieBreak.flatMap((key) => key.by)]);
  const awards = scheme.awards.flatMap(({ when, amount, decided }) => [when, amount, decided?.upTo ?? null]);
  const rules = [...scheme.eligibility, ...scheme.consequences].map(({ when }) => when);
  return [...rules, ...rankings, ...steps, ...awards].filter((formula) => formula !== null);
}

/** Every expression of a node itself, in written order. */
export function formulasOf(node: NormalNode): readonly Formula[] {
  const { formulas, rows } = node.method;
  const ofRows = rows.flatMap((row) => [...Object.values(row.limits), row.when, row.score]);
  const modifiers = [
    node.points,
    node.weight,
    node.applies,
    node.otherwise,
    node.times,
    node.onlyIf,
    node.atLeast,
    node.atMost,
    node.scaleTo,
  ];
  return [...Object.values(formulas), ...ofRows, ...modifiers].filter(
    (formula) => formula !== null && formula !== undefined,
  );
}

/** The numbers written with a percent sign, as the canonical text of their value (`2%` → `0.02`). */
export function percentsIn(formulas: readonly Formula[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { source } of formulas) {
    for (const [, digits] of source.matchAll(/(\d+(?:\.\d+)?)\s*%/gu)) {
      const value = parseQuantity(`${digits}e-2`);
      if (value !== null) found.add(numberText(value));
    }
  }
  return found;
}

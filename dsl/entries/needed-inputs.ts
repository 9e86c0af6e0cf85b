import type { AssessmentDocument } from '../assessment/assessment.js';
import { bindAssessment } from '../assessment/bind-assessment.js';
import type { CompiledScheme } from '../compile.js';
import { Evaluator } from '../evaluate/evaluator.js';
import { operandsOf } from '../lower/plan-builder.js';
import type { Operation, OperationId, Plan } from '../plan/plan.js';
import { canonicalJson } from '../scheme/canonical-json.js';

/** What a unit's result can read of what people enter. */
export interface NeededInputs {
  /** Ids of facts. */
  readonly facts: ReadonlySet<string>;
  /** Ids of facts whose value of the year before is read. */
  readonly past: ReadonlySet<string>;
  /** Keys of rated items by source. */
  readonly ratings: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sources whose ballots are read. */
  readonly ballots: ReadonlySet<string>;
  /** Ids of lists of events and records. */
  readonly lists: ReadonlySet<string>;
}

/** What is settled of a unit before anybody enters anything. */
export interface SettledUnit {
  readonly attributes: Readonly<Record<string, number | string | boolean | null>>;
  /** Ids of nodes that it does not carry. */
  readonly notAssigned: readonly string[];
}

/** What is settled of the year. */
export type SettledYear = Pick<AssessmentDocument, 'as_of' | 'parameters'>;

/**
 * Which inputs a unit is to be asked for: those from which some part of its result can be reached, past the nodes that take no
 * part in any case. A node takes no part when it is not assigned, or when its `applies` reads nothing but attributes, parameters
 * and the date, and does not hold. What cannot be told yet (a condition on facts, an attribute without a value) is asked for.
 *
 * @returns to be asked for each unit; answers are kept by what they depend on
 */
export function neededInputs(
  { scheme, plan }: Pick<CompiledScheme, 'scheme' | 'plan'>,
  year: SettledYear,
): (unit: SettledUnit) => NeededInputs {
  const settled = settledConditions(plan);
  const read = [...attributesOf(plan, [...settled.values()])].sort();
  const roots = rootsOf(plan);
  const kept = new Map<string, NeededInputs>();
  return ({ attributes, notAssigned }) => {
    const known = Object.fromEntries(read.map((id) => [id, attributes[id] ?? null]));
    const key = canonicalJson([known, [...notAssigned].sort()]);
    const found = kept.get(key);
    if (found !== undefined) return found;
    const document = { ...year, units: [{ id: 'unit', attributes: known }] };
    const { value: assessment } = bindAssessment(document, scheme);
    const evaluator = assessment === undefined ? null : new Evaluator(plan, scheme, assessment);
    const parts = new Map<string, Part>();
    for (const [node, when] of settled) {
      const holds = evaluator?.value(when, { unit: 0 });
      if (typeof holds === 'boolean') parts.set(node, holds ? 'in' : 'out');
    }
    for (const node of notAssigned) parts.set(node, 'not_assigned');
    const needed = reached(plan, roots, parts);
    kept.set(key, needed);
    return needed;
  };
}

/** Whether a node takes part, where that is settled. */
type Part = 'in' | 'out' | 'not_assigned';

/** What can be reached without going into nodes that take no part. */
function reached(plan: Plan, roots: readonly OperationId[], parts: ReadonlyMap<string, Part>): NeededInputs {
  const facts = new Set<string>();
  const past = new Set<string>();
  const ratings = new Map<string, Set<string>>();
  const ballots = new Set<string>();
  const lists = new Set<string>();
  const note = (operation: Operation): void => {
    if (operation.kind === 'input' && operation.input.of === 'fact') facts.add(operation.input.id);
    if (operation.kind === 'input' && operation.input.of === 'past' && operation.input.what === 'fact')
      past.add(operation.input.id);
    if (operation.kind === 'input' && operation.input.of === 'record_field') lists.add(operation.input.list);
    if (operation.kind !== 'reduce') return;
    const { domain } = operation;
    if (domain.kind === 'records') lists.add(domain.list);
    if (domain.kind === 'ballots') ballots.add(domain.source);
    if (domain.kind === 'ratings') {
      const keys = ratings.get(domain.source) ?? new Set<string>();
      ratings.set(domain.source, keys.add(domain.key));
    }
  };
  const next = (operation: Operation): readonly OperationId[] => {
    const part = operation.kind === 'take_part' ? parts.get(operation.node) : undefined;
    if (operation.kind !== 'take_part' || part === undefined) return operandsOf(operation);
    if (part === 'not_assigned') return [];
    if (part === 'in') return operandsOf({ ...operation, when: null, otherwise: null });
    return operation.otherwise === null ? [] : [operation.otherwise];
  };
  walk(plan, roots, (operation) => {
    note(operation);
    return next(operation);
  });
  return { facts, past, ratings, ballots, lists };
}

/** The conditions of `applies` that nothing can change which people enter, by node. */
function settledConditions(plan: Plan): ReadonlyMap<string, OperationId> {
  const conditions = new Map<string, OperationId>();
  for (const operation of plan.operations) {
    if (operation.kind !== 'take_part' || operation.when === null) continue;
    if (isSettled(plan, operation.when)) conditions.set(operation.node, operation.when);
  }
  return conditions;
}

function isSettled(plan: Plan, root: OperationId): boolean {
  let settled = true;
  walk(plan, [root], (operation) => {
    settled &&= isSettledAlone(operation);
    return settled ? operandsOf(operation) : [];
  });
  return settled;
}

/** Whether an operation reads nothing that is entered, nor another unit; its operands aside. */
function isSettledAlone(operation: Operation): boolean {
  switch (operation.kind) {
    case 'input': {
      const { input } = operation;
      if (input.of === 'attribute') return input.id !== 'id' && input.id !== 'name';
      return input.of === 'parameter' || input.of === 'year' || input.of === 'as_of';
    }
    case 'reduce':
      return operation.domain.kind === 'parts';
    case 'in_domain':
    case 'take_part':
    case 'outer':
      return false;
    default:
      return true;
  }
}

function attributesOf(plan: Plan, roots: readonly OperationId[]): ReadonlySet<string> {
  const ids = new Set<string>();
  walk(plan, roots, (operation) => {
    if (operation.kind === 'input' && operation.input.of === 'attribute') ids.add(operation.input.id);
    return operandsOf(operation);
  });
  return ids;
}

/** Everything that a result is made of: the trees of nodes, and what is decided about the unit by its values. */
function rootsOf(plan: Plan): readonly OperationId[] {
  const children = new Set(plan.nodes.flatMap((node) => node.children));
  return [
    ...plan.nodes.filter(({ key }) => !children.has(key)).map(({ value }) => value),
    ...plan.records.flatMap(({ computed, validYears }) => [...computed.map(({ value }) => value), validYears]),
    ...plan.eligibility.map(({ when }) => when),
    ...plan.rankings.flatMap(({ by, tieBreak }) => [by, ...tieBreak.flatMap((each) => each.by)]),
    ...plan.grading.flatMap(({ when, anyOf, action }) => [
      when,
      ...(anyOf ?? []).map((rule) => rule.when),
      ...(action.kind === 'rows' ? action.rows.map((row) => row.when) : []),
      ...(action.kind === 'quota' ? [action.share, action.places, action.by] : []),
    ]),
    ...plan.awards.flatMap(({ when, amount, decided }) => [when, amount, decided?.upTo ?? null]),
    ...plan.consequences.map(({ when }) => when),
  ].filter((id) => id !== null);
}

/** Visits every operation once, and those that `visit` names. */
function walk(
  plan: Plan,
  roots: readonly OperationId[],
  visit: (operation: Operation) => readonly OperationId[],
): void {
  const seen = new Set<OperationId>();
  const open = [...roots];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const operation = plan.operations[id];
    if (seen.has(id) || operation === undefined) continue;
    seen.add(id);
    open.push(...visit(operation));
  }
}

import type { Typed } from '../expression/check-context.js';
import type { ExpressionType } from '../expression/expression-type.js';
import { METHODS } from '../methods/index.js';
import type { OperationId, Reducer } from '../plan/plan.js';
import type { BandRow, Formula, NormalNode } from '../scheme/normal.js';
import { combineChildren } from './combine-children.js';
import { pointsNeeded } from './diagnostics.js';
import { type Instance, keyOf, type NodeTree } from './instance.js';
import { lowerLimits } from './lower-limits.js';
import type { LoweredMethod, LoweredRows, LowerNode, StageInput } from './lower-node.js';
import type { LoweringContext } from './lowering-context.js';
import { PART_WORDS } from './part-words.js';
import type { PlanBuilder } from './plan-builder.js';
import type { Surroundings } from './surroundings.js';

/** What methods use while the nodes of one instance of the tree are lowered. */
export class MethodLowering implements LowerNode {
  readonly plan: PlanBuilder;
  readonly context: LoweringContext;
  readonly nodes: NodeTree;
  readonly instance: Instance;
  readonly #surroundings: Surroundings;

  constructor(context: LoweringContext, nodes: NodeTree, instance: Instance) {
    this.context = context;
    this.plan = context.plan;
    this.nodes = nodes;
    this.instance = instance;
    this.#surroundings = { stage: 'scores', instance: instance.name };
  }

  lower(formula: Formula, expects: ExpressionType | Typed): OperationId {
    return this.context.lower(formula, expects, this.#surroundings, this.nodes);
  }

  formula(node: NormalNode, option: string): OperationId {
    return this.optionalFormula(node, option) ?? this.context.broken();
  }

  optionalFormula(node: NormalNode, option: string): OperationId | null {
    const formula = node.method.formulas[option];
    return formula === undefined ? null : this.lower(formula, expectedType(node.method.key, option));
  }

  inputs(node: NormalNode, operations: Readonly<Record<string, OperationId>>): readonly StageInput[] {
    return Object.entries(operations).map(([role, operation]) => ({
      role,
      operation,
      text: node.method.formulas[role]?.source ?? null,
    }));
  }

  fullMarks(node: NormalNode): OperationId {
    if (node.points !== null) return this.lower(node.points, 'number');
    this.context.diagnostics.push(pointsNeeded.at(node.at, { id: node.id, method: node.method.key }));
    return this.context.broken();
  }

  steps(of: OperationId, each: OperationId, points: OperationId, proportional: boolean): OperationId {
    const ratio = this.plan.arithmetic('divide', of, each);
    const count = proportional ? ratio : this.plan.arithmetic('truncate', ratio);
    const zero = this.plan.number('0');
    const given = this.plan.arithmetic('multiply', count, points);
    return this.plan.choice([{ when: this.plan.compare(of, '>', zero), gives: given }], zero);
  }

  sourceOf(node: NormalNode): string {
    const own = String(node.method.settings.by);
    this.#checkSource(node, own);
    return this.instance.source ?? own;
  }

  ratings(source: string, key: string): OperationId {
    const declared = this.context.scheme.sources.find((entry) => entry.id === source);
    const domain = declared?.ballot
      ? ({ kind: 'ballots', source } as const)
      : ({ kind: 'ratings', source, key } as const);
    const combine = declared?.combine ?? { kind: 'mean' };
    const trimmed = combine.kind === 'trimmed' ? [combine.highest, combine.lowest] : [];
    return this.plan.add({
      kind: 'reduce',
      reducer: combine.kind,
      domain,
      value: null,
      where: null,
      arguments: trimmed.map((count) => this.plan.number(String(count))),
      weights: [],
      outermost: true,
    });
  }

  bound(node: string, gives: string, atLeast: OperationId | null, upTo: OperationId | null): void {
    this.nodes.bounds.push({ node, gives, atLeast, upTo });
  }

  bandRows(node: NormalNode, of: OperationId | null): LoweredRows {
    const branches: { readonly when: OperationId; readonly gives: OperationId }[] = [];
    const inputs: StageInput[] = [];
    const beside = this.context.besideOf(node.method.formulas.of, this.#surroundings);
    for (const [index, row] of node.method.rows.entries()) {
      const gives = this.lower(row.score, 'number');
      if (row.otherwise) return { branches, otherwise: gives, inputs };
      const when = this.#rowCondition(row, of, beside);
      branches.push({ when, gives });
      inputs.push({ role: `row:${index}`, operation: when, text: null });
    }
    return { branches, otherwise: null, inputs };
  }

  again(node: NormalNode, target: string, source: string) {
    this.#checkSource(node, source);
    const instance = this.nodes.openInstance(keyOf(node.id, this.instance), this.instance.source ?? source);
    const copy = this.nodes.planNode(target, instance, [...node.method.at, 'node']);
    return {
      key: keyOf(target, instance),
      value: copy?.value ?? this.context.broken(),
      reachable: copy?.reachable ?? null,
    };
  }

  combine(node: NormalNode, reducer: Reducer): LoweredMethod {
    return combineChildren(node, reducer, this);
  }

  #checkSource(node: NormalNode, source: string): void {
    const known = this.context.scheme.sources.map((entry) => entry.id);
    if (!known.includes(source)) this.context.unknown([...node.method.at, 'by'], source, PART_WORDS.source, known);
  }

  #rowCondition(row: BandRow, of: OperationId | null, beside: Typed): OperationId {
    return lowerLimits(row, of, this.context, (formula, expects) => this.lower(formula, expects), beside);
  }
}

function expectedType(method: string, option: string): ExpressionType {
  const form = METHODS.find((candidate) => candidate.key === method)?.form;
  if (form?.kind === 'formula') return form.expects;
  const value = form?.kind === 'options' ? form.options[option]?.value : undefined;
  return value?.kind === 'formula' ? value.expects : 'unknown';
}

import { operandsOf } from '../lower/plan-builder.js';
import type { OperationId, Plan } from '../plan/plan.js';

/** Ids of the nodes that read something, by its id. */
export type ReadByNodes = ReadonlyMap<string, ReadonlySet<string>>;

/** Which nodes of the score tree read which facts and lists, not counting what the nodes below them read. */
export function readByNodes(plan: Plan): {
  readonly facts: ReadByNodes;
  readonly lists: ReadByNodes;
  /** Facts of which another year is read. */
  readonly pastFacts: ReadonlySet<string>;
} {
  const facts = new Map<string, Set<string>>();
  const lists = new Map<string, Set<string>>();
  const pastFacts = new Set<string>();
  for (const operation of plan.operations) {
    if (operation.kind !== 'input' || operation.input.of !== 'past' || operation.input.what !== 'fact') continue;
    pastFacts.add(operation.input.id);
  }
  const ends = new Set(plan.nodes.map(({ value }) => value));
  for (const { id: node, value, stages } of plan.nodes) {
    const seen = new Set<OperationId>();
    const visit = (id: OperationId): void => {
      if (seen.has(id) || (id !== value && ends.has(id))) return;
      seen.add(id);
      const operation = plan.operations[id];
      if (operation === undefined) return;
      if (operation.kind === 'input') {
        const { input } = operation;
        if (input.of === 'fact' || (input.of === 'past' && input.what === 'fact')) note(facts, input.id, node);
        if (input.of === 'record_field') note(lists, input.list, node);
      }
      if (operation.kind === 'reduce' && operation.domain.kind === 'records') note(lists, operation.domain.list, node);
      for (const operand of operandsOf(operation)) visit(operand);
    };
    visit(value);
    for (const stage of stages) for (const { operation } of stage.inputs) visit(operation);
  }
  return { facts, lists, pastFacts };
}

function note(read: Map<string, Set<string>>, id: string, node: string): void {
  const nodes = read.get(id) ?? new Set<string>();
  nodes.add(node);
  read.set(id, nodes);
}

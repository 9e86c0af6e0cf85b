import type { Operation, OperationId, Plan, PlanNode } from '../../../dsl/plan/plan.js';
import { printOperation, printRef, printRefs } from './print-operation.js';
import { printOutcome } from './print-outcome.js';

/**
 * A Plan as a listing that a person can review: operations in the order of computation with where they may be kept
 * (`unit`, else `frame`), nodes with their stages, outcome sections.
 *
 * @param shown the operations and nodes to list; everything without it. The outcome is always whole.
 */
export function printPlan(plan: Plan, shown: PlanPart = { operations: new Map(), nodes: plan.nodes }): string {
  const operations =
    shown.operations.size === 0 ? plan.operations : plan.operations.filter(({ id }) => shown.operations.has(id));
  return [
    '# operations',
    ...operations.map((operation) => printLine(operation, shown.operations.get(operation.id) ?? null)),
    '',
    '# nodes, children before parents',
    ...shown.nodes.flatMap(printNode),
    '',
    ...printOutcome(plan),
    '',
  ].join('\n');
}

/** What to list of a Plan. An operation with a text is not opened: the text says what it is. */
export interface PlanPart {
  readonly operations: ReadonlyMap<OperationId, string | null>;
  readonly nodes: readonly PlanNode[];
}

function printLine(operation: Operation, instead: string | null): string {
  const text = instead === null ? printOperation(operation) : `(${instead})`;
  const flags = [operation.level, ...(operation.readsOwn ? ['own'] : []), ...(operation.scored ? ['scored'] : [])];
  return `${`#${operation.id}`.padEnd(6)}${text.padEnd(60)}  ${flags.join(' ')}`;
}

function printNode(node: PlanNode): readonly string[] {
  const from = node.source === null ? '' : ` from ${node.source}`;
  const marks = `points ${printRef(node.points)}, reachable ${printRef(node.reachable)}`;
  const weights = node.weights.length === 0 ? '' : ` by ${printRefs(node.weights)}`;
  const children = node.children.length === 0 ? [] : [`  children ${node.children.join(', ')}${weights}`];
  const raw = node.raw === node.value ? '' : ` before rounding #${node.raw},`;
  return [
    `${node.key}: ${node.method}${from} = #${node.value},${raw} ${marks}, missing ${node.missing}`,
    ...children,
    ...node.stages.map(({ stage, value, inputs }) => {
      const entered = inputs.map(
        ({ role, operation, text }) => `${role} #${operation}${text === null ? '' : ` «${text}»`}`,
      );
      return `  ${stage.padEnd(10)} #${value}${entered.length === 0 ? '' : `  ${entered.join(', ')}`}`;
    }),
  ];
}

import type { Evaluation } from '../../evaluate/evaluation.js';
import type { Frame } from '../../evaluate/frame.js';
import { framesOf } from '../../evaluate/members.js';
import { isAbsent, isMissingValue } from '../../evaluate/values.js';
import { operandsOf } from '../../lower/plan-builder.js';
import type { Operation, OperationId } from '../../plan/plan.js';
import { mark } from './marks.js';

/** Follows the operations that a value really rests on, and notes what conditions said and which branches were taken. */
export interface OperationWalk {
  /** Walks an operation and what it reads; `where` is the node or rule it belongs to. */
  walk(operation: OperationId, frame: Frame, where: string): void;
}

/**
 * Prepares a walk over one evaluation. Unlike evaluating, it never enters what does not count: branches that were not taken,
 * and nodes that take no part, with everything below them.
 */
export function walkOperations(evaluation: Evaluation, marks: Set<string>): OperationWalk {
  const { evaluator } = evaluation;
  const { plan } = evaluator;
  const nodeOf = new Map(plan.nodes.flatMap((node) => [[node.value, node.id] as const, [node.raw, node.id] as const]));
  const seen = new Set<string>();

  const walk = (id: OperationId, frame: Frame, around: string): void => {
    const where = nodeOf.get(id) ?? around;
    const operation = evaluator.operation(id);
    if (operation.level === 'unit') {
      const key = `${where} ${id} ${frame.unit}`;
      if (seen.has(key)) return;
      seen.add(key);
    }
    const value = evaluator.value(id, frame);
    if (typeof value === 'boolean') marks.add(mark.truth(where, id, value));
    enter(operation, frame, where);
  };

  const enter = (operation: Operation, frame: Frame, where: string): void => {
    switch (operation.kind) {
      case 'choice':
        choose(operation, frame, where);
        return;
      case 'take_part': {
        if (evaluator.assessment.units[frame.unit]?.notAssigned.has(operation.node)) return;
        if (operation.when !== null) walk(operation.when, frame, where);
        const when = operation.when === null ? true : evaluator.value(operation.when, frame);
        const present = operation.present === null ? null : evaluator.value(operation.present, frame);
        if (when === true && (present === null || !isAbsent(present))) walk(operation.operand, frame, where);
        if (when === false && operation.otherwise !== null) walk(operation.otherwise, frame, where);
        return;
      }
      case 'default': {
        walk(operation.operand, frame, where);
        const isMissing = isMissingValue(evaluator.value(operation.operand, frame));
        if (isMissing && operation.fallback !== null) marks.add(mark.missing(where));
        return;
      }
      case 'outer':
        walk(operation.operand, outermost(frame), where);
        return;
      case 'input': {
        const { input } = operation;
        if (input.of === 'record_field') {
          const computed = plan.records.find(({ id }) => id === input.list)?.computed;
          const field = computed?.find(({ field: id }) => id === input.id);
          if (field !== undefined && frame.record !== undefined) walk(field.value, frame, input.list);
        }
        if (input.of === 'past' && input.current !== null && (input.offset ?? frame.offset ?? 0) === 0) {
          walk(input.current, { ...frame, offset: undefined }, where);
        }
        return;
      }
      case 'reduce':
        reduce(operation, frame, where);
        return;
      default:
        for (const operand of operandsOf(operation)) walk(operand, frame, where);
    }
  };

  const choose = (operation: Extract<Operation, { kind: 'choice' }>, frame: Frame, where: string): void => {
    for (const [index, branch] of operation.branches.entries()) {
      walk(branch.when, frame, where);
      const when = evaluator.value(branch.when, frame);
      if (typeof when === 'boolean') marks.add(mark.asked(operation.id, when));
      if (when === false) continue;
      if (when !== true) return;
      marks.add(mark.branch(where, operation.id, index));
      walk(branch.gives, frame, where);
      return;
    }
    marks.add(mark.branch(where, operation.id, 'otherwise'));
    if (operation.otherwise !== null) walk(operation.otherwise, frame, where);
  };

  const reduce = (operation: Extract<Operation, { kind: 'reduce' }>, frame: Frame, where: string): void => {
    const { domain } = operation;
    const own = domain.kind === 'parts' ? domain.members : domain.kind === 'years' ? [domain.count] : [];
    for (const operand of [...own, ...operation.arguments, ...operation.weights]) walk(operand, frame, where);
    const frames = framesOf(operation, frame, evaluator);
    if (!Array.isArray(frames)) return;
    const inside = domain.kind === 'ballots' ? (plan.ballotMarks[domain.source] ?? null) : operation.value;
    for (const member of frames as readonly Frame[]) {
      if (operation.where !== null) {
        walk(operation.where, member, where);
        const asked = evaluator.value(operation.where, member);
        if (typeof asked === 'boolean') marks.add(mark.asked(operation.id, asked));
        if (asked !== true) continue;
      }
      if (inside !== null) walk(inside, member, where);
    }
  };

  return { walk };
}

function outermost(frame: Frame): Frame {
  let found = frame;
  while (found.outer !== undefined) found = found.outer;
  return found;
}

import { conditionOf } from '../conditions/condition-of.js';
import { decideWithTree } from '../conditions/condition-tree.js';
import type { Frame } from '../evaluate/frame.js';
import { isAbsent } from '../evaluate/values.js';
import { compare, isQuantity } from '../number/index.js';
import type { Operation, OperationId } from '../plan/plan.js';
import { openInput } from './open-input.js';
import { openReduction } from './open-reduction.js';
import { type ShownValue, showValue } from './shown-value.js';
import type { Trace, TraceBody } from './trace.js';
import { traceCondition } from './trace-condition.js';
import type { Tracing } from './tracing.js';

/** How the value of an operation came about: its own kind, with the operands traced. */
export function openOperation(id: OperationId, frame: Frame, tracing: Tracing): Trace {
  const operation = tracing.evaluator.operation(id);
  const value = showValue(tracing.evaluator.value(id, frame));
  switch (operation.kind) {
    case 'input':
      return openInput(operation.input, value, frame, tracing);
    case 'outer': {
      let outer = frame;
      while (outer.outer !== undefined) outer = outer.outer;
      return tracing.trace(operation.operand, outer);
    }
    case 'constant':
      return { ...percentOf(value, tracing), kind: 'constant', value };
    default: {
      const body = bodyOf(operation, frame, tracing);
      return { ...body, value, ...(staysPercent(body) ? { percent: true } : {}) };
    }
  }
}

const KEEPING_PERCENT: ReadonlySet<string> = new Set(['add', 'subtract', 'negate', 'absolute', 'least', 'greatest']);

/** Whether what is computed of percentages is one: a sum, the larger one, the branch that was taken. */
function staysPercent(body: TraceBody): boolean {
  if (body.kind === 'arithmetic') {
    return KEEPING_PERCENT.has(body.name) && body.operands.every((operand) => operand.percent === true);
  }
  if (body.kind !== 'choice') return false;
  const given = [...body.branches.map(({ gives }) => gives), body.otherwise].filter((gives) => gives !== null);
  return given.length > 0 && given.every((gives) => gives.percent === true);
}

type Inner = Exclude<Operation, { kind: 'input' | 'outer' | 'constant' }>;

function bodyOf(operation: Inner, frame: Frame, tracing: Tracing): TraceBody {
  const trace = (operand: OperationId): Trace => tracing.trace(operand, frame);
  switch (operation.kind) {
    case 'missing':
      return { kind: 'unavailable' };
    case 'arithmetic':
      return { kind: 'arithmetic', name: operation.name, operands: operation.operands.map(trace) };
    case 'round':
      return { kind: 'round', operand: trace(operation.operand), to: trace(operation.to), mode: operation.mode };
    case 'comparison':
    case 'logic':
    case 'is_missing':
      return openCondition(operation.id, frame, tracing);
    case 'choice':
      return openChoice(operation, frame, tracing);
    case 'lookup':
      return openLookup(operation, frame, tracing);
    case 'has_row':
      return { kind: 'has_row', id: operation.table, key: trace(operation.key) };
    case 'contains':
      tracing.useParameter(operation.list, null);
      return { kind: 'in_list', id: operation.list, key: trace(operation.key) };
    case 'in_domain':
      return { kind: 'in_domain', domain: operation.domain, key: trace(operation.key) };
    case 'reduce':
      return openReduction(operation, frame, tracing);
    case 'default': {
      const operand = trace(operation.operand);
      const stands = operand.value.kind === 'missing' && operation.fallback !== null;
      return {
        kind: 'default',
        operand,
        fallback: stands && operation.fallback !== null ? trace(operation.fallback) : null,
      };
    }
    case 'take_part':
      return openTakePart(operation, frame, tracing);
    default:
      return operation satisfies never;
  }
}

function openCondition(id: OperationId, frame: Frame, tracing: Tracing): TraceBody {
  const { evaluator } = tracing;
  const tree = decideWithTree(conditionOf(evaluator.plan, id), (operand) =>
    evaluator.value(Number(operand.slice(1)), frame),
  );
  return { kind: 'condition', condition: traceCondition(tree, (operand) => tracing.trace(operand, frame)) };
}

/** The branches up to the one that decides; while one is undecided, every later one that may be the one. */
function openChoice(operation: Extract<Operation, { kind: 'choice' }>, frame: Frame, tracing: Tracing): TraceBody {
  const branches: { readonly when: Trace; readonly gives: Trace | null }[] = [];
  for (const branch of operation.branches) {
    const truth = tracing.evaluator.value(branch.when, frame);
    const when = tracing.trace(branch.when, frame);
    branches.push({ when, gives: truth === false ? null : tracing.trace(branch.gives, frame) });
    if (truth === true) return { kind: 'choice', branches, otherwise: null };
  }
  const otherwise = operation.otherwise === null ? null : tracing.trace(operation.otherwise, frame);
  return { kind: 'choice', branches, otherwise };
}

function openLookup(operation: Extract<Operation, { kind: 'lookup' }>, frame: Frame, tracing: Tracing): TraceBody {
  const { table, column, key } = operation;
  const parameter = tracing.evaluator.assessment.parameters.get(table);
  const given = tracing.evaluator.value(key, frame);
  const fixed = tracing.evaluator.scheme.tables.some((entry) => entry.id === table);
  const traced = tracing.trace(key, frame);
  if (!fixed)
    tracing.useParameter(table, parameter?.kind === 'map' && traced.value.kind === 'text' ? traced.value.text : null);
  const row =
    !fixed && parameter?.kind === 'bands' && isQuantity(given)
      ? parameter.rows.find((entry) => compare(entry.limit, given) !== 1)
      : undefined;
  return { kind: 'lookup', table, column, key: traced, limit: row === undefined ? null : showValue(row.limit) };
}

function openTakePart(operation: Extract<Operation, { kind: 'take_part' }>, frame: Frame, tracing: Tracing): TraceBody {
  const { evaluator } = tracing;
  const left = operation.present === null ? null : evaluator.value(operation.present, frame);
  const isEmpty = left !== null && isAbsent(left);
  const isLost = isEmpty && left.reason === 'not_assigned'; // its parts are not assigned, so it is not either
  const assigned = evaluator.assessment.units[frame.unit]?.notAssigned.has(operation.node) !== true && !isLost;
  const when = assigned && operation.when !== null ? tracing.trace(operation.when, frame) : null;
  const applies = operation.when === null ? true : evaluator.value(operation.when, frame);
  const isOpen = applies !== true && applies !== false && operation.otherwise !== null; // then both are looked at
  const takes = assigned && (applies === true || isOpen) && !isEmpty;
  const instead = assigned && (applies === false || isOpen) ? operation.otherwise : null;
  return {
    kind: 'take_part',
    node: operation.node,
    assigned,
    when,
    operand: takes ? tracing.trace(operation.operand, frame) : null,
    otherwise: instead === null ? null : tracing.trace(instead, frame),
  };
}

function percentOf(value: ShownValue, tracing: Tracing): { readonly percent?: true } {
  return value.kind === 'number' && tracing.percents.has(value.text) ? { percent: true } : {};
}

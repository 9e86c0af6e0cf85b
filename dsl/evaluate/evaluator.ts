import type { BoundAssessment } from '../assessment/bound.js';
import { compareValues } from '../conditions/compare-values.js';
import { roundTo } from '../number/index.js';
import type { Operation, OperationId, Plan } from '../plan/plan.js';
import type { Value } from '../plan/value.js';
import type { NormalScheme } from '../scheme/normal.js';
import { calculate } from './arithmetic.js';
import type { Computation, EvaluationMode, PipelineState } from './computation.js';
import type { Frame } from './frame.js';
import { readInput } from './inputs.js';
import { agreed, choose, combineLogic } from './logic.js';
import { hasRow, lookUp } from './lookup.js';
import { Populations } from './populations.js';
import { reduce } from './reduce.js';
import { asQuantity, isAbsent, isKnown, isMissingValue, missing, missingFrom } from './values.js';

/**
 * Computes operations of a Plan exactly, on demand. A value that depends on the unit alone is kept, so every operation
 * is computed once for each unit; any of them can be read afterwards, which is what a trace is.
 */
export class Evaluator implements Computation {
  readonly plan: Plan;
  readonly scheme: NormalScheme;
  readonly assessment: BoundAssessment;
  readonly mode: EvaluationMode;
  readonly state: PipelineState;
  /** Values of reductions over populations, by operation and group. */
  readonly shared = new Map<string, unknown>();
  readonly #kept: (Value | undefined)[][];

  constructor(plan: Plan, scheme: NormalScheme, assessment: BoundAssessment, mode: EvaluationMode = 'final') {
    this.plan = plan;
    this.scheme = scheme;
    this.assessment = assessment;
    this.mode = mode;
    this.state = { populations: new Populations(assessment, scheme.groups), ranks: new Map(), tiers: new Map() };
    const { length } = plan.operations;
    this.#kept = assessment.units.map(() => new Array<Value | undefined>(length));
  }

  /** The value of an operation in a frame. */
  value(id: OperationId, frame: Frame): Value {
    const operation = this.operation(id);
    if (operation.level === 'frame') return this.#compute(operation, frame);
    const kept = this.#kept[frame.unit];
    const known = kept?.[id];
    if (known !== undefined) return known;
    const value = this.#compute(operation, frame);
    if (kept !== undefined) kept[id] = value;
    return value;
  }

  operation(id: OperationId): Operation {
    const operation = this.plan.operations[id];
    if (operation === undefined) throw new Error(`bug: operation ${id} does not exist`);
    return operation;
  }

  #compute(operation: Operation, frame: Frame): Value {
    switch (operation.kind) {
      case 'constant':
        return operation.value;
      case 'missing':
        return { kind: 'missing', reasons: [operation.reason] };
      case 'input':
        return readInput(operation.input, frame, this);
      case 'arithmetic': {
        const values = operation.operands.map((operand) => this.value(operand, frame));
        return values.every(isKnown) ? calculate(operation.name, values) : missingFrom(values);
      }
      case 'round': {
        const values = [this.value(operation.operand, frame), this.value(operation.to, frame)];
        const [operand, to] = values;
        if (operand === undefined || to === undefined || !values.every(isKnown)) return missingFrom(values);
        return roundTo(asQuantity(operand), asQuantity(to), operation.mode) ?? missing('cannot_tell');
      }
      case 'comparison': {
        const left = this.value(operation.left, frame);
        const right = this.value(operation.right, frame);
        if (!isKnown(left) || !isKnown(right)) return missingFrom([left, right]);
        return compareValues(operation.operator, left, right) ?? missing('cannot_tell');
      }
      case 'logic':
        return combineLogic(operation.operator, operation.operands, (operand) => this.value(operand, frame));
      case 'is_missing':
        return !isKnown(this.value(operation.operand, frame));
      case 'choice':
        return choose(operation, (operand) => this.value(operand, frame));
      case 'lookup':
        return lookUp(operation, this.value(operation.key, frame), this);
      case 'has_row':
        return hasRow(operation.table, this.value(operation.key, frame), this);
      case 'contains':
        return this.#contains(operation.list, this.value(operation.key, frame));
      case 'in_domain':
        return this.#inDomain(operation.domain, this.value(operation.key, frame), frame);
      case 'reduce':
        return reduce(operation, frame, this);
      case 'default':
        return this.#default(operation, frame);
      case 'take_part':
        return this.#takePart(operation, frame);
      case 'outer':
        return this.value(operation.operand, outermost(frame));
      default:
        return operation satisfies never;
    }
  }

  #default(operation: Extract<Operation, { kind: 'default' }>, frame: Frame): Value {
    const value = this.value(operation.operand, frame);
    if (!isMissingValue(value)) return value;
    if (this.mode === 'highest' && operation.full === null) return value; // no telling what it could still earn
    const standIn = this.mode === 'final' || operation.full === null ? operation.fallback : operation.full;
    if (standIn === null) return value;
    const best = this.value(standIn, frame);
    return this.mode === 'lowest' && isKnown(best) ? calculate('subtract', [best, best]) : best;
  }

  #takePart(operation: Extract<Operation, { kind: 'take_part' }>, frame: Frame): Value {
    if (this.assessment.units[frame.unit]?.notAssigned.has(operation.node)) {
      return { kind: 'absent', reason: 'not_assigned' };
    }
    const when = operation.when === null ? true : this.value(operation.when, frame);
    if (when === true) {
      const present = operation.present === null ? null : this.value(operation.present, frame);
      return present !== null && isAbsent(present) ? present : this.value(operation.operand, frame);
    }
    if (operation.otherwise === null) {
      return when === false ? { kind: 'absent', reason: 'not_applicable' } : missingFrom([when]);
    }
    const otherwise = this.value(operation.otherwise, frame);
    return when === false ? otherwise : agreed([this.value(operation.operand, frame), otherwise], [when]);
  }

  #contains(list: string, key: Value): Value {
    if (!isKnown(key)) return missingFrom([key]);
    const parameter = this.assessment.parameters.get(list);
    if (parameter?.kind !== 'list') return missing('not_reported', list);
    return parameter.values.some((value) => typeof value === typeof key && compareValues('=', value, key) === true);
  }

  #inDomain(domain: 'units' | 'group' | 'tied', key: Value, frame: Frame): Value {
    if (isAbsent(key) || isMissingValue(key)) return missingFrom([key]);
    const unknown = domain === 'group' ? this.state.populations.missingGroupAttribute(frame.unit) : null;
    if (unknown !== null) return missing('not_reported', unknown);
    const members = this.members(domain, frame);
    return members.some((member) => this.assessment.units[member]?.id === key);
  }

  /** The units a population holds, seen from a frame. */
  members(domain: 'units' | 'group' | 'tied', frame: Frame): readonly number[] {
    if (domain === 'tied') return frame.tied ?? [frame.unit];
    return domain === 'units' ? this.state.populations.all : this.state.populations.groupOf(frame.unit);
  }
}

function outermost(frame: Frame): Frame {
  let found = frame;
  while (found.outer !== undefined) found = found.outer;
  return found;
}

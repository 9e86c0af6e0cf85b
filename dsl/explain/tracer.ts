import type { Evaluator } from '../evaluate/evaluator.js';
import type { Frame } from '../evaluate/frame.js';
import type { OperationId } from '../plan/plan.js';
import { openOperation } from './open-operation.js';
import { type PlanReading, planReading } from './plan-reading.js';
import { type ShownValue, showValue } from './shown-value.js';
import type { Trace } from './trace.js';
import type { Tracing } from './tracing.js';

const NONE: ReadonlySet<string> = new Set();

/** A parameter that was read. `key`: of a map; null for the whole. */
export interface ParameterKey {
  readonly id: string;
  readonly key: string | null;
}

/** Opens operations of one evaluation into traces. Nothing is computed anew: the evaluator keeps its values. */
export class Tracer implements Tracing {
  readonly evaluator: Evaluator;
  readonly reading: PlanReading;
  readonly percents: ReadonlySet<string>;
  readonly #roles = new Map<OperationId, string>();
  readonly #parameters = new Map<string, ParameterKey>();
  #before: OperationId | null = null;

  constructor(evaluator: Evaluator, percents: ReadonlySet<string> = NONE) {
    this.evaluator = evaluator;
    this.reading = planReading(evaluator);
    this.percents = percents;
  }

  /** Every parameter that was read so far, in the order of reading. */
  get parameters(): readonly ParameterKey[] {
    return [...this.#parameters.values()];
  }

  useParameter(id: string, key: string | null): void {
    const name = key === null ? id : `${id}.${key}`;
    if (!this.#parameters.has(name)) this.#parameters.set(name, { id, key });
  }

  /** From here on, `before` stands for an operation and roles of other stages are forgotten. */
  startStage(before: OperationId | null): void {
    this.#before = before;
    this.#roles.clear();
  }

  /** From here on, the role stands for an operation. The first role of an operation stays. */
  nameRole(id: OperationId, role: string): void {
    if (!this.#roles.has(id)) this.#roles.set(id, role);
  }

  show(id: OperationId, frame: Frame): ShownValue {
    return showValue(this.evaluator.value(id, frame));
  }

  trace(id: OperationId, frame: Frame): Trace {
    if (this.#before === id) return { kind: 'before', value: this.show(id, frame) };
    const role = this.#roles.get(id);
    if (role !== undefined) return { kind: 'role', role, value: this.show(id, frame) };
    const node = this.reading.valued.get(id);
    if (node !== undefined) return { kind: 'node', node, value: this.show(id, frame) };
    const points = this.reading.reachable.get(id);
    if (points !== undefined) return { kind: 'reachable', node: points, value: this.show(id, frame) };
    return openOperation(id, frame, this);
  }

  /** The value of a stage: an input of it as it is, else the operation opened, which may be the node's own value. */
  traceStage(id: OperationId, frame: Frame): Trace {
    return this.#roles.has(id) ? this.trace(id, frame) : openOperation(id, frame, this);
  }
}

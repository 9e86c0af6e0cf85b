import type { Evaluator } from '../evaluate/evaluator.js';
import type { Frame } from '../evaluate/frame.js';
import type { OperationId } from '../plan/plan.js';
import type { PlanReading } from './plan-reading.js';
import type { Trace } from './trace.js';

/** What tracing one operation uses: the evaluated Plan, and how its operands are traced. */
export interface Tracing {
  readonly evaluator: Evaluator;
  readonly reading: PlanReading;
  /** Numbers that the author wrote as percentages. */
  readonly percents: ReadonlySet<string>;
  /** Notes that a parameter was read; `key` null: as a whole. */
  useParameter(id: string, key: string | null): void;
  /** How the value came about; stops at nodes and at what is opened elsewhere. */
  trace(id: OperationId, frame: Frame): Trace;
}

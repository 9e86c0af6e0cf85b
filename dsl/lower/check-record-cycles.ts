import type { Path } from '../diagnostic/diagnostic.js';
import type { OperationId, PlanRecords } from '../plan/plan.js';
import type { NormalRecords } from '../scheme/normal.js';
import { cycle } from './diagnostics.js';
import type { LoweringContext } from './lowering-context.js';
import { operandsOf } from './plan-builder.js';

/** What a computed field, or the question which records of a list count, depends on. Names as told: `list.field`, `list`. */
interface Dependent {
  readonly at: Path;
  readonly needs: readonly string[];
}

/**
 * Tells of computed fields that depend on themselves, directly or through which records count: `once_per` and `valid` read
 * fields before anything can range over the list. Each cycle is told once.
 */
export function checkRecordCycles(records: readonly PlanRecords[], context: LoweringContext): void {
  const dependents = dependentsOf(records, context);
  const done = new Set<string>();
  const visit = (name: string, chain: readonly string[]): void => {
    const dependent = dependents.get(name);
    const start = chain.indexOf(name);
    if (start >= 0 && dependent !== undefined) {
      const [id = name] = chain.slice(start);
      context.diagnostics.push(cycle.at(dependent.at, { id, chain: [...chain.slice(start), name] }));
      return;
    }
    if (dependent === undefined || done.has(name)) return;
    for (const need of dependent.needs) visit(need, [...chain, name]);
    done.add(name);
  };
  for (const name of dependents.keys()) visit(name, []);
}

function dependentsOf(records: readonly PlanRecords[], context: LoweringContext): ReadonlyMap<string, Dependent> {
  const dependents = new Map<string, Dependent>();
  for (const { id, computed, validYears } of records) {
    const list = context.scheme.records.find((entry) => entry.id === id);
    if (list === undefined) continue;
    for (const { field, value } of computed) {
      const at = list.fields.find((entry) => entry.id === field)?.formula?.at ?? list.at;
      dependents.set(`${id}.${field}`, { at, needs: neededBy(value, context) });
    }
    const years = validYears === null ? [] : neededBy(validYears, context);
    dependents.set(id, { at: list.at, needs: [...fieldsThatDecide(list), ...years] });
  }
  return dependents;
}

/** The fields that say which records of a list count. */
function fieldsThatDecide({ id, valid, oncePer }: NormalRecords): readonly string[] {
  const fields = [valid?.from, valid?.until, ...(oncePer?.same ?? []), oncePer?.by];
  return fields.flatMap((field) => (field ? [`${id}.${field}`] : []));
}

/** Fields and lists that an operation reads, in the order in which it reads them. */
function neededBy(operation: OperationId, context: LoweringContext): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<OperationId>();
  const visit = (id: OperationId): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const body = context.plan.get(id);
    if (body.kind === 'input' && body.input.of === 'record_field') found.add(`${body.input.list}.${body.input.id}`);
    if (body.kind === 'reduce' && body.domain.kind === 'records') found.add(body.domain.list);
    for (const operand of operandsOf(body)) visit(operand);
  };
  visit(operation);
  return [...found];
}

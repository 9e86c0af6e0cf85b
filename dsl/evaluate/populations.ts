import type { BoundAssessment } from '../assessment/bound.js';
import { isQuantity, toText } from '../number/index.js';
import type { Domain, Plan } from '../plan/plan.js';
import type { KnownValue } from '../plan/value.js';

const POPULATIONS: ReadonlySet<Domain['kind']> = new Set(['units', 'group', 'tied']);

/** The units that are assessed together: all that are eligible by their inputs, and their comparison groups. */
export class Populations {
  readonly #assessment: BoundAssessment;
  readonly #groupBy: readonly string[];
  readonly #groups = new Map<string, number[]>();
  readonly #keys = new Map<string, (string | null)[]>();
  #all: readonly number[];

  constructor(assessment: BoundAssessment, groupBy: readonly string[]) {
    this.#assessment = assessment;
    this.#groupBy = groupBy;
    this.#all = assessment.units.map((_, index) => index);
    this.#divide();
  }

  /** Leaves units out of every population. */
  exclude(units: ReadonlySet<number>): void {
    this.#all = this.#all.filter((unit) => !units.has(unit));
    this.#divide();
  }

  get all(): readonly number[] {
    return this.#all;
  }

  /** The comparison group of a unit; everybody where the scheme has no groups, nobody when the unit's is not known. */
  groupOf(unit: number): readonly number[] {
    const key = this.groupKey(unit, this.#groupBy);
    return key === null ? [] : (this.#groups.get(key) ?? []);
  }

  /** The grouping attribute that is not known of a unit, so that nobody can say what its group is; null when all are. */
  missingGroupAttribute(unit: number): string | null {
    const attributes = this.#assessment.units[unit]?.attributes;
    return this.#groupBy.find((attribute) => attributes?.get(attribute) === undefined) ?? null;
  }

  /** The values of some attributes as one key; null when one of them is not known. */
  groupKey(unit: number, attributes: readonly string[]): string | null {
    const by = attributes.join('\n');
    const keys = this.#keys.get(by) ?? this.#assessment.units.map((_, index) => this.#computeKey(index, attributes));
    this.#keys.set(by, keys);
    return keys[unit] ?? null;
  }

  #computeKey(unit: number, attributes: readonly string[]): string | null {
    const values = attributes.map((attribute) => this.#assessment.units[unit]?.attributes.get(attribute));
    const known = values.filter((value) => value !== undefined);
    return known.length === values.length ? JSON.stringify(known.map(keyText)) : null;
  }

  #divide(): void {
    this.#groups.clear();
    for (const unit of this.#all) {
      const key = this.groupKey(unit, this.#groupBy);
      if (key === null) continue;
      const group = this.#groups.get(key) ?? [];
      group.push(unit);
      this.#groups.set(key, group);
    }
  }
}

const READING = new WeakMap<Plan, boolean>();

/** Whether any value of a scheme depends on which units are assessed together. */
export function readsPopulations(plan: Plan): boolean {
  const known = READING.get(plan);
  if (known !== undefined) return known;
  const reads = plan.operations.some(
    (operation) =>
      operation.kind === 'in_domain' || (operation.kind === 'reduce' && POPULATIONS.has(operation.domain.kind)),
  );
  READING.set(plan, reads);
  return reads;
}

function keyText(value: KnownValue): string {
  if (isQuantity(value)) return toText(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

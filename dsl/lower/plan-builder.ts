import type { ComparisonOperator } from '../expression/syntax.js';
import { isQuantity, quantity, toText } from '../number/index.js';
import type {
  ArithmeticName,
  Domain,
  Input,
  Operation,
  OperationBody,
  OperationId,
  PlanAggregate,
} from '../plan/plan.js';
import type { KnownValue, MissingReason } from '../plan/value.js';

/** Inputs whose value depends on more than the unit. */
const FRAME_INPUTS: ReadonlySet<Input['of']> = new Set(['record_field', 'place', 'ballot_size', 'tier']);

/**
 * Gathers the operations of a Plan. The same operation is kept once, so that a value has one id however often it is
 * read. An operation refers to earlier ones only.
 */
export class PlanBuilder {
  readonly operations: Operation[] = [];
  /** Aggregates with the author's words, in canonical text; of the same operation the first. */
  readonly aggregates: PlanAggregate[] = [];
  readonly #known = new Map<string, OperationId>();
  /** Operations that read which units are tied, at any depth. */
  readonly #readsTied = new Set<OperationId>();

  number(text: string): OperationId {
    return this.constant(quantity(text));
  }

  constant(value: KnownValue): OperationId {
    return this.add({ kind: 'constant', value });
  }

  input(input: Input): OperationId {
    return this.add({ kind: 'input', input });
  }

  arithmetic(name: ArithmeticName, ...operands: readonly OperationId[]): OperationId {
    return this.add({ kind: 'arithmetic', name, operands });
  }

  compare(left: OperationId, operator: ComparisonOperator, right: OperationId): OperationId {
    return this.add({ kind: 'comparison', operator, left, right });
  }

  logic(operator: 'and' | 'or' | 'not', ...operands: readonly OperationId[]): OperationId {
    return this.add({ kind: 'logic', operator, operands });
  }

  /** The first branch whose condition holds; `otherwise` null: without one the value is missing (`no_row`). */
  choice(
    branches: readonly { readonly when: OperationId; readonly gives: OperationId }[],
    otherwise: OperationId | null,
  ): OperationId {
    return this.add({ kind: 'choice', branches, otherwise });
  }

  missing(reason: MissingReason): OperationId {
    return this.add({ kind: 'missing', reason });
  }

  add(body: OperationBody): OperationId {
    const key = JSON.stringify(body, (_, value: unknown) => (isQuantity(value) ? `n:${toText(value)}` : value));
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = this.operations.length;
    const operands = operandsOf(body).map((operand) => this.get(operand));
    this.operations.push({
      ...body,
      id,
      level: this.#level(body),
      readsOwn: body.kind === 'outer' || (!closesOwn(body) && operands.some((operand) => operand.readsOwn)),
      readsTier: (body.kind === 'input' && body.input.of === 'tier') || operands.some((operand) => operand.readsTier),
      scored: readsPopulation(body) || operands.some((operand) => operand.scored),
    });
    this.#known.set(key, id);
    if (readsTied(body) || operands.some((operand) => this.#readsTied.has(operand.id))) this.#readsTied.add(id);
    return id;
  }

  /** Notes how the author wrote an aggregate. */
  nameAggregate(operation: OperationId, text: string): void {
    if (!this.aggregates.some((known) => known.operation === operation)) this.aggregates.push({ operation, text });
  }

  get(id: OperationId): Operation {
    const operation = this.operations[id];
    if (operation === undefined) throw new Error(`operation ${id} does not exist`);
    return operation;
  }

  #level(body: OperationBody): 'unit' | 'frame' {
    if (body.kind === 'outer') return 'frame';
    if (body.kind === 'in_domain') return body.domain === 'tied' ? 'frame' : this.get(body.key).level;
    if (body.kind === 'input') {
      const { input } = body;
      return FRAME_INPUTS.has(input.of) || (input.of === 'past' && input.offset === null) ? 'frame' : 'unit';
    }
    if (body.kind === 'reduce') return this.#levelOfReduction(body);
    return operandsOf(body).some((operand) => this.get(operand).level === 'frame') ? 'frame' : 'unit';
  }

  /**
   * A reduction closes over its own frame; it reads ours through its arguments, `parts` and `tied` (also inside), the tier so far,
   * the record or year that is ranked among its like, or `own.x` further out.
   */
  #levelOfReduction(body: Reduction): 'unit' | 'frame' {
    const { domain } = body;
    if (domain.kind === 'tied') return 'frame';
    if (body.reducer === 'rank' && (domain.kind === 'records' || domain.kind === 'years')) return 'frame';
    const closed = domain.kind === 'parts' ? [] : [body.value, body.where].filter((operand) => operand !== null);
    const ours = operandsOf(body).filter((operand) => !closed.includes(operand));
    if (ours.some((operand) => this.get(operand).level === 'frame')) return 'frame';
    if (closed.some((operand) => this.get(operand).readsTier || this.#readsTied.has(operand))) return 'frame';
    return !body.outermost && closed.some((operand) => this.get(operand).readsOwn) ? 'frame' : 'unit';
  }
}

type Reduction = Extract<OperationBody, { kind: 'reduce' }>;

function closesOwn(body: OperationBody): boolean {
  return body.kind === 'reduce' && body.outermost;
}

/** Every operation an operation refers to, in written order. */
export function operandsOf(body: OperationBody): readonly OperationId[] {
  switch (body.kind) {
    case 'constant':
    case 'missing':
      return [];
    case 'input':
      return body.input.of === 'past' && body.input.current !== null ? [body.input.current] : [];
    case 'arithmetic':
    case 'logic':
      return body.operands;
    case 'round':
      return [body.operand, body.to];
    case 'comparison':
      return [body.left, body.right];
    case 'is_missing':
    case 'outer':
      return [body.operand];
    case 'choice':
      return [...body.branches.flatMap((branch) => [branch.when, branch.gives]), ...present(body.otherwise)];
    case 'lookup':
    case 'has_row':
    case 'in_domain':
    case 'contains':
      return [body.key];
    case 'reduce':
      return [
        ...operandsOfDomain(body.domain),
        ...present(body.value),
        ...present(body.where),
        ...body.arguments,
        ...body.weights,
      ];
    case 'default':
      return [body.operand, ...present(body.fallback), ...present(body.full)];
    case 'take_part':
      return [body.operand, ...present(body.present), ...present(body.when), ...present(body.otherwise)];
    default:
      return body satisfies never;
  }
}

function operandsOfDomain(domain: Domain): readonly OperationId[] {
  if (domain.kind === 'parts') return domain.members;
  return domain.kind === 'years' ? [domain.count] : [];
}

function present(operation: OperationId | null): readonly OperationId[] {
  return operation === null ? [] : [operation];
}

function readsTied(body: OperationBody): boolean {
  if (body.kind === 'in_domain') return body.domain === 'tied';
  return body.kind === 'reduce' && body.domain.kind === 'tied';
}

function readsPopulation(body: OperationBody): boolean {
  if (body.kind === 'in_domain') return true;
  if (body.kind !== 'reduce') return body.kind === 'take_part';
  return body.domain.kind === 'units' || body.domain.kind === 'group' || body.domain.kind === 'tied';
}

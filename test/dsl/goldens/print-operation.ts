import { isQuantity, toText } from '../../../dsl/number/index.js';
import { dayText } from '../../../dsl/plan/day.js';
import type { Domain, Input, Operation, OperationId } from '../../../dsl/plan/plan.js';
import type { KnownValue } from '../../../dsl/plan/value.js';

/** An operation in the words of the Plan, e.g. `add(#3, #4)`, without its id and flags. */
export function printOperation(operation: Operation): string {
  switch (operation.kind) {
    case 'constant':
      return `constant ${printValue(operation.value)}`;
    case 'input':
      return `input ${printInput(operation.input)}`;
    case 'arithmetic':
      return `${operation.name}(${printRefs(operation.operands)})`;
    case 'round':
      return `round(#${operation.operand}, to #${operation.to}, ${operation.mode})`;
    case 'comparison':
      return `#${operation.left} ${operation.operator} #${operation.right}`;
    case 'logic':
      return `${operation.operator}(${printRefs(operation.operands)})`;
    case 'is_missing':
      return `is_missing(#${operation.operand})`;
    case 'choice': {
      const branches = operation.branches.map(({ when, gives }) => `#${when} → #${gives}`);
      return `choice(${[...branches, `else ${printRef(operation.otherwise)}`].join('; ')})`;
    }
    case 'lookup':
      return `lookup(${operation.table}[#${operation.key}]${operation.column === null ? '' : `.${operation.column}`})`;
    case 'has_row':
      return `has_row(${operation.table}[#${operation.key}])`;
    case 'contains':
      return `contains(${operation.list}, #${operation.key})`;
    case 'in_domain':
      return `in_domain(${operation.domain}, #${operation.key})`;
    case 'reduce':
      return printReduction(operation);
    case 'default':
      return `default(${operation.node}: #${operation.operand}, missing ${printRef(operation.fallback)}, full ${printRef(operation.full)})`;
    case 'take_part': {
      const when = operation.when === null ? '' : `, when #${operation.when}`;
      const otherwise = operation.otherwise === null ? '' : `, otherwise #${operation.otherwise}`;
      const present = operation.present === null ? '' : `, of #${operation.present}`;
      return `take_part(${operation.node}: #${operation.operand}${present}${when}${otherwise})`;
    }
    case 'outer':
      return `own(#${operation.operand})`;
    case 'missing':
      return `missing(${operation.reason.kind} ${operation.reason.of})`;
    default:
      return operation satisfies never;
  }
}

/** `#1, #2`. */
export function printRefs(ids: readonly OperationId[]): string {
  return ids.map((id) => `#${id}`).join(', ');
}

/** `#1`, or `–` for none. */
export function printRef(id: OperationId | null): string {
  return id === null ? '–' : `#${id}`;
}

function printReduction(operation: Extract<Operation, { kind: 'reduce' }>): string {
  const { reducer, value, where, weights } = operation;
  const parts = [
    ...(value === null ? [] : [`#${value}`]),
    `over ${printDomain(operation.domain, weights)}`,
    ...(where === null ? [] : [`where #${where}`]),
    ...(operation.arguments.length === 0 ? [] : [`with ${printRefs(operation.arguments)}`]),
    ...(operation.outermost ? [] : ['inside another population']),
  ];
  return `${reducer}(${parts.join(' ')})`;
}

function printDomain(domain: Domain, weights: readonly OperationId[]): string {
  switch (domain.kind) {
    case 'parts': {
      const members = domain.members.map((id, index) => {
        const weight = weights[index];
        return weight === undefined ? `#${id}` : `#${id} by #${weight}`;
      });
      return `[${members.join(', ')}]`;
    }
    case 'records':
      return `records ${domain.list}`;
    case 'years':
      return `${domain.past ? 'past' : 'years'}(#${domain.count})`;
    case 'ratings':
      return `ratings ${domain.source}:${domain.key}`;
    case 'ballots':
      return `ballots ${domain.source}`;
    default:
      return domain.kind;
  }
}

function printInput(input: Input): string {
  switch (input.of) {
    case 'fact':
    case 'attribute':
      return `${input.of} ${input.id}`;
    case 'parameter':
      return `parameter ${input.id}${input.key === null ? '' : `.${input.key}`}`;
    case 'record_field':
      return `field ${input.list}.${input.id}`;
    case 'decided':
      return `decided ${input.gives} ${input.node}`;
    case 'rank':
      return `rank ${input.ranking}`;
    case 'past': {
      const year = input.offset === null ? 'of the year at hand' : `${input.offset} year(s) back`;
      return `past ${input.what} ${input.id} ${year}${input.current === null ? '' : `, this year #${input.current}`}`;
    }
    default:
      return input.of;
  }
}

function printValue(value: KnownValue): string {
  if (isQuantity(value)) return toText(value);
  if (typeof value !== 'object') return JSON.stringify(value);
  return value.kind === 'day' ? dayText(value) : `tier ${value.id}`;
}

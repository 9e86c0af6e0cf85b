import type { Expression } from '../expression/syntax.js';
import { quantity } from '../number/index.js';
import { dayOf } from '../plan/day.js';
import type { OperationId } from '../plan/plan.js';
import { lowerAggregate } from './lower-aggregate.js';
import { lowerCall } from './lower-call.js';
import { lowerName } from './lower-name.js';
import type { ExpressionLowering } from './surroundings.js';

const ARITHMETIC = { '+': 'add', '-': 'subtract', '*': 'multiply', '/': 'divide', '^': 'power' } as const;

/** The operation of an expression that has been checked: its types agree and its names are known. */
export function lowerExpression(expression: Expression, lowering: ExpressionLowering): OperationId {
  const plan = lowering.context.plan;
  const lower = (part: Expression): OperationId => lowerExpression(part, lowering);
  switch (expression.kind) {
    case 'number':
      return plan.constant(quantity(expression.value));
    case 'text':
      return plan.constant(expression.value);
    case 'boolean':
      return plan.constant(expression.value);
    case 'date':
      return plan.constant(dayOf(expression.value) ?? { kind: 'day', day: 0 });
    case 'name':
      return lowerName(expression, lowering);
    case 'list':
      throw new Error('a list outside of `in` and aggregates has been let through by the type check');
    case 'negate':
      if (expression.operand.kind === 'number') return plan.constant(quantity(`-${expression.operand.value}`));
      return plan.arithmetic('negate', lower(expression.operand));
    case 'arithmetic':
      return plan.arithmetic(ARITHMETIC[expression.operator], lower(expression.left), lower(expression.right));
    case 'comparison':
      return plan.compare(lower(expression.left), expression.operator, lower(expression.right));
    case 'in':
      return lowerIn(expression, lowering);
    case 'missing': {
      const missing = plan.add({ kind: 'is_missing', operand: lower(expression.operand) });
      return expression.negated ? plan.logic('not', missing) : missing;
    }
    case 'logic':
      return plan.logic(expression.operator, lower(expression.left), lower(expression.right));
    case 'not':
      return plan.logic('not', lower(expression.operand));
    case 'if': {
      const branch = { when: lower(expression.condition), gives: lower(expression.then) };
      const choice = plan.choice([branch], lower(expression.otherwise));
      return lowering.context.condition('if', lowering.at, expression.condition, choice);
    }
    case 'call':
      return lowerCall(expression, lowering);
    case 'aggregate':
      return lowerAggregate(expression, lowering);
    default:
      return expression satisfies never;
  }
}

function lowerIn(expression: Extract<Expression, { kind: 'in' }>, lowering: ExpressionLowering): OperationId {
  const plan = lowering.context.plan;
  const item = lowerExpression(expression.item, lowering);
  const holds = contains(expression.container, item, lowering);
  return expression.negated ? plan.logic('not', holds) : holds;
}

function contains(container: Expression, item: OperationId, lowering: ExpressionLowering): OperationId {
  const plan = lowering.context.plan;
  if (container.kind === 'list') {
    const tests = container.items.map((entry) => plan.compare(item, '=', lowerExpression(entry, lowering)));
    return tests.length === 0
      ? plan.constant(false)
      : tests.length === 1 && tests[0] !== undefined
        ? tests[0]
        : plan.logic('or', ...tests);
  }
  const reference = lowering.references.get(container);
  if (reference?.kind === 'population') return plan.add({ kind: 'in_domain', domain: reference.population, key: item });
  if (reference?.kind === 'symbol') {
    const { type, id } = reference.symbol;
    if (type === 'list') return plan.add({ kind: 'contains', list: id, key: item });
    return plan.add({ kind: 'has_row', table: id, key: item });
  }
  throw new Error(`the container of an "in" has no reference: ${container.kind}`);
}

import type { Expression } from '../expression/syntax.js';
import type { ArithmeticName, OperationId } from '../plan/plan.js';
import { reachableUnknown } from './diagnostics.js';
import { isReached } from './lower-name.js';
import type { ExpressionLowering } from './surroundings.js';

type CallExpression = Extract<Expression, { kind: 'call' }>;

const ARITHMETIC: Readonly<Record<string, ArithmeticName>> = {
  abs: 'absolute',
  floor: 'floor',
  ceil: 'ceil',
  whole: 'truncate',
  min: 'least',
  max: 'greatest',
  sqrt: 'square_root',
  ln: 'ln',
  log10: 'log10',
  exp: 'exp',
  year_of: 'year_of',
  days: 'days',
};

/** The operation of a function call whose arity and types have been checked. */
export function lowerCall(expression: CallExpression, lowering: ExpressionLowering): OperationId {
  const plan = lowering.context.plan;
  if (expression.name === 'lookup') return lowerLookup(expression, lowering);
  if (expression.name === 'reachable') return lowerReachable(expression, lowering);
  const operands = expression.arguments.map((argument) => lowering.lower(argument, lowering));
  const [first, second, third] = operands;
  if (expression.name === 'round' && first !== undefined) {
    return plan.add({ kind: 'round', operand: first, to: second ?? plan.number('1'), mode: 'half_up' });
  }
  if (expression.name === 'clamp' && first !== undefined && second !== undefined && third !== undefined) {
    return plan.arithmetic('least', plan.arithmetic('greatest', first, second), third);
  }
  const name = ARITHMETIC[expression.name];
  if (name === undefined) throw new Error(`the function ${expression.name} has been let through by the type check`);
  return plan.arithmetic(name, ...operands);
}

/** The points of a node as `scale_to` sees them: those of the parts that take part for the unit. */
function lowerReachable(expression: CallExpression, lowering: ExpressionLowering): OperationId {
  const { context, nodes, surroundings, at } = lowering;
  const [target] = expression.arguments;
  const reference = target === undefined ? undefined : lowering.references.get(target);
  if (target?.kind !== 'name' || reference?.kind !== 'symbol')
    throw new Error('reachable without a node was let through');
  if (!isReached('scores', target, lowering)) return context.broken();
  const { id } = reference.symbol;
  const operation = nodes.reachableOf(id, surroundings.instance ?? '', at);
  if (operation === null) {
    context.diagnostics.push(reachableUnknown.at(at, { id }, { from: target.from, to: target.to }));
    return context.broken();
  }
  return reference.owner === 'own' && lowering.inPopulation
    ? context.plan.add({ kind: 'outer', operand: operation })
    : operation;
}

function lowerLookup(expression: CallExpression, lowering: ExpressionLowering): OperationId {
  const [table, key, column] = expression.arguments;
  const reference = table === undefined ? undefined : lowering.references.get(table);
  if (key === undefined || reference?.kind !== 'symbol') throw new Error('lookup without a table has been let through');
  const named = column === undefined ? undefined : lowering.references.get(column);
  const columnName = named?.kind === 'column' ? named.column : column?.kind === 'text' ? column.value : null;
  return lowering.context.plan.add({
    kind: 'lookup',
    table: reference.symbol.id,
    key: lowering.lower(key, lowering),
    column: columnName,
  });
}

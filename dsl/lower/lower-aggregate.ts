import { printExpression } from '../expression/print-expression.js';
import type { DomainSyntax, Expression } from '../expression/syntax.js';
import type { Domain, OperationId } from '../plan/plan.js';
import { type ExpressionLowering, STAGES, type Stage, type SurroundingDomain } from './surroundings.js';

type AggregateExpression = Extract<Expression, { kind: 'aggregate' }>;

/** The one reduction an aggregate becomes, whatever it ranges over. */
export function lowerAggregate(expression: AggregateExpression, lowering: ExpressionLowering): OperationId {
  const domain = lowerDomain(expression.domain, lowering);
  const around = insideOf(expression.domain, domain, lowering);
  const inPopulation = lowering.inPopulation || around.kind === 'population';
  const inside: ExpressionLowering = { ...lowering, domain: around, inPopulation };
  const lower = (part: Expression | null) => (part === null ? null : lowering.lower(part, inside));
  const reduction = lowering.context.plan.add({
    kind: 'reduce',
    reducer: expression.name,
    domain,
    value: lower(expression.value),
    where: lower(expression.where),
    arguments: expression.arguments.map((argument) => lowering.lower(argument, lowering)),
    weights: [],
    outermost: !lowering.inPopulation,
  });
  lowering.context.plan.nameAggregate(reduction, printExpression(expression));
  return expression.where === null
    ? reduction
    : lowering.context.condition('where', lowering.at, expression.where, reduction);
}

function lowerDomain(domain: DomainSyntax, lowering: ExpressionLowering): Domain {
  switch (domain.kind) {
    case 'list':
      return { kind: 'parts', members: domain.items.map((item) => lowering.lower(item, lowering)) };
    case 'children': {
      const instance = lowering.surroundings.instance ?? '';
      return { kind: 'parts', members: lowering.nodes.childrenOf(domain.node, instance, lowering.at) };
    }
    case 'years':
      return { kind: 'years', past: domain.past, count: lowering.lower(domain.years, lowering) };
    case 'name': {
      const reference = lowering.references.get(domain);
      if (reference?.kind === 'population')
        return { kind: reference.population, late: isLate(lowering.surroundings.stage) };
      if (reference?.kind === 'symbol') return { kind: 'records', list: reference.symbol.id };
      throw new Error(`the domain ${domain.name} has no reference although it was checked`);
    }
    default:
      return domain satisfies never;
  }
}

/** Whether the eligibility that reads scores has been applied before the stage. */
function isLate(stage: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf('ranking');
}

function insideOf(syntax: DomainSyntax, domain: Domain, lowering: ExpressionLowering): SurroundingDomain {
  if (syntax.kind === 'list' || syntax.kind === 'children') return lowering.domain;
  if (syntax.kind === 'years') return { kind: 'years' };
  return domain.kind === 'records' ? { kind: 'records', list: domain.list } : { kind: 'population' };
}

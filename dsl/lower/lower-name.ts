import type { FoundName, ScopeSymbol } from '../expression/scope.js';
import type { Expression } from '../expression/syntax.js';
import type { Input, OperationId } from '../plan/plan.js';
import { laterStage } from './diagnostics.js';
import { STAGE_WORDS } from './part-words.js';
import { type ExpressionLowering, STAGES, type Stage } from './surroundings.js';

type NameExpression = Extract<Expression, { kind: 'name' }>;

/** The operation of a name: an input, another node's value, a constant, or the number of occurrences of a record list. */
export function lowerName(expression: NameExpression, lowering: ExpressionLowering): OperationId {
  const plan = lowering.context.plan;
  const reference = lowering.references.get(expression);
  if (reference === undefined) throw new Error(`the name ${expression.name} has no reference although it was checked`);
  switch (reference.kind) {
    case 'choice':
      return plan.constant(reference.value);
    case 'tier':
      return plan.constant({ kind: 'tier', index: lowering.context.tiers.indexOf(reference.id), id: reference.id });
    case 'column':
      return plan.constant(reference.column);
    case 'population':
      throw new Error(`the set ${reference.population} stands where a value is wanted`);
    case 'symbol':
      return lowerSymbol(expression, reference.symbol, reference.owner, reference.entry, lowering);
    default:
      return reference satisfies never;
  }
}

function lowerSymbol(
  expression: NameExpression,
  symbol: ScopeSymbol,
  owner: FoundName['owner'],
  entry: string | null,
  lowering: ExpressionLowering,
): OperationId {
  const { plan } = lowering.context;
  if (symbol.namespace === 'parameters') return plan.input({ of: 'parameter', id: symbol.id, key: entry });
  if (owner === 'previous') return plan.input({ of: 'past', ...pastOf(symbol), offset: 1, current: null });
  if (symbol.namespace === 'record') {
    const list = lowering.domain.kind === 'records' ? lowering.domain.list : '';
    return plan.input({ of: 'record_field', list, id: symbol.id });
  }
  const inYears = lowering.domain.kind === 'years' && owner === 'here';
  if (inYears && isYearly(symbol)) {
    const current = currentOf(expression, symbol, lowering);
    return plan.input({ of: 'past', ...pastOf(symbol), offset: null, current });
  }
  const operation = currentOf(expression, symbol, lowering);
  const fromOutside = owner === 'own' && lowering.inPopulation;
  return fromOutside ? plan.add({ kind: 'outer', operand: operation }) : operation;
}

/** Whether a symbol has a value in every year. */
function isYearly(symbol: ScopeSymbol): boolean {
  if (symbol.namespace === 'built_in') return symbol.id === 'year' || symbol.id === 'tier';
  return symbol.namespace === 'facts' || symbol.namespace === 'nodes' || symbol.namespace === 'rankings';
}

function pastOf(symbol: ScopeSymbol): { readonly what: Extract<Input, { of: 'past' }>['what']; readonly id: string } {
  if (symbol.namespace === 'facts') return { what: 'fact', id: symbol.id };
  if (symbol.namespace === 'nodes') return { what: 'node', id: symbol.id };
  if (symbol.namespace === 'rankings') return { what: 'rank', id: symbol.id };
  return symbol.id === 'tier' ? { what: 'tier', id: '' } : { what: 'year', id: '' };
}

/** This year's value of a symbol, for the frame's unit. */
function currentOf(expression: NameExpression, symbol: ScopeSymbol, lowering: ExpressionLowering): OperationId {
  const { plan, scheme } = lowering.context;
  const { id } = symbol;
  switch (symbol.namespace) {
    case 'facts':
      return plan.input({ of: 'fact', id });
    case 'unit':
      return plan.input({ of: 'attribute', id });
    case 'nodes':
      if (!isReached('scores', expression, lowering)) return lowering.context.broken();
      return lowering.nodes.valueOf(id, lowering.surroundings.instance ?? '', lowering.at);
    case 'rankings': {
      if (!isReached('grading', expression, lowering)) return lowering.context.broken();
      const known = scheme.rankings.some((ranking) => ranking.id === id);
      return plan.input({ of: 'rank', ranking: known ? id : (scheme.rankings[0]?.id ?? id) });
    }
    case 'records':
      return plan.add({
        kind: 'reduce',
        reducer: 'sum',
        domain: { kind: 'records', list: id },
        value: plan.input({ of: 'record_field', list: id, id: 'times' }),
        where: null,
        arguments: [],
        weights: [],
        outermost: !lowering.inPopulation,
      });
    case 'built_in':
      return builtIn(expression, id, lowering);
    default:
      throw new Error(`${symbol.namespace}.${id} stands where a value is wanted`);
  }
}

function builtIn(expression: NameExpression, id: string, lowering: ExpressionLowering): OperationId {
  const { plan } = lowering.context;
  switch (id) {
    case 'year':
      return plan.input({ of: 'year' });
    case 'as_of':
      return plan.input({ of: 'as_of' });
    case 'place':
      return plan.input({ of: 'place' });
    case 'n':
      return plan.input({ of: 'ballot_size' });
    case 'tier':
      return isReached('grading', expression, lowering) ? plan.input({ of: 'tier' }) : lowering.context.broken();
    default:
      throw new Error(`unknown built-in name ${id}`);
  }
}

/** Whether the stage at which the expression is computed is at or behind the given one; otherwise a diagnostic. */
export function isReached(stage: Stage, expression: NameExpression, lowering: ExpressionLowering): boolean {
  if (STAGES.indexOf(lowering.surroundings.stage) >= STAGES.indexOf(stage)) return true;
  lowering.context.diagnostics.push(
    laterStage.at(
      lowering.at,
      { name: expression.name, stage: STAGE_WORDS[lowering.surroundings.stage] },
      { from: expression.from, to: expression.to },
    ),
  );
  return false;
}

import type { ConditionTrace, Trace } from '../../../dsl/explain/index.js';

/** The traces a trace is made of. */
export function partsOf(trace: Trace): readonly Trace[] {
  const present = (...parts: readonly (Trace | null)[]): readonly Trace[] => parts.filter((part) => part !== null);
  switch (trace.kind) {
    case 'arithmetic':
      return trace.operands;
    case 'round':
      return [trace.operand, trace.to];
    case 'condition':
      return operandsOf(trace.condition);
    case 'choice':
      return [...trace.branches.flatMap(({ when, gives }) => present(when, gives)), ...present(trace.otherwise)];
    case 'lookup':
    case 'has_row':
    case 'in_list':
    case 'in_domain':
      return [trace.key];
    case 'parts':
      return [...trace.members.flatMap(({ of, weight }) => present(of, weight)), ...trace.arguments];
    case 'records':
      return [
        ...trace.entries.flatMap(({ where, of, fields }) =>
          present(where, of, ...fields.map(({ computed }) => computed)),
        ),
        ...trace.arguments,
      ];
    case 'years':
      return [...trace.members.flatMap(({ where, of }) => present(where, of)), ...trace.arguments];
    case 'population':
      return [...present(trace.own), ...trace.arguments];
    case 'ballots':
      return trace.ballots.map(({ mark }) => mark);
    case 'default':
      return present(trace.operand, trace.fallback);
    case 'take_part':
      return present(trace.when, trace.operand, trace.otherwise);
    default:
      return [];
  }
}

/** The operands of a condition's leaves. */
export function operandsOf(condition: ConditionTrace): readonly Trace[] {
  if ('of' in condition) return condition.of.flatMap(operandsOf);
  return 'left' in condition ? [condition.left, condition.right] : [condition.operand];
}

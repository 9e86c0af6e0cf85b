import type { Evaluator } from '../evaluate/evaluator.js';
import type { ParameterExplanation } from './explanation.js';
import { showValue } from './shown-value.js';
import type { ParameterKey } from './tracer.js';

/** Parameters that were read, with their values and what the scheme says of them. */
export function explainParameters(
  keys: readonly ParameterKey[],
  evaluator: Evaluator,
): readonly ParameterExplanation[] {
  return keys.map(({ id, key }) => {
    const declared = evaluator.scheme.parameters.find((entry) => entry.id === id);
    const bound = evaluator.assessment.parameters.get(id);
    const value =
      bound?.kind === 'single' ? bound.value : bound?.kind === 'map' ? bound.entries.get(key ?? '') : undefined;
    return {
      id,
      key,
      value: value === undefined ? null : showValue(value),
      percent: declared?.type === 'ratio',
      decidedBy: declared?.decidedBy ?? null,
      assumption: declared?.assumption ?? null,
    };
  });
}

import { compileScheme, evaluate, explainUnit } from '../../../dsl/index.js';
import { indicatorScheme } from '../indicator-scheme.js';
import { documentOf, type IndicatorUnit } from '../indicator-units.js';
import type { Answer } from './answer.js';

/** Heng with the scheme compiled once. */
export interface Heng {
  /** Binding, the exact evaluation with every value kept, the result with the hash of the inputs. */
  evaluate(unit: IndicatorUnit, conditions?: 'rules_engine' | 'compiled'): Promise<Answer>;
  /** The same, and the explanation of the unit as data, down to the inputs of every number. */
  explain(unit: IndicatorUnit): Promise<number>;
}

/** @throws Error when the scheme does not compile. */
export function createHeng(): Heng {
  const { compiled, diagnostics } = compileScheme(indicatorScheme());
  if (compiled === null) throw new Error(diagnostics.map((found) => found.message.en).join('\n'));
  const run = async (unit: IndicatorUnit, conditions?: 'rules_engine' | 'compiled') => {
    const { result, evaluation, diagnostics } = await evaluate(compiled, documentOf(unit), { conditions });
    const found = result?.units[unit.id];
    if (evaluation === null || found === undefined)
      throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
    return { found, evaluation };
  };
  return {
    evaluate: async (unit, conditions) => {
      const { found } = await run(unit, conditions);
      return { total: found.total ?? Number.NaN, vetoes: found.vetoes, tier: found.tier ?? '' };
    },
    explain: async (unit) => {
      const { evaluation } = await run(unit);
      return (await explainUnit(evaluation, compiled.scheme, unit.id)).nodes.length;
    },
  };
}

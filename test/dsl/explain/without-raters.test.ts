import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type AssessmentDocument,
  compileScheme,
  evaluate,
  explainUnit,
  renderUnitExplanation,
  withoutRaters,
} from '../../../dsl/index.js';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** The first unit of a worked result, explained. */
async function explained(id: string) {
  const { compiled } = compileScheme(read(`schemes/${id}/scheme.yaml`), 'scheme.yaml');
  const { input }: { readonly input: AssessmentDocument } = JSON.parse(read(`test/fixtures/vectors/${id}.json`));
  const [unit] = input.units;
  if (compiled === null || unit === undefined) throw new Error('the shipped scheme compiles, its vector has units');
  const { evaluation } = await evaluate(compiled, input);
  if (evaluation === null) throw new Error('the vector is valid');
  const explanation = await explainUnit(evaluation, compiled.scheme, unit.id);
  const raters = (unit.ratings ?? []).map(({ rater }) => rater).filter((rater) => rater !== unit.id);
  return { compiled, unit, explanation, raters: [...new Set(raters)] };
}

describe('an explanation without raters', () => {
  it.each(['shaoxing-2019', 'bda-2022', 'guyuan-2023'])(
    'names nobody who rated, and every number stays: %s',
    async (id) => {
      const { compiled, unit, explanation, raters } = await explained(id);
      expect(raters.length).toBeGreaterThan(0);
      const hidden = withoutRaters(explanation, unit.id, 'zh');
      const named = (value: unknown): readonly string[] =>
        [...JSON.stringify(value).matchAll(/"rater":"([^"]*)"/g)].map(([, rater = '']) => rater);
      expect(raters.filter((rater) => named(explanation).includes(rater))).toEqual(raters);
      expect(raters.filter((rater) => named(hidden).includes(rater))).toEqual([]);
      expect(new Set(named(hidden)).size).toBe(new Set(named(explanation)).size);
      const digits = (text: string): readonly string[] => text.replace(/评分人\d+/g, '').match(/\d+(?:\.\d+)?/g) ?? [];
      const before = renderUnitExplanation(explanation, compiled.scheme, 'zh');
      const after = renderUnitExplanation(hidden, compiled.scheme, 'zh');
      const without = raters.reduce(
        (text, rater) => text.replaceAll(new RegExp(`（${rater}(?=[）、，])`, 'g'), '（'),
        before,
      );
      expect(digits(after)).toEqual(digits(without));
    },
  );
});

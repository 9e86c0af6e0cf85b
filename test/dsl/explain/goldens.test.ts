import { describe, expect, it } from 'vitest';
import { explainUnit, renderUnitExplanation } from '../../../dsl/explain/index.js';
import { type AssessmentDocument, evaluate } from '../../../dsl/index.js';
import { compileShipped, readCase, readVector, SHIPPED } from '../../schemes/shipped-schemes.js';

/** One unit of each shipped scheme, chosen for what happens to it. The long tables are opened three levels deep. */
const CHOSEN = [
  { id: 'bda-2022', document: vector('bda-2022'), unit: 'u011' }, // a bonus, and a veto that caps the tier
  { id: 'dalian-2018', document: vector('dalian-2018'), unit: 'u004' }, // parts not assigned, an event, a demotion
  { id: 'gansu-2011', document: vector('gansu-2011'), unit: 'u001' }, // awards that look back three years
  { id: 'guyuan-2023', document: vector('guyuan-2023'), unit: 'u001', depth: 3 }, // outside the quota, by exception
  { id: 'guyuan-2024', document: readCase('guyuan-2024', 'quota-15.yaml').input, unit: 'b', depth: 3 }, // cut by the quota
  { id: 'shaoxing-2019', document: vector('shaoxing-2019'), unit: 'u01' }, // a rank in a score, a veto nobody can decide
] as const;

describe('rendered explanations', () => {
  it('are kept for every shipped scheme', () => {
    expect(CHOSEN.map(({ id }) => id)).toEqual(SHIPPED);
  });

  it.each(CHOSEN.flatMap((chosen) => (['zh', 'en'] as const).map((language) => ({ ...chosen, language }))))(
    '$id in $language read as the committed text',
    async ({ id, document, unit, language, ...options }) => {
      const compiled = compileShipped(id);
      const { evaluation } = await evaluate(compiled, document);
      if (evaluation === null) throw new Error(`${id}: the document has errors`);
      const explanation = await explainUnit(evaluation, compiled.scheme, unit);
      const depth = 'depth' in options ? { depth: options.depth } : {};
      const text = renderUnitExplanation(explanation, compiled.scheme, language, depth);
      await expect(text).toMatchFileSnapshot(`goldens/${id}.${unit}.${language}.txt`);
    },
  );
});

function vector(id: string): AssessmentDocument {
  // The vectors are assessment documents; the engine's own tests read them as such.
  return readVector(`${id}.json`).input as AssessmentDocument;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainUnit } from '../../../dsl/explain/index.js';
import { type AssessmentDocument, type CompiledScheme, evaluate } from '../../../dsl/index.js';
import {
  caseFiles,
  compileShipped,
  readCase,
  readVector,
  SHIPPED,
  VECTOR_FILES,
} from '../../schemes/shipped-schemes.js';
import { arbitraryAssessment } from '../properties/arbitrary-assessment.js';
import { compileText } from '../run-scheme.js';
import { checkExplanation } from './check-explanation.js';
import { EVERYBODY, EVERYTHING } from './everything-scheme.js';

/** What does not follow in the explanations of all units, and how many units were explained. */
async function problemsOf(compiled: CompiledScheme, document: AssessmentDocument) {
  const { evaluation } = await evaluate(compiled, document);
  if (evaluation === null) return { problems: [], explained: 0 };
  const problems: string[] = [];
  for (const { id } of evaluation.evaluator.assessment.units) {
    problems.push(...checkExplanation(await explainUnit(evaluation, compiled.scheme, id)));
  }
  return { problems, explained: evaluation.evaluator.assessment.units.length };
}

describe('every number of an explanation follows from the parts it shows', () => {
  it.each(VECTOR_FILES)('%s', async (name) => {
    const id = SHIPPED.find((scheme) => name.startsWith(scheme)) ?? name;
    // The vectors are assessment documents; the engine's own tests read them as such.
    const document = readVector(name).input as AssessmentDocument;
    const { problems, explained } = await problemsOf(compileShipped(id), document);
    expect(problems).toEqual([]);
    expect(explained).toBeGreaterThan(9);
  });

  it.each(SHIPPED)('the cases of %s', async (id) => {
    const compiled = compileShipped(id);
    let count = 0;
    for (const name of caseFiles(id)) {
      const { problems, explained } = await problemsOf(compiled, readCase(id, name).input);
      expect(problems).toEqual([]);
      count += explained;
    }
    expect(count).toBeGreaterThan(0);
  });

  it('a scheme that uses everything else', async () => {
    const { problems, explained } = await problemsOf(compileText(EVERYTHING), EVERYBODY);
    expect(problems).toEqual([]);
    expect(explained).toBe(5);
  });

  it('any inputs of it', async () => {
    const compiled = compileText(EVERYTHING);
    await fc.assert(
      fc.asyncProperty(arbitraryAssessment(compiled.scheme), async (document) => {
        expect((await problemsOf(compiled, document)).problems).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(SHIPPED)('any inputs of %s', async (id) => {
    const compiled = compileShipped(id);
    await fc.assert(
      fc.asyncProperty(arbitraryAssessment(compiled.scheme), async (document) => {
        expect((await problemsOf(compiled, document)).problems).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('and a derived number that was changed is noticed, wherever it stands', async () => {
    const compiled = compileText(EVERYTHING);
    const { evaluation } = await evaluate(compiled, EVERYBODY);
    if (evaluation === null) throw new Error('the document has errors');
    const text = JSON.stringify(await explainUnit(evaluation, compiled.scheme, 'u1'));
    const count = derivedNumbers(JSON.parse(text)).length;
    const unnoticed = Array.from({ length: count }, (_, index) => {
      const changed: unknown = JSON.parse(text);
      const number = derivedNumbers(changed)[index];
      if (number !== undefined) number.text = '7777.7';
      // What is checked is the explanation that was written, with one number changed.
      return checkExplanation(changed as Awaited<ReturnType<typeof explainUnit>>).length > 0
        ? null
        : text.indexOf(JSON.stringify(number));
    }).filter((found) => found !== null);
    expect(count).toBeGreaterThan(100);
    expect(unnoticed).toEqual([]);
  });
});

const DERIVED: ReadonlySet<unknown> = new Set([
  'arithmetic',
  'round',
  'node',
  'role',
  'before',
  'parts',
  'records',
  'ratings',
  'ballots',
  'choice',
  'default',
  'take_part',
]);

/** The shown numbers that follow from others: values of nodes, stages, children, ranks and traces that are no leaves. */
function derivedNumbers(part: unknown): readonly { text: string }[] {
  if (Array.isArray(part)) return part.flatMap(derivedNumbers);
  if (typeof part !== 'object' || part === null) return [];
  const kind = 'kind' in part ? part.kind : undefined;
  return Object.entries(part).flatMap(([key, value]) => {
    const follows = key === 'value' ? DERIVED.has(kind) || 'stage' in part || 'status' in part : DERIVED_KEYS.has(key);
    return isShownNumber(value) ? (follows ? [value] : []) : derivedNumbers(value);
  });
}

const DERIVED_KEYS: ReadonlySet<string> = new Set(['raw', 'before', 'share', 'contribution', 'rank']);

function isShownNumber(value: unknown): value is { kind: 'number'; text: string } {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'number' && 'text' in value;
}

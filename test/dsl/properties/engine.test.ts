import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssessmentDocument,
  type CompiledScheme,
  compileScheme,
  evaluate,
  type UnitResult,
} from '../../../dsl/index.js';
import { canonicalJson } from '../../../dsl/scheme/canonical-json.js';
import { arbitraryAssessment } from './arbitrary-assessment.js';

const SCHEMES = readdirSync('schemes', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

function shipped(id: string): CompiledScheme {
  const { compiled } = compileScheme(readFileSync(`schemes/${id}/scheme.yaml`, 'utf8'));
  if (compiled === null) throw new Error(`${id} does not compile`);
  return compiled;
}

async function unitsOf(
  compiled: CompiledScheme,
  document: AssessmentDocument,
  conditions?: 'rules_engine' | 'compiled',
) {
  const { result, diagnostics } = await evaluate(compiled, document, conditions ? { conditions } : {});
  const errors = diagnostics.filter((found) => found.severity === 'error');
  if (result === null)
    throw new Error(errors.map((found) => `${found.path.join('.')}: ${found.message.en}`).join('\n'));
  return result.units;
}

/** The same data with the keys of every map, and the lists that are sets, in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, shuffled(entry)]),
  );
}

describe.each(SCHEMES)('%s', (id) => {
  const compiled = shipped(id);
  const documents = arbitraryAssessment(compiled.scheme);

  it('gives the same bytes when computed again, in any order of units, ratings, ballots and keys', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const reordered = shuffled({
          ...document,
          units: [...document.units]
            .reverse()
            .map((unit) => ({ ...unit, ratings: [...(unit.ratings ?? [])].reverse() })),
          ballots: [...(document.ballots ?? [])].reverse(),
        }) as AssessmentDocument; // the same shape, reordered
        const first = canonicalJson(await unitsOf(compiled, document));
        expect(canonicalJson(await unitsOf(compiled, document))).toBe(first);
        expect(canonicalJson(await unitsOf(compiled, reordered))).toBe(first);
      }),
      { numRuns: 25 },
    );
  });

  it('decides alike by json-rules-engine and by the compiled Plan', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryAssessment(compiled.scheme, 4), async (document) => {
        const engine = canonicalJson(await unitsOf(compiled, document, 'rules_engine'));
        expect(engine).toBe(canonicalJson(await unitsOf(compiled, document, 'compiled')));
      }),
      { numRuns: 15 },
    );
  });

  it('ranks as a plain sort does', async () => {
    const [ranking] = compiled.scheme.rankings;
    if (ranking === undefined) return;
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const units = await unitsOf(compiled, document);
        const groupOf = (unit: string) =>
          canonicalJson(
            ranking.within.map((key) => document.units.find((entry) => entry.id === unit)?.attributes?.[key] ?? null),
          );
        const inRanking = (entry: [string, UnitResult]) =>
          entry[1].excluded === null && entry[1].total !== null && !groupOf(entry[0]).includes('null');
        const ranked = Object.entries(units).filter(inRanking);
        for (const [unit, result] of ranked) {
          const above = ranked.filter(
            ([other, { total }]) => groupOf(other) === groupOf(unit) && (total ?? 0) > (result.total ?? 0),
          );
          expect(result.rank).toBe(above.length + 1);
        }
        for (const [, result] of Object.entries(units).filter((entry) => !inRanking(entry)))
          expect(result.rank).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it('never exceeds a quota without a recorded exception', async () => {
    const quota = compiled.scheme.grading.map((step) => step.action).find((action) => action.kind === 'quota');
    if (quota?.kind !== 'quota' || quota.share === null) return;
    const share = Number(quota.share.text);
    await fc.assert(
      fc.asyncProperty(arbitraryAssessment(compiled.scheme, 15), async (document) => {
        const units = Object.entries(await unitsOf(compiled, document));
        const excepted = new Set(
          (document.decisions ?? []).filter(({ kind }) => kind === 'quota_exception').map(({ unit }) => unit),
        );
        const holders = units.filter(([unit, { tier }]) => tier === quota.tier && !excepted.has(unit));
        expect(holders.length).toBeLessThanOrEqual(Math.floor(share * units.length + 1e-9));
      }),
      { numRuns: 40 },
    );
  });
});

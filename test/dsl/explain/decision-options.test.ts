import { describe, expect, it } from 'vitest';
import {
  type AssessmentDocument,
  type CompiledScheme,
  decisionOptions,
  evaluate,
  type PossibleDecision,
  validateAssessment,
} from '../../../dsl/index.js';
import { compileShipped, readVector, SHIPPED, VECTOR_FILES } from '../../schemes/shipped-schemes.js';
import { compileText } from '../run-scheme.js';
import { EVERYBODY, EVERYTHING } from './everything-scheme.js';

type DecisionInput = NonNullable<AssessmentDocument['decisions']>[number];

async function evaluated(compiled: CompiledScheme, document: AssessmentDocument) {
  const { evaluation, result, diagnostics } = await evaluate(compiled, document);
  if (evaluation === null || result === null) throw new Error(JSON.stringify(diagnostics));
  return { evaluation, result };
}

/** A decision as it is offered, at the most it permits. */
function asOffered(unit: string, { kind, rule, tiers, points, size }: PossibleDecision): DecisionInput {
  const [best] = tiers;
  return {
    unit,
    kind,
    ...(rule === null ? {} : { rule }),
    ...(best === undefined ? {} : { tier: best.id }),
    ...(points === null ? {} : { points: points.high ?? '1' }),
    ...(size === null ? {} : { size: size[1] }),
    ...(kind === 'lot' ? { place: 1 } : {}),
    reason: '会议决定',
  };
}

const DOCUMENTS = [
  { name: 'everything', compiled: () => compileText(EVERYTHING), document: () => EVERYBODY },
  ...VECTOR_FILES.map((name) => ({
    name,
    compiled: () => compileShipped(SHIPPED.find((scheme) => name.startsWith(scheme)) ?? name),
    document: () => documentOf(name),
  })),
];

function documentOf(name: string): AssessmentDocument {
  const { value, diagnostics } = validateAssessment(readVector(name).input);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

describe('the decisions that are offered', () => {
  it.each(DOCUMENTS)('are all permitted by the language: $name', async ({ compiled: compile, document: read }) => {
    const compiled = compile();
    const document = read();
    const { evaluation } = await evaluated(compiled, document);
    const offered: DecisionInput[] = [];
    for (const { id } of document.units) {
      const { possible } = await decisionOptions(evaluation, compiled.scheme, id);
      offered.push(...possible.map((each) => asOffered(id, each)));
    }
    const { diagnostics } = await evaluate(compiled, {
      ...document,
      decisions: [...(document.decisions ?? []), ...offered],
    });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('hold every kind and rule that moves a unit of the vectors', async () => {
    for (const { name, compiled: compile, document: read } of DOCUMENTS) {
      const compiled = compile();
      const document = read();
      const { decisions = [] } = document;
      for (const [index, decision] of decisions.entries()) {
        const without = { ...document, decisions: decisions.filter((_, position) => position !== index) };
        const before = await evaluated(compiled, without);
        const after = await evaluated(compiled, document);
        if (JSON.stringify(before.result.units) === JSON.stringify(after.result.units)) continue;
        const { possible } = await decisionOptions(before.evaluation, compiled.scheme, decision.unit);
        const keys = possible.map(({ kind, rule }) => `${kind} ${rule ?? ''}`);
        expect(keys, `${name} ${decision.unit}`).toContain(`${decision.kind} ${decision.rule ?? ''}`);
      }
    }
  });

  it('are none for a unit that is left out', async () => {
    const compiled = compileText(EVERYTHING);
    const { evaluation, result } = await evaluated(compiled, EVERYBODY);
    const out = Object.entries(result.units).find(([, { excluded }]) => excluded !== null)?.[0] ?? '';
    expect(await decisionOptions(evaluation, compiled.scheme, out)).toEqual({ possible: [], open: [] });
  });
});

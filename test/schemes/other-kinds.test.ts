import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Case, parseCase, runCase } from '../../dsl/cases/index.js';
import { explainUnit, renderUnitExplanation } from '../../dsl/explain/index.js';
import { type Compilation, type CompiledScheme, compileScheme, evaluate, lintScheme } from '../../dsl/index.js';

const KINDS = new URL('../fixtures/other-kinds/', import.meta.url);
const ids = readdirSync(KINDS).sort();
const cases = ids.flatMap((id) =>
  readdirSync(new URL(`${id}/cases/`, KINDS))
    .sort()
    .map((name) => ({ id, name })),
);

function compilationOf(id: string): Compilation {
  return compileScheme(readFileSync(new URL(`${id}/scheme.yaml`, KINDS), 'utf8'), `${id}/scheme.yaml`);
}

function compiledOf(id: string): CompiledScheme {
  const { compiled, diagnostics } = compilationOf(id);
  if (compiled === null) throw new Error(`${id}: ${diagnostics.map(({ message }) => message.en).join('\n')}`);
  return compiled;
}

function caseOf(id: string, name: string): Case {
  const { value, diagnostics } = parseCase(readFileSync(new URL(`${id}/cases/${name}`, KINDS), 'utf8'), name);
  if (value === undefined) throw new Error(`${name}: ${diagnostics.map(({ message }) => message.en).join('\n')}`);
  return value;
}

/** Regulations of other kinds need YAML only. The results are worked out by hand: the arithmetic stands in the cases. */
describe('schemes of other kinds', () => {
  it('are nine, each with a case', () => {
    expect(ids).toHaveLength(9);
    expect(ids.filter((id) => !cases.some((entry) => entry.id === id))).toEqual([]);
  });

  it.each(ids.map((id) => ({ id })))('$id compiles and is linted without a word', ({ id }) => {
    const { spec, scheme, compiled, diagnostics } = compilationOf(id);
    expect(diagnostics).toEqual([]);
    if (spec === null || scheme === null || compiled === null) throw new Error(`${id} does not compile`);
    expect(lintScheme({ spec, scheme, plan: compiled.plan, source: null }).diagnostics).toEqual([]);
  });

  it.each(cases)('$id/$name comes out as worked out by hand, whichever way conditions are decided', async (entry) => {
    const compiled = compiledOf(entry.id);
    const subject = caseOf(entry.id, entry.name);
    for (const conditions of ['compiled', 'rules_engine'] as const) {
      const { status, differences, diagnostics } = await runCase(compiled, subject, { conditions });
      const shown = differences.map(({ unit, key, expected, actual }) => ({ unit, key, expected, actual }));
      expect({ status, shown, diagnostics }).toEqual({ status: 'passed', shown: [], diagnostics: [] });
    }
  });

  it.each(cases)('$id/$name does not depend on the order of units', async (entry) => {
    const compiled = compiledOf(entry.id);
    const { input } = caseOf(entry.id, entry.name);
    const forward = await evaluate(compiled, input, { interim: true });
    const backward = await evaluate(compiled, { ...input, units: [...input.units].reverse() }, { interim: true });
    expect(forward.result).not.toBeNull();
    expect(backward.result?.units).toEqual(forward.result?.units);
  });

  it.each(cases)('$id/$name explains every unit in both languages', async (entry) => {
    const compiled = compiledOf(entry.id);
    const { input } = caseOf(entry.id, entry.name);
    const { evaluation } = await evaluate(compiled, input);
    if (evaluation === null) throw new Error(`${entry.name} has no evaluation`);
    for (const { id } of input.units) {
      const explanation = await explainUnit(evaluation, compiled.scheme, id);
      expect(renderUnitExplanation(explanation, compiled.scheme, 'zh')).toContain(
        compiled.scheme.score.label?.zh ?? id,
      );
      expect(renderUnitExplanation(explanation, compiled.scheme, 'en')).not.toContain('undefined');
    }
  });
});

/** The case's input with one unit changed, and what evaluating it finds. */
async function spoil(id: string, name: string, unit: object): Promise<readonly string[]> {
  const { input } = caseOf(id, name);
  const [first, ...rest] = input.units;
  if (first === undefined) throw new Error(`${name} has no units`);
  const { diagnostics } = await evaluate(compiledOf(id), { ...input, units: [{ ...first, ...unit }, ...rest] });
  return diagnostics.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('bad values in schemes of other kinds', () => {
  it('are refused: an unknown kind of entry, a day that does not exist, a share above 1', async () => {
    const entry = { event: '1', date: '2023-02-30', kind: 'bribery' };
    expect(await spoil('credit-score', '2023.yaml', { records: { entries: [entry] } })).toEqual([
      'input-type units.0.records.entries.0.date',
      'input-type units.0.records.entries.0.kind',
    ]);
    const paper = { doi: 'a', published: '2023-01-01', level: 'top', share: 1.5, citations: -1 };
    expect(await spoil('research-evaluation', 'two-disciplines.yaml', { records: { papers: [paper] } })).toEqual([
      'input-range units.0.records.papers.0.share',
      'input-type units.0.records.papers.0.citations',
    ]);
  });

  it('are refused: a grade of execution of 6, half a goal, a decision beyond its bound', async () => {
    const element = { segment: 'short', first: '2A', grade: [6, 1, 1, 1, 1, 1, 1, 1, 1] };
    expect(await spoil('figure-skating', 'competition.yaml', { records: { elements: [element] } })).toEqual([
      'input-range units.0.records.elements.0.grade.0',
    ]);
    const match = { away: 'b', home_goals: 1.5, away_goals: 0 };
    expect(await spoil('football-league', 'mini-league.yaml', { records: { matches: [match] } })).toEqual([
      'input-type units.0.records.matches.0.home_goals',
    ]);
    const { input } = caseOf('kpi-contract', 'full-year.yaml');
    const decisions = [{ unit: 's1', kind: 'points', rule: 'leaders', points: 5.5 }];
    const { diagnostics } = await evaluate(compiledOf('kpi-contract'), { ...input, decisions });
    expect(diagnostics.map(({ code }) => code)).toEqual(['input-range']);
  });

  it('leave no value where a table has no row: an element that is not in the list of base values', async () => {
    const { input } = caseOf('figure-skating', 'competition.yaml');
    const grade = [1, 1, 1, 1, 1, 1, 1, 1, 1];
    const units = input.units.map((unit, index) =>
      index === 0 ? { ...unit, records: { elements: [{ segment: 'short', first: '5A', grade }] } } : unit,
    );
    const { result } = await evaluate(compiledOf('figure-skating'), { ...input, units });
    expect(result?.units.a?.total).toBeNull();
    expect(result?.units.a?.missing[0]).toEqual({
      node: 'short_elements',
      reasons: [{ kind: 'no_row', of: 'base_values:5A' }],
      counted: 'open',
    });
  });
});

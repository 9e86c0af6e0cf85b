import { describe, expect, it } from 'vitest';
import { explainUnit, type Trace, type UnitExplanation } from '../../../dsl/explain/index.js';
import { type AssessmentDocument, evaluate } from '../../../dsl/index.js';
import { compileText } from '../run-scheme.js';
import { EVERYBODY, EVERYTHING } from './everything-scheme.js';

async function explain(body: string, document: AssessmentDocument, unit: string): Promise<UnitExplanation> {
  const compiled = compileText(body);
  const { evaluation, diagnostics } = await evaluate(compiled, document);
  if (evaluation === null) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  return explainUnit(evaluation, compiled.scheme, unit);
}

/** The first trace of a kind in a node's method stage. */
function findTrace<K extends Trace['kind']>(explanation: UnitExplanation, node: string, kind: K) {
  const stage = explanation.nodes.find((entry) => entry.node === node)?.stages[0];
  const queue: unknown[] = [stage?.trace, ...(stage?.inputs ?? [])];
  for (const part of queue) {
    if (typeof part !== 'object' || part === null) continue;
    if ('kind' in part && part.kind === kind) return part as Extract<Trace, { kind: K }>; // its kind was just read
    queue.push(...Object.values(part));
  }
  throw new Error(`${node} has no ${kind}`);
}

type Facts = Readonly<Record<string, number | boolean>>;

const RANKED = `
facts: { x: { label: 数, type: number }, out: { label: 除名, type: boolean } }
score: { id: total, formula: x, missing: ask }
also: [ { id: place, formula: rank(x over units), missing: ask } ]
eligibility: [ { id: low, when: total < 0 }, { id: struck, when: out is not missing and out } ]
ranking: { by: total, ties: best, tie_break: [ { by: x + 0, label: 再比 } ] }
`;

describe('the explanation of a unit', () => {
  it('shows a rank with the size of the population and how many were left out', async () => {
    const facts: readonly Facts[] = [{ x: 5 }, { x: 9 }, { x: 9 }, {}, { x: 1 }];
    const units = facts.map((given, index) => ({ id: `u${index}`, facts: given }));
    const trace = findTrace(await explain(RANKED, { units }, 'u0'), 'place', 'population');
    expect(trace).toMatchObject({ size: 5, counted: 4, leftOut: 1, higher: 2, value: { text: '3' } });
  });

  it('counts the units that were there when scores were computed, also those that left for their score later', async () => {
    const units: readonly { readonly id: string; readonly facts: Facts }[] = [
      { id: 'a', facts: { x: 5 } },
      { id: 'low', facts: { x: -1 } },
      { id: 'struck', facts: { x: 9, out: true } },
    ];
    const explanation = await explain(RANKED, { units }, 'a');
    expect(findTrace(explanation, 'place', 'population')).toMatchObject({ size: 2, higher: 0 });
    expect(explanation.rankings[0]).toMatchObject({ size: 1, above: 0, tied: 1 });
  });

  it('shows what the tie-break keys said among the units still tied', async () => {
    const units = ['a', 'b', 'c'].map((id) => ({ id, facts: { x: id === 'c' ? 1 : 5 } }));
    const [ranking] = (await explain(RANKED, { units }, 'a')).rankings;
    expect(ranking).toMatchObject({ size: 3, above: 0, tied: 2, tieBreaks: [{ index: 0, tied: 2, left: 2 }] });
  });

  it('names the rule that leaves a unit out, and shows nothing of grading and awards', async () => {
    const explanation = await explain(EVERYTHING, EVERYBODY, 'u4');
    expect(explanation.eligibility.excluded).toBe('no_income');
    expect(explanation.grading).toEqual([]);
    expect(explanation.tier).toMatchObject({ possible: [], decided: null, waiting: [] });
    expect(explanation.awards.map(({ status }) => status)).toEqual(['not_granted', 'not_granted']);
  });

  it('says what became of each entry of a record list', async () => {
    const trace = findTrace(await explain(EVERYTHING, EVERYBODY, 'u1'), 'honour_points', 'records');
    expect(trace.entries.map(({ counts }) => counts)).toEqual([
      'yes',
      'same_counted',
      'expired',
      'not_yet_valid',
      'yes',
    ]);
    expect(trace.value).toEqual({ kind: 'number', text: '9.55' });
  });

  it('tells the marks that were trimmed away', async () => {
    const trace = findTrace(await explain(EVERYTHING, EVERYBODY, 'u1'), 'q_trimmed', 'ratings');
    expect(trace.marks.filter(({ dropped }) => dropped).map(({ mark }) => mark)).toEqual(['95', '60']);
  });

  it('shows a quota with its places, who is above and what became of the unit', async () => {
    const step = (await explain(EVERYTHING, EVERYBODY, 'u2')).grading.find(({ id }) => id === 'quota');
    expect(step?.action).toMatchObject({ whole: 2, candidates: 3, higher: 1, tied: 1, open: 1, effect: 'cut' });
    expect(step).toMatchObject({ before: { possible: ['gold'] }, after: { possible: ['silver'] } });
  });

  it('shows a veto with its condition, evidence and who certifies it', async () => {
    const explanation = await explain(EVERYTHING, EVERYBODY, 'u2');
    expect(explanation.vetoes).toEqual([{ step: 'veto', rule: 'veto_barred', truth: true }]);
    const rule = explanation.grading.find(({ id }) => id === 'veto')?.rules[0];
    expect(rule).toMatchObject({ truth: true, evidence: '处分决定', certifiedBy: '纪检组' });
    expect(rule?.conditions).toMatchObject([{ tier: null, condition: { kind: 'holds', truth: true } }]);
  });

  it('says which missing fact keeps a tier open, and between which tiers', async () => {
    const body = `
facts: { x: { label: 数, type: number }, veto: { label: 否决, type: boolean } }
score: { id: total, formula: x }
tiers: [{ id: top }, { id: good }]
grading:
  - { id: limits, rows: { of: total, rows: [{ tier: top, from: 5 }, { tier: good, else: true }] } }
  - { id: vetoes, at_most: good, any_of: [{ id: v, when: veto }] }`;
    const { tier, undecided } = await explain(body, { units: [{ id: 'u', facts: { x: 9 } }] }, 'u');
    expect(tier).toMatchObject({ possible: ['top', 'good'], decided: null });
    expect(tier.waiting).toEqual([{ step: 'vetoes', reasons: [{ kind: 'not_reported', of: 'veto' }] }]);
    expect(undecided).toEqual([{ rule: 'v', reasons: [{ kind: 'not_reported', of: 'veto' }] }]);
  });

  it('shows a condition that reads the tier for each tier the unit may have', async () => {
    const body = `
score: { id: total, formula: '1' }
tiers: [{ id: top }, { id: good }]
grading: [{ id: meeting, decided: { by: 会议, among: [top, good] } }]
awards: [{ id: a, title: 先进, when: tier = top }]`;
    const { awards, tier } = await explain(body, { units: [{ id: 'u' }] }, 'u');
    expect(tier.waiting).toEqual([{ step: 'meeting', reasons: [{ kind: 'not_decided', of: 'meeting' }] }]);
    expect(awards[0]).toMatchObject({ status: 'pending' });
    expect(awards[0]?.conditions.map((entry) => [entry.tier, entry.condition.truth])).toEqual([
      ['top', true],
      ['good', false],
    ]);
  });

  it('computes an award from what it shows', async () => {
    const [award] = (await explain(EVERYTHING, EVERYBODY, 'u1')).awards;
    expect(award).toMatchObject({ status: 'granted', amount: { text: '5600' }, computed: { kind: 'arithmetic' } });
  });

  it('is plain data', async () => {
    const explanation = await explain(EVERYTHING, EVERYBODY, 'u1');
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });
});

import { ITEM_IDS, ITEM_POINTS, TIERS, VETO_TIER, VETOES } from '../indicator-scheme.js';
import type { IndicatorUnit } from '../indicator-units.js';
import type { Answer } from './answer.js';

/**
 * The same regulation as a JDM decision: an expression for every item and computed score and the total, a decision table
 * for the vetoes, one for the tiers; with its trace, as the others. Null when the package is not installed.
 */
export async function createZenEngine(): Promise<((unit: IndicatorUnit) => Promise<Answer>) | null> {
  const zen = await import('@gorules/zen-engine').catch(() => null); // an optional dependency, native
  if (zen === null) return null;
  const decision = new zen.ZenEngine().createDecision(decisionModel());
  return async (unit) => {
    const { result } = await decision.evaluate(unit, { trace: true });
    const vetoes: readonly string[] = result.vetoes.map((row: { readonly veto: string }) => row.veto);
    return { total: result.total, vetoes, tier: result.tier };
  };
}

const SCORES: readonly (readonly [key: string, expression: string])[] = [
  ...ITEM_IDS.map((id) => [id, `min([${ITEM_POINTS}, max([0, items.${id}])])`] as const),
  ['membership', 'min([6, 6 * members / staff])'],
  ['fees', 'fee_rate >= 1 ? 6 : fee_rate >= 0.9 ? 4 : fee_rate >= 0.8 ? 2 : 0'],
  ['training', 'min([4, floor(training_days / 5) * 0.5])'],
  ['bonus_honours', 'min([3, honours * 0.5])'],
  ['deduction_complaints', 'max([-3, complaints * -0.5])'],
];

function decisionModel(): object {
  const terms = [...SCORES.map(([key]) => `$.${key}`), 'innovation', '-conduct'];
  const scores = [...SCORES, ['total', `round(sum([${terms.join(', ')}]), 2)`] as const];
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      expressionNode('scores', scores),
      tableNode(
        'vetoes',
        'collect',
        'veto',
        VETOES.map((id) => [`vetoes.${id}`, `"${id}"`] as const),
      ),
      tableNode(
        'tiers',
        'first',
        'reached',
        TIERS.map(({ id, from }) => [`total >= ${from}`, `"${id}"`] as const),
      ),
      expressionNode('result', [
        ['total', 'total'],
        ['vetoes', 'vetoes'],
        ['tier', `len(vetoes) > 0 and total >= ${TIERS[1].from} ? "${VETO_TIER}" : reached`],
      ]),
      { id: 'out', name: 'out', type: 'outputNode' },
    ],
    edges: ['in scores', 'in vetoes', 'scores tiers', 'vetoes result', 'tiers result', 'result out'].map((pair) => {
      const [sourceId, targetId] = pair.split(' ');
      return { id: pair, type: 'edge', sourceId, targetId };
    }),
  };
}

function expressionNode(id: string, rows: readonly (readonly [key: string, value: string])[]): object {
  const expressions = rows.map(([key, value]) => ({ id: key, key, value }));
  return { id, name: id, type: 'expressionNode', content: { expressions, passThrough: false } };
}

/** Each row: a condition, and the expression of the one output. Several hits become the list `vetoes`. */
function tableNode(
  id: string,
  hitPolicy: 'first' | 'collect',
  field: string,
  rows: readonly (readonly [condition: string, gives: string])[],
): object {
  const content = {
    hitPolicy,
    inputs: [{ id: 'when', name: 'when' }],
    outputs: [{ id: 'gives', name: field, field }],
    rules: rows.map(([when, gives], index) => ({ _id: String(index), when, gives })),
    passThrough: hitPolicy === 'first',
    ...(hitPolicy === 'collect' ? { outputPath: id } : {}),
  };
  return { id, name: id, type: 'decisionTableNode', content };
}

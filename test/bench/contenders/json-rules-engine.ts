import { Engine } from 'json-rules-engine';
import { ITEM_IDS, ITEM_POINTS, TIERS, VETO_TIER, VETOES } from '../indicator-scheme.js';
import type { IndicatorUnit } from '../indicator-units.js';
import type { Answer } from './answer.js';

/**
 * json-rules-engine as its manual uses it: one engine, built once, with its own operators; vetoes, tiers and every item
 * (its mark lies within its points) are rules. It computes no numbers, so the total is computed before, in doubles.
 */
export function createJsonRulesEngine(): (unit: IndicatorUnit) => Promise<Answer> {
  const engine = new Engine();
  for (const id of ITEM_IDS) {
    const within = [
      { fact: id, operator: 'greaterThanInclusive', value: 0 },
      { fact: id, operator: 'lessThanInclusive', value: ITEM_POINTS },
    ];
    engine.addRule({ conditions: { all: within }, event: { type: 'item', params: { id } } });
  }
  for (const id of VETOES) {
    engine.addRule({
      conditions: { all: [{ fact: id, operator: 'equal', value: true }] },
      event: { type: 'veto', params: { id } },
    });
  }
  for (const [index, { id, from }] of TIERS.entries()) {
    const better = TIERS[index - 1];
    const below = better === undefined ? [] : [{ fact: 'total', operator: 'lessThan', value: better.from }];
    engine.addRule({
      conditions: { all: [{ fact: 'total', operator: 'greaterThanInclusive', value: from }, ...below] },
      event: { type: 'tier', params: { id } },
    });
  }
  return async (unit) => {
    const total = totalOf(unit);
    const { events } = await engine.run({ ...unit.items, ...unit.vetoes, total });
    const idsOf = (type: string) => events.flatMap((event) => (event.type === type ? [String(event.params?.id)] : []));
    if (idsOf('item').length !== ITEM_IDS.length) throw new Error('an item is out of its range');
    const vetoes = VETOES.filter((id) => idsOf('veto').includes(id));
    const [tier = ''] = idsOf('tier');
    return { total, vetoes, tier: vetoes.length > 0 ? atMost(tier) : tier };
  };
}

/** In doubles, rounded to cents: right for the units measured, not for all. */
function totalOf(unit: IndicatorUnit): number {
  let sum = 0;
  for (const id of ITEM_IDS) sum += unit.items[id] ?? Number.NaN;
  sum += Math.min(6, (6 * unit.members) / unit.staff);
  sum += unit.fee_rate >= 1 ? 6 : unit.fee_rate >= 0.9 ? 4 : unit.fee_rate >= 0.8 ? 2 : 0;
  sum += Math.min(4, Math.floor(unit.training_days / 5) * 0.5);
  sum += Math.min(3, unit.honours * 0.5) + unit.innovation;
  sum += Math.max(-3, unit.complaints * -0.5) - unit.conduct;
  return Math.round(sum * 100) / 100;
}

function atMost(tier: string): string {
  const place = (wanted: string): number => TIERS.findIndex(({ id }) => id === wanted);
  return place(tier) < place(VETO_TIER) ? VETO_TIER : tier;
}

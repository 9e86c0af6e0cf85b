import type { Answer } from './contenders/answer.js';
import { createHeng } from './contenders/heng.js';
import { createJsonRulesEngine } from './contenders/json-rules-engine.js';
import { createZenEngine } from './contenders/zen-engine.js';
import { type IndicatorUnit, indicatorUnits } from './indicator-units.js';
import { measureInTurn } from './measure.js';
import { printTimings } from './print-table.js';

const ROUNDS = 1500;
const WARM_UP = 400;
const TARGET = 2;

/** One unit with 45 indicators: Heng beside json-rules-engine and zen-engine, after a check that all give the same. */
export async function benchOneUnit(): Promise<void> {
  const units = indicatorUnits(60);
  const heng = createHeng();
  const rulesEngine = createJsonRulesEngine();
  const zen = await createZenEngine();
  await checkSame(units, 'json-rules-engine', heng.evaluate, rulesEngine);
  if (zen !== null) await checkSame(units, 'zen-engine', heng.evaluate, zen);
  const unitOf = (number: number): IndicatorUnit => {
    const unit = units[number % units.length];
    if (unit === undefined) throw new Error('bug: there are units');
    return unit;
  };
  const contenders = [
    { name: 'Heng: result and full explanation', run: (number: number) => heng.explain(unitOf(number)) },
    { name: 'Heng: result, every value kept', run: (number: number) => heng.evaluate(unitOf(number)) },
    { name: 'Heng: the same, conditions compiled', run: (number: number) => heng.evaluate(unitOf(number), 'compiled') },
    { name: 'json-rules-engine alone, total in doubles', run: (number: number) => rulesEngine(unitOf(number)) },
    ...(zen === null ? [] : [{ name: 'zen-engine, with trace', run: (number: number) => zen(unitOf(number)) }]),
  ];
  const timings = await measureInTurn(contenders, ROUNDS, WARM_UP);
  printTimings(
    'One unit: 42 rated items, 3 computed, 2 bonuses, 2 deductions, 3 vetoes, 4 tiers',
    `ms per unit, one at a time, ${ROUNDS} rounds in turn; all found the same totals, vetoes and tiers for ${units.length} units`,
    timings,
  );
  const median = timings[0]?.median ?? Number.NaN;
  console.log(
    `\nTarget: under ${TARGET} ms per unit with its explanation: ${median < TARGET ? 'met' : 'NOT met'} (median ${median.toFixed(3)} ms)`,
  );
  if (zen === null) console.log('zen-engine is not installed here and was left out.');
}

type Evaluate = (unit: IndicatorUnit) => Promise<Answer>;

async function checkSame(units: readonly IndicatorUnit[], name: string, ours: Evaluate, theirs: Evaluate) {
  for (const unit of units) {
    const [expected, found] = [JSON.stringify(await ours(unit)), JSON.stringify(await theirs(unit))];
    if (expected !== found) throw new Error(`${name} finds ${found} for ${unit.id}, Heng ${expected}`);
  }
}

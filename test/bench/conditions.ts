import { conditionOf } from '../../dsl/conditions/condition-of.js';
import { decide } from '../../dsl/conditions/decide.js';
import { decideWithRulesEngine } from '../../dsl/conditions/rules-engine.js';
import { compileScheme, evaluate } from '../../dsl/index.js';
import { indicatorScheme } from './indicator-scheme.js';
import { documentOf, indicatorUnits } from './indicator-units.js';
import { measureInTurn } from './measure.js';
import { printTimings } from './print-table.js';

const ROUNDS = 1500;
const WARM_UP = 400;

/** The conditions of one unit alone, its numbers being computed: decided directly, and by json-rules-engine with the trees. */
export async function benchConditions(): Promise<void> {
  const { compiled } = compileScheme(indicatorScheme());
  if (compiled === null) throw new Error('the scheme does not compile');
  const [unit] = indicatorUnits(1);
  if (unit === undefined) throw new Error('bug: there is a unit');
  const { evaluation } = await evaluate(compiled, documentOf(unit));
  if (evaluation === null) throw new Error('the document has errors');
  const { evaluator } = evaluation;
  const { plan } = evaluator;
  const asked = plan.grading.flatMap(({ id, action, anyOf }) => [
    ...(action.kind === 'rows' ? action.rows.map(({ when }) => ({ id, when })) : []),
    ...(anyOf ?? []),
  ]);
  const rules = asked.flatMap(({ id, when }) => (when === null ? [] : [{ id, condition: conditionOf(plan, when) }]));
  const read = (operand: string) => evaluator.value(Number(operand.slice(1)), { unit: 0 });
  const directly = () => rules.map(({ condition }) => decide(condition, read));
  const byEngine = async () => (await decideWithRulesEngine(rules, read)).map(({ truth }) => truth);
  if (JSON.stringify(directly()) !== JSON.stringify(await byEngine())) throw new Error('the two ways differ');
  const contenders = [
    { name: 'decided directly (populations)', run: directly },
    { name: 'by json-rules-engine, with trees (one unit)', run: byEngine },
  ];
  printTimings(
    `The ${rules.length} conditions of one unit (3 tier limits, 3 vetoes)`,
    `ms per unit, ${ROUNDS} rounds in turn; both gave the same answers`,
    await measureInTurn(contenders, ROUNDS, WARM_UP),
  );
}

import type { Outcome } from '../diagnostic/diagnostic.js';
import type { Plan, PlanRecords } from '../plan/plan.js';
import { type Holes, NO_HOLES } from '../scheme/holes.js';
import type { Formula, NormalRecords, NormalScheme } from '../scheme/normal.js';
import { checkIds } from './check-ids.js';
import { checkRecordCycles } from './check-record-cycles.js';
import { checkValues } from './check-values.js';
import { OutcomeLowering } from './lower-outcome.js';
import { LoweringContext } from './lowering-context.js';
import { NodeLowering } from './node-lowering.js';
import { typeOf } from './symbols.js';

/**
 * Lowers a normal scheme into the Plan, checking types, references, stages and cycles on the way. Without errors there
 * is a value. What may be declared in a hole is known. The order of the written scheme gives the order of the operations,
 * so the same scheme gives the same Plan.
 *
 * @param beside formulas of the procedure, which the Plan does not compute; they are checked like those of awards
 */
export function lowerScheme(
  scheme: NormalScheme,
  holes: Holes = NO_HOLES,
  beside: readonly Formula[] = [],
): Outcome<Plan> {
  const context = new LoweringContext(scheme, holes);
  checkIds(context);
  context.diagnostics.push(...checkValues(scheme));
  const nodes = new NodeLowering(context);
  const records = scheme.records.map((list) => lowerRecords(list, context, nodes));
  checkRecordCycles(records, context);
  const ballotMarks = Object.fromEntries(
    scheme.sources.flatMap((source) =>
      source.ballot === null
        ? []
        : [[source.id, context.lower(source.ballot.mark, 'number', { stage: 'records', ballot: true }, nodes)]],
    ),
  );
  const root = { name: '', source: null };
  for (const node of [scheme.score, ...scheme.also]) nodes.planNode(node.id, root, node.at);
  nodes.lowerHidden();
  const outcome = new OutcomeLowering(context, nodes);
  const plan: Plan = {
    records,
    ballotMarks,
    total: scheme.score.id,
    eligibility: scheme.eligibility.map((rule) => outcome.eligibility(rule)),
    rankings: scheme.rankings.map((ranking) => outcome.ranking(ranking)),
    tiers: context.tiers,
    grading: scheme.grading.map((step) => outcome.step(step)),
    awards: scheme.awards.map((award) => outcome.award(award)),
    consequences: scheme.consequences.map((rule) => outcome.consequence(rule)),
    nodes: nodes.nodes,
    bounds: nodes.bounds,
    operations: context.plan.operations,
    conditions: context.conditions,
    aggregates: context.plan.aggregates,
  };
  for (const formula of beside) {
    context.check(formula, formula.at.at(-1) === 'when' ? 'boolean' : 'number', { stage: 'awards' });
  }
  const failed = context.diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return failed ? { diagnostics: context.diagnostics } : { value: plan, diagnostics: context.diagnostics };
}

function lowerRecords(list: NormalRecords, context: LoweringContext, nodes: NodeLowering): PlanRecords {
  const surroundings = { stage: 'records', records: list.id } as const;
  return {
    id: list.id,
    computed: list.fields.flatMap((field) =>
      field.formula === null
        ? []
        : [{ field: field.id, value: context.lower(field.formula, typeOf(field.type), surroundings, nodes) }],
    ),
    validYears: list.valid?.years ? context.lower(list.valid.years, 'number', surroundings, nodes) : null,
  };
}

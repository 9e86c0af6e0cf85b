import type { Plan, PlanAction, PlanStep } from '../../../dsl/plan/plan.js';
import { printRef } from './print-operation.js';

/** The outcome sections of a Plan and what stands beside its nodes, a heading for each that is not empty. */
export function printOutcome(plan: Plan): readonly string[] {
  const tier = (index: number): string => plan.tiers[index] ?? '?';
  return [
    ...section(
      'limits of decisions',
      plan.bounds.map(
        ({ node, gives, atLeast, upTo }) => `${node}: ${gives} ${printRef(atLeast)} to ${printRef(upTo)}`,
      ),
    ),
    ...section(
      'ballot marks',
      Object.entries(plan.ballotMarks).map(([source, mark]) => `${source}: #${mark}`),
    ),
    ...section(
      'records',
      plan.records.map(({ id, computed, validYears }) => {
        const fields = computed.map(({ field, value }) => `${field} = #${value}`);
        return `${id}: ${[...fields, `valid for years ${printRef(validYears)}`].join(', ')}`;
      }),
    ),
    ...section(
      'eligibility',
      plan.eligibility.map(({ id, when, stage }) => `${id}: out when #${when}, from ${stage}`),
    ),
    ...section(
      'rankings',
      plan.rankings.map(({ id, by, order, within, ties, tieBreak, lots }) => {
        const breaks = tieBreak
          .map(
            (entry) => `${entry.by.map((key) => `#${key}`).join(' and ')} ${entry.order}${entry.again ? ' again' : ''}`,
          )
          .join(', then ');
        const of = within.length === 0 ? 'all' : within.join(' + ');
        return `${id}: by #${by}, ${order} first, within ${of}, ties ${ties}${breaks === '' ? '' : `, broken by ${breaks}`}${lots ? ', then lots' : ''}`;
      }),
    ),
    ...section('tiers, best first', plan.tiers.length === 0 ? [] : [plan.tiers.join(' > ')]),
    ...section(
      'grading',
      plan.grading.flatMap((step) => printStep(step, tier)),
    ),
    ...section(
      'awards',
      plan.awards.map(({ id, when, amount, isTitle, decided }) => {
        const gives = isTitle ? 'title' : `amount ${printRef(amount)}`;
        return `${id}: ${gives}, when ${printRef(when)}${decided === null ? '' : `, decided, up to ${printRef(decided.upTo)}`}`;
      }),
    ),
    ...section(
      'consequences',
      plan.consequences.map(({ id, when }) => `${id}: when #${when}`),
    ),
    ...section(
      'conditions inside expressions',
      plan.conditions.map(({ kind, at, text, operation }) => `${kind} #${operation} «${text}» at ${at.join('.')}`),
    ),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`# ${title}`, ...lines, ''];
}

function printStep({ id, when, anyOf, action, keepAs }: PlanStep, tier: (index: number) => string): readonly string[] {
  const condition = when === null ? '' : `, when #${when}`;
  const rules = (anyOf ?? []).map(
    (rule) => `  any of ${rule.id}: ${rule.when === null ? 'when decided' : `#${rule.when}`}`,
  );
  const kept = keepAs === null ? '' : `, kept as ${keepAs}`;
  return [`${id}: ${printAction(action, tier)}${condition}${kept}`, ...rowsOf(action, tier), ...rules];
}

function rowsOf(action: PlanAction, tier: (index: number) => string): readonly string[] {
  if (action.kind !== 'rows') return [];
  return action.rows.map((row) => `  ${tier(row.tier)} ${row.when === null ? 'otherwise' : `when #${row.when}`}`);
}

function printAction(action: PlanAction, tier: (index: number) => string): string {
  switch (action.kind) {
    case 'rows':
      return 'first row that holds';
    case 'decided':
      return `decided among ${action.among.map(tier).join(', ')}`;
    case 'quota': {
      const size =
        action.places === null ? `share ${printRef(action.share)} rounded ${action.round}` : `places #${action.places}`;
      const exception = action.exception ? ', exceptions allowed' : '';
      return `quota of ${tier(action.tier)}: ${size} of ${action.of}, by #${action.by}, ties ${action.ties}, others to ${tier(action.to)}${exception}`;
    }
    case 'at_most':
    case 'at_least':
    case 'set':
      return `${action.kind} ${tier(action.tier)}`;
    case 'up':
    case 'down':
      return `${action.kind} ${action.decided === null ? (action.by ?? 1) : `${action.decided.join(' to ')}, decided`}`;
    default:
      return action satisfies never;
  }
}

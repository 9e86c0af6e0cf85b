import type { OperationId, PlanAction, PlanAward, PlanRanking, PlanRule, PlanStep } from '../plan/plan.js';
import type { Formula, GradingAction, NormalAward, NormalRanking, NormalRule, NormalStep } from '../scheme/normal.js';
import { lowerLimits } from './lower-limits.js';
import type { LoweringContext } from './lowering-context.js';
import type { NodeLowering } from './node-lowering.js';
import { PART_WORDS } from './part-words.js';
import { readsRank } from './reads-rank.js';
import type { Stage, Surroundings } from './surroundings.js';

/** Keys of a tie-break may range over the units that tie. */
const TIE_BREAK: Surroundings = { stage: 'ranking', populations: ['units', 'group', 'tied'] };

/** Lowers what comes after the scores: eligibility, rankings, grading, awards, consequences. */
export class OutcomeLowering {
  readonly #context: LoweringContext;
  readonly #nodes: NodeLowering;

  constructor(context: LoweringContext, nodes: NodeLowering) {
    this.#context = context;
    this.#nodes = nodes;
  }

  eligibility(rule: NormalRule): {
    readonly id: string;
    readonly when: OperationId;
    readonly stage: 'inputs' | 'scores';
  } {
    const when = this.#optional(rule.when, 'boolean', 'scores') ?? this.#context.plan.constant(false);
    return { id: rule.id, when, stage: this.#context.plan.get(when).scored ? 'scores' : 'inputs' };
  }

  ranking(ranking: NormalRanking): PlanRanking {
    const attributes = this.#context.scheme.attributes.map((attribute) => attribute.id);
    for (const attribute of ranking.within) {
      if (!attributes.includes(attribute))
        this.#context.unknown([...ranking.at, 'within'], attribute, PART_WORDS.attribute, attributes);
    }
    return {
      id: ranking.id,
      by: this.#number(ranking.by, 'ranking'),
      order: ranking.order,
      within: ranking.within,
      ties: ranking.ties,
      tieBreak: ranking.tieBreak.map((key) => ({
        by: key.by.map((by) => this.#context.lower(by, 'number', TIE_BREAK, this.#nodes)),
        order: key.order,
        again: key.again,
      })),
      lots: ranking.lots,
    };
  }

  step(step: NormalStep): PlanStep {
    return {
      id: step.id,
      when: this.#optional(step.when, 'boolean', 'grading'),
      anyOf: step.anyOf === null ? null : step.anyOf.map((rule) => this.#rule(rule, 'grading')),
      action: this.#action(step, step.action),
      keepAs: step.keepAs,
    };
  }

  award(award: NormalAward): PlanAward {
    const when = this.#optional(award.when, 'boolean', 'awards');
    const amount = this.#optional(award.amount, 'number', 'awards');
    const operations = this.#context.plan.operations;
    return {
      id: award.id,
      readsRank: [when, amount].some((operation) => operation !== null && readsRank(operation, operations)),
      when,
      amount,
      isTitle: award.title !== null,
      decided: award.decided === null ? null : { upTo: this.#optional(award.decided.upTo, 'number', 'awards') },
    };
  }

  consequence(rule: NormalRule): { readonly id: string; readonly when: OperationId } {
    return { id: rule.id, when: this.#optional(rule.when, 'boolean', 'awards') ?? this.#context.plan.constant(false) };
  }

  #rule(rule: NormalRule, stage: Stage): PlanRule {
    return { id: rule.id, when: this.#optional(rule.when, 'boolean', stage) };
  }

  #action(step: NormalStep, action: GradingAction): PlanAction {
    switch (action.kind) {
      case 'rows': {
        const of = action.of === null ? null : this.#number(action.of, 'grading');
        return {
          kind: 'rows',
          rows: action.rows.map((row) => ({
            when: row.otherwise
              ? null
              : lowerLimits(row, of, this.#context, (formula, expects) =>
                  this.#context.lower(formula, expects, { stage: 'grading' }, this.#nodes),
                ),
            tier: this.#tier(row.tier, [...row.at, 'tier']),
          })),
        };
      }
      case 'decided':
        return {
          kind: 'decided',
          among: action.among.map((tier, index) => this.#tier(tier, [...step.at, 'decided', 'among', index])),
        };
      case 'quota':
        return {
          kind: 'quota',
          tier: this.#tier(action.tier, [...step.at, 'quota', 'tier']),
          share: this.#optional(action.share, 'number', 'grading'),
          places: this.#optional(action.places, 'number', 'grading'),
          of: action.of,
          by: this.#number(action.by, 'grading'),
          round: action.round,
          ties: action.ties,
          to: this.#tier(action.to, [...step.at, 'quota', 'to']),
          exception: action.exception,
        };
      case 'at_most':
      case 'at_least':
      case 'set':
        return { kind: action.kind, tier: this.#tier(action.tier, [...step.at, action.kind]) };
      case 'up':
      case 'down':
        return action;
      default:
        return action satisfies never;
    }
  }

  #tier(id: string, at: readonly (string | number)[]): number {
    const index = this.#context.tiers.indexOf(id);
    if (index < 0 && !this.#context.hidesTier) this.#context.unknown(at, id, PART_WORDS.tier, this.#context.tiers);
    return index;
  }

  #number(formula: Formula, stage: Stage): OperationId {
    return this.#context.lower(formula, 'number', { stage }, this.#nodes);
  }

  #optional(formula: Formula | null, expects: 'number' | 'boolean', stage: Stage): OperationId | null {
    return formula === null ? null : this.#context.lower(formula, expects, { stage }, this.#nodes);
  }
}

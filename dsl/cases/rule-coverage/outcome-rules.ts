import type { Plan } from '../../plan/plan.js';
import type { GradingAction, NormalScheme, NormalStep } from '../../scheme/normal.js';
import { bothTruths, type CoverableRule } from './coverable-rule.js';
import { mark } from './marks.js';
import { limitsOf } from './node-rules.js';

/** What happens after the scores: who is left out, tiers, vetoes, quotas, awards, consequences. */
export function outcomeRules(scheme: NormalScheme, plan: Plan): readonly CoverableRule[] {
  return [
    ...scheme.eligibility.flatMap((rule, index) => {
      const when = plan.eligibility[index]?.when ?? -1;
      const words = { zh: `资格规则「${rule.label.zh}」`, en: `eligibility rule "${rule.label.en}"` };
      return bothTruths({ kind: 'eligibility', id: rule.id, path: rule.at, words }, (truth) => [
        mark.truth(rule.id, when, truth),
      ]);
    }),
    ...scheme.grading.flatMap(stepRules),
    ...scheme.tiers.map(
      (tier, index): CoverableRule => ({
        kind: 'tier',
        id: tier.id,
        outcome: 'given',
        path: tier.at,
        words: { zh: `评为「${tier.label.zh}」`, en: `tier "${tier.label.en}" is given` },
        marks: [mark.tier(index)],
      }),
    ),
    ...scheme.awards.flatMap((award) => {
      const rule = { kind: 'award', id: award.id, path: award.at } as const;
      const granted: CoverableRule = {
        ...rule,
        outcome: 'granted',
        words: { zh: `给予「${award.label.zh}」`, en: `award "${award.label.en}" is granted` },
        marks: [mark.award(award.id, true)],
      };
      const withheld: CoverableRule = {
        ...rule,
        outcome: 'withheld',
        words: { zh: `不给予「${award.label.zh}」`, en: `award "${award.label.en}" is withheld` },
        marks: [mark.award(award.id, false)],
      };
      return award.when === null ? [granted] : [granted, withheld];
    }),
    ...scheme.consequences.flatMap((rule) => {
      const words = { zh: `后果「${rule.label.zh}」`, en: `consequence "${rule.label.en}"` };
      return bothTruths({ kind: 'consequence', id: rule.id, path: rule.at, words }, (truth) => [
        mark.consequence(rule.id, truth),
      ]);
    }),
  ];
}

/** The conditions inside expressions: `if` and `where`, wherever they stand. */
export function conditionRules(plan: Plan): readonly CoverableRule[] {
  return plan.conditions.flatMap(({ kind, at, text, operation }) =>
    bothTruths({ kind, id: text, path: at, words: { zh: `${kind} ${text} `, en: `${kind} ${text}` } }, (truth) => [
      mark.asked(operation, truth),
    ]),
  );
}

function stepRules(step: NormalStep): readonly CoverableRule[] {
  const changed: CoverableRule = {
    kind: 'step',
    id: step.id,
    outcome: 'changed',
    path: step.at,
    words: { zh: `定等步骤「${step.label.zh}」改变了等次`, en: `grading step "${step.label.en}" changes a tier` },
    marks: [mark.changed(step.id)],
  };
  const words = { zh: `定等步骤「${step.label.zh}」的条件`, en: `the condition of grading step "${step.label.en}"` };
  const when =
    step.when === null
      ? []
      : bothTruths({ kind: 'step', id: step.id, path: step.when.at, words }, (truth) => [mark.step(step.id, truth)]);
  const rules = (step.anyOf ?? []).flatMap((rule) => {
    const ruleWords = { zh: `「${rule.label.zh}」`, en: `rule "${rule.label.en}"` };
    return bothTruths({ kind: 'rule', id: rule.id, path: rule.at, words: ruleWords }, (truth) => [
      mark.rule(step.id, rule.id, truth),
    ]);
  });
  return [changed, ...when, ...rules, ...actionRules(step, step.action)];
}

const QUOTA_WORDS = {
  cut: { zh: '有单位因名额被降等', en: 'cuts a unit' },
  tie: { zh: '名额边上有同分', en: 'meets a tie across the cut' },
  exception: { zh: '有单位经批准不占名额', en: 'lets a unit through by exception' },
} as const;

function actionRules(step: NormalStep, action: GradingAction): readonly CoverableRule[] {
  if (action.kind === 'rows') {
    return action.rows.map((row, index) => ({
      kind: 'tier_row',
      id: step.id,
      outcome: `row ${index + 1}`,
      path: row.at,
      words: {
        zh: `定等步骤「${step.label.zh}」的第${index + 1}行（${row.tier}，${limitsOf(row)}）`,
        en: `row ${index + 1} of grading step "${step.label.en}" (${row.tier}, ${limitsOf(row)})`,
      },
      marks: [mark.row(step.id, index)],
    }));
  }
  if (action.kind !== 'quota') return [];
  const effects = action.exception ? (['cut', 'tie', 'exception'] as const) : (['cut', 'tie'] as const);
  return effects.map((effect) => ({
    kind: 'quota',
    id: step.id,
    outcome: effect,
    path: [...step.at, 'quota'],
    words: {
      zh: `名额「${step.label.zh}」：${QUOTA_WORDS[effect].zh}`,
      en: `quota "${step.label.en}" ${QUOTA_WORDS[effect].en}`,
    },
    marks: [mark.quota(step.id, effect)],
  }));
}

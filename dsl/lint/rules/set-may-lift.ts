import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Words } from '../../diagnostic/words.js';
import { namesIn } from '../../expression/walk-expression.js';
import type { Formula, NormalStep } from '../../scheme/normal.js';
import { defineRule } from '../lint-rule.js';

/** A direct judgement in the middle of the scale, which also lifts units that are below it. */
export const setMayLift = defineRule(
  defineDiagnostic<{ readonly step: Words; readonly tier: Words; readonly id: string }>({
    code: 'set-may-lift',
    severity: 'warning',
    title: { zh: '直接判定会抬高更低的等次', en: 'A direct judgement that lifts lower tiers' },
    why: {
      zh: 'set 不看原来的等次：“直接判为较低等次”的规定，会把本来更低的单位抬上来。',
      en: '`set` does not look at the tier so far: a rule that judges down to a tier lifts whoever was below it.',
    },
    message: ({ step, tier }) => ({
      zh: `「${step.zh}」定为「${tier.zh}」，前面的步骤已经评得更低的单位会因此升上来`,
      en: `"${step.en}" sets "${tier.en}" and lifts units that an earlier step has put below it`,
    }),
    fix: ({ id }) => ({
      zh: `只降不升的写 at_most: ${id}；确实要抬高的，在 interpretation 里写明`,
      en: `Write at_most: ${id} if it only lowers; if it is meant to lift, say so in its interpretation`,
    }),
  }),
  (kind, { scheme }) =>
    scheme.grading.flatMap((step, index) => {
      const { action } = step;
      if (action.kind !== 'set' || step.interpretation !== null || readsTier(step)) return [];
      const rank = (tier: string) => scheme.tiers.findIndex(({ id }) => id === tier);
      const tier = scheme.tiers[rank(action.tier)];
      const isBest = rank(action.tier) === 0;
      const lower = scheme.grading
        .slice(0, index)
        .some((earlier) => tiersOf(earlier).some((given) => rank(given) > rank(action.tier)));
      if (tier === undefined || isBest || !lower) return [];
      return [kind.at(step.at, { step: step.label, tier: tier.label, id: tier.id })];
    }),
  ['thing', 'grading'],
);

/** Whether the conditions of a step ask for the tier so far: then the author has thought of it. */
function readsTier(step: NormalStep): boolean {
  const conditions: readonly (Formula | null)[] = [step.when, ...(step.anyOf ?? []).map(({ when }) => when)];
  return conditions.some((when) => when?.syntax && namesIn(when.syntax).some(({ name }) => name === 'tier'));
}

/** The tiers that a step can give. */
function tiersOf({ action }: NormalStep): readonly string[] {
  switch (action.kind) {
    case 'rows':
      return action.rows.map(({ tier }) => tier);
    case 'decided':
      return action.among;
    case 'set':
    case 'at_most':
      return [action.tier];
    case 'quota':
      return [action.to];
    default:
      return [];
  }
}

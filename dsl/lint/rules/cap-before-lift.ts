import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Words } from '../../diagnostic/words.js';
import type { NormalStep } from '../../scheme/normal.js';
import { defineRule } from '../lint-rule.js';

/** A veto, quota or demotion that a later step can undo. */
export const capBeforeLift = defineRule(
  defineDiagnostic<{ readonly cap: Words; readonly lift: Words }>({
    code: 'cap-before-lift',
    severity: 'warning',
    title: { zh: '限制写在会抬高等次的步骤之前', en: 'Limit before a step that can lift over it' },
    why: {
      zh: '定等自上而下逐步执行，后面的步骤不记得前面的限制。否决写在会议决定之前，会议就能推翻否决。',
      en: 'Steps run in written order and none remembers an earlier limit. A veto before the decision can be undone by the decision.',
    },
    message: ({ cap, lift }) => ({
      zh: `「${cap.zh}」的限制，后面的「${lift.zh}」可以突破`,
      en: `"${lift.en}" comes later and can lift over "${cap.en}"`,
    }),
    fix: ({ cap, lift }) => ({
      zh: `把「${cap.zh}」移到「${lift.zh}」之后`,
      en: `Move "${cap.en}" after "${lift.en}"`,
    }),
  }),
  (kind, { scheme }) => {
    const rankOf = new Map(scheme.tiers.map(({ id }, index) => [id, index]));
    const tierRank = (tier: string) => rankOf.get(tier) ?? Number.POSITIVE_INFINITY;
    return scheme.grading.flatMap((cap, index): readonly Diagnostic[] => {
      const lift = scheme.grading.slice(index + 1).find((later) => canLift(later.action, cap.action, tierRank));
      return lift === undefined ? [] : [kind.at(cap.at, { cap: cap.label, lift: lift.label })];
    });
  },
  ['thing', 'grading'],
);

type Action = NormalStep['action'];

function canLift(later: Action, cap: Action, tierRank: (tier: string) => number): boolean {
  const best = bestOf(later, tierRank);
  switch (cap.kind) {
    case 'at_most':
      return later.kind === 'up' || best < tierRank(cap.tier);
    case 'quota':
      return later.kind !== 'at_most' && later.kind !== 'at_least' && best <= tierRank(cap.tier);
    case 'down':
      return later.kind === 'rows' || later.kind === 'decided' || later.kind === 'set';
    default:
      return false;
  }
}

/** Rank of the best tier a step can give; infinite when it gives none. */
function bestOf(action: Action, tierRank: (tier: string) => number): number {
  switch (action.kind) {
    case 'rows':
      return Math.min(...action.rows.map(({ tier }) => tierRank(tier)));
    case 'decided':
      return Math.min(...action.among.map(tierRank));
    case 'set':
    case 'at_least':
      return tierRank(action.tier);
    default:
      return Number.POSITIVE_INFINITY;
  }
}

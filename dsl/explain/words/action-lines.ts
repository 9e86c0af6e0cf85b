import { fromText, multiply, quantity, toText } from '../../number/index.js';
import type { NormalStep } from '../../scheme/normal.js';
import type { ActionExplanation, TierCondition } from '../unit-explanation.js';
import { truthMark } from './condition-words.js';
import { type Line, line } from './lines.js';
import { shortNumber } from './number-words.js';
import type { Speaker } from './speaker.js';

/** What a grading step's action did, and why. */
export function actionLines(
  action: ActionExplanation,
  written: NormalStep | undefined,
  speaker: Speaker,
  conditionLines: (conditions: readonly TierCondition[]) => readonly Line[],
): readonly Line[] {
  const { say, names } = speaker;
  switch (action.kind) {
    case 'rows': {
      // Rows behind the first that holds are not looked at.
      const last = action.rows.findIndex(({ truth }) => truth === true);
      const rows = last < 0 ? action.rows : action.rows.slice(0, last + 1);
      return rows.map(({ tier, conditions, truth }) => {
        const [tree, ...others] =
          conditions === null ? [line(`${truthMark(true)} ${say.otherRows}`)] : conditionLines(conditions);
        const given = `${tree?.text ?? truthMark(truth)} → ${names.tier(tier)}`;
        return line(given, ...(tree?.below ?? []), ...others);
      });
    }
    case 'decided': {
      const tiers = speaker.list(action.among.map((tier) => names.tier(tier)));
      return [
        line(
          action.decision === null
            ? say.decisionOpen(action.by, tiers)
            : `${say.decisionTaken(action.by, names.tier(action.decision))}${speaker.because(action.reason)}`,
        ),
      ];
    }
    case 'quota':
      return quotaLines(action, speaker);
    case 'at_most':
      return [line(say.atMost(names.tier(action.tier)))];
    case 'at_least':
      return [line(say.atLeast(names.tier(action.tier)))];
    case 'set':
      return [line(say.set(names.tier(action.tier)))];
    case 'up':
    case 'down': {
      const sizes = action.decided.map(({ size }) => size);
      const [low, high] = action.bounds ?? [1, 1];
      const size = action.by ?? (sizes.length > 0 ? Math.max(...sizes) : null);
      const decided = action.decided.map(({ rule, size: given, reason }) => {
        const name = names.of(written?.anyOf?.find(({ id }) => id === rule) ?? written, rule);
        return line(`${say.shiftDecided(name, given)}${speaker.because(reason)}`);
      });
      return [
        line(say.shift(action.kind === 'up', size === null ? say.shiftOpen(low, high) : String(size)), ...decided),
      ];
    }
    default:
      return action satisfies never;
  }
}

function quotaLines(action: Extract<ActionExplanation, { kind: 'quota' }>, speaker: Speaker): readonly Line[] {
  const { say, names } = speaker;
  const tier = names.tier(action.tier);
  const effects = {
    inside: say.quotaEffect.inside,
    exception: `${say.quotaEffect.exception}${speaker.because(action.reason)}`,
    cut: say.quotaEffect.cut(names.tier(action.to)),
  };
  return [
    line(placesWords(action, tier, speaker)),
    line(say.quotaCandidates(action.candidates)),
    ...(action.higher === null || action.tied === null ? [] : [line(say.quotaPosition(action.higher, action.tied))]),
    ...(action.open > 0 ? [line(say.quotaOpen(action.open))] : []),
    line(action.effect === null ? say.quotaEffect.none : effects[action.effect]),
  ];
}

function placesWords(action: Extract<ActionExplanation, { kind: 'quota' }>, tier: string, { say }: Speaker): string {
  const { whole, share, size } = action;
  if (whole === null) return say.quotaUnknown(tier);
  const value = share?.value.kind === 'number' ? fromText(share.value.text) : null;
  if (share === null || value === null || share.value.kind !== 'number') return say.quotaFixed(tier, String(whole));
  const wanted = shortNumber(toText(multiply(value, quantity(String(size)))), false);
  return say.quotaPlaces(tier, size, shortNumber(share.value.text, share.percent === true), wanted, String(whole));
}

import type { NormalRanking } from '../../scheme/normal.js';
import type {
  RankingExplanation,
  RuleExplanation,
  StepOfGradingExplanation,
  TierCondition,
  TierExplanation,
  UnitExplanation,
} from '../unit-explanation.js';
import { actionLines } from './action-lines.js';
import { conditionLine, operandName, truthMark } from './condition-words.js';
import type { Roles } from './formula-words.js';
import { leafLines } from './leaf-lines.js';
import { type Line, line } from './lines.js';
import { groundsLines } from './node-lines.js';
import type { Speaker } from './speaker.js';

const NO_ROLES: Roles = new Map();

/** Rules on who takes part, with what made each hold or not. */
export function eligibilityLines({ eligibility }: UnitExplanation, speaker: Speaker): readonly Line[] {
  const { names } = speaker;
  const rules = eligibility.rules.map((rule) => ruleLine(rule, names.in(names.scheme.eligibility, rule.id), speaker));
  return rules.length > 0 && eligibility.excluded === null ? [line(speaker.say.eligible), ...rules] : rules;
}

/** The place in one ranking: among whom, by what, who is above, ties. */
export function rankingLine(ranking: RankingExplanation, speaker: Speaker): Line {
  const { say, names } = speaker;
  const groups = ranking.within.map(({ attribute, value }) => {
    const declared = names.scheme.attributes.find(({ id }) => id === attribute);
    const said = value.kind === 'text' ? names.choice(declared?.values, value.text) : speaker.short(value);
    return `${names.attribute(attribute)} ${said}`;
  });
  const written = names.scheme.rankings.find(({ id }) => id === ranking.id);
  const rank = ranking.rank === null ? say.noRank : say.rank(speaker.short(ranking.rank), ranking.size);
  return line(
    `${rankingName(ranking.id, speaker)}${rank}`,
    line(ranking.within.length === 0 ? say.withinAll : say.within(speaker.list(groups))),
    line(
      `${say.rankedBy(operandName(ranking.by, NO_ROLES, speaker), ranking.order === 'lowest')}${say.colon}${speaker.of(ranking.by)}`,
    ),
    ...(ranking.rank === null
      ? []
      : [line(`${say.place(ranking.above, ranking.tied, ranking.size)}${say.semicolon}${say.ties[ranking.ties]}`)]),
    ...ranking.tieBreaks.map(({ index, tied, values, left }) => {
      const name = tieBreakName(written, index, speaker);
      return line(say.tieBreak(name, tied, speaker.list(values.map((value) => speaker.short(value))), left));
    }),
    ...(ranking.lot === null ? [] : [line(`${say.lot(ranking.lot)}${speaker.because(ranking.lotReason)}`)]),
    ...(ranking.unranked === 0 ? [] : [line(say.unranked(ranking.unranked))]),
    ...(ranking.provisional ? [line(say.provisional)] : []),
    ...groundsLines(ranking.grounds, speaker),
  );
}

/** The name of a ranking, with a colon; an only one without a label needs none, of several the id stands. */
export function rankingName(id: string, { names, say }: Speaker): string {
  const written = names.scheme.rankings.find((ranking) => ranking.id === id);
  if (written === undefined) return '';
  const name = names.words(written.label);
  return name === written.id && names.scheme.rankings.length === 1 ? '' : `${name}${say.colon}`;
}

/** The label of a tie-break entry, else what it compares: nodes by their names, other expressions as written. */
function tieBreakName(ranking: NormalRanking | undefined, index: number, speaker: Speaker): string {
  const { names } = speaker;
  const key = ranking?.tieBreak[index];
  if (ranking === undefined || key === undefined) return '';
  const label = names.of(key, '');
  if (label !== `${ranking.id}.${index + 1}`) return label;
  return speaker.list(key.by.map(({ source, syntax }) => (syntax?.kind === 'name' ? names.any(source) : source)));
}

/** Each step of grading: the tier before and after it, its condition, what it did. */
export function gradingLines({ grading }: UnitExplanation, speaker: Speaker): readonly Line[] {
  return grading.map((step, index) => stepLine(step, index, speaker));
}

/** A rule with its condition tree, its evidence and its clauses. */
export function ruleLine(rule: RuleExplanation, name: string, speaker: Speaker): Line {
  const { say } = speaker;
  const why = rule.conditions.length === 0 ? say.byDecisionOnly(rule.truth === true) : say.holds(rule.truth);
  const details = [
    ...(rule.evidence === null ? [] : [say.evidence(rule.evidence)]),
    ...(rule.certifiedBy === null ? [] : [say.certifiedBy(rule.certifiedBy)]),
  ];
  return line(
    `${truthMark(rule.truth)} ${name}${say.bracket(why)}`,
    ...conditionLines(rule.conditions, speaker),
    ...sourceLines(rule.conditions, speaker),
    ...(details.length === 0 ? [] : [line(details.join(say.semicolon))]),
    ...groundsLines(rule.grounds, speaker),
  );
}

/** Condition trees, one for each tier that makes a difference. */
export function conditionLines(conditions: readonly TierCondition[], speaker: Speaker): readonly Line[] {
  const { say, names } = speaker;
  return conditions.map(({ tier, condition }) => {
    const { text, below } = conditionLine(condition, NO_ROLES, speaker);
    const isOne = tier === null || conditions.length === 1;
    return line(isOne ? text : `${text}${say.bracket(say.ifTier(names.tier(tier)))}`, ...below);
  });
}

/** A tier, several possible ones, or none yet. */
export function tierWords({ possible, awaited }: TierExplanation, { say, names }: Speaker): string {
  const tiers = possible.length === 0 ? say.noTierYet : say.either(possible.map((tier) => names.tier(tier)));
  return awaited ? `${tiers}${say.bracket(say.awaited)}` : tiers;
}

function stepLine(step: StepOfGradingExplanation, index: number, speaker: Speaker): Line {
  const { say, names } = speaker;
  const written = names.scheme.grading[index];
  const [before, after] = [tierWords(step.before, speaker), tierWords(step.after, speaker)];
  const change = before === after ? say.unchanged(after) : say.change(before, after);
  const idle = step.truth === false ? [line(say.stepIdle)] : step.truth === null ? [line(say.stepUndecided)] : [];
  const rules = step.rules.map((rule, position) =>
    ruleLine(rule, names.of(written?.anyOf?.[position], rule.id), speaker),
  );
  const acts =
    step.truth === false
      ? []
      : actionLines(step.action, written, speaker, (conditions) => conditionLines(conditions, speaker));
  return line(
    `${index + 1}. ${names.of(written, step.id)}${say.colon}${change}`,
    ...conditionLines(step.conditions, speaker),
    ...rules,
    ...idle,
    ...acts,
    ...groundsLines(step.grounds, speaker),
  );
}

/** Where the facts of conditions come from. */
function sourceLines(conditions: readonly TierCondition[], speaker: Speaker): readonly Line[] {
  const [first] = conditions;
  if (first === undefined) return [];
  const { condition } = first;
  return leafLines(
    [{ kind: 'condition', condition, value: { kind: 'boolean', value: condition.truth === true } }],
    NO_ROLES,
    speaker,
  );
}

import type { Path } from '../diagnostic/diagnostic.js';
import type { Language, Words } from '../diagnostic/words.js';
import { GRADING_ACTIONS } from '../language/grading-actions.js';
import { allNodes } from '../scheme/all-nodes.js';
import type { Clause, Described, GradingAction, NormalScheme } from '../scheme/normal.js';
import type { RuleWords } from './rule-words.js';

/** What a table of outcomes is about. */
export type OutcomeKind = 'bonuses' | 'deductions' | 'eligibility' | 'tiers' | 'awards';

/** A row of a table of outcomes. */
export interface OutcomeRow {
  readonly id: string;
  readonly path: Path;
  readonly label: string;
  /** The words of the regulation; null when only a label is given. */
  readonly standard: string | null;
  /** When it holds, in words; null: when it is decided. */
  readonly when: string | null;
  /** What follows, in words. */
  readonly effect: string | null;
  readonly clauses: readonly Clause[];
}

/** A table of outcomes: bonuses, deductions, who is left out, one step of grading, or awards. */
export interface OutcomeTable {
  readonly kind: OutcomeKind;
  readonly id: string;
  readonly path: Path;
  readonly title: string;
  readonly rows: readonly OutcomeRow[];
}

const TITLES: Readonly<Record<OutcomeKind, Words>> = {
  bonuses: { zh: '加分', en: 'Bonuses' },
  deductions: { zh: '减分', en: 'Deductions' },
  eligibility: { zh: '不列入评比的', en: 'Left out' },
  tiers: { zh: '等次', en: 'Tiers' },
  awards: { zh: '奖励', en: 'Awards' },
};

/** The tables of outcomes of a scheme; those without rows are left out. */
export function outcomeTables(scheme: NormalScheme, words: RuleWords, language: Language): readonly OutcomeTable[] {
  const decided = allNodes(scheme).filter(({ method }) => method.key === 'decided');
  const adjustments = (gives: string): readonly OutcomeRow[] =>
    decided
      .filter(({ method }) => method.settings.gives === gives)
      .map((node) => ({ ...rowOf(node, node.id, words), when: null, effect: words.scoring(node) }));
  const tables: readonly OutcomeTable[] = [
    plain('bonuses', ['score'], adjustments('bonus'), words),
    plain('deductions', ['score'], adjustments('deduction'), words),
    plain(
      'eligibility',
      ['eligibility'],
      scheme.eligibility.map((rule) => ({
        ...rowOf(rule, rule.id, words),
        when: rule.when && words.formula(rule.when),
        effect: rule.evidence,
      })),
      words,
    ),
    ...scheme.grading
      .map((step): OutcomeTable => {
        const effect = effectOf(step.action, scheme, words);
        const own = { ...rowOf(step, step.id, words), when: step.when && words.formula(step.when), effect };
        return {
          kind: 'tiers',
          id: step.id,
          path: step.at,
          title: own.label,
          rows:
            rowsOfAction(step.action, scheme, words) ??
            (step.anyOf ?? []).map((rule) => ({
              ...rowOf(rule, rule.id, words),
              when: rule.when && words.formula(rule.when),
              effect,
            })),
        };
      })
      .map((table, index) => (table.rows.length > 0 ? table : { ...table, rows: stepRow(scheme, index, words) })),
    plain(
      'awards',
      ['awards'],
      scheme.awards.map((award) => ({
        ...rowOf(award, award.id, words),
        when: award.when && words.formula(award.when),
        effect: award.title
          ? words.say(award.title)
          : award.amount && `${words.formula(award.amount)}${award.unit ?? ''}`,
      })),
      words,
    ),
  ];
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => ({ ...table, title: table.title || TITLES[table.kind][language] }));
}

function plain(kind: OutcomeKind, path: Path, rows: readonly OutcomeRow[], words: RuleWords): OutcomeTable {
  return { kind, id: kind, path, title: words.say(TITLES[kind]), rows };
}

function stepRow(scheme: NormalScheme, index: number, words: RuleWords): readonly OutcomeRow[] {
  const step = scheme.grading[index];
  if (step === undefined) return [];
  const when = step.when && words.formula(step.when);
  return [{ ...rowOf(step, step.id, words), when, effect: effectOf(step.action, scheme, words) }];
}

function rowOf(part: Described, id: string, words: RuleWords): Omit<OutcomeRow, 'when' | 'effect'> {
  return { id, path: part.at, label: words.say(part.label), standard: part.text, clauses: part.clauses };
}

/** A table of limits has a row for each tier. */
function rowsOfAction(action: GradingAction, scheme: NormalScheme, words: RuleWords): readonly OutcomeRow[] | null {
  if (action.kind !== 'rows') return null;
  const of = action.of ? `${words.formula(action.of)} ` : '';
  return action.rows.map((row) => ({
    ...rowOf(row, row.tier, words),
    label: words.say(row.label) === row.tier ? tierName(row.tier, scheme, words) : words.say(row.label),
    when: `${row.otherwise ? '' : of}${words.condition(row.limits, row.when, row.otherwise)}`,
    effect: tierName(row.tier, scheme, words),
  }));
}

function effectOf(action: GradingAction, scheme: NormalScheme, words: RuleWords): string {
  const label = words.say(GRADING_ACTIONS.find(({ key }) => key === action.kind)?.label ?? { zh: '', en: '' });
  switch (action.kind) {
    case 'rows':
      return label;
    case 'decided':
      return [label, action.by ?? '', ...action.among.map((id) => tierName(id, scheme, words))]
        .filter(Boolean)
        .join(' ');
    case 'quota': {
      const size = action.share ?? action.places;
      return `${label} ${tierName(action.tier, scheme, words)} ≤ ${size ? words.formula(size) : ''}`;
    }
    case 'at_most':
    case 'at_least':
    case 'set':
      return `${label} ${tierName(action.tier, scheme, words)}`;
    case 'up':
    case 'down':
      return `${label} ${action.by ?? action.decided?.join('–') ?? ''}`;
    default:
      return action satisfies never;
  }
}

function tierName(id: string, scheme: NormalScheme, words: RuleWords): string {
  const tier = scheme.tiers.find((each) => each.id === id);
  return tier ? words.say(tier.label) : id;
}

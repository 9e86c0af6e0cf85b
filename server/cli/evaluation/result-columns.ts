import type { NormalScheme, UnitResult, Words } from '../../../dsl/index.js';
import type { CommandContext } from '../context.js';
import type { Column } from '../terminal/table.js';
import type { EvaluatedFile } from './evaluate-file.js';

export interface ResultColumn extends Column {
  readonly cell: (id: string, unit: UnitResult) => string;
}

const NOTHING = '—';
/** Columns of the terminal that lists of words may take. */
const WIDE = 40;

/** The columns that say something about these results: a scheme without tiers has no tier column. */
export function resultColumns(
  { compiled: { scheme }, result, units: given }: Extract<EvaluatedFile, { readonly kind: 'done' }>,
  { say, language }: CommandContext,
): readonly ResultColumn[] {
  const units = Object.values(result.units);
  const label = labelsOf(scheme, say);
  const groups = scheme.attributes.filter(({ id }) => scheme.rankings[0]?.within.includes(id));
  const decimals = units.reduce((most, { total }) => Math.max(most, decimalsOf(total)), 0);
  const award = ({ id, amount }: UnitResult['awards'][number]): string => {
    const unit = scheme.awards.find((each) => each.id === id)?.unit ?? '';
    return typeof amount === 'number' ? `${label(id)} ${amount}${unit && ` ${unit}`}` : label(id);
  };
  const list = (ids: readonly string[]) => ids.map(label).join(language === 'zh' ? '、' : ', ');
  const columns: readonly (ResultColumn & { readonly shown: boolean })[] = [
    {
      title: say({ zh: '单位', en: 'unit' }),
      atMost: WIDE,
      shown: true,
      cell: (id) => {
        const name = given.get(id)?.name ?? id;
        return name === id ? id : `${id} ${name}`;
      },
    },
    ...groups.map((attribute) => ({
      title: say(attribute.label),
      atMost: WIDE,
      shown: true,
      cell: (id: string) => {
        const value = given.get(id)?.attributes?.[attribute.id];
        const choice = attribute.values.find((each) => each.id === value);
        return choice === undefined ? String(value ?? NOTHING) : say(choice.label);
      },
    })),
    {
      title: say({ zh: '总分', en: 'total' }),
      align: 'right',
      shown: true,
      cell: (_, { total }) => (total === null ? NOTHING : withDecimals(total, decimals)),
    },
    {
      title: say({ zh: '范围', en: 'range' }),
      align: 'right',
      shown: units.some((unit) => rangeText(unit) !== ''),
      cell: (_, unit) => rangeText(unit),
    },
    {
      title: say({ zh: '名次', en: 'rank' }),
      align: 'right',
      shown: scheme.rankings.length > 0,
      cell: (_, { rank, provisional }) => (rank === null ? NOTHING : `${rank}${provisional ? '?' : ''}`),
    },
    {
      title: say({ zh: '等次', en: 'tier' }),
      atMost: WIDE,
      shown: scheme.tiers.length > 0,
      cell: (_, { tier, pending, quota_cut }) => {
        const beyond = quota_cut === true ? say({ zh: '（名额外）', en: ' (beyond quota)' }) : '';
        if (tier !== null) return `${label(tier)}${beyond}`;
        return pending.length === 0
          ? NOTHING
          : `${say({ zh: '未决：', en: 'pending: ' })}${pending.map(label).join('/')}`;
      },
    },
    {
      title: say({ zh: '不参评', en: 'excluded' }),
      atMost: WIDE,
      shown: units.some(({ excluded }) => excluded !== null),
      cell: (_, { excluded }) => (excluded === null ? '' : label(excluded)),
    },
    {
      title: say({ zh: '否决', en: 'vetoes' }),
      atMost: WIDE,
      shown: units.some(({ vetoes }) => vetoes.length > 0),
      cell: (_, { vetoes }) => list(vetoes),
    },
    {
      title: say({ zh: '未定规则', en: 'undecided' }),
      atMost: WIDE,
      shown: units.some(({ undecided }) => undecided.length > 0),
      cell: (_, { undecided }) => list(undecided),
    },
    {
      title: say({ zh: '奖励', en: 'awards' }),
      atMost: WIDE,
      shown: units.some(({ awards, awards_pending }) => awards.length + awards_pending.length > 0),
      cell: (_, { awards, awards_pending }) =>
        awardText(awards, awards_pending, award, language === 'zh' ? '、' : ', '),
    },
    {
      title: say({ zh: '缺项', en: 'missing' }),
      align: 'right',
      shown: true,
      cell: (_, { missing }) => (missing.length === 0 ? '' : String(missing.length)),
    },
  ];
  return columns.filter(({ shown }) => shown);
}

/** Names of tiers, rules and awards by their ids, in the language of the reader. */
function labelsOf(scheme: NormalScheme, say: (words: Words) => string): (id: string) => string {
  const rules = scheme.grading.flatMap((step) => [step, ...(step.anyOf ?? [])]);
  const labels = new Map(
    [...rules, ...scheme.eligibility, ...scheme.awards, ...scheme.tiers].map(({ id, label }) => [id, say(label)]),
  );
  return (id) => labels.get(id) ?? id;
}

function decimalsOf(total: number | null): number {
  return total === null ? 0 : (String(total).split('.')[1] ?? '').length;
}

/** 84.7 as 84.70 among totals of two decimals; digits are only added. */
function withDecimals(total: number, decimals: number): string {
  const [whole = '', fraction = ''] = String(total).split('.');
  return decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, '0')}`;
}

/** The interim range of the total; empty when it is a single value. */
function rangeText({ range }: UnitResult): string {
  // Only interim results have it, so the type of a result leaves it open.
  if (typeof range !== 'object' || range === null || !('total' in range) || !Array.isArray(range.total)) return '';
  const [low, high]: readonly unknown[] = range.total;
  return low === high ? '' : `${low ?? NOTHING}–${high ?? NOTHING}`;
}

function awardText(
  awards: UnitResult['awards'],
  pending: UnitResult['awards_pending'],
  text: (award: UnitResult['awards'][number]) => string,
  separator: string,
): string {
  return [...awards.map(text), ...pending.map((award) => `${text(award)}?`)].join(separator);
}

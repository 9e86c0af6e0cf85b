import type { AssessmentDocument } from '../../../dsl/index.js';

/** A scheme that uses what the shipped ones do not: records that expire, trimmed marks, tie-breaks, history, stages. */
export const EVERYTHING = `
units:
  attributes:
    group: { label: 组别, type: choice, values: { a: 甲组, b: 乙组 } }
    staff: { label: 人数, type: count, unit: 人 }
  groups: group
facts:
  income: { label: 收入, type: number, unit: 万元, from: 财务处 }
  rate: { label: 完成率, type: ratio, from: 统计处 }
  late: { label: 逾期次数, type: count, unit: 次, from: 办公室 }
  barred: { label: 被处分, type: boolean, from: 纪检组 }
records:
  honours:
    label: 表彰
    fields:
      date: { label: 日期, type: date }
      project: { label: 项目, type: text }
      level: { label: 级别, type: choice, values: { nation: 国家级, province: 省级 } }
      marks: { label: 裁判打分, rated: { by: judges } }
      value: { label: 分值, formula: 'lookup(level_points, level) + marks / 10' }
    valid: { from: date, years: 3 }
    once_per: { same: project, keep: highest, by: value }
sources:
  judges: { label: 裁判, combine: { trimmed: { highest: 1, lowest: 1 } } }
  voters: { label: 排序, ballot: { mark: 100 * (n - place + 1) / n, within: group }, combine: mean }
  experts: { label: 专家, combine: weighted }
parameters:
  level_points: { label: 级别分, type: map, default: { nation: 5, province: 3 }, decided_by: 领导小组, assumption: 原文未列 }
  bonus_bands: { label: 奖金档, type: bands, default: [[80, 5000], [60, 2000], [0, 500]] }
  places: { label: 名额, type: count, default: 2 }
tables:
  base: { label: 基数表, by: unit.name, rows: { 东区: 100, 西区: 200 } }
score:
  id: total
  points: 100
  round: { to: 0.1, mode: half_even }
  sum:
    - id: quality
      label: 质量
      points: 60
      scale_to: 60
      weighted:
        - { id: q_experts, label: 专家评分, weight: 40%, points: 100, missing: full, rated: { by: experts } }
        - { id: q_voters, label: 排序, weight: 30%, points: 100, missing: zero, rated: { by: voters } }
        - { id: q_trimmed, label: 裁判评分, weight: 30%, points: 100, missing: zero, rated: { by: judges } }
    - id: growth
      label: 增长
      points: 20
      missing: zero
      at_most: 20
      at_least: -5
      times: if staff >= 50 then 1.2 else 1
      only_if: not barred
      formula: (income - previous.income) / previous.income * 100 + whole(mean(income over past(2)) / 100)
    - id: best
      label: 最好两项
      missing: zero
      keep: 2
      sum:
        - { id: b1, points: 5, steps: { of: 'income / lookup(base, unit.name)', each: 50%, points: 1 } }
        - { id: b2, points: 5, bands: { of: rate, rows: [ { from: 90%, score: 5 }, { above: 60%, score: 5 * rate }, { else: true, score: 0 } ] } }
        - { id: b3, points: 5, deduct: { of: late, each: 2, points: 1.5, proportional: true } }
    - id: honour_points
      label: 表彰加分
      applies: staff > 0
      otherwise: 1
      formula: sum(value over honours where level in [nation, province]) / 3
    - id: position
      label: 名次分
      formula: 10 - rank(income over group) + quantile(income, 0.5 over units) / 1000
also:
  - { id: top_tie, points: 3, met: any(level = nation over honours) or count(over honours) >= 2 }
  - { id: spread, formula: 'trimmed(income, 1, 0 over years(3)) + quantile([income, rate, 3], 0.25) + trimmed([income, 1, 7], 1, 1)' }
  - { id: top_two, formula: 'best(value, 2 over honours) + best([staff, 3, 7], 2) + best(income, 2 over group) / 1000 + best(income, 2 over years(3))' }
  - { id: quality_rate, formula: quality / reachable(quality) + reachable(own.growth) / 100 }
  - { id: root, formula: sqrt(staff) / 3 }
eligibility:
  - { id: no_income, when: income is missing }
  - { id: hopeless, when: total < 5 }
ranking:
  by: total
  within: group
  ties: mean
  tie_break:
    - { by: count(over units where total > own.total and own.unit.id in tied), label: 同分中的位置 }
    - { by: staff, order: lowest, label: 人数少者优先 }
  lots: true
tiers: [{ id: gold, label: 金 }, { id: silver, label: 银 }, { id: none, label: 无 }]
grading:
  - { id: limits, rows: { of: total, rows: [{ tier: gold, from: 60 }, { tier: silver, from: 30 }, { tier: none, else: true }] } }
  - { id: quota, quota: { tier: gold, places: places, of: units, by: total, ties: in } }
  - { id: veto, at_most: silver, any_of: [{ id: veto_barred, label: 被处分, when: barred, evidence: 处分决定, certified_by: 纪检组 }] }
  - { id: lift, up: 1, when: previous.rank <= 3 and tier = silver and not barred }
  - { id: fall, down: { decided: [1, 2] }, any_of: [{ id: fraud, label: 弄虚作假 }] }
awards:
  - { id: bonus, label: 奖金, when: tier >= silver, amount: 'lookup(bonus_bands, total) + 10 * staff', unit: 元 }
  - { id: title, title: 先进单位, when: all(rank is not missing and rank <= 3 over years(2)) }
procedure:
  consequences:
    - { id: talk, label: 约谈, when: tier = none }
`;

const HONOURS = [
  { date: '2023-05-01', project: '甲', level: 'nation', marks: [8, 9, 7, 10] },
  { date: '2022-05-01', project: '甲', level: 'province', marks: [10, 10, 10] },
  { date: '2018-05-01', project: '乙', level: 'nation', marks: [9, 9, 9] },
  { date: '2024-02-01', project: '丙', level: 'nation', marks: [9, 9, 9] },
  { date: '2023-06-01', project: '丁', level: 'province', marks: [6, 7, 8] },
];

/** Five units for it: complete, with gaps, tied, left out. */
export const EVERYBODY: AssessmentDocument = {
  year: 2023,
  units: [
    unit('u1', '东区', 'a', 60, { income: 240, rate: 0.95, late: 3, barred: false }, { records: { honours: HONOURS } }),
    unit(
      'u2',
      '西区',
      'a',
      20,
      { income: 180, rate: 0.7, late: 0, barred: true },
      { records: { honours: HONOURS.slice(3) } },
    ),
    unit('u3', '南区', 'a', 20, { income: 180, rate: 0.7, late: 1 }, {}),
    unit('u4', '北区', 'b', 50, { rate: 0.2, late: 9, barred: false }, {}),
    unit('u5', '中区', 'b', 0, { income: 90, rate: 0.5, barred: false }, { not_assigned: ['q_voters'] }),
  ],
  ballots: [
    { source: 'voters', rater: 'v1', order: ['u2', 'u1', 'u3'] },
    { source: 'voters', rater: 'v2', order: ['u1', 'u2', 'u3'] },
  ],
  decisions: [{ unit: 'u1', kind: 'demotion', rule: 'fraud', size: 1, reason: '核查' }],
};

function unit(
  id: string,
  name: string,
  group: string,
  staff: number,
  facts: Readonly<Record<string, number | boolean>>,
  rest: Partial<AssessmentDocument['units'][number]>,
): AssessmentDocument['units'][number] {
  return {
    id,
    name,
    attributes: { group, staff },
    facts,
    previous: { facts: { income: 160 } },
    history: [
      { year: 2022, rank: 2, facts: { income: 160 } },
      { year: 2021, rank: 4, facts: { income: 140 } },
    ],
    ratings: [
      { source: 'experts', rater: 'e1', weight: 2, scores: { q_experts: 90 } },
      { source: 'experts', rater: 'e2', scores: { q_experts: 75 } },
      ...[70, 80, 95, 60].map((mark, index) => ({ source: 'judges', rater: `j${index}`, scores: { q_trimmed: mark } })),
    ],
    ...rest,
  };
}

import { describe, expect, it } from 'vitest';
import { expectedByMarkers, foundIn } from './marked-scheme.js';

const SOUND = `scheme: demo-2024
title: 示例考核办法
year: 2024
source: source.txt
units:
  attributes:
    kind: { label: 类别, type: choice, values: { city: 市, county: 县 } }
  groups: kind
facts:
  members: { label: 会员数, type: count, unit: 人 }
sources:
  office: { label: 办公室, combine: mean }
score:
  id: total
  points: 10
  sum:
    - { id: a, label: 甲, points: 5, rated: { by: office } }
    - { id: b, label: 乙, points: 5, bands: { of: members, rows: [ { from: 100, score: 5 }, { else: true, score: 0 } ] } }
`;

const SEEDED = `scheme: demo-2024
titel: 示例考核办法 # ← key-unknown
year: 2024年 # ← value-type
source：source.txt # ← full-width-punctuation
time_zone:Asia/Shanghai # ← space-after-colon
units:
  attributes:
    kind: { label: 类别, type: choice } # ← key-missing
    code: { label: 代码, type: choice, values: [A, 0012, B] } # ← id-read-as-number
    1st: { label: 首, type: text } # ← value-pattern
    not: { label: 非, type: text } # ← id-reserved
  group: kind # ← key-unknown
facts:
  members: { label: 会员数, type: counts } # ← value-enum
  staff: { label: 人数, type: count, at_most: 3 } # ← key-unknown
  income: { label: 收入, type: money, accumulate: sum } # ← key-missing
  staff: { label: 人数, type: count } # ← key-duplicate
  debt: # ← value-empty
  rate: { label: 比率， type: ratio } # ← full-width-punctuation
sources:
  office: { label: 办公室, combine: 平均 }  # ← value-enum
  judges: { label: 评委, combine: { trimmed: { highest: 1 } } } # ← key-missing
  voters: { label: 投票, range: [0, 50, 100] } # ← value-range
  peers: { label: 互评, exclude_self: "true" } # ← value-type
parameters:
  days: { label: 天数, type: count, default: [5] } # ← value-type
  limit: { label: 上限, type: money, default: 12345678901234567 } # ← number-too-precise
  share: { label: 比例, type: ratio, default: *half } # ← yaml-feature
tables:
  targets: { label: 目标, stated_total: 52,850, rows: { 甲: 1 } } # ← flow-comma
score:
  id: total
  points: 10
  sum:
    - { id: a, label: 甲, points: 5 } # ← method-none
    - { id: b, label: 乙, points: 5, rated: { by: office }, met: members > 3 } # ← method-several
    - { id: c, label: 丙, points: 5, dedcut: { of: members, each: 1, points: 1 } } # ← key-unknown
    - { id: d, label: 丁, points: 5, formula: 1, keep: 2 } # ← key-misplaced
    - { id: e, label: 戊, formula: max(0, 1) } # ← flow-comma
    - { id: f, label: 己, met: members in [1, 2] } # ← flow-bracket
    - { id: g, label: 庚, bands: { of: members, rows: [ { score: 1 } ] } } # ← choice-none
    - { id: h, label: 辛, steps: { of: members, points: 1, each: 1 }, missing: none } # ← value-enum
    - { id: i, label: 壬, formula: 1, round: { to: 0 } } # ← value-range
    - id: j # ← method-none
      text: 每发现一家: 扣一分 # ← yaml-syntax
    - { id: k, label: 癸, formula: members + } # ← expression-syntax
    - { id: l, label: 子, met: members >= 80％ } # ← expression-full-width
tiers: { good: 良好 } # ← value-type
grading:
  - { id: s1, at_most: good, set: good } # ← action-several
  - { id: s2, label: 会议审定 } # ← action-none
  - { id: s3, at_most: good, when: members > 1, any_of: [ { id: veto } ] } # ← keys-exclusive
  - { id: s4, quota: { tier: good, share: 20%, places: 3 } } # ← choice-several
procedure:
  stages:
    - { id: self_check, label: 自查, until: 3月15日 } # ← value-pattern
    - label: 述职
      untill: 03-31 # ← key-unknown
`;

describe('a scheme with mistakes of many kinds', () => {
  it('gets one diagnostic for each, at its line, and no other', () => {
    const expected = expectedByMarkers(SEEDED);
    expect(expected.length).toBeGreaterThan(40);
    expect(foundIn(SEEDED)).toEqual([...expected]);
  });

  it('gets none when it is sound', () => {
    expect(foundIn(SOUND)).toEqual([]);
  });

  it('keeps the number of diagnostics when lines end with carriage return and line feed', () => {
    expect(foundIn(SEEDED.replaceAll('\n', '\r\n'))).toEqual(expectedByMarkers(SEEDED));
  });
});

/** A small scheme with everything the office decides about: facts, marks, a veto, a quota with a share, a bonus, stages with days. */
export const OFFICE_SCHEME = `scheme: office-2026
title: 镇街年度考核试验办法
year: 2026
time_zone: Asia/Shanghai
units:
  label: 镇街
  attributes:
    kind: { label: 类别, type: choice, values: { town: 镇, street: 街道 } }
    base: { label: 日常得分, type: number }
    barred: { label: 受到处分, type: boolean }
sources:
  panel: { label: 考评组, combine: mean }
facts:
  visits: { label: 走访户数, type: count, unit: 户 }
parameters:
  best_share:
    label: 优秀比例
    type: ratio
    default: 25%
    decided_by: 领导小组
    assumption: 原文没有写比例，按四分之一计。
score:
  id: total
  label: 总分
  round: { to: 0.01, mode: half_up }
  sum:
    - { id: daily, label: 日常工作, points: 60, formula: base, ref: { article: 三, quote: 日常工作由职能部门按月评定。 } }
    - { id: visit, label: 走访群众, points: 10, formula: visits / 10, at_most: 10, missing: zero }
    - { id: review, label: 现场考评, points: 30, missing: zero, rated: { by: panel }, text: 考评组实地查看后打分。 }
    - { id: extra, label: 创新加分, decided: { gives: bonus, up_to: 5, by: 领导小组 } }
ranking: { id: rank, by: total, ties: best }
tiers: [{ id: best, label: 优秀 }, { id: good, label: 良好 }, { id: fair, label: 一般 }]
grading:
  - id: limits
    label: 按分定等
    rows: { of: total, rows: [{ tier: best, from: 85 }, { tier: good, from: 70 }, { tier: fair, else: true }] }
  - id: places
    label: 优秀名额
    quota: { tier: best, share: best_share, of: units, by: total, round: down, ties: out, to: good, exception: true }
  - { id: veto, label: 一票否决, at_most: fair, any_of: [{ id: punished, label: 受到处分, when: barred }] }
procedure:
  stages:
    - { id: report, label: 填报数据, from: 2026-01-01, until: 2026-06-30 }
    - { id: assess, label: 现场考评, from: 2026-09-01, until: 2026-12-31 }
`;

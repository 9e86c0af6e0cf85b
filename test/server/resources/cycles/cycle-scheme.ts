/** A scheme with everything that a cycle asks for. Dates are those of its year, in China. */
export const CYCLE_SCHEME = `scheme: cycle-test
title: 年度考核试验
year: 2023
time_zone: Asia/Shanghai
units:
  attributes:
    form: { label: 建立形式, type: choice, values: { single: 单独建立, joint: 联合建立 } }
    members: { label: 会员人数, type: count }
    station: { label: 所在服务站, type: text }
  groups: form
facts:
  held: { label: 开会次数, type: count }
parameters:
  base: { label: 基本分, type: number, default: 60, assumption: 原文没有写, decided_by: 领导小组 }
  weights: { label: 权重, type: map, default: { a: 40, b: 60 }, total: 100 }
  each: { label: 每次得分, type: number }
score:
  id: total
  sum:
    - { id: meetings, label: 会议, points: 100, formula: "base + each * held" }
    - { id: size, label: 规模, points: 10, met: members >= 100 }
    - { id: share, label: 份额, points: 100, formula: weights.a }
procedure:
  stages:
    - { id: self_check, label: 自查, from: 03-01, until: 03-15, who: 各单位 }
    - { id: review, label: { zh: 审议, en: Review }, until: next-01-31 }
    - { id: impossible, label: 不可能, until: 02-30 }
    - { id: whenever, label: 随时 }
`;

/** A scheme with everything that stands in sheets: facts of two departments, by quarter and of last year; marks; self-assessment. */
export const SHEET_SCHEME = `scheme: sheet-test
title: 填报试验
year: 2023
time_zone: Asia/Shanghai
facts:
  members: { label: 会员人数, type: count }
  held: { label: 开会次数, type: count, per: quarter, accumulate: sum }
  coverage: { label: 覆盖率, type: ratio, min: 0, max: 1 }
  funds: { label: 经费, type: money }
  founded: { label: 成立日期, type: date }
sources:
  leaders: { label: 领导班子成员 }
  own: { label: 自评, self: true }
score:
  id: total
  points: 100
  sum:
    - { id: growth, label: 会员增长, points: 20, assessed_by: 组织部, formula: "min(20, members - previous.members)" }
    - { id: meetings, label: 会议, points: 10, assessed_by: 组织部, formula: "min(10, held)" }
    - { id: reach, label: 覆盖, points: 10, assessed_by: 组织部, formula: "10 * coverage" }
    - { id: money, label: 经费, points: 10, assessed_by: 财务部, formula: "min(10, funds / 1000)" }
    - { id: work, label: 工作, points: 20, assessed_by: 组织部, rated: { by: leaders } }
    - { id: style, label: 作风, points: 10, assessed_by: 财务部, rated: { by: leaders } }
    - { id: own_work, label: 自评工作, points: 20, assessed_by: 组织部, rated: { by: own } }
tiers:
  - { id: good, label: 良好 }
  - { id: fair, label: 一般 }
grading:
  - { id: limits, rows: { of: total, rows: [{ tier: good, from: 60 }, { tier: fair, else: true }] } }
procedure:
  stages:
    - { id: report, label: 填报, from: 03-01, until: 03-15, who: 各单位 }
`;

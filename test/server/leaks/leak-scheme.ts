/** A scheme with everything that can be hidden: facts of two departments, marks, ballots, events, self-assessment, decisions. */
export const LEAK_SCHEME = `scheme: leak-test
title: 保密试验
year: 2023
time_zone: Asia/Shanghai
units:
  attributes:
    kind: { label: 类别, type: choice, values: { town: 乡镇, firm: 企业 } }
  groups: kind
facts:
  held: { label: 开会次数, type: count }
  trained: { label: 培训人次, type: count, per: quarter, accumulate: sum }
records:
  praise: { label: 通报表扬 }
sources:
  self: { label: 自评, self: true }
  leaders: { label: 领导班子成员 }
  votes: { label: 排序投票, ballot: { mark: 100 * (n - place + 1) / n } }
score:
  id: total
  sum:
    - { id: meetings, label: 会议, points: 10, assessed_by: 组织部, formula: "min(held, 10)" }
    - { id: training, label: 培训, points: 10, assessed_by: 宣传部, formula: "min(trained, 10)" }
    - { id: a, label: 组织工作, points: 20, assessed_by: 组织部, rated: { by: leaders } }
    - { id: b, label: 宣传工作, points: 20, assessed_by: 宣传部, rated: { by: leaders } }
    - { id: own, label: 自评, points: 20, assessed_by: 组织部, rated: { by: self } }
    - { id: order, label: 排序, points: 100, assessed_by: 组织部, rated: { by: votes } }
    - { id: praised, label: 表扬加分, points: 5, assessed_by: 组织部, formula: "min(5, count(over praise))" }
    - { id: extra, label: 创新加分, text: 创新可加不超过5分, decided: { gives: bonus, up_to: 5, by: 领导小组 } }
ranking: { by: total, ties: best }
tiers: [{ id: good, label: 良好 }, { id: fair, label: 一般 }]
grading:
  - id: limits
    label: 按分定等
    rows: { of: total, rows: [{ tier: good, from: 60 }, { tier: fair, else: true }] }
procedure:
  stages:
    - { id: report, label: 填报, from: 02-01, until: 04-30 }
`;

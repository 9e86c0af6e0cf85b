/** A scheme with everything that people rate: by leaders, by peers, by themselves, by ballots within a kind of units. */
export const RATING_SCHEME = `scheme: rating-test
title: 评分试验
year: 2023
time_zone: Asia/Shanghai
units:
  attributes:
    kind: { label: 类别, type: choice, values: { town: 乡镇, firm: 企业 } }
facts:
  held: { label: 开会次数, type: count }
  trained: { label: 培训人次, type: count, per: quarter, accumulate: sum, complete: true }
  output: { label: 企业产值, type: number }
records:
  praise: { label: 通报表扬 }
sources:
  self: { label: 自评, self: true }
  leaders: { label: 领导班子成员 }
  peers: { label: 互评, exclude_self: true }
  votes: { label: 排序投票, exclude_self: true, ballot: { mark: 100 * (n - place + 1) / n, within: kind } }
score:
  id: total
  sum:
    - { id: meetings, label: 会议, points: 10, assessed_by: 组织部, formula: "min(held, 10)" }
    - { id: training, label: 培训, points: 10, assessed_by: 宣传部, formula: "min(trained, 10)" }
    - { id: growth, label: 产值, points: 10, applies: kind = firm, otherwise: 0, formula: "min(output, 10)" }
    - { id: a, label: 组织工作, points: 20, assessed_by: 组织部, rated: { by: leaders } }
    - { id: b, label: 宣传工作, points: 20, assessed_by: 宣传部, rated: { by: leaders } }
    - { id: c, label: 企业工作, points: 20, applies: kind = firm, otherwise: 0, rated: { by: leaders } }
    - { id: mutual, label: 互评, points: 20, rated: { by: peers } }
    - { id: own, label: 自评, points: 20, rated: { by: self } }
    - { id: order, label: 排序, points: 100, rated: { by: votes } }
    - { id: praised, label: 表扬加分, points: 5, assessed_by: 组织部, formula: "min(5, count(over praise))" }
procedure:
  stages:
    - { id: voting, label: 投票, from: 03-01, until: 03-15 }
`;

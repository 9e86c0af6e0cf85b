/** A scheme with a list of mere events, one of records with a judged field, and items of two departments. */
export const EVENT_SCHEME = `scheme: event-test
title: 事项试验
year: 2023
time_zone: Asia/Shanghai
facts:
  members: { label: 会员人数, type: count }
records:
  praise: { label: 通报表扬 }
  accident: { label: 责任事故 }
  honours:
    label: 荣誉
    fields:
      title: { label: 名称, type: text }
      level: { label: 级别, type: choice, values: { city: 市级, province: 省级 } }
      given: { label: 日期, type: date }
      worth: { label: 评价, rated: { by: leaders } }
sources:
  leaders: { label: 领导班子成员, range: [0, 10] }
score:
  id: total
  sum:
    - { id: work, label: 工作, points: 60, assessed_by: 组织部, sum: [
        { id: plan, label: 计划, points: 30, rated: { by: leaders } },
        { id: people, label: 会员, points: 30, formula: "min(30, members)" } ] }
    - { id: safe, label: 安全, points: 20, assessed_by: 安全部, deduct: { of: count(over accident), each: 1, points: 5 } }
    - { id: extra, label: 表扬加分, points: 10, assessed_by: 组织部, formula: "min(10, 2 * count(over praise))" }
    - { id: fame, label: 荣誉加分, points: 10, assessed_by: 组织部, formula: "min(10, mean(worth over honours))" }
procedure:
  stages:
    - { id: report, label: 登记, from: 03-01, until: 03-15, who: 各单位 }
    - { id: review, label: 认定, from: 03-16, until: 03-31 }
`;

/** A scheme in which people decide everything that can be decided; scores come from attributes, so nothing has to be entered. */
export const DECISION_SCHEME = `scheme: decision-test
title: 集体决定试验
year: 2023
time_zone: Asia/Shanghai
units:
  attributes:
    base: { label: 基础分, type: number }
    fault: { label: 有过错, type: boolean }
    barred: { label: 受处分, type: boolean }
score:
  id: total
  sum:
    - { id: own, label: 基础分, points: 100, formula: base }
    - { id: extra, label: 创新加分, text: 创新可加不超过5分, decided: { gives: bonus, up_to: 5, by: 领导小组 } }
ranking: { id: rank, by: total, lots: true }
tiers: [{ id: best, label: 优秀 }, { id: good, label: 良好 }, { id: fair, label: 一般 }]
grading:
  - id: limits
    label: 按分定等
    rows: { of: total, rows: [{ tier: best, from: 80 }, { tier: good, from: 60 }, { tier: fair, else: true }] }
  - id: places
    label: 优秀名额
    quota: { tier: best, places: 1, of: units, by: total, ties: out, to: good, exception: true }
  - { id: veto, label: 否决, at_most: fair, any_of: [{ id: punished, label: 受处分, when: barred }] }
  - id: fall
    label: 降等
    down: { decided: [1, 2] }
    any_of: [{ id: fraud, label: 弄虚作假 }, { id: faulty, label: 有过错, when: fault }]
awards:
  - { id: prize, label: 专项奖励, unit: 元, when: tier = best, decided: { by: 党组会议, up_to: 1000 } }
`;

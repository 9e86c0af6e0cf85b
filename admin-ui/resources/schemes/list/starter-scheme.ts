import type { Identity } from './IdentityDialog.js';

/** The shortest scheme that says something: two items that a person marks, and three tiers. */
export function starterScheme({ id, year, title }: Identity): string {
  return `# 注释随便写，保存时一个字不动。
scheme: ${id}
title: ${JSON.stringify(title)}
year: ${year}

sources: # 评分主体
  assessor: { label: 考核组, combine: mean }

score:
  id: total
  label: 总分
  points: 100
  round: { to: 0.01, mode: half_up }
  sum:
    - id: duties
      label: 履行职责
      points: 60
      rated: { by: assessor }
    - id: service
      label: 服务职工
      points: 40
      rated: { by: assessor }

ranking: { id: rank, by: total, within: all, ties: best }

tiers: # 由高到低
  - { id: excellent, label: 优秀 }
  - { id: qualified, label: 合格 }
  - { id: unqualified, label: 不合格 }

grading:
  - id: limits
    label: 按分数评定等次
    rows:
      of: total
      rows:
        - { tier: excellent, from: 90 }
        - { tier: qualified, from: 60 }
        - { tier: unqualified, else: true }
`;
}

import type { Language } from '../../../../dsl/index.js';
import type { Identity } from './IdentityDialog.js';

/** What the parts of the example are called. */
const NAMES = {
  zh: {
    remark: '注释随便写，保存时一个字不动。',
    raters: '考核组',
    total: '总分',
    duties: '履行职责',
    service: '服务职工',
    tiers: '由高到低',
    excellent: '优秀',
    qualified: '合格',
    unqualified: '不合格',
    limits: '按分数评定等次',
  },
  en: {
    remark: 'Write remarks as you like; saving leaves them as they are.',
    raters: 'Assessors',
    total: 'Total',
    duties: 'Duties',
    service: 'Service to members',
    tiers: 'best first',
    excellent: 'Excellent',
    qualified: 'Qualified',
    unqualified: 'Not qualified',
    limits: 'Tiers by points',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** The shortest scheme that says something: two items that people mark, and three tiers. */
export function starterScheme({ id, year, title }: Identity, language: Language): string {
  const names = NAMES[language];
  return `# ${names.remark}
scheme: ${id}
title: ${JSON.stringify(title)}
year: ${year}

sources:
  assessor: { label: ${names.raters}, combine: mean }

score:
  id: total
  label: ${names.total}
  points: 100
  round: { to: 0.01, mode: half_up }
  sum:
    - id: duties
      label: ${names.duties}
      points: 60
      rated: { by: assessor }
    - id: service
      label: ${names.service}
      points: 40
      rated: { by: assessor }

ranking: { id: rank, by: total, within: all, ties: best }

tiers: # ${names.tiers}
  - { id: excellent, label: ${names.excellent} }
  - { id: qualified, label: ${names.qualified} }
  - { id: unqualified, label: ${names.unqualified} }

grading:
  - id: limits
    label: ${names.limits}
    rows:
      of: total
      rows:
        - { tier: excellent, from: 90 }
        - { tier: qualified, from: 60 }
        - { tier: unqualified, else: true }
`;
}

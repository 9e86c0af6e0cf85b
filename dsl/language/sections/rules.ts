import type { ObjectDefinition, SectionDefinition } from '../object-definition.js';
import { CONDITION, ID, listOf, TEXT } from '../value-schemas.js';

/** A rule with an id: a veto, a demotion, a reason for exclusion. */
export const RULE: ObjectDefinition = {
  name: 'rule',
  label: { zh: '情形', en: 'Rule' },
  doc: {
    zh: '一种情形；不写 when 时，由集体决定点名才成立。',
    en: 'One case; without `when` it holds when a decision names it.',
  },
  keys: [
    {
      key: 'id',
      label: { zh: '代号', en: 'Id' },
      doc: { zh: '在结果和决定里用的名字。', en: 'Its name in results and decisions.' },
      schema: ID,
      example: 'id: veto_discipline',
    },
    {
      key: 'when',
      label: { zh: '条件', en: 'When' },
      doc: { zh: '条件成立即属此情形。', en: 'The condition under which it holds.' },
      schema: CONDITION,
      example: 'when: self_report_date > 2011-11-30',
    },
    {
      key: 'evidence',
      label: { zh: '认定依据', en: 'Evidence' },
      doc: { zh: '以什么材料为准。', en: 'What establishes it.' },
      schema: TEXT,
      example: 'evidence: 以纪委立案审查结果为准',
    },
    {
      key: 'certified_by',
      label: { zh: '由谁认定', en: 'Certified by' },
      doc: { zh: '由谁核准认定。', en: 'Who certifies it.' },
      schema: TEXT,
      example: 'certified_by: 办公室会同相关部室',
    },
  ],
  required: ['id'],
};

/** `eligibility`: who is left out. */
export const ELIGIBILITY_SECTION: SectionDefinition = {
  key: 'eligibility',
  label: { zh: '参评资格', en: 'Eligibility' },
  doc: {
    zh: '哪些单位不列入评比；自上而下第一个成立的作为理由。',
    en: 'Which units are left out; the first rule that holds, from the top, is the reason.',
  },
  schema: listOf('rule'),
  example:
    'eligibility:\n  - { id: late_report, label: 逾期未报, when: self_report_date is missing or self_report_date > 2011-11-30 }',
  objects: [RULE],
};

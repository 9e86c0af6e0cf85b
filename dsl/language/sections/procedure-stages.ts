import type { KeyDefinition } from '../definition.js';
import { type ObjectDefinition, objectSchema } from '../object-definition.js';
import { DATE, EXPRESSION, ID, idOf, listOf, POSITIVE, TEXT, TEXT_OR_TEXTS, TEXTS } from '../value-schemas.js';

/** `id` of anything in the procedure. */
export const PROCEDURE_ID: KeyDefinition = {
  key: 'id',
  label: { zh: '代号', en: 'Id' },
  doc: { zh: '它的名字。', en: 'Its name.' },
  schema: ID,
  example: 'id: self_check',
};

const SAMPLE_KEYS: readonly KeyDefinition[] = [
  {
    key: 'of',
    label: { zh: '从哪里抽', en: 'Of' },
    doc: { zh: '抽样的范围。', en: 'What is drawn from.' },
    schema: TEXT,
    example: 'of: 各考核单位下属单建工会的单位',
  },
  {
    key: 'share',
    label: { zh: '比例', en: 'Share' },
    doc: { zh: '抽多大比例。', en: 'Which share is drawn.' },
    schema: EXPRESSION,
    example: 'share: 10%',
  },
  {
    key: 'places',
    label: { zh: '个数', en: 'Places' },
    doc: { zh: '抽几个。', en: 'How many are drawn.' },
    schema: EXPRESSION,
    example: 'places: 5',
  },
  {
    key: 'respondents',
    label: { zh: '每处人数', en: 'Respondents' },
    doc: { zh: '每处问几个人。', en: 'How many people are asked at each.' },
    schema: EXPRESSION,
    example: 'respondents: 10',
  },
  {
    key: 'ask',
    label: { zh: '问谁', en: 'Ask' },
    doc: { zh: '参加测评、填写问卷的人员。', en: 'Who is asked.' },
    schema: TEXT_OR_TEXTS,
    example: 'ask: [职工, 工会主席, 管理者]',
  },
  {
    key: 'by',
    label: { zh: '由谁抽', en: 'By' },
    doc: { zh: '由谁抽取。', en: 'Who draws.' },
    schema: TEXT,
    example: 'by: 办公室',
  },
];

const SAMPLE_DOC = {
  zh: '抽取用公开的随机种子，可以重做一遍核对。',
  en: 'Drawn with a public seed, so that it can be repeated.',
} as const;

/** A random sample with a name. */
export const SAMPLE: ObjectDefinition = {
  name: 'sample',
  label: { zh: '抽样', en: 'Sample' },
  doc: SAMPLE_DOC,
  keys: [PROCEDURE_ID, ...SAMPLE_KEYS],
};

const STAGE_SAMPLE: ObjectDefinition = {
  name: 'stage_sample',
  label: { zh: '本阶段的抽样', en: 'Sample of a stage' },
  doc: SAMPLE_DOC,
  keys: SAMPLE_KEYS,
};

const REQUIREMENT: ObjectDefinition = {
  name: 'requirement',
  label: { zh: '要交的材料', en: 'Requirement' },
  doc: { zh: '本阶段结束前应当交齐的。', en: 'What must be there when the stage ends.' },
  keys: [
    {
      key: 'report',
      label: { zh: '书面材料', en: 'Report' },
      doc: { zh: '材料的名称。', en: 'Name of the report.' },
      schema: TEXT,
      example: 'report: 书面总结',
    },
    {
      key: 'document',
      label: { zh: '按哪个文书', en: 'Document' },
      doc: {
        zh: 'documents 里的代号，按其格式和限制检查。',
        en: 'Id in `documents`, whose format and limits are checked.',
      },
      schema: idOf('document'),
      example: 'document: debrief_report',
    },
    {
      key: 'ratings',
      label: { zh: '评分', en: 'Ratings' },
      doc: { zh: '哪个评分主体的分应当打完。', en: 'The source whose ratings must be complete.' },
      schema: idOf('source'),
      example: 'ratings: self',
    },
    {
      key: 'facts',
      label: { zh: '数据', en: 'Facts' },
      doc: { zh: '哪些数据应当报齐。', en: 'The facts that must be reported.' },
      schema: { type: 'array', items: idOf('fact'), minItems: 1 },
      example: 'facts: [members, committees]',
    },
    {
      key: 'max_characters',
      label: { zh: '字数上限', en: 'Characters at most' },
      doc: { zh: '正文不超过多少字。', en: 'The most characters it may have.' },
      schema: POSITIVE,
      example: 'max_characters: 3000',
    },
    {
      key: 'max_items',
      label: { zh: '件数上限', en: 'Items at most' },
      doc: { zh: '最多报几件。', en: 'The most items that may be handed in.' },
      schema: POSITIVE,
      example: 'max_items: 2',
    },
  ],
};

/** A stage of the year. */
export const STAGE: ObjectDefinition = {
  name: 'stage',
  label: { zh: '阶段', en: 'Stage' },
  doc: { zh: '一年中的一个阶段。', en: 'A stage of the year.' },
  keys: [
    PROCEDURE_ID,
    {
      key: 'from',
      label: { zh: '开始', en: 'From' },
      doc: { zh: '第一天。', en: 'Its first day.' },
      schema: DATE,
      example: 'from: 2023-03-01',
    },
    {
      key: 'until',
      label: { zh: '截止', en: 'Until' },
      doc: { zh: '最后一天，当日算按期。', en: 'Its last day, included.' },
      schema: DATE,
      example: 'until: next-03-15',
    },
    {
      key: 'who',
      label: { zh: '谁来做', en: 'Who' },
      doc: { zh: '由谁完成。', en: 'Who does it.' },
      schema: TEXT_OR_TEXTS,
      example: 'who: 各单位',
    },
    {
      key: 'requires',
      label: { zh: '要交什么', en: 'Requires' },
      doc: { zh: '本阶段应当交齐的材料、数据、评分。', en: 'Reports, data and ratings that must be there at its end.' },
      schema: listOf('requirement'),
      example: 'requires: [ { report: 书面总结, max_characters: 3000 } ]',
    },
    {
      key: 'sample',
      label: STAGE_SAMPLE.label,
      doc: SAMPLE_DOC,
      schema: objectSchema(STAGE_SAMPLE),
      example: 'sample: { of: 本年度已考评的单位, share: 10% }',
    },
  ],
};

/** A body or office with a part in the procedure. */
export const ROLE: ObjectDefinition = {
  name: 'role',
  label: { zh: '机构', en: 'Role' },
  doc: { zh: '参与考核的机构和职责（写在 text 里）。', en: 'A body with a part in the procedure; `text` says which.' },
  keys: [
    PROCEDURE_ID,
    {
      key: 'members',
      label: { zh: '成员', en: 'Members' },
      doc: { zh: '由哪些人、哪些部门组成。', en: 'Who belongs to it.' },
      schema: TEXTS,
      example: 'members: [办公室, 组织部]',
    },
  ],
};

/** What else is written inside stages. */
export const STAGE_OBJECTS: readonly ObjectDefinition[] = [STAGE, REQUIREMENT, STAGE_SAMPLE, SAMPLE, ROLE];

import type { KeyDefinition } from '../definition.js';
import { type ObjectDefinition, objectSchema, type SectionDefinition } from '../object-definition.js';
import { CONDITION, DATE, EXPRESSION, FLAG, ID, listOf, TEXT_OR_TEXTS, YEAR } from '../value-schemas.js';
import { DOCUMENT, DOCUMENT_OBJECTS } from './procedure-documents.js';
import { PROCEDURE_ID, ROLE, SAMPLE, STAGE, STAGE_OBJECTS } from './procedure-stages.js';

const TO: KeyDefinition = {
  key: 'to',
  label: { zh: '对象', en: 'To' },
  doc: { zh: '发给谁、报给谁。', en: 'Whom it goes to.' },
  schema: TEXT_OR_TEXTS,
  example: 'to: [同级党委]',
};
const WHEN: KeyDefinition = {
  key: 'when',
  label: { zh: '条件', en: 'When' },
  doc: { zh: '什么条件下。', en: 'Under which condition.' },
  schema: CONDITION,
  example: 'when: tier = unqualified',
};

const NOTICE: ObjectDefinition = {
  name: 'notice',
  label: { zh: '通报、公示', en: 'Notice' },
  doc: { zh: '结果向谁公布、公示几天。', en: 'Whom the result is announced to, and for how long.' },
  keys: [
    PROCEDURE_ID,
    TO,
    {
      key: 'days',
      label: { zh: '天数', en: 'Days' },
      doc: { zh: '公示几天。', en: 'For how many days it is public.' },
      schema: EXPRESSION,
      example: 'days: 5',
    },
    WHEN,
  ],
};
const OBJECTIONS: ObjectDefinition = {
  name: 'objections',
  label: { zh: '异议复查', en: 'Objections' },
  doc: { zh: '有异议时怎样复查。', en: 'How objections are dealt with.' },
  keys: [
    {
      key: 'within_days',
      label: { zh: '几日内复查', en: 'Within days' },
      doc: { zh: '收到异议后几日内复查完。', en: 'Days within which the review is done.' },
      schema: EXPRESSION,
      example: 'within_days: 10',
    },
    {
      key: 'second_notice',
      label: { zh: '再次公示', en: 'Second notice' },
      doc: { zh: '复查后是否再公示。', en: 'Whether the result is announced again.' },
      schema: FLAG,
      example: 'second_notice: true',
    },
  ],
};
const COVERAGE: ObjectDefinition = {
  name: 'coverage',
  label: { zh: '覆盖计划', en: 'Coverage' },
  doc: { zh: '某一年累计覆盖多少单位。', en: 'The share of units that is covered by a year.' },
  keys: [
    {
      key: 'year',
      label: { zh: '年度', en: 'Year' },
      doc: { zh: '哪一年。', en: 'The year.' },
      schema: YEAR,
      example: 'year: 2023',
    },
    {
      key: 'share',
      label: { zh: '比例', en: 'Share' },
      doc: { zh: '累计比例。', en: 'The share reached by then.' },
      schema: EXPRESSION,
      example: 'share: 30%',
    },
  ],
  required: ['year', 'share'],
};
const TASK: ObjectDefinition = {
  name: 'task',
  label: { zh: '任务', en: 'Task' },
  doc: { zh: '要单位办理并跟踪的事。', en: 'Something a unit must do, which is tracked.' },
  keys: [
    PROCEDURE_ID,
    WHEN,
    TO,
    {
      key: 'due',
      label: { zh: '期限', en: 'Due' },
      doc: { zh: '最迟哪一天。', en: 'The last day.' },
      schema: DATE,
      example: 'due: next-02-15',
    },
  ],
  required: ['id'],
};
const CONSEQUENCE: ObjectDefinition = {
  name: 'consequence',
  label: { zh: '后果', en: 'Consequence' },
  doc: {
    zh: '由结果引起的事；代号是结果里的一个是/否。',
    en: 'What follows from the result; its id is a true/false key of the result.',
  },
  keys: [{ ...PROCEDURE_ID, schema: ID }, WHEN],
  required: ['id', 'when'],
};

const PARTS: readonly (readonly [key: string, definition: ObjectDefinition, example: string])[] = [
  ['roles', ROLE, 'roles: [ { id: office, label: 考核办公室 } ]'],
  ['stages', STAGE, 'stages: [ { id: self_check, label: 自查, from: 2023-03-01, until: 2023-03-15, who: 各单位 } ]'],
  ['samples', SAMPLE, 'samples: [ { id: survey, of: 下属单位, places: 5, by: 办公室 } ]'],
  ['notices', NOTICE, 'notices: [ { id: result, label: 结果公示, to: [职工群众], days: 5 } ]'],
  ['coverage', COVERAGE, 'coverage: [ { year: 2023, share: 30% } ]'],
  ['tasks', TASK, 'tasks: [ { id: explain, label: 书面说明, when: tier = unqualified, to: 市总工会 } ]'],
  ['consequences', CONSEQUENCE, 'consequences: [ { id: remedial, label: 补课, when: tier = one_star } ]'],
  ['documents', DOCUMENT, 'documents: [ { id: letter, label: 反馈函, format: docx } ]'],
];

const PROCEDURE: ObjectDefinition = {
  name: 'procedure',
  label: { zh: '程序', en: 'Procedure' },
  doc: {
    zh: '阶段、期限、公示、异议、抽查、后果、文书；由系统跟踪执行，不改变任何分数。',
    en: 'Stages, deadlines, notices, objections, samples, consequences, documents; enforced, never changing a number.',
  },
  keys: [
    ...PARTS.map(([key, { label, doc, name }, example]) => ({ key, label, doc, schema: listOf(name), example })),
    {
      key: 'objections',
      label: OBJECTIONS.label,
      doc: OBJECTIONS.doc,
      schema: objectSchema(OBJECTIONS),
      example: 'objections: { within_days: 10, second_notice: true }',
    },
  ],
};

/** `procedure`: how the year runs. */
export const PROCEDURE_SECTION: SectionDefinition = {
  key: 'procedure',
  label: PROCEDURE.label,
  doc: PROCEDURE.doc,
  schema: objectSchema(PROCEDURE),
  example:
    'procedure:\n  stages: [ { id: self_check, label: 自查, until: next-03-15, who: 各单位, requires: [ { report: 书面总结 } ] } ]\n  notices: [ { id: result, label: 通报, to: [同级党委] } ]',
  objects: [PROCEDURE, ...STAGE_OBJECTS, NOTICE, OBJECTIONS, COVERAGE, TASK, CONSEQUENCE, ...DOCUMENT_OBJECTS],
};

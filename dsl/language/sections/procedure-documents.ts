import { type ObjectDefinition, objectSchema } from '../object-definition.js';
import { EXPRESSION, idOf, listOf, POSITIVE, TEXT, TEXT_OR_TEXTS, TEXTS } from '../value-schemas.js';
import { FONT, FONTS, PAGE } from './procedure-layout.js';
import { PROCEDURE_ID } from './procedure-stages.js';

const DOCUMENT_SECTION: ObjectDefinition = {
  name: 'document_section',
  label: { zh: '文书的部分', en: 'Part of a document' },
  doc: { zh: '文书应有的一个部分，label 是标题。', en: 'A part it must have; `label` is its heading.' },
  keys: [
    PROCEDURE_ID,
    {
      key: 'also_called',
      label: { zh: '也叫', en: 'Also called' },
      doc: { zh: '同样认可的标题。', en: 'Other headings that are accepted.' },
      schema: TEXTS,
      example: 'also_called: [有关整改的说明]',
    },
  ],
  required: ['id'],
};

const SHARE: ObjectDefinition = {
  name: 'share',
  label: { zh: '篇幅占比', en: 'Share' },
  doc: { zh: '几个部分合起来占全文的比例。', en: 'The share of the text that some parts together have.' },
  keys: [
    {
      key: 'sections',
      label: { zh: '哪些部分', en: 'Sections' },
      doc: { zh: '部分的代号。', en: 'Ids of the parts.' },
      schema: { type: 'array', items: idOf('section'), minItems: 1 },
      example: 'sections: [problems, next_steps]',
    },
    {
      key: 'at_least',
      label: { zh: '至少', en: 'At least' },
      doc: { zh: '不少于。', en: 'Not less than.' },
      schema: EXPRESSION,
      example: 'at_least: 30%',
    },
    {
      key: 'at_most',
      label: { zh: '至多', en: 'At most' },
      doc: { zh: '不多于。', en: 'Not more than.' },
      schema: EXPRESSION,
      example: 'at_most: 50%',
    },
  ],
  required: ['sections'],
};

const DOCUMENT_LIMITS: ObjectDefinition = {
  name: 'document_limits',
  label: { zh: '限制', en: 'Limits' },
  doc: {
    zh: '字数、时间、篇幅的限制；上传的材料据此检查。',
    en: 'Limits that an uploaded document is checked against.',
  },
  keys: [
    {
      key: 'max_characters',
      label: { zh: '字数上限', en: 'Characters at most' },
      doc: { zh: '不超过多少字。', en: 'The most characters.' },
      schema: POSITIVE,
      example: 'max_characters: 2500',
    },
    {
      key: 'max_pages',
      label: { zh: '页数上限', en: 'Pages at most' },
      doc: { zh: '不超过多少页。', en: 'The most pages.' },
      schema: POSITIVE,
      example: 'max_pages: 8',
    },
    {
      key: 'max_minutes',
      label: { zh: '时间上限', en: 'Minutes at most' },
      doc: { zh: '宣读不超过多少分钟。', en: 'The most minutes when presented.' },
      schema: POSITIVE,
      example: 'max_minutes: 8',
    },
    {
      key: 'shares',
      label: SHARE.label,
      doc: SHARE.doc,
      schema: listOf('share'),
      example: 'shares: [ { sections: [problems], at_least: 30% } ]',
    },
  ],
};

/** A document of the procedure: a letter, a report, a summary. */
export const DOCUMENT: ObjectDefinition = {
  name: 'document',
  label: { zh: '文书', en: 'Document' },
  doc: { zh: '通报、报告、总结等文书的格式和限制。', en: 'Format and limits of a letter, report or summary.' },
  keys: [
    PROCEDURE_ID,
    {
      key: 'title',
      label: { zh: '标题', en: 'Title' },
      doc: { zh: '文书的标题。', en: 'Title of the document.' },
      schema: TEXT,
      example: 'title: 2022年度工作述职报告',
    },
    {
      key: 'format',
      label: { zh: '格式', en: 'Format' },
      doc: { zh: '文件格式或形式。', en: 'File format or form.' },
      schema: TEXT_OR_TEXTS,
      example: 'format: docx',
    },
    {
      key: 'to',
      label: { zh: '送交', en: 'To' },
      doc: { zh: '交给谁。', en: 'Whom it goes to.' },
      schema: TEXT_OR_TEXTS,
      example: 'to: 组织部',
    },
    {
      key: 'fonts',
      label: { zh: '字体', en: 'Fonts' },
      doc: { zh: '标题、各级小标题、正文、页码的字体。', en: 'Fonts of title, headings, body and page number.' },
      schema: objectSchema(FONTS),
      example: 'fonts: { body: { font: 仿宋_GB2312, size: 三号 } }',
    },
    {
      key: 'page',
      label: PAGE.label,
      doc: PAGE.doc,
      schema: objectSchema(PAGE),
      example: 'page: { top: 37mm, bottom: 35mm }',
    },
    {
      key: 'sections',
      label: DOCUMENT_SECTION.label,
      doc: DOCUMENT_SECTION.doc,
      schema: listOf('document_section'),
      example: 'sections: [ { id: problems, label: 存在的主要问题 } ]',
    },
    {
      key: 'limits',
      label: DOCUMENT_LIMITS.label,
      doc: DOCUMENT_LIMITS.doc,
      schema: objectSchema(DOCUMENT_LIMITS),
      example: 'limits: { max_characters: 2500 }',
    },
  ],
};

/** What is written inside documents. */
export const DOCUMENT_OBJECTS: readonly ObjectDefinition[] = [
  DOCUMENT,
  FONTS,
  FONT,
  PAGE,
  DOCUMENT_SECTION,
  DOCUMENT_LIMITS,
  SHARE,
];

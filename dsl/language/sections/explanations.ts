import type { ObjectDefinition, SectionDefinition } from '../object-definition.js';
import { listOf, TEXT, TEXT_OR_TEXTS } from '../value-schemas.js';

const READING: ObjectDefinition = {
  name: 'reading',
  label: { zh: '一处读法', en: 'Reading' },
  doc: { zh: '对原文一处的理解。', en: 'How one place of the text is read.' },
  keys: [
    {
      key: 'about',
      label: { zh: '关于', en: 'About' },
      doc: { zh: '哪一处、什么问题。', en: 'Which place, which question.' },
      schema: TEXT,
      example: 'about: 附件编号',
    },
  ],
  required: ['interpretation'],
};

const NOT_COMPUTABLE: ObjectDefinition = {
  name: 'not_computable',
  label: { zh: '不需计算的文字', en: 'Not computable' },
  doc: { zh: '没有要计算的内容的句子。', en: 'Sentences that nothing has to compute.' },
  keys: [
    {
      key: 'quote',
      label: { zh: '引文', en: 'Quote' },
      doc: { zh: '原文的句子，可以列多句。', en: 'The sentence of the source, or several.' },
      schema: TEXT_OR_TEXTS,
      example: 'quote: 第十条 本办法由市总工会办公室负责解释。',
    },
    {
      key: 'reason',
      label: { zh: '理由', en: 'Reason' },
      doc: { zh: '为什么不需要计算。', en: 'Why nothing has to compute them.' },
      schema: TEXT,
      example: 'reason: 解释权。',
    },
  ],
  required: ['quote', 'reason'],
};

/** `interpretations` and `not_computable`: what is said about the text as a whole. */
export const EXPLANATION_SECTIONS: readonly SectionDefinition[] = [
  {
    key: 'interpretations',
    label: { zh: '总的读法', en: 'Interpretations' },
    doc: { zh: '不属于某一条的读法。', en: 'Readings that belong to no single clause.' },
    schema: listOf('reading'),
    example: 'interpretations:\n  - { about: 附件编号, interpretation: 正文称“附件1”，文后只有一个附件，视为同一个。 }',
    objects: [READING],
  },
  {
    key: 'not_computable',
    label: { zh: '不需计算的文字', en: 'Not computable' },
    doc: {
      zh: '原文中没有要计算的内容的句子和理由；用于检查每一句是否都有着落。',
      en: 'Sentences that nothing has to compute, with the reason; for clause coverage.',
    },
    schema: listOf('not_computable'),
    example: 'not_computable:\n  - { quote: 第十条 本办法由市总工会办公室负责解释。, reason: 解释权。 }',
    objects: [NOT_COMPUTABLE],
  },
];

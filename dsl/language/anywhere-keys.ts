import type { KeyDefinition } from './definition.js';
import { REF, TEXT, WORDS } from './value-schemas.js';

/** Keys that may stand on every object of a scheme. */
export const ANYWHERE_KEYS: readonly KeyDefinition[] = [
  {
    key: 'label',
    label: { zh: '名称', en: 'Label' },
    doc: {
      zh: '给人看的名称：一段文字，或中英文各一段。',
      en: 'The name people see: a text, or one in each language.',
    },
    schema: WORDS,
    example: 'label: { zh: 会员数, en: Members }',
  },
  {
    key: 'text',
    label: { zh: '原文', en: 'Text' },
    doc: {
      zh: '办法中这一条的原文，逐字抄录；系统会核对它确实出现在 source 里。',
      en: 'The words of the regulation for this part; they are checked against the source.',
    },
    schema: TEXT,
    example: 'text: 每发现一家扣0.5分，扣完为止。',
  },
  {
    key: 'ref',
    label: { zh: '依据', en: 'Reference' },
    doc: {
      zh: '依据哪一条（article）、哪一句（quote）；可以写多处。引文核对时忽略空白。',
      en: 'Which article and which words (quote) it rests on; one or several. White space does not matter.',
    },
    schema: REF,
    example: 'ref: { article: 第七条, quote: 共性工作考核得分×70% }',
  },
  {
    key: 'interpretation',
    label: { zh: '读法', en: 'Interpretation' },
    doc: {
      zh: '原文不清楚的地方是怎样理解的，写在条款旁边，供人核对、修改。',
      en: 'How an unclear place is read, beside the clause, so that others can check and change it.',
    },
    schema: TEXT,
    example: 'interpretation: “12月初”读作12月1日至10日。',
  },
  {
    key: 'note',
    label: { zh: '备注', en: 'Note' },
    doc: { zh: '随意的说明，不参与计算。', en: 'A free remark; nothing is computed from it.' },
    schema: TEXT,
    example: 'note: 与财务部核对过口径。',
  },
  {
    key: 'assessed_by',
    label: { zh: '考评部门', en: 'Assessed by' },
    doc: {
      zh: '由哪个部门考评这一项及其下各项。',
      en: 'The department that assesses this item and those below it.',
    },
    schema: TEXT,
    example: 'assessed_by: 经济技术部',
  },
  {
    key: 'acknowledge',
    label: { zh: '已知悉', en: 'Acknowledge' },
    doc: {
      zh: '已经看过某项提示、确认就是这个意思：写提示代码和理由，此处及以下不再提示。',
      en: 'Silences a warning here and below: its code and the reason why the scheme means it so.',
    },
    schema: {
      type: 'object',
      propertyNames: { pattern: '^[a-z][a-z0-9-]*$' },
      additionalProperties: TEXT,
      minProperties: 1,
    },
    example: 'acknowledge: { impossible-date: 原文如此 }',
  },
];

import type { JsonSchema } from '../definition.js';
import type { ObjectDefinition } from '../object-definition.js';
import { FLAG, oneWordOf, refTo, TEXT } from '../value-schemas.js';

const LENGTH: JsonSchema = { type: 'string', pattern: '^\\d+(?:\\.\\d+)?(?:mm|cm|pt|磅|毫米|厘米)$' };

/** The font of one kind of text. */
export const FONT: ObjectDefinition = {
  name: 'font',
  label: { zh: '字体', en: 'Font' },
  doc: { zh: '一处文字的字体。', en: 'The font of one kind of text.' },
  keys: [
    {
      key: 'font',
      label: { zh: '字体', en: 'Font' },
      doc: { zh: '字体名称。', en: 'Name of the font.' },
      schema: TEXT,
      example: 'font: 仿宋_GB2312',
    },
    {
      key: 'size',
      label: { zh: '字号', en: 'Size' },
      doc: { zh: '字号或磅值。', en: 'Chinese size name or points.' },
      schema: { type: ['string', 'number'], minLength: 1 },
      example: 'size: 三号',
    },
    {
      key: 'bold',
      label: { zh: '加粗', en: 'Bold' },
      doc: { zh: '是否加粗。', en: 'Whether it is bold.' },
      schema: FLAG,
      example: 'bold: false',
    },
    {
      key: 'align',
      label: { zh: '对齐', en: 'Align' },
      doc: { zh: '怎样对齐。', en: 'Alignment.' },
      schema: oneWordOf({
        left: { zh: '左', en: 'left' },
        center: { zh: '居中', en: 'centred' },
        right: { zh: '右', en: 'right' },
        justify: { zh: '两端', en: 'justified' },
      }),
      example: 'align: center',
    },
  ],
};

/** Fonts of a document. */
export const FONTS: ObjectDefinition = {
  name: 'fonts',
  label: { zh: '各处字体', en: 'Fonts' },
  doc: { zh: '标题、各级小标题、正文、页码的字体。', en: 'Fonts of title, headings, body and page number.' },
  keys: (
    [
      ['title', '标题', 'Title'],
      ['heading_1', '一级标题', 'First heading'],
      ['heading_2', '二级标题', 'Second heading'],
      ['heading_3', '三级标题', 'Third heading'],
      ['body', '正文', 'Body'],
      ['page_number', '页码', 'Page number'],
    ] as const
  ).map(([key, zh, en]) => ({
    key,
    label: { zh, en },
    doc: { zh: `${zh}的字体。`, en: `Font of the ${en.toLowerCase()}.` },
    schema: refTo('font'),
    example: `${key}: { font: 仿宋_GB2312, size: 三号 }`,
  })),
};

/** Margins and spacing of a document. */
export const PAGE: ObjectDefinition = {
  name: 'page',
  label: { zh: '页面', en: 'Page' },
  doc: { zh: '页边距和行距，写明单位（mm、cm、pt）。', en: 'Margins and spacing with their unit (mm, cm, pt).' },
  keys: (
    [
      ['top', '上边距', 'Top margin'],
      ['bottom', '下边距', 'Bottom margin'],
      ['left', '左边距', 'Left margin'],
      ['right', '右边距', 'Right margin'],
      ['line_spacing', '行距', 'Line spacing'],
      ['footer_distance', '页脚距底端', 'Distance of the footer'],
    ] as const
  ).map(([key, zh, en]) => ({
    key,
    label: { zh, en },
    doc: { zh: `${zh}。`, en: `${en}.` },
    schema: LENGTH,
    example: `${key}: 28mm`,
  })),
};

import { words } from '../../i18n/message.js';

export const unitWords = words({
  title: { zh: '单位', en: 'Units' },
  about: { zh: '被考核的单位，按隶属关系排列。', en: 'The units that are assessed, in their tree.' },
  search: { zh: '按名称或编码搜索', en: 'Search by name or code' },
  name: { zh: '名称', en: 'Name' },
  externalId: { zh: '编码', en: 'Code' },
  state: { zh: '状态', en: 'State' },
  active: { zh: '在用', en: 'active' },
  retired: { zh: '已停用', en: 'retired' },
  emptyTitle: { zh: '还没有单位', en: 'No units yet' },
  emptyAbout: {
    zh: '考核办公室可以从 Excel 名册导入，也可以一个一个新建，或由对接的系统写入。',
    en: 'The office imports them from a spreadsheet, makes them one by one, or a connected system writes them.',
  },
  import: { zh: '导入名册', en: 'Import a roster' },
  parent: { zh: '上级单位', en: 'Parent' },
  noParent: { zh: '没有上级', en: 'none' },
  attributes: { zh: '属性', en: 'Attributes' },
  attributesAbout: {
    zh: '按年填写；更正是新的一条，以前的都留着。',
    en: 'By year; a correction is a new entry, earlier ones stay.',
  },
  year: { zh: '年度', en: 'Year' },
  attribute: { zh: '属性', en: 'Attribute' },
  value: { zh: '值', en: 'Value' },
  noAttributes: {
    zh: '这一年没有属性。可以在这里填写，或从名册导入。',
    en: 'No attributes for this year. Fill them in here, or import a roster.',
  },
  history: { zh: '修改记录', en: 'History' },
  recordedAt: { zh: '时间', en: 'When' },
  source: { zh: '来源', en: 'Source' },
  back: { zh: '全部单位', en: 'All units' },
});

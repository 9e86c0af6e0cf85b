import { words } from '../../../i18n/message.js';

export const importWords = words({
  title: { zh: '导入名册', en: 'Import a roster' },
  about: {
    zh: 'Excel（.xlsx）或 CSV，第一行是列名，每行一个单位。先预览，核对以后再导入；要么全部导入，要么一个也不导入。',
    en: 'Excel (.xlsx) or CSV, names of columns in the first row, one unit per row. Preview first; then all of it is imported, or nothing.',
  },
  choose: { zh: '名册', en: 'The roster' },
  columns: {
    zh: '列：编号（必填）、名称（新单位必填）、上级编号、方案中的各项属性。空单元格表示不动。',
    en: 'Columns: external_id (needed), name (for new units), parent, attributes of the scheme. Empty cells leave alone.',
  },
  file: { zh: '选择文件', en: 'Choose a file' },
  year: { zh: '属性的年度', en: 'Year of the attributes' },
  scheme: { zh: '按哪个方案认列名', en: 'Whose attributes the columns name' },
  noScheme: { zh: '不按方案', en: 'No scheme' },
  source: { zh: '数据来源', en: 'Source' },
  sourceHelp: { zh: '可不填，例如“市编办名册”', en: 'Optional' },
  preview: { zh: '预览', en: 'Preview' },
  apply: ({ count }: { readonly count: number }) => ({ zh: `导入 ${count} 个单位`, en: `Import ${count} units` }),
  applied: { zh: '名册已导入', en: 'The roster is imported' },
  result: { zh: '预览结果', en: 'What would happen' },
  read: ({ rows }: { readonly rows: number }) => ({ zh: `读到 ${rows} 行`, en: `${rows} rows read` }),
  counts: ({
    create,
    change,
    unchanged,
  }: {
    readonly create: number;
    readonly change: number;
    readonly unchanged: number;
  }) => ({
    zh: `新单位 ${create} 个，修改 ${change} 个，不变 ${unchanged} 个`,
    en: `${create} new, ${change} changed, ${unchanged} unchanged`,
  }),
  refusedSome: ({ count }: { readonly count: number }) => ({
    zh: `有 ${count} 个单元格不能导入，改好文件再预览。`,
    en: `${count} cells cannot be imported; correct the file and preview again.`,
  }),
  ignoredSome: ({ count }: { readonly count: number }) => ({
    zh: `有 ${count} 个单元格没有采用，请核对。`,
    en: `${count} cells are not taken over; please check.`,
  }),
  cells: { zh: '没有采用的单元格', en: 'Cells that are not taken over' },
  row: { zh: '行', en: 'Row' },
  column: { zh: '列', en: 'Column' },
  cellValue: { zh: '内容', en: 'Content' },
  outcome: { zh: '处理', en: 'What happens' },
  ignored: { zh: '忽略', en: 'ignored' },
  refused: { zh: '不能导入', en: 'refused' },
  why: { zh: '原因', en: 'Why' },
  creates: { zh: '新单位', en: 'New units' },
  changes: { zh: '修改', en: 'Changes' },
  code: { zh: '编码', en: 'Code' },
  name: { zh: '名称', en: 'Name' },
  parent: { zh: '上级', en: 'Parent' },
  attributes: { zh: '属性', en: 'Attributes' },
  unit: { zh: '单位', en: 'Unit' },
  field: { zh: '项', en: 'Field' },
  before: { zh: '原来', en: 'Before' },
  after: { zh: '改为', en: 'After' },
  nothing: { zh: '没有要改的。', en: 'Nothing would change.' },
  more: ({ count }: { readonly count: number }) => ({ zh: `另有 ${count} 条`, en: `${count} more` }),
});

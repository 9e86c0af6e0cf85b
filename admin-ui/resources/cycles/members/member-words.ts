import { words } from '../../../i18n/message.js';

/** What the list of the units of a cycle says. */
export const memberWords = words({
  title: { zh: '考核对象', en: 'Units of this cycle' },
  about: {
    zh: '以考核开始时为准。漏列的可以补充，属性错了的可以更正，不该参加的可以撤出；都写明原因，最终结果公布以后不再变。',
    en: 'As of the opening. A forgotten unit can be added, wrong attributes corrected, one that does not belong withdrawn; with a reason, until final results are released.',
  },
  search: { zh: '按名称或编码搜索', en: 'Search by name or code' },
  unit: { zh: '单位', en: 'Unit' },
  code: { zh: '编码', en: 'Code' },
  attributes: { zh: '属性', en: 'Attributes' },
  why: { zh: '变动原因', en: 'Why it changed' },
  actions: { zh: '操作', en: 'Actions' },
  none: { zh: '没有找到单位', en: 'No unit found' },
  more: ({ count }: { readonly count: number }) => ({ zh: `另有 ${count} 个单位`, en: `${count} more units` }),
  add: { zh: '补充单位', en: 'Add a unit' },
  addAbout: {
    zh: '按单位现在的名称、隶属和当年属性列入。补充后要另行分派评分人。',
    en: 'It takes part as it is now. Nobody is assigned to rate it yet.',
  },
  added: { zh: '单位已列入', en: 'Added' },
  find: {
    zh: '按名称或编码查找；还没有的，先在“单位”里新建',
    en: 'Search by name or code; make it under Units first if it is not there',
  },
  correct: { zh: '更正', en: 'Correct' },
  correctTitle: ({ name }: { readonly name: string }) => ({ zh: `更正「${name}」`, en: `Correct ${name}` }),
  correctAbout: {
    zh: '改成单位现在的名称、隶属和当年属性。请先在“单位”里把属性改好。已填的数据不变。',
    en: 'Takes over name, place and attributes as they are now; correct them under Units first. What was entered stays.',
  },
  corrected: { zh: '已更正', en: 'Corrected' },
  withdraw: { zh: '撤出', en: 'Withdraw' },
  withdrawTitle: ({ name }: { readonly name: string }) => ({ zh: `撤出「${name}」？`, en: `Withdraw ${name}?` }),
  withdrawAbout: {
    zh: '不再列出、催报和计算；已填的保留，补充回来可以接着用。',
    en: 'It is no longer listed, asked or counted; what was entered stays, should it come back.',
  },
  withdrawn: { zh: '单位已撤出', en: 'Withdrawn' },
  reason: { zh: '原因', en: 'Reason' },
});

import { words } from '../../../i18n/message.js';

/** Words of trying a scheme out. */
export const tryWords = words({
  sample: { zh: '样本数据', en: 'Sample' },
  blank: { zh: '空白样本', en: 'Blank sample' },
  fromCase: ({ name }: { readonly name: string }) => ({ zh: `用例 ${name}`, en: `Case ${name}` }),
  unit: { zh: '单位', en: 'Unit' },
  full: { zh: '全部打满分', en: 'Full marks' },
  keep: { zh: '存为用例', en: 'Keep as a case' },
  kept: ({ name }: { readonly name: string }) => ({ zh: `已存为用例 ${name}`, en: `Kept as case ${name}` }),
  total: { zh: '总分', en: 'Total' },
  rank: { zh: '位次', en: 'Rank' },
  tier: { zh: '等次', en: 'Tier' },
  open: { zh: '待定', en: 'open' },
  missing: ({ count }: { readonly count: number }) => ({ zh: `缺 ${count} 项`, en: `${count} missing` }),
  attributes: { zh: '单位属性', en: 'Attributes' },
  facts: { zh: '数据', en: 'Facts' },
  explanation: { zh: '这个分数是怎么来的', en: 'How it came about' },
  input: { zh: '填写样本', en: 'Fill in the sample' },
  whole: { zh: '数据全文（可以粘贴一份考核数据）', en: 'The whole document (paste one here)' },
  wholeHelp: { zh: 'JSON 或 YAML，离开输入框时生效', en: 'JSON or YAML; it counts when you leave the field' },
  unreadable: { zh: '读不出考核数据', en: 'This is no assessment document' },
  notOne: { zh: '不适用', en: 'does not apply' },
});

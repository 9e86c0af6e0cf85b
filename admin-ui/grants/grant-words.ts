import type { Words } from '../../dsl/index.js';
import { words } from '../i18n/message.js';

export const grantWords = words({
  roles: { zh: '角色', en: 'Roles' },
  rolesAbout: {
    zh: '一个角色在一定范围内有效。不限定范围，就是全部单位、部门和年度。',
    en: 'A role holds within limits. Without limits it holds for all units, departments and cycles.',
  },
  role: { zh: '角色', en: 'Role' },
  where: { zh: '范围', en: 'Where' },
  everywhere: { zh: '不限', en: 'everywhere' },
  none: { zh: '还没有角色', en: 'No role yet' },
  noneAbout: {
    zh: '没有角色就什么也看不到。授予一个角色，就可以开始工作。',
    en: 'Without a role nothing can be seen.',
  },
  give: { zh: '授予角色', en: 'Give a role' },
  giveTitle: { zh: '授予角色', en: 'Give a role' },
  take: { zh: '收回', en: 'Take back' },
  given: { zh: '角色已授予', en: 'The role was given' },
  taken: { zh: '角色已收回', en: 'The role was taken back' },
  subtree: { zh: '单位及其下级', en: 'Unit and all below it' },
  subtreeHelp: { zh: '输入名称查找；空着表示全部单位', en: 'Type a part of its name; empty: all units' },
  department: { zh: '部门', en: 'Department' },
  departmentHelp: {
    zh: '和方案里的考评部门写法一致；空着表示全部部门',
    en: 'As the scheme writes it (assessed_by); empty: all',
  },
  cycle: { zh: '年度考核', en: 'Cycle' },
  cycleHelp: { zh: '输入名称查找；空着表示全部年度', en: 'Type a part of its name; empty: all cycles' },
  limitedTo: ({ what, name }: { readonly what: Words; readonly name: string }) => ({
    zh: `${what.zh}：${name}`,
    en: `${what.en}: ${name}`,
  }),
  limit: { zh: '限定范围（可以都不填）', en: 'Limits (all may stay empty)' },
  cancel: { zh: '取消', en: 'Cancel' },
  add: { zh: '加上', en: 'Add' },
  noTarget: { zh: '没有找到，换个名称试试', en: 'Nothing found; try another name' },
  searching: { zh: '正在查找', en: 'Searching' },
  open: { zh: '展开', en: 'Open' },
  close: { zh: '收起', en: 'Close' },
  clear: { zh: '清除', en: 'Clear' },
  includes: { zh: '包括：', en: 'Includes: ' },
});

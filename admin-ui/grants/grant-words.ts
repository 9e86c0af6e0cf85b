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
  subtreeHelp: { zh: '单位的内部编号；空着表示全部', en: 'Id of the unit; empty: all' },
  department: { zh: '部门', en: 'Department' },
  departmentHelp: { zh: '方案中部门的编号；空着表示全部', en: 'Id of the department in the scheme; empty: all' },
  cycle: { zh: '年度考核', en: 'Cycle' },
  cycleHelp: { zh: '年度考核的内部编号；空着表示全部', en: 'Id of the cycle; empty: all' },
  limit: { zh: '限定范围（可以都不填）', en: 'Limits (all may stay empty)' },
  cancel: { zh: '取消', en: 'Cancel' },
  add: { zh: '加上', en: 'Add' },
  includes: { zh: '包括：', en: 'Includes: ' },
});

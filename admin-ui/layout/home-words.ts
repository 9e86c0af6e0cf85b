import { words } from '../i18n/message.js';

export const homeWords = words({
  title: { zh: '待办', en: 'To do' },
  nothingTitle: { zh: '从这里开始', en: 'Start here' },
  noRoleTitle: { zh: '还没有角色', en: 'You have no role yet' },
  noRoleAbout: {
    zh: '账号已经可用，但还没有授予角色，所以看不到考核内容。请系统管理员在“账号”页给你授权。',
    en: 'Your account works, but nobody gave you a role, so there is nothing to see. An administrator does so on the page "Users".',
  },
});

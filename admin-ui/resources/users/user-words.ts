import { words } from '../../i18n/message.js';

export const userWords = words({
  title: { zh: '账号', en: 'Users' },
  about: {
    zh: '谁可以登录，有哪些角色，在什么范围内。',
    en: 'Who may sign in, with which roles, and where they hold.',
  },
  search: { zh: '按姓名或账号搜索', en: 'Search by name or login' },
  create: { zh: '新建账号', en: 'New user' },
});

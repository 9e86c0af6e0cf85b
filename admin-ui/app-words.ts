import { words } from './i18n/message.js';

/** What the shell says: name, menu, account. */
export const appWords = words({
  name: { zh: '衡', en: 'Heng' },
  tagline: { zh: '综合考核', en: 'Assessment' },
  menu: { zh: '菜单', en: 'Menu' },
  openMenu: { zh: '打开菜单', en: 'Open the menu' },
  work: { zh: '工作', en: 'Work' },
  results: { zh: '结果', en: 'Results' },
  preparation: { zh: '准备', en: 'Preparation' },
  administration: { zh: '系统', en: 'System' },
  home: { zh: '待办', en: 'To do' },
  otherLanguage: { zh: 'English', en: '中文' },
  darkTheme: { zh: '换成深色', en: 'Dark colours' },
  lightTheme: { zh: '换成浅色', en: 'Light colours' },
  account: { zh: '我的账号', en: 'My account' },
  changePassword: { zh: '修改密码', en: 'Change password' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  apiReference: { zh: '接口说明', en: 'API reference' },
  loading: { zh: '正在加载', en: 'Loading' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  failed: { zh: '这一页出错了', en: 'This page failed' },
  failedWhat: {
    zh: '刚才的操作没有完成。请重新加载；还不行，请把下面的文字告诉系统管理员。',
    en: 'The last step was not completed. Load the page again; if it fails again, give the text below to your administrator.',
  },
  reload: { zh: '重新加载', en: 'Load again' },
  notFound: { zh: '没有这一页', en: 'There is no such page' },
  notFoundWhat: { zh: '地址写错了，或者链接已经失效。', en: 'The address is wrong, or the link is old.' },
  toHome: { zh: '回到待办', en: 'Back to what is to do' },
  denied: { zh: '没有权限打开这一页', en: 'You may not open this page' },
  deniedWhat: {
    zh: '你的角色不包括这里的内容。工作需要时，请系统管理员授予角色。',
    en: 'Your roles do not include what is here. If your work needs it, ask an administrator for a role.',
  },
  cancel: { zh: '取消', en: 'Cancel' },
});

import { words } from '../i18n/message.js';

/** What the pages before the shell say: signing in, the own password. */
export const accountWords = words({
  signIn: { zh: '登录', en: 'Sign in' },
  signInAt: ({ name }: { readonly name: string }) => ({ zh: `用${name}登录`, en: `Sign in with ${name}` }),
  login: { zh: '账号', en: 'Login' },
  password: { zh: '密码', en: 'Password' },
  forgotten: {
    zh: '没有账号或忘了密码，请找本单位的系统管理员。',
    en: 'No account, or the password forgotten? Ask your administrator.',
  },
  changeTitle: { zh: '修改密码', en: 'Change your password' },
  firstTitle: { zh: '先设置自己的密码', en: 'Set a password of your own first' },
  firstAbout: {
    zh: '现在用的是别人给的初始密码。设置只有自己知道的密码之后，就可以开始工作。',
    en: 'You signed in with a password that somebody gave you. Set one that only you know, then you can start.',
  },
  current: { zh: '现在的密码', en: 'Current password' },
  fresh: { zh: '新密码', en: 'New password' },
  freshHelp: {
    zh: '至少 10 个字符，一句话最好记；不要只用数字，不要含账号',
    en: 'At least 10 characters; a sentence is easy to remember. Not only digits, not your login.',
  },
  again: { zh: '再输一遍新密码', en: 'New password again' },
  differs: { zh: '两次输入的新密码不一样', en: 'The two new passwords differ' },
  save: { zh: '保存新密码', en: 'Save the new password' },
  cancel: { zh: '不改了', en: 'Cancel' },
  saved: { zh: '密码已修改', en: 'Your password was changed' },
});

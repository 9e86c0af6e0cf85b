import { words } from '../i18n/message.js';

export const apiWords = words({
  noAnswer: {
    zh: '连不上服务器：检查网络后重试；未保存的内容还在页面上',
    en: 'The server does not answer: check the network and try again. What you have not saved is still on the page.',
  },
  notUnderstood: { zh: '服务器的回答看不懂', en: 'The answer of the server makes no sense' },
});

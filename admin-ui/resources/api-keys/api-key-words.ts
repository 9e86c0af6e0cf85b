import { words } from '../../i18n/message.js';

export const apiKeyWords = words({
  title: { zh: '接口密钥', en: 'API keys' },
  about: { zh: '其他系统用来读写数据的密钥。', en: 'Keys with which other systems read and write.' },
});

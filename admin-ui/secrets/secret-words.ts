import { words } from '../i18n/message.js';

export const secretWords = words({
  once: {
    zh: '只显示这一次，关闭后谁也查不到。请现在抄下或复制，用安全的方式交给本人。',
    en: 'Shown this once; nobody can look it up later. Copy it now and hand it over in a safe way.',
  },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  selectIt: {
    zh: '浏览器不允许复制，请选中后按 Ctrl+C',
    en: 'The browser does not allow copying; select it and press Ctrl+C',
  },
  done: { zh: '已经记下，关闭', en: 'I have it; close' },
});

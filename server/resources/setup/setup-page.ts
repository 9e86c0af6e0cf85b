import type { Language, Words } from '../../../dsl/index.js';

const TITLE: Words = { zh: '衡 · 建立第一位管理员', en: 'Heng · the first administrator' };
const ABOUT: Words = {
  zh: '这个链接只能用一次。管理员建立其他账号并授权，本身不能查看或修改考核内容。',
  en: 'This link works once. The administrator makes further users and gives them roles, and has no part in assessments.',
};
const FIELDS: readonly {
  readonly name: string;
  readonly type: string;
  readonly complete: string;
  readonly words: Words;
}[] = [
  { name: 'login', type: 'text', complete: 'username', words: { zh: '账号', en: 'Login' } },
  { name: 'name', type: 'text', complete: 'name', words: { zh: '姓名', en: 'Name' } },
  {
    name: 'password',
    type: 'password',
    complete: 'new-password',
    words: { zh: '密码（至少 10 个字符）', en: 'Password (at least 10 characters)' },
  },
];
const SEND: Words = { zh: '建立', en: 'Create' };
const DONE: Words = {
  zh: '已建立。<a href="/">去登录</a>',
  en: 'Done. <a href="/">Sign in</a>',
};

/** The page of the link. The token stands after `#`, so that it reaches no log on the way. */
export function setupPage(language: Language): string {
  const fields = FIELDS.map(
    ({ name, type, complete, words }) =>
      `<p><label>${words[language]}<br><input name="${name}" type="${type}" autocomplete="${complete}" required></label> <span id="${name}-error"></span></p>`,
  ).join('\n      ');
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${TITLE[language]}</title>
    <style>body { font-family: sans-serif; max-width: 32rem; margin: 3rem auto; padding: 0 1rem; line-height: 1.7 } input { width: 100%; font: inherit } span { color: #a00 }</style>
    <script src="/setup/setup.js" defer></script>
  </head>
  <body>
    <h1>${TITLE[language]}</h1>
    <p>${ABOUT[language]}</p>
    <form id="setup">
      ${fields}
      <p><button>${SEND[language]}</button> <span id="root-error" role="alert"></span></p>
    </form>
    <p id="done" role="status" hidden>${DONE[language]}</p>
  </body>
</html>
`;
}

/** The script of the page. */
export const SETUP_SCRIPT = `'use strict';
const form = document.getElementById('setup');
const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  for (const place of form.querySelectorAll('span')) place.textContent = '';
  const { login, name, password } = Object.fromEntries(new FormData(form));
  const answer = await fetch('/api/setup' + location.search, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
    body: JSON.stringify({ token, login, name, password }),
  });
  if (answer.ok) {
    form.hidden = true;
    document.getElementById('done').hidden = false;
    history.replaceState(null, '', location.pathname);
    return;
  }
  const { errors } = await answer.json();
  for (const [field, text] of Object.entries(errors)) {
    const place = document.getElementById(field + '-error') ?? document.getElementById('root-error');
    place.textContent = text.serverError ?? text;
  }
});
`;

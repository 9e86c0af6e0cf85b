import type { Language, Words } from '../../../dsl/index.js';

const LINKS: readonly { readonly to: string; readonly words: Words }[] = [
  { to: '/docs', words: { zh: '接口说明，可以当场试用', en: 'the interface, to read and to try' } },
  { to: '/api/schemes', words: { zh: '方案清单（JSON）', en: 'the schemes (JSON)' } },
  { to: '/openapi.json', words: { zh: 'OpenAPI 3.1', en: 'OpenAPI 3.1' } },
  { to: '/api/ready', words: { zh: '服务器是否就绪', en: 'whether the server is ready' } },
];

const TITLE: Words = { zh: '衡 · 考核服务器', en: 'Heng · assessment server' };
const ABOUT: Words = {
  zh: '服务器在运行，但管理界面还没有构建。在项目目录运行下面的命令，然后刷新本页，不必重启：',
  en: 'The server is running, but the admin UI was not built. Run this in the folder of the project and load the page again; no restart is needed:',
};
const MEANWHILE: Words = { zh: '不用界面也可以使用：', en: 'What works without it:' };

/** Stands at `/` where the admin UI was not built: what to do, and where else to look. It loads nothing. */
export function unbuiltPage(language: Language): string {
  const links = LINKS.map(({ to, words }) => `<li><a href="${to}">${to}</a> ${words[language]}</li>`).join('\n      ');
  const other =
    language === 'zh' ? '<a href="/?lang=en" lang="en">English</a>' : '<a href="/?lang=zh" lang="zh">中文</a>';
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${TITLE[language]}</title>
    <style>body { font-family: sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; line-height: 1.7 } pre { background: #eee; padding: 0.5rem 1rem }</style>
  </head>
  <body>
    <p>${other}</p>
    <h1>${TITLE[language]}</h1>
    <p>${ABOUT[language]}</p>
    <pre>npm ci &amp;&amp; npm run build</pre>
    <p>${MEANWHILE[language]}</p>
    <ul>
      ${links}
    </ul>
  </body>
</html>
`;
}

import type { FastifyInstance } from 'fastify';
import type { Words } from '../../../dsl/index.js';
import { requestLanguage } from '../request-language.js';

const LINKS: readonly { readonly to: string; readonly words: Words }[] = [
  { to: '/docs', words: { zh: '接口说明，可以当场试用', en: 'the interface, to read and to try' } },
  { to: '/api/schemes', words: { zh: '方案清单（JSON）', en: 'the schemes (JSON)' } },
  { to: '/openapi.json', words: { zh: 'OpenAPI 3.1', en: 'OpenAPI 3.1' } },
  { to: '/api/ready', words: { zh: '服务器是否就绪', en: 'whether the server is ready' } },
];

const TITLE: Words = { zh: '衡 · 考核服务器', en: 'Heng · assessment server' };
const ABOUT: Words = {
  zh: '服务器在运行。管理界面尚未提供，可用的地址：',
  en: 'The server is running. There is no admin UI yet; where to look:',
};

/** The page at `/`: where to look. It loads nothing. */
export function addFrontPage(app: FastifyInstance): void {
  app.get('/', { schema: { hide: true } }, (request, reply) => {
    const language = requestLanguage(request);
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
      .send(frontPage(language));
  });
}

function frontPage(language: keyof Words): string {
  const links = LINKS.map(({ to, words }) => `<li><a href="${to}">${to}</a> ${words[language]}</li>`).join('\n      ');
  const other =
    language === 'zh' ? '<a href="/?lang=en" lang="en">English</a>' : '<a href="/?lang=zh" lang="zh">中文</a>';
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${TITLE[language]}</title>
    <style>body { font-family: sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; line-height: 1.7 }</style>
  </head>
  <body>
    <p>${other}</p>
    <h1>${TITLE[language]}</h1>
    <p>${ABOUT[language]}</p>
    <ul>
      ${links}
    </ul>
  </body>
</html>
`;
}

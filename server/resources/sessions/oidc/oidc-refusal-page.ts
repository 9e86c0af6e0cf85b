import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Words } from '../../../../dsl/index.js';
import type { Problem } from '../../../http/errors/problem.js';
import { requestLanguage } from '../../../http/request-language.js';

const TITLE: Words = { zh: '没有登录', en: 'Not signed in' };
const BACK: Words = { zh: '返回', en: 'Back' };
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Whether a browser shows the answer to a person. */
export function isForPerson(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('text/html');
}

/** Tells a person who came back from the provider why they are not signed in. */
export function sendRefusalPage(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = requestLanguage(request);
  return reply
    .status(problem.status)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', POLICY)
    .header('cache-control', 'no-store')
    .send(`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${TITLE[language]}</title>
    <style>body { font-family: sans-serif; max-width: 32rem; margin: 3rem auto; padding: 0 1rem; line-height: 1.7 }</style>
  </head>
  <body>
    <h1>${TITLE[language]}</h1>
    <p>${escaped(problem.message[language])}</p>
    <p>${problem.code} · ${request.id}</p>
    <p><a href="/">${BACK[language]}</a></p>
  </body>
</html>
`);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

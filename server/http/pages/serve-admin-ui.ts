import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { requestLanguage } from '../request-language.js';
import { unbuiltPage } from './unbuilt-page.js';

/** Where the build of the admin UI stands in the project. */
export const ADMIN_UI_FOLDER = fileURLToPath(new URL('../../../admin-ui/dist', import.meta.url));

/** SHA-256 of nothing: the empty `<style>` that emotion makes, which it then fills rule by rule through the CSSOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Own files only; no inline scripts or styles, no evaluation of text. Attributes (`style="…"`) can only dress an element up. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src-elem 'self' ${EMPTY_STYLE}`,
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HALF_A_YEAR = '180 days';

/**
 * The admin UI at `/`: one page, asked for anew each time, and its parts below `/assets/`, whose names change with their
 * content. Where nothing was built, the page says what to do; a build counts without a restart.
 *
 * @param folder what `npm run build` writes: `index.html` and `assets/`, each file also as `.gz`
 */
export async function serveAdminUi(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(serveStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: HALF_A_YEAR,
    logLevel: 'warn',
  });
  app.get('/', { schema: { hide: true } }, async (request, reply) => {
    const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null);
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
    if (page !== null) return await reply.header('content-security-policy', POLICY).send(page);
    return await reply
      .status(503)
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
      .send(unbuiltPage(requestLanguage(request)));
  });
}

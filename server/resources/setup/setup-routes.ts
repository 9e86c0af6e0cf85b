import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import { LINE } from '../../access/grant-schemas.js';
import { FORM_LIMIT, jsonBody } from '../../http/json-body.js';
import { type ApiSchema, answers, objectSchema, querySchema } from '../../http/openapi/shared-schemas.js';
import { requireContentType } from '../../http/read-body.js';
import { requestLanguage } from '../../http/request-language.js';
import type { Storage } from '../../storage/index.js';
import { LOGIN } from '../users/login.js';
import { PASSWORD } from '../users/user-schemas.js';
import { SETUP_SCRIPT, setupPage } from './setup-page.js';
import { completeSetup, type FirstAdministrator } from './setup-service.js';

const FIRST_ADMINISTRATOR: ApiSchema = {
  type: 'object',
  properties: {
    token: { type: 'string', maxLength: 200, description: 'From the link that the server printed.' },
    login: LOGIN,
    name: LINE,
    password: PASSWORD,
  },
  required: ['token', 'login', 'name', 'password'],
  additionalProperties: false,
};
const ADMINISTRATOR = objectSchema({
  id: { type: 'string' },
  login: { type: 'string' },
  name: { type: 'string' },
});

/** The page may run its own script, ask this server, and nothing else. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const read = jsonBody<FirstAdministrator>(FIRST_ADMINISTRATOR);

/** The link of the first start: its page, until there is an admin UI, and what the page sends. */
export function addSetupRoutes(app: FastifyInstance, storage: Storage, limit: onRequestAsyncHookHandler): void {
  app.get('/setup', { schema: { hide: true } }, (request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', PAGE_POLICY)
      .header('cache-control', 'no-store')
      .send(setupPage(requestLanguage(request))),
  );
  app.get('/setup/setup.js', { schema: { hide: true } }, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(SETUP_SCRIPT),
  );
  app.post(
    '/api/setup',
    {
      onRequest: [limit, requireContentType(['application/json'])],
      bodyLimit: FORM_LIMIT,
      schema: {
        operationId: 'completeSetup',
        tags: ['server'],
        summary: '建立第一位管理员 · make the first administrator',
        querystring: querySchema(),
        body: { content: { 'application/json': { schema: FIRST_ADMINISTRATOR } } },
        response: answers(ADMINISTRATOR, [400, 403, 409, 413, 415, 422, 429], 201),
      },
    },
    async (request, reply) => {
      const context = { requestId: request.id, now: request.receivedAt };
      return reply.status(201).send(await completeSetup(storage, context, read(request)));
    },
  );
}

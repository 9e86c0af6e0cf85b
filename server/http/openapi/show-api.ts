import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';

/** The page may load nothing from elsewhere, whatever its scripts try: the machine may have no network. */
const OWN_FILES_ONLY =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The page at `/docs` that shows the API and tries it, from files of the package alone. */
export async function showApi(app: FastifyInstance): Promise<void> {
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: OWN_FILES_ONLY,
    theme: { title: 'Heng 衡 · API' },
    uiConfig: {
      docExpansion: 'list',
      tryItOutEnabled: true,
      // The default asks a server on the internet.
      validatorUrl: null,
    },
  });
}

import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const HALF_A_YEAR = 180 * 24 * 60 * 60;

/**
 * Headers that keep a browser from doing with an answer what nobody meant. Data may load nothing and stand in no frame; a page
 * that needs more sends a policy of its own. Browsers heed HSTS over TLS only.
 */
export async function addSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: { maxAge: HALF_A_YEAR, includeSubDomains: false },
  });
}

import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import cookie from '@fastify/cookie';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { guardRoutes } from '../access/guard-routes.js';
import { createIdentify } from '../access/identify.js';
import { addAssessmentRoutes } from '../resources/schemes/assessment-routes.js';
import { openSchemes } from '../resources/schemes/open-schemes.js';
import { addSchemeRoutes } from '../resources/schemes/scheme-routes.js';
import { addPublishing } from '../resources/schemes/versions/add-publishing.js';
import type { OidcSettings } from '../resources/sessions/oidc/oidc-settings.js';
import type { Storage } from '../storage/index.js';
import { createWorkerPool } from '../workers/worker-pool.js';
import { addAccounts } from './add-accounts.js';
import { addHealth } from './add-health.js';
import { addRuns } from './add-runs.js';
import { addWebhooks } from './add-webhooks.js';
import { addYear } from './add-year.js';
import { answerUnknownRoutes } from './errors/answer-unknown-routes.js';
import { answerFrameworkError, handleErrors } from './errors/handle-errors.js';
import { answerOnce } from './idempotency/answer-once.js';
import { addMetrics } from './metrics/add-metrics.js';
import { describeApi } from './openapi/describe-api.js';
import { showApi } from './openapi/show-api.js';
import { ADMIN_UI_FOLDER, serveAdminUi } from './pages/serve-admin-ui.js';
import { takeBodiesAsBytes } from './read-body.js';
import { addRateLimits, DEFAULT_RATE_LIMITS, type RateLimits } from './security/rate-limits.js';
import { redactedLog } from './security/redacted-log.js';
import { addSecurityHeaders } from './security/security-headers.js';

export interface ServerOptions {
  /** Folder with one folder per scheme. */
  readonly schemesFolder: string;
  /** As Fastify takes it: pino options, or false for silence. Bodies are never logged. */
  readonly log: FastifyServerOptions['logger'];
  /** Largest assessment document in bytes. */
  readonly bodyLimit: number;
  /** Largest evidence file in bytes; 20 MB by default. */
  readonly evidenceLimit?: number;
  /** Largest total of the evidence of one unit in one cycle in bytes; 500 MB by default. */
  readonly evidenceQuota?: number;
  /** Seconds after which a computation is stopped. */
  readonly jobSeconds: number;
  /** The database of record, which the caller closes. Without it there are no accounts and nothing is kept. */
  readonly storage?: Storage;
  /** Whether reading schemes and evaluating what is posted needs nobody to be signed in. */
  readonly publicEvaluation: boolean;
  /** Whether what stands in front says in `X-Forwarded-*` who asks and whether over TLS. */
  readonly trustProxy?: boolean;
  readonly rateLimits?: RateLimits;
  /** The build of the admin UI; that of the project by default. */
  readonly adminUiFolder?: string;
  /** Where else people sign in; without it they do with a password only. */
  readonly oidc?: OidcSettings | null;
  /** What Prometheus must send for metrics; without it only this machine may ask. */
  readonly metricsToken?: string | null;
  /** Whether webhooks may lead into private networks and to this machine; not by default. */
  readonly webhookPrivateNetworks?: boolean;
  readonly clock?: () => Date;
}

export const DEFAULT_BODY_LIMIT = 64 * 1024 * 1024;
export const DEFAULT_JOB_SECONDS = 300;
const WORKER_MEGABYTES = 4096;
const MOST_WORKERS = 4;

/** The server, ready to listen or to be asked for its OpenAPI. Closing it stops its workers. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { storage } = options;
  const app = Fastify({
    logger: redactedLog(options.log),
    trustProxy: options.trustProxy ?? false,
    bodyLimit: options.bodyLimit,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    // Answers to what was asked before a shutdown are still given.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    frameworkErrors: answerFrameworkError,
    routerOptions: { maxParamLength: 200 },
  });
  const workers = createWorkerPool({
    workers: Math.max(1, Math.min(MOST_WORKERS, availableParallelism())),
    jobSeconds: options.jobSeconds,
    workerMegabytes: WORKER_MEGABYTES,
  });
  const schemes = openSchemes(app, workers, options);
  const { catalogue } = schemes;
  // So that whoever asks first does not wait for the workers to start.
  app.addHook('onListen', () => {
    catalogue.list().catch((err: unknown) => app.log.error({ err }, 'schemes-unreadable'));
  });
  app.addHook('onClose', () => workers.close());
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    // A connection that is kept alive would keep the server from ending.
    if (closing) reply.header('connection', 'close');
  });
  checkWithAjv(app);
  takeBodiesAsBytes(app);
  handleErrors(app);
  answerUnknownRoutes(app);
  await app.register(cookie);
  await addSecurityHeaders(app);
  const limitSignIns = await addRateLimits(app, options.rateLimits ?? DEFAULT_RATE_LIMITS);
  const identify =
    storage === undefined ? null : createIdentify(storage, (err) => app.log.warn({ err }, 'use-not-noted'));
  guardRoutes(app, {
    identify,
    publicEvaluation: options.publicEvaluation,
    clock: options.clock ?? (() => new Date()),
  });
  if (storage !== undefined) answerOnce(app, storage);
  await describeApi(app);
  await showApi(app);
  addMetrics(app, { storage: storage ?? null, workers, token: options.metricsToken ?? null });
  addHealth(app, catalogue, storage ?? null);
  addSchemeRoutes(app, { catalogue, workers, storage: storage ?? null });
  addAssessmentRoutes(app, catalogue, workers);
  await serveAdminUi(app, options.adminUiFolder ?? ADMIN_UI_FOLDER);
  if (storage !== undefined && identify !== null)
    addAccounts(app, {
      storage,
      identify,
      limitSignIns,
      oidc: options.oidc ?? null,
      clock: options.clock ?? (() => new Date()),
    });
  if (storage !== undefined) addWebhooks(app, storage);
  if (storage !== undefined) {
    const { evidenceLimit, evidenceQuota, clock = () => new Date() } = options;
    addYear(app, { storage, workers, evidenceLimit, evidenceQuota, clock });
  }
  if (storage !== undefined)
    addRuns(app, {
      storage,
      workers,
      clock: options.clock ?? (() => new Date()),
      webhookPrivateNetworks: options.webhookPrivateNetworks ?? false,
    });
  if (storage !== undefined) addPublishing(app, { storage, workers, imported: schemes.imported });
  await app.ready();
  return app;
}

/**
 * Addresses are checked by their schemas (JSON Schema 2020-12). Bodies are not: whoever reads them gives diagnostics.
 * Answers are written by `JSON.stringify`; their schemas are documentation, so that no schema can drop or change data.
 */
function checkWithAjv(app: FastifyInstance): void {
  const ajv = new Ajv2020({ coerceTypes: true, allErrors: true });
  app.setValidatorCompiler(({ schema, httpPart }) => (httpPart === 'body' ? () => true : ajv.compile(schema)));
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
}

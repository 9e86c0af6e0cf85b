import type { FastifyInstance } from 'fastify';
import type { Storage } from '../../../storage/index.js';
import type { WorkerPool } from '../../../workers/worker-pool.js';
import { addAmendmentRoutes } from '../amendments/amendment-routes.js';
import { createAmendmentService } from '../amendments/amendment-service.js';
import { createDraftService } from './drafts.js';
import { createPublishingService } from './publishing.js';
import { addPublishingRoutes } from './publishing-routes.js';
import { createReviewService } from './reviewing.js';
import { addVersionRoutes } from './version-routes.js';

export interface PublishingOptions {
  readonly storage: Storage;
  readonly workers: WorkerPool;
  /** Resolves once the shipped schemes are versions too. */
  readonly imported: () => Promise<void>;
}

/** Everything about versions of schemes; only where there is a database. No route answers before the shipped schemes are in. */
export function addPublishing(app: FastifyInstance, { storage, workers, imported }: PublishingOptions): void {
  void app.register(async (routes) => {
    routes.addHook('preHandler', imported);
    addVersionRoutes(routes, createDraftService(storage, workers), createReviewService(storage, workers));
    addPublishingRoutes(routes, createPublishingService(storage, workers));
    addAmendmentRoutes(routes, createAmendmentService(storage, workers));
  });
}

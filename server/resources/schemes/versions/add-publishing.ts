import type { FastifyInstance } from 'fastify';
import type { Storage } from '../../../storage/index.js';
import type { WorkerPool } from '../../../workers/worker-pool.js';
import { createDraftService } from './drafts.js';
import { createPublishingService } from './publishing.js';
import { addPublishingRoutes } from './publishing-routes.js';
import { createReviewService } from './reviewing.js';
import { addVersionRoutes } from './version-routes.js';

/** Everything about versions of schemes; only where there is a database. */
export function addPublishing(app: FastifyInstance, storage: Storage, workers: WorkerPool): void {
  addVersionRoutes(app, createDraftService(storage, workers), createReviewService(storage, workers));
  addPublishingRoutes(app, createPublishingService(storage, workers));
}

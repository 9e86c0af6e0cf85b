import type { FastifyInstance } from 'fastify';
import { createJobRunner, type JobRunner } from '../jobs/job-runner.js';
import { createCycleSchemes } from '../resources/cycles/scheme/cycle-schemes.js';
import { addJobRoutes } from '../resources/jobs/job-routes.js';
import { createJobService } from '../resources/jobs/job-service.js';
import { addRunReports } from '../resources/runs/add-run-reports.js';
import { addResultRoutes } from '../resources/runs/result-routes.js';
import { createResultService } from '../resources/runs/result-service.js';
import { createRunJob } from '../resources/runs/run-job.js';
import { addRunRoutes } from '../resources/runs/run-routes.js';
import { createRunService } from '../resources/runs/run-service.js';
import type { Storage } from '../storage/index.js';
import { deliveryJob } from '../webhooks/delivery-job.js';
import { tell } from '../webhooks/tell.js';
import type { WorkerPool } from '../workers/worker-pool.js';

export interface RunsOptions {
  readonly storage: Storage;
  readonly workers: WorkerPool;
  readonly clock: () => Date;
  /** Whether webhooks may lead into private networks and to this machine. */
  readonly webhookPrivateNetworks: boolean;
}

/** Runs, and the one loop of jobs: runs and deliveries of webhooks. The runner works from when the server is ready until it closes; what it then has to leave is given back. */
export function addRuns(app: FastifyInstance, options: RunsOptions): JobRunner {
  const { storage, workers, clock, webhookPrivateNetworks: privateNetworks } = options;
  const tools = { storage, workers, clock, schemes: createCycleSchemes(storage, workers), tell };
  const runner = createJobRunner({
    storage,
    clock,
    kinds: [createRunJob(tools), deliveryJob({ storage, clock, privateNetworks })],
    onError: (err) => app.log.error({ err, cause: err instanceof Error ? err.cause : undefined }, 'job-trouble'),
  });
  app.addHook('onReady', async () => runner.start());
  // Before the workers are stopped, so that no job fails for that.
  app.addHook('preClose', () => runner.close());
  addJobRoutes(app, createJobService(storage, runner));
  addRunRoutes(app, createRunService(tools, runner));
  addResultRoutes(app, createResultService(tools));
  addRunReports(app, tools);
  return runner;
}

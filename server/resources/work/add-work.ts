import type { FastifyInstance } from 'fastify';
import type { Storage } from '../../storage/index.js';
import type { CycleSchemes } from '../cycles/scheme/cycle-schemes.js';
import { addFormRoutes } from './form-routes.js';
import { createFormService } from './form-service.js';
import { createMissingService } from './missing-service.js';
import { createSchemeNeeds } from './progress/scheme-needs.js';
import { createProgressService } from './progress-service.js';
import { addWorkRoutes } from './work-routes.js';
import { createWorkService } from './work-service.js';

/** What there is to do, how far it is, what is missing: over one way of counting. */
export function addWork(
  app: FastifyInstance,
  { storage, schemes }: { readonly storage: Storage; readonly schemes: CycleSchemes },
): void {
  const needs = createSchemeNeeds(schemes);
  addWorkRoutes(app, {
    work: createWorkService(storage, needs),
    progress: createProgressService(storage, needs),
    missing: createMissingService(storage, needs),
  });
  addFormRoutes(app, createFormService(storage, needs));
}

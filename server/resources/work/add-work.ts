import type { FastifyInstance } from 'fastify';
import type { Storage } from '../../storage/index.js';
import type { SchemeNeeds } from '../cycles/scheme/scheme-needs.js';
import { addFormRoutes } from './form-routes.js';
import { createFormService } from './form-service.js';
import { createMissingService } from './missing-service.js';
import { createSheetStates } from './progress/sheet-states.js';
import { createProgressService } from './progress-service.js';
import { addWorkRoutes } from './work-routes.js';
import { createWorkService } from './work-service.js';

/** What there is to do, how far it is, what is missing: over one way of counting. */
export function addWork(
  app: FastifyInstance,
  { storage, needs }: { readonly storage: Storage; readonly needs: SchemeNeeds },
): void {
  const states = createSheetStates();
  addWorkRoutes(app, {
    work: createWorkService(storage, needs, states),
    progress: createProgressService(storage, needs, states),
    missing: createMissingService(storage, needs, states),
  });
  addFormRoutes(app, createFormService(storage, needs));
}

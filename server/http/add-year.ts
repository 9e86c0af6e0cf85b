import type { FastifyInstance } from 'fastify';
import { createCycleSchemes } from '../resources/cycles/scheme/cycle-schemes.js';
import { addAttributeRoutes } from '../resources/units/attribute-routes.js';
import { createAttributeService } from '../resources/units/attribute-service.js';
import { addImportRoutes } from '../resources/units/import/import-routes.js';
import { createImportService } from '../resources/units/import/import-service.js';
import { addUnitRoutes } from '../resources/units/unit-routes.js';
import { createUnitService } from '../resources/units/unit-service.js';
import type { Storage } from '../storage/index.js';
import type { WorkerPool } from '../workers/worker-pool.js';

export interface YearOptions {
  readonly storage: Storage;
  readonly workers: WorkerPool;
}

/** What a year's work is about: units. */
export function addYear(app: FastifyInstance, { storage, workers }: YearOptions): void {
  const schemes = createCycleSchemes(storage, workers);
  addUnitRoutes(app, createUnitService(storage));
  addAttributeRoutes(app, createAttributeService(storage));
  addImportRoutes(app, createImportService({ storage, workers, schemes }));
}

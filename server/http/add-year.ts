import type { FastifyInstance } from 'fastify';
import { addCycleDocumentRoutes } from '../resources/cycles/cycle-document-routes.js';
import { createCycleDocuments } from '../resources/cycles/cycle-documents.js';
import { addCycleRoutes } from '../resources/cycles/cycle-routes.js';
import { createCycleService } from '../resources/cycles/cycle-service.js';
import { createCycleSteps } from '../resources/cycles/cycle-steps.js';
import { addMemberRoutes } from '../resources/cycles/population/member-routes.js';
import { createMemberService } from '../resources/cycles/population/member-service.js';
import { createCycleSchemes } from '../resources/cycles/scheme/cycle-schemes.js';
import { createSchemeNeeds } from '../resources/cycles/scheme/scheme-needs.js';
import { addReopeningRoutes } from '../resources/cycles/timetable/reopening-routes.js';
import { createReopeningService } from '../resources/cycles/timetable/reopening-service.js';
import { addEntryWindowRoutes } from '../resources/cycles/windows/entry-windows-routes.js';
import { createEntryWindowsService } from '../resources/cycles/windows/entry-windows-service.js';
import { createDecisionReading } from '../resources/decisions/decision-reading.js';
import { addDecisionRoutes } from '../resources/decisions/decision-routes.js';
import { createDecisionService } from '../resources/decisions/decision-service.js';
import { addAttributeRoutes } from '../resources/units/attribute-routes.js';
import { createAttributeService } from '../resources/units/attribute-service.js';
import { addImportRoutes } from '../resources/units/import/import-routes.js';
import { createImportService } from '../resources/units/import/import-service.js';
import { addUnitRoutes } from '../resources/units/unit-routes.js';
import { createUnitService } from '../resources/units/unit-service.js';
import type { Storage } from '../storage/index.js';
import type { WorkerPool } from '../workers/worker-pool.js';
import { addEntries } from './add-entries.js';

export interface YearOptions {
  readonly storage: Storage;
  readonly workers: WorkerPool;
  /** Largest evidence file in bytes; 20 MB by default. */
  readonly evidenceLimit?: number | undefined;
  /** Largest total of the evidence of one unit in one cycle in bytes; 500 MB by default. */
  readonly evidenceQuota?: number | undefined;
  readonly clock: () => Date;
}

/** What a year's work is about: units and cycles. */
export function addYear(app: FastifyInstance, { storage, workers, ...evidence }: YearOptions): void {
  const schemes = createCycleSchemes(storage, workers);
  const tools = { storage, workers, schemes, needs: createSchemeNeeds(schemes) };
  addUnitRoutes(app, createUnitService(storage));
  addAttributeRoutes(app, createAttributeService(storage));
  addImportRoutes(app, createImportService(tools));
  addCycleRoutes(app, createCycleService(tools), createCycleSteps(tools));
  addCycleDocumentRoutes(app, createCycleDocuments(tools));
  addMemberRoutes(app, createMemberService(tools));
  addReopeningRoutes(app, createReopeningService(storage));
  addEntryWindowRoutes(app, createEntryWindowsService(tools));
  addEntries(app, { ...tools, ...evidence });
  addDecisionRoutes(app, createDecisionService(tools), createDecisionReading(tools));
}

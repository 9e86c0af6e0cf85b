import type { FastifyInstance } from 'fastify';
import { createAssignmentChanges } from '../resources/assignments/assignment-changes.js';
import { addAssignmentRoutes } from '../resources/assignments/assignment-routes.js';
import { createAssignmentService } from '../resources/assignments/assignment-service.js';
import { addBallotRoutes } from '../resources/ballots/ballot-routes.js';
import { createBallotService } from '../resources/ballots/ballot-service.js';
import { addBulkRoutes } from '../resources/bulk/bulk-routes.js';
import type { CycleSchemes } from '../resources/cycles/scheme/cycle-schemes.js';
import type { SchemeNeeds } from '../resources/cycles/scheme/scheme-needs.js';
import { createEntryChecks } from '../resources/entries/entry-checks.js';
import { addSheets } from '../resources/entries/sheets/add-sheets.js';
import { addEventRoutes } from '../resources/events/event-routes.js';
import { createEventService } from '../resources/events/event-service.js';
import { addEvidenceRoutes } from '../resources/evidence/evidence-routes.js';
import { createEvidenceService } from '../resources/evidence/evidence-service.js';
import { sweepFiles } from '../resources/evidence/evidence-sweep-store.js';
import { addNotAssignedRoutes } from '../resources/not-assigned/not-assigned-routes.js';
import { createNotAssignedService } from '../resources/not-assigned/not-assigned-service.js';
import { addWork } from '../resources/work/add-work.js';
import type { Storage } from '../storage/index.js';

export interface EntriesOptions {
  readonly storage: Storage;
  readonly schemes: CycleSchemes;
  readonly needs: SchemeNeeds;
  /** Largest evidence file in bytes; 20 MB by default. */
  readonly evidenceLimit?: number | undefined;
  /** Largest total of the evidence of one unit in one cycle in bytes; 500 MB by default. */
  readonly evidenceQuota?: number | undefined;
  readonly clock: () => Date;
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** What people enter in a cycle, and who enters what. */
export function addEntries(
  app: FastifyInstance,
  { evidenceLimit, evidenceQuota, clock, ...tools }: EntriesOptions,
): void {
  addAssignmentRoutes(app, createAssignmentService(tools), createAssignmentChanges(tools));
  const { storage, schemes } = tools;
  addSheets(app, tools);
  addEventRoutes(app, createEventService({ storage, schemes, checks: createEntryChecks(schemes) }));
  addEvidenceRoutes(app, createEvidenceService(storage, schemes, evidenceQuota), evidenceLimit);
  sweepRegularly(app, storage, clock);
  addNotAssignedRoutes(app, createNotAssignedService(storage, schemes));
  addBallotRoutes(app, createBallotService(tools));
  addBulkRoutes(app, tools);
  addWork(app, tools);
}

/** Uploads that were begun more than a day ago and never became evidence go at the start, and then every hour. */
function sweepRegularly(app: FastifyInstance, storage: Storage, clock: () => Date): void {
  const sweep = async (): Promise<void> => {
    try {
      await sweepFiles(storage, new Date(clock().getTime() - DAY).toISOString());
    } catch (err) {
      app.log.error({ err }, 'sweep-trouble');
    }
  };
  let timer: NodeJS.Timeout | null = null;
  let sweeping: Promise<void> = Promise.resolve();
  app.addHook('onReady', async () => {
    sweeping = sweep();
    timer = setInterval(() => {
      sweeping = sweep();
    }, HOUR).unref();
  });
  app.addHook('preClose', async () => {
    if (timer !== null) clearInterval(timer);
    await sweeping;
  });
}

import type { FastifyInstance } from 'fastify';
import { createAssignmentChanges } from '../resources/assignments/assignment-changes.js';
import { addAssignmentRoutes } from '../resources/assignments/assignment-routes.js';
import { createAssignmentService } from '../resources/assignments/assignment-service.js';
import { addBallotRoutes } from '../resources/ballots/ballot-routes.js';
import { createBallotService } from '../resources/ballots/ballot-service.js';
import type { CycleSchemes } from '../resources/cycles/scheme/cycle-schemes.js';
import type { Storage } from '../storage/index.js';

export interface EntriesOptions {
  readonly storage: Storage;
  readonly schemes: CycleSchemes;
}

/** What people enter in a cycle, and who enters what. */
export function addEntries(app: FastifyInstance, tools: EntriesOptions): void {
  addAssignmentRoutes(app, createAssignmentService(tools), createAssignmentChanges(tools));
  addBallotRoutes(app, createBallotService(tools));
}

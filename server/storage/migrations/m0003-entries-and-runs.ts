import { assignmentTables } from './m0003/assignment-tables.js';
import { entryTables } from './m0003/entry-tables.js';
import { runTables } from './m0003/run-tables.js';
import { webhookTables } from './m0003/webhook-tables.js';
import type { Migration } from './migration.js';

/** What people enter, who enters it, what is computed and decided from it, and who is told. */
export const entriesAndRuns: Migration = {
  number: 3,
  name: 'entries-and-runs',
  statements: [...entryTables, ...assignmentTables, ...runTables, ...webhookTables],
};

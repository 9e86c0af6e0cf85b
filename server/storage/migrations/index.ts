import { theRecord } from './m0001-the-record.js';
import type { Migration } from './migration.js';

/** Every migration in order. To add one: a file `mNNNN-<name>.ts`, a line here, its tables in `tables.ts`, its hash in the test's list. */
export const MIGRATIONS: readonly Migration[] = [theRecord];

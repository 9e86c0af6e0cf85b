import { theRecord } from './m0001-the-record.js';
import { unitsAndCycles } from './m0002-units-and-cycles.js';
import { entriesAndRuns } from './m0003-entries-and-runs.js';
import { identities } from './m0004-identities.js';
import { changedPopulations } from './m0005-changed-populations.js';
import type { Migration } from './migration.js';

/** Every migration in order. To add one: a file `mNNNN-<name>.ts`, a line here, its tables in `tables.ts`, its hash in the test's list. */
export const MIGRATIONS: readonly Migration[] = [
  theRecord,
  unitsAndCycles,
  entriesAndRuns,
  identities,
  changedPopulations,
];

/** The tables that migrations make, in their order; a database may hold others, which are not ours. */
export const MADE_TABLES: readonly string[] = MIGRATIONS.flatMap(({ statements }) =>
  statements.flatMap((each) => each('postgres')).flatMap((text) => /^create table (\w+)/.exec(text)?.[1] ?? []),
);

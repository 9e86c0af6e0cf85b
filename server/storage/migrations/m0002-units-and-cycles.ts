import { cycleTables } from './m0002/cycle-tables.js';
import { unitTables } from './m0002/unit-tables.js';
import type { Migration } from './migration.js';

/** The tree of units with its attributes by year; cycles with their timetable and population. */
export const unitsAndCycles: Migration = {
  number: 2,
  name: 'units-and-cycles',
  statements: [...unitTables, ...cycleTables],
};

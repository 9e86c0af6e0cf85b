import { addColumn, flag, nullable, text } from '../portable-schema.js';
import { allowSweeping } from './m0005/sweeping.js';
import type { Migration } from './migration.js';

/** The units of an open cycle change, with a reason; files that no evidence ever referred to are swept away. */
export const changedPopulations: Migration = {
  number: 5,
  name: 'changed-populations',
  statements: [
    addColumn('cycle_units', flag('withdrawn'), 0),
    addColumn('cycle_units', nullable(text('reason'))),
    ...allowSweeping,
  ],
};

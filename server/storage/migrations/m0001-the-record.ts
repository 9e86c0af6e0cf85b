import { accessTables } from './m0001/access-tables.js';
import { auditTables } from './m0001/audit-tables.js';
import { schemeTables } from './m0001/scheme-tables.js';
import type { Migration } from './migration.js';

/** The first tables: the audit chain, who may do what, schemes. */
export const theRecord: Migration = {
  number: 1,
  name: 'the-record',
  statements: [...auditTables, ...accessTables, ...schemeTables],
};

import type { Statements } from '../../portable-schema.js';
import { refuse } from '../../portable-trigger.js';

const REFERRED_TO = 'exists (select 1 from evidence where evidence.sha256 = old.sha256)';

/** Files and their chunks may be deleted as long as no evidence refers to them: an upload that was cut off leaves such. */
export const allowSweeping: readonly Statements[] = ['evidence_chunks', 'evidence_files'].flatMap((table) => [
  dropTrigger(`${table}_no_delete`, table),
  refuse({
    name: `${table}_referred_no_delete`,
    table,
    on: 'delete',
    when: REFERRED_TO,
    message: 'evidence files are never deleted',
  }),
]);

function dropTrigger(name: string, table: string): Statements {
  return (kind) => [kind === 'sqlite' ? `drop trigger ${name}` : `drop trigger ${name} on ${table}`];
}

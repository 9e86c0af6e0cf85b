import {
  choice,
  createIndex,
  createTable,
  instant,
  json,
  key,
  nullable,
  type Statements,
  sha256,
  text,
  wholeNumber,
} from '../../portable-schema.js';
import { refuse, refuseTruncate } from '../../portable-trigger.js';

const ACTORS = ['user', 'api_key', 'system'];
const FIRST_PREVIOUS_HASH = '0'.repeat(64);

/** The hash chain and its head; triggers keep both from being rewritten. */
export const auditTables: readonly Statements[] = [
  createTable({
    name: 'audit',
    columns: [
      wholeNumber('seq', 1),
      instant('at'),
      choice('actor_kind', ACTORS),
      text('actor_id'),
      text('actor_name'),
      key('action'),
      key('resource'),
      text('resource_id'),
      nullable(text('cycle_id')),
      nullable(json('before')),
      nullable(json('after')),
      nullable(text('reason')),
      nullable(text('request_id')),
      sha256('previous_hash'),
      sha256('hash'),
    ],
    primaryKey: ['seq'],
  }),
  createIndex('audit', ['resource', 'resource_id', 'seq']),
  createIndex('audit', ['actor_id', 'seq']),
  createIndex('audit', ['cycle_id', 'seq'], { where: 'cycle_id is not null' }),
  refuse({ name: 'audit_no_update', table: 'audit', on: 'update', message: 'audit entries are never changed' }),
  refuse({ name: 'audit_no_delete', table: 'audit', on: 'delete', message: 'audit entries are never deleted' }),
  refuseTruncate('audit', 'audit entries are never deleted'),
  refuse({
    name: 'audit_in_order',
    table: 'audit',
    on: 'insert',
    when:
      'new.seq <> (select coalesce(max(seq), 0) + 1 from audit) or ' +
      `new.previous_hash <> coalesce((select hash from audit where seq = new.seq - 1), '${FIRST_PREVIOUS_HASH}')`,
    message: 'audit entries only follow the last one',
  }),
  createTable({
    name: 'audit_head',
    columns: [wholeNumber('id'), wholeNumber('seq'), sha256('hash')],
    primaryKey: ['id'],
    checks: ['id = 1'],
  }),
  () => [`insert into audit_head (id, seq, hash) values (1, 0, '${FIRST_PREVIOUS_HASH}')`],
  refuse({ name: 'audit_head_no_delete', table: 'audit_head', on: 'delete', message: 'the audit head stays' }),
  refuseTruncate('audit_head', 'the audit head stays'),
  refuse({
    name: 'audit_head_forward',
    table: 'audit_head',
    on: 'update',
    when: 'new.seq < old.seq or not exists (select 1 from audit where seq = new.seq and hash = new.hash)',
    message: 'the audit head only moves to the last entry',
  }),
];

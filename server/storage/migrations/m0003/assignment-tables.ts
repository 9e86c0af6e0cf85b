import {
  choice,
  createIndex,
  createTable,
  instant,
  json,
  key,
  nullable,
  reference,
  type Statements,
  text,
  wholeNumber,
} from '../../portable-schema.js';
import { neverDeleted } from './append-only.js';

const ended = [nullable(instant('ended_at')), nullable(text('ended_by')), nullable(text('end_reason'))];

/** Who enters what, and when: assignments, what a unit does not carry, the stages that entries belong to. */
export const assignmentTables: readonly Statements[] = [
  createTable({
    name: 'assignments',
    columns: [
      key('id'),
      reference('cycle_id', 'cycles'),
      choice('actor_kind', ['user', 'api_key']),
      key('actor_id'),
      key('source'),
      key('rater'),
      nullable(json('items')),
      nullable(key('department')),
      nullable(key('weight')),
      json('units_asked'),
      instant('created_at'),
      text('created_by'),
      ...ended,
      wholeNumber('revision', 1),
    ],
    primaryKey: ['id'],
  }),
  createIndex('assignments', ['cycle_id', 'source', 'rater']),
  createIndex('assignments', ['actor_id']),
  ...neverDeleted('assignments', 'assignments'),
  createTable({
    name: 'assignment_units',
    columns: [
      reference('assignment_id', 'assignments'),
      reference('unit_id', 'units'),
      nullable(instant('recused_at')),
      nullable(text('recuse_reason')),
    ],
    primaryKey: ['assignment_id', 'unit_id'],
  }),
  createIndex('assignment_units', ['unit_id']),
  ...neverDeleted('assignment_units', 'assignments'),
  createTable({
    name: 'not_assigned',
    columns: [
      key('id'),
      reference('cycle_id', 'cycles'),
      reference('unit_id', 'units'),
      key('node'),
      text('reason'),
      instant('created_at'),
      text('created_by'),
      ...ended,
    ],
    primaryKey: ['id'],
    checks: ['length(reason) > 0'],
  }),
  createIndex('not_assigned', ['cycle_id', 'unit_id', 'node'], { unique: true, where: 'ended_at is null' }),
  ...neverDeleted('not_assigned', 'items that are not assigned'),
  createTable({
    name: 'entry_windows',
    columns: [reference('cycle_id', 'cycles'), key('entry'), key('stage_id')],
    primaryKey: ['cycle_id', 'entry'],
  }),
  createTable({
    name: 'cycle_predecessors',
    columns: [reference('cycle_id', 'cycles'), reference('previous_id', 'cycles')],
    primaryKey: ['cycle_id'],
    checks: ['cycle_id <> previous_id'],
  }),
];

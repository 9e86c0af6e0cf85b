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
import { refuse } from '../../portable-trigger.js';

/** Schemes and their versions; triggers keep what was published. */
export const schemeTables: readonly Statements[] = [
  createTable({
    name: 'schemes',
    columns: [
      key('id'),
      json('name'),
      choice('origin', ['shipped', 'authored']),
      nullable(instant('frozen_at')),
      instant('created_at'),
      text('created_by'),
      instant('updated_at'),
      wholeNumber('revision', 1),
    ],
    primaryKey: ['id'],
  }),
  refuse({
    name: 'schemes_frozen_update',
    table: 'schemes',
    on: 'update',
    when: 'old.frozen_at is not null and (new.id <> old.id or new.frozen_at is distinct from old.frozen_at)',
    message: 'the id of a scheme is frozen at its first publish',
  }),
  refuse({
    name: 'schemes_frozen_delete',
    table: 'schemes',
    on: 'delete',
    when: 'old.frozen_at is not null',
    message: 'a scheme that was published stays',
  }),
  createTable({
    name: 'scheme_versions',
    columns: [
      key('id'),
      reference('scheme_id', 'schemes'),
      wholeNumber('number', 1),
      choice('state', ['draft', 'in_review', 'published', 'retired']),
      text('text'),
      nullable(text('source')),
      json('cases'),
      nullable(key('hash')),
      nullable(text('language_version')),
      nullable(text('engine_version')),
      nullable(reference('based_on', 'scheme_versions')),
      json('authors'),
      nullable(text('note')),
      instant('created_at'),
      text('created_by'),
      instant('updated_at'),
      text('updated_by'),
      nullable(instant('submitted_at')),
      nullable(text('submitted_by')),
      nullable(instant('published_at')),
      nullable(text('published_by')),
      nullable(text('review_note')),
      nullable(instant('retired_at')),
      nullable(text('retired_by')),
      nullable(text('retire_reason')),
      wholeNumber('revision', 1),
    ],
    primaryKey: ['id'],
    unique: [['scheme_id', 'number']],
    checks: [
      "state not in ('published', 'retired') or (hash is not null and published_at is not null)",
      "state <> 'retired' or retired_at is not null",
    ],
  }),
  createIndex('scheme_versions', ['state', 'scheme_id']),
  createIndex('scheme_versions', ['hash']),
  refuse({
    name: 'scheme_versions_published_update',
    table: 'scheme_versions',
    on: 'update',
    when:
      "old.state in ('published', 'retired') and (" +
      "new.state not in ('published', 'retired') or (old.state = 'retired' and new.state <> 'retired') or " +
      publishedColumns()
        .map((column) => `new.${column} is distinct from old.${column}`)
        .join(' or ') +
      ')',
    message: 'a published version is never changed',
  }),
  refuse({
    name: 'scheme_versions_published_delete',
    table: 'scheme_versions',
    on: 'delete',
    when: "old.state in ('published', 'retired')",
    message: 'a published version stays',
  }),
];

/** What cannot change in a version from its publication on. */
function publishedColumns(): readonly string[] {
  return [
    'id',
    'scheme_id',
    'number',
    'text',
    'source',
    'cases',
    'hash',
    'language_version',
    'engine_version',
    'based_on',
    'authors',
    'note',
    'created_at',
    'created_by',
    'submitted_at',
    'submitted_by',
    'published_at',
    'published_by',
  ];
}

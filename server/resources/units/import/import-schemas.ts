import { type ApiSchema, objectSchema, refTo } from '../../../http/openapi/shared-schemas.js';

const text: ApiSchema = { type: 'string' };
const whole: ApiSchema = { type: 'integer' };
const optional: ApiSchema = { type: ['string', 'null'] };
const value: ApiSchema = { type: ['number', 'string', 'boolean', 'null'] };
const listOf = (items: ApiSchema, description?: string): ApiSchema => ({
  type: 'array',
  items,
  ...(description === undefined ? {} : { description }),
});

const FILE = objectSchema({
  format: { type: 'string', enum: ['csv', 'xlsx'] },
  encoding: optional,
  sheet: optional,
  otherSheets: listOf(text, 'Sheets that were not read.'),
  rows: whole,
});
const CELL = objectSchema({
  row: { ...whole, description: 'As the spreadsheet program shows it.' },
  column: { ...text, description: 'Letters.' },
  header: optional,
  value: text,
  severity: { type: 'string', enum: ['ignored', 'refused'], description: 'What is refused stops the import.' },
  code: text,
  message: refTo('Words'),
});
const FIELD = objectSchema({
  field: { ...text, description: '`name`, `parent` or `attributes.<id>`.' },
  before: value,
  after: value,
});
const CREATE = objectSchema({
  row: whole,
  externalId: text,
  name: text,
  parent: { ...optional, description: 'External id of the unit above, else its id.' },
  attributes: { type: 'object', additionalProperties: value },
});
const CHANGE = objectSchema({ row: whole, id: text, externalId: optional, name: text, fields: listOf(FIELD) });

/** What an import would do, or did. */
export const IMPORT_REPORT = objectSchema({
  token: { ...text, description: 'Goes into ?preview= of the import itself.' },
  applied: { type: 'boolean' },
  year: whole,
  scheme: optional,
  file: FILE,
  counts: objectSchema({ create: whole, change: whole, unchanged: whole, ignored: whole, refused: whole }),
  creates: listOf(CREATE),
  changes: listOf(CHANGE),
  cells: listOf(CELL, 'Every cell that is not taken over.'),
});

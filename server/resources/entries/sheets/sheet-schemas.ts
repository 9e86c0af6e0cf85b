import { LINE } from '../../../access/grant-schemas.js';
import { type ApiSchema, objectSchema } from '../../../http/openapi/shared-schemas.js';
import type { GivenCell } from '../cells/change-cell.js';

/** The body of an entry. */
export interface EntryBody {
  readonly cells: Readonly<Record<string, GivenCell | null>>;
  readonly submit?: boolean;
  readonly reason?: string;
}
export interface ReturnBody {
  readonly cells?: readonly string[];
  readonly reason: string;
}
export interface VerifyBody {
  readonly cells: readonly string[];
}

/** Cells in one request. */
const MOST_CELLS = 2000;
const nullable = (schema: ApiSchema): ApiSchema => ({ anyOf: [schema, { type: 'null' }] });
const text: ApiSchema = { type: 'string' };
const instant: ApiSchema = { type: 'string', format: 'date-time' };
const whole: ApiSchema = { type: 'integer' };
const VALUE: ApiSchema = {
  type: ['number', 'string', 'boolean', 'null'],
  description: 'A JSON number, or its digits as text; null: taken back.',
};
const REMARK: ApiSchema = { type: ['string', 'null'], maxLength: 2000, pattern: '^[^\\u0000\\p{Cs}]*$' };
const REASON: ApiSchema = { type: 'string', minLength: 1, maxLength: 2000, pattern: '^(?=[^]*\\S)[^\\u0000\\p{Cs}]*$' };
const KEYS: ApiSchema = { type: 'array', items: LINE, minItems: 1, maxItems: MOST_CELLS, uniqueItems: true };

/** What is entered: cells by key; a cell that is null is taken back. */
export const ENTRY: ApiSchema = {
  type: 'object',
  properties: {
    cells: {
      type: 'object',
      maxProperties: MOST_CELLS,
      propertyNames: LINE,
      additionalProperties: {
        type: ['object', 'null'],
        properties: {
          value: { ...VALUE, maxLength: 10_000, pattern: '^[^\\u0000\\p{Cs}]*$' },
          note: { ...REMARK, description: 'Remark; not there: it stays, null: cleared.' },
          source: { ...REMARK, description: 'Where the value comes from; not there: it stays, null: cleared.' },
        },
        required: ['value'],
        additionalProperties: false,
      },
    },
    submit: { type: 'boolean', default: false, description: 'Submit every draft of the sheet as well.' },
    reason: { ...REASON, description: 'Why submitted facts are corrected.' },
  },
  required: ['cells'],
  additionalProperties: false,
};

export const RETURN: ApiSchema = {
  type: 'object',
  properties: {
    cells: { ...KEYS, description: 'Without it everything that is submitted.' },
    reason: REASON,
  },
  required: ['reason'],
  additionalProperties: false,
};

export const VERIFY: ApiSchema = {
  type: 'object',
  properties: { cells: KEYS },
  required: ['cells'],
  additionalProperties: false,
};

const CELL: ApiSchema = {
  type: 'object',
  properties: {
    value: VALUE,
    state: { type: 'string', enum: ['draft', 'submitted', 'returned', 'verified'] },
    revision: { ...whole, description: 'Of the sheet, when value, note or source last changed.' },
    by: { ...text, description: 'Id of who entered it.' },
    at: instant,
    source: text,
    note: text,
    reason: { ...text, description: 'Why it was returned.' },
    checkedBy: { ...text, description: 'Id of who verified or returned it.' },
    checkedAt: instant,
  },
  required: ['value', 'state', 'revision', 'by', 'at'],
};
const CELLS: ApiSchema = { type: 'object', additionalProperties: CELL };

const SUMMARY = {
  id: { ...nullable(text), description: 'Null where nothing was entered yet.' },
  cycle: text,
  unit: objectSchema({ id: text, documentId: text, name: text }),
  kind: { type: 'string', enum: ['facts', 'history', 'ratings'] },
  source: nullable(text),
  rater: nullable(text),
  filled: { ...whole, description: 'Cells with a value, of those that are seen; so are the other counts.' },
  unsubmitted: whole,
  returned: whole,
  verified: whole,
  submittedAt: nullable(instant),
  updatedAt: nullable(instant),
  revision: whole,
} as const satisfies Readonly<Record<string, ApiSchema>>;

/** A sheet after a change. */
export const SHEET: ApiSchema = objectSchema({ ...SUMMARY, cells: CELLS });

/** A sheet with the names of the people that its cells name. */
export const SHEET_WITH_PEOPLE: ApiSchema = objectSchema({
  ...SUMMARY,
  cells: CELLS,
  people: { type: 'object', additionalProperties: text, description: 'Names by the ids in the cells.' },
});

export const SHEETS: ApiSchema = objectSchema({
  data: {
    type: 'array',
    items: objectSchema({
      ...SUMMARY,
      cell: { ...nullable(CELL), description: 'The one that was asked for by `cell`.' },
    }),
  },
  total: whole,
});

export const SHEET_REVISIONS: ApiSchema = objectSchema({
  data: {
    type: 'array',
    items: objectSchema({
      revision: whole,
      action: { type: 'string', enum: ['enter', 'submit', 'return', 'verify'] },
      changes: { ...CELLS, description: 'The cells that changed, as they were then.' },
      reason: nullable(text),
      reopening: { ...nullable(text), description: 'The late entry that allowed it.' },
      at: instant,
      by: objectSchema({ id: text, name: text }),
    }),
  },
  total: whole,
});

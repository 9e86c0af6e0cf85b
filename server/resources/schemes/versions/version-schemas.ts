import { type ApiSchema, objectSchema, refTo } from '../../../http/openapi/shared-schemas.js';
import { VERSION_STATES } from './scheme-version-store.js';
import type { CaseFile } from './version-view.js';

/** The body of a new version. */
export interface NewVersion {
  /** Null: begin with nothing. */
  readonly basedOn?: string | null;
  readonly year?: number;
  readonly title?: string;
  readonly text?: string;
  readonly source?: string | null;
  readonly cases?: readonly CaseFile[];
  readonly note?: string | null;
}

/** The body of a change of a draft; what is not given stays. */
export interface VersionChange {
  readonly scheme?: string;
  readonly text?: string;
  readonly source?: string | null;
  readonly cases?: readonly CaseFile[];
  readonly note?: string | null;
}

/** Content to check in place of what is saved. */
export type UnsavedContent = Pick<VersionChange, 'text' | 'source' | 'cases'>;

/** Characters that no database keeps: NUL, and halves of surrogate pairs. */
const STORABLE = '^[^\\u0000\\p{Surrogate}]*$';
const nullable = (schema: ApiSchema): ApiSchema => ({ anyOf: [schema, { type: 'null' }] });
const TEXT: ApiSchema = {
  type: 'string',
  maxLength: 1_000_000,
  pattern: STORABLE,
  description: 'The YAML, with whatever mistakes it has.',
};
const SOURCE: ApiSchema = {
  type: ['string', 'null'],
  maxLength: 4_000_000,
  pattern: STORABLE,
  description: 'The text of the regulation.',
};
const CASES: ApiSchema = {
  type: 'array',
  maxItems: 500,
  items: {
    type: 'object',
    properties: {
      name: { type: 'string', pattern: '^[^/\\\\\\p{C}]+$', maxLength: 100, description: 'Name of the case file.' },
      text: { type: 'string', maxLength: 1_000_000, pattern: STORABLE },
    },
    required: ['name', 'text'],
    additionalProperties: false,
  },
};
const REMARK: ApiSchema = { type: 'string', maxLength: 2000, pattern: STORABLE };
const NOTE: ApiSchema = { ...REMARK, type: ['string', 'null'], description: 'What changed, in your words.' };
const REASON: ApiSchema = { ...REMARK, pattern: '^(?=[^]*\\S)[^\\u0000\\p{Surrogate}]*$', minLength: 1 };

export const NEW_VERSION: ApiSchema = {
  type: 'object',
  properties: {
    basedOn: {
      type: ['string', 'null'],
      maxLength: 200,
      pattern: STORABLE,
      description: 'Id of the version to copy; by default the newest published one of this scheme. Null: begin empty.',
    },
    year: { type: 'integer', minimum: 1900, maximum: 2200, description: 'Put into the copy, and into its cases.' },
    title: { ...REMARK, minLength: 1, description: 'Put into the copy.' },
    text: TEXT,
    source: SOURCE,
    cases: CASES,
    note: NOTE,
  },
  additionalProperties: false,
};

export const VERSION_CHANGE: ApiSchema = {
  type: 'object',
  properties: {
    scheme: { type: 'string', maxLength: 200, description: 'Another id, as long as the scheme was never published.' },
    text: TEXT,
    source: SOURCE,
    cases: CASES,
    note: NOTE,
  },
  additionalProperties: false,
  minProperties: 1,
};

export const UNSAVED_CONTENT: ApiSchema = {
  type: 'object',
  properties: { text: TEXT, source: SOURCE, cases: CASES },
  additionalProperties: false,
};

/** The body of a step that needs no reason. */
export const STEP: ApiSchema = { type: 'object', properties: { note: NOTE }, additionalProperties: false };
/** The body of retiring. */
export const RETIREMENT: ApiSchema = {
  type: 'object',
  properties: {
    reason: REASON,
    acceptInUse: {
      type: 'boolean',
      default: false,
      description: 'Also while cycles are planned or open with it; they go on with it.',
    },
  },
  required: ['reason'],
  additionalProperties: false,
};

/** The body of a step that needs one. */
export const STEP_WITH_REASON: ApiSchema = {
  type: 'object',
  properties: { reason: REASON },
  required: ['reason'],
  additionalProperties: false,
};

/** The path parameter `id`. */
export const VERSION_ID: ApiSchema = {
  type: 'object',
  properties: { id: { type: 'string', pattern: '^[^\\p{Cc}]+$', description: 'Id of a version.' } },
  required: ['id'],
};

const text: ApiSchema = { type: 'string' };
const whole: ApiSchema = { type: 'integer' };
const doer = objectSchema({ id: text, name: text }, 'Who did it; the system has an empty id.');
const diagnostics: ApiSchema = { type: 'array', items: refTo('Diagnostic') };

const summary: Readonly<Record<string, ApiSchema>> = {
  id: text,
  scheme: text,
  number: { ...whole, description: '1, 2, 3 … within the scheme.' },
  state: { type: 'string', enum: [...VERSION_STATES] },
  hash: { type: ['string', 'null'], description: 'Identity of what it means; null while it has errors.' },
  basedOn: { type: ['string', 'null'], description: 'Id of the version it was made from.' },
  note: { type: ['string', 'null'] },
  authors: { type: 'array', items: doer },
  createdAt: text,
  createdBy: doer,
  updatedAt: text,
  updatedBy: doer,
  submittedAt: nullable(text),
  submittedBy: nullable(doer),
  publishedAt: nullable(text),
  publishedBy: nullable(doer),
  reviewNote: nullable(text),
  retiredAt: nullable(text),
  retiredBy: nullable(doer),
  retireReason: nullable(text),
  languageVersion: nullable(text),
  engineVersion: nullable(text),
  revision: whole,
};

const wholeVersion: Readonly<Record<string, ApiSchema>> = {
  ...summary,
  text: { ...text, description: 'The YAML as the author wrote it.' },
  source: nullable(text),
  cases: { type: 'array', items: objectSchema({ name: text, text }) },
};

export const VERSION = objectSchema(wholeVersion);
export const VERSION_LIST = objectSchema({ data: { type: 'array', items: objectSchema(summary) }, total: whole });

const acknowledged: ApiSchema = {
  type: 'array',
  items: objectSchema({ diagnostic: refTo('Diagnostic'), reason: text, at: { type: 'array', items: {} } }),
};

export const PUBLISHED_VERSION = objectSchema({
  ...wholeVersion,
  acknowledged: {
    ...acknowledged,
    description: 'What the linter found and the authors acknowledge, with the reasons.',
  },
});

const obstacles: ApiSchema = {
  type: 'array',
  description: 'What keeps it from being published, whoever does it; empty: nothing.',
  items: objectSchema({ code: text, message: refTo('Words'), field: text }),
};

export const SUBMITTED_VERSION = objectSchema({ ...wholeVersion, obstacles });

export const VERSION_CHECK = objectSchema({
  valid: { type: 'boolean' },
  scheme: nullable(text),
  title: nullable(text),
  year: nullable(whole),
  hash: nullable(text),
  diagnostics,
  total: whole,
  counts: objectSchema({ error: whole, warning: whole, info: whole }),
  acknowledged,
  cases: {
    type: 'array',
    items: objectSchema({
      file: text,
      name: text,
      status: { type: 'string', enum: ['passed', 'failed', 'invalid', 'not_run'] },
      diagnostics,
    }),
  },
  rules: { type: ['object', 'null'], description: 'Which rules the cases reach, and which not.' },
  clauses: { type: ['object', 'null'], description: 'Which sentences of the regulation are quoted.' },
  sourceMissing: { type: 'boolean' },
  obstacles,
});

const compared = objectSchema({ id: text, scheme: text, number: whole, state: text, hash: nullable(text) });
const path: ApiSchema = { type: ['array', 'null'], items: { type: ['string', 'integer'] } };

export const VERSION_COMPARISON = objectSchema({
  before: compared,
  after: compared,
  parts: {
    type: 'array',
    items: objectSchema({
      kind: text,
      id: text,
      change: { type: 'string', enum: ['added', 'removed', 'changed'] },
      label: refTo('Words'),
      before: path,
      after: path,
      values: {
        type: 'array',
        items: objectSchema({ path, label: refTo('Words'), before: {}, after: {}, words: refTo('Words') }),
      },
      words: nullable(refTo('Words')),
    }),
  },
  counts: objectSchema({ added: whole, removed: whole, changed: whole }),
  source: { type: 'boolean', description: 'Whether the text of the regulation changed.' },
  cases: objectSchema({
    added: { type: 'array', items: text },
    removed: { type: 'array', items: text },
    changed: { type: 'array', items: text },
  }),
});

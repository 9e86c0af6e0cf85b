import { type ApiSchema, objectSchema, refTo } from '../../http/openapi/shared-schemas.js';

const nullable = (type: string): ApiSchema => ({ type: [type, 'null'] });
const diagnostics: ApiSchema = { type: 'array', items: refTo('Diagnostic') };
const acknowledged: ApiSchema = {
  type: 'array',
  items: objectSchema({
    diagnostic: refTo('Diagnostic'),
    reason: { type: 'string' },
    at: { type: 'array', items: {} },
  }),
};

const reference: ApiSchema = {
  anyOf: [
    objectSchema({
      id: { type: 'string' },
      number: { type: 'integer' },
      state: { type: 'string' },
      revision: { type: 'integer' },
      updatedAt: { type: 'string' },
    }),
    { type: 'null' },
  ],
};

const summary: Readonly<Record<string, ApiSchema>> = {
  id: { type: 'string', description: 'Its id; without a database, the name of its folder.' },
  scheme: { ...nullable('string'), description: 'Id that the scheme gives itself.' },
  title: nullable('string'),
  year: nullable('integer'),
  hash: { ...nullable('string'), description: 'Identity of what it means (SHA-256); null while it has errors.' },
  valid: { type: 'boolean', description: 'Whether it can be evaluated.' },
  diagnostics,
  publication: {
    type: 'string',
    enum: ['unpublished', 'published', 'published_with_changes', 'retired'],
    description: 'Whether a version is in force, and whether there is a draft beside it.',
  },
  version: { ...reference, description: 'The published version in force; null without a database.' },
  unpublished: { ...reference, description: 'The draft or version in review that was changed last.' },
};

const node = objectSchema({
  id: { type: 'string' },
  parent: nullable('string'),
  label: refTo('Words'),
  method: { type: 'string' },
  points: nullable('string'),
  weight: nullable('string'),
});

export const SCHEME_LIST = objectSchema({
  data: { type: 'array', items: objectSchema(summary) },
  total: { type: 'integer' },
});

export const SCHEME_DETAIL = objectSchema({ ...summary, acknowledged, nodes: { type: 'array', items: node } });

export const SCHEME_VALIDATION = objectSchema({
  valid: { type: 'boolean' },
  scheme: nullable('string'),
  title: nullable('string'),
  year: nullable('integer'),
  hash: nullable('string'),
  diagnostics,
  total: { type: 'integer' },
  acknowledged,
});

export const ASSESSMENT_VALIDATION = objectSchema({
  valid: { type: 'boolean' },
  diagnostics,
  total: { type: 'integer' },
});

export const EVALUATION: ApiSchema = {
  type: 'object',
  description: 'The same data that `heng evaluate --json` prints. `diagnostics` only where something was ignored.',
  properties: {
    scheme: { type: 'string' },
    year: { type: 'integer' },
    hash: { type: 'string' },
    language: { type: 'integer' },
    inputs: { type: 'string', description: 'SHA-256 of the canonical JSON of the assessment document.' },
    units: {
      type: 'object',
      description: 'Results by the id of the unit.',
      additionalProperties: {
        type: 'object',
        properties: {
          total: nullable('number'),
          rank: nullable('number'),
          tier: nullable('string'),
          pending: { type: 'array', items: { type: 'string' } },
          excluded: nullable('string'),
          vetoes: { type: 'array', items: { type: 'string' } },
          undecided: { type: 'array', items: { type: 'string' } },
          awards: { type: 'array', items: { type: 'object' } },
          awards_pending: { type: 'array', items: { type: 'object' } },
          scores: { type: 'object', additionalProperties: nullable('number') },
          exact: { type: 'object', additionalProperties: { type: 'string' } },
          missing: { type: 'array' },
          provisional: { type: 'boolean' },
        },
        required: [
          'total',
          'rank',
          'tier',
          'pending',
          'excluded',
          'vetoes',
          'undecided',
          'awards',
          'scores',
          'missing',
        ],
      },
    },
    diagnostics,
    total: { type: 'integer' },
  },
  required: ['scheme', 'year', 'hash', 'language', 'inputs', 'units'],
};

export const EXPLANATION: ApiSchema = {
  type: 'object',
  description: 'How a unit, or one node of it, got its value: `explanation` as data, `text` to read.',
  properties: {
    unit: { type: 'string' },
    node: nullable('string'),
    language: { type: 'string', enum: ['zh', 'en'] },
    explanation: { type: 'object' },
    text: { type: 'string' },
  },
  required: ['unit', 'node', 'language', 'explanation', 'text'],
};

/** The path parameter `id`. */
export const SCHEME_ID: ApiSchema = {
  type: 'object',
  properties: { id: { type: 'string', description: 'Id of a scheme, as in the list.' } },
  required: ['id'],
};

/** The query parameter that names a version of a scheme. */
export const VERSION_QUERY: Readonly<Record<string, ApiSchema>> = {
  version: {
    type: 'string',
    minLength: 1,
    maxLength: 200,
    description: 'Id or hash of a version; without it the one that was published last.',
  },
};

import { type ApiSchema, objectSchema, refTo } from '../../http/openapi/shared-schemas.js';

const OPTIONAL_TEXT: ApiSchema = { type: ['string', 'null'] };
const SHA256: ApiSchema = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const SEQ: ApiSchema = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const WORD: ApiSchema = { type: 'string', minLength: 1, maxLength: 200, pattern: '^[^\\p{Cc}]+$' };
const TIME: ApiSchema = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2}))?$',
};
/** An entry that was written down: its number and its hash. */
const HEAD: ApiSchema = { type: 'string', pattern: '^\\d{1,15}:[0-9a-f]{64}$' };
const PER_PAGE = 50;
const PER_PAGE_LIMIT = 1000;

/** The query parameters of the list. */
export const AUDIT_QUERY: Readonly<Record<string, ApiSchema>> = {
  actor: { ...WORD, description: 'Id of a user or API key; `system`: the server itself.' },
  action: { ...WORD, description: 'E.g. `users:grant`.' },
  resource: { ...WORD, description: 'Kind of what it was done to, e.g. `users`.' },
  resourceId: WORD,
  cycle: { ...WORD, description: 'Id of a cycle.' },
  from: { ...TIME, description: 'From this instant, or day (UTC), on.' },
  to: { ...TIME, description: 'Before this instant, or day (UTC).' },
  q: { type: 'string', maxLength: 200, pattern: '^[^\\p{Cc}]*$', default: '', description: 'Text to search for.' },
  before: { ...SEQ, description: 'Only entries with a lower number: `older` of the page before.' },
  after: { ...SEQ, description: 'Only entries with a higher number, those nearest to it: `newer` of the page before.' },
  perPage: { type: 'integer', minimum: 1, maximum: PER_PAGE_LIMIT, default: PER_PAGE },
};

/** The query parameter of the verification. */
export const VERIFICATION_QUERY: Readonly<Record<string, ApiSchema>> = {
  known: { ...HEAD, description: 'An entry that was written down earlier (`head`): the chain must still hold it.' },
};

export const AUDIT_ENTRY = objectSchema({
  id: { type: 'string' },
  seq: { type: 'integer', description: '1, 2, 3 … without a gap.' },
  at: { type: 'string', format: 'date-time' },
  actor: objectSchema({
    kind: { type: 'string', enum: ['user', 'api_key', 'system'] },
    id: { type: 'string', description: 'Empty for the server itself.' },
    name: { type: 'string', description: 'At that time.' },
  }),
  action: { type: 'string' },
  resource: { type: 'string' },
  resourceId: { type: 'string' },
  cycleId: OPTIONAL_TEXT,
  before: { description: 'What it was, as data; null when there is nothing to show.' },
  after: { description: 'What it is since then.' },
  reason: OPTIONAL_TEXT,
  requestId: OPTIONAL_TEXT,
  previousHash: SHA256,
  hash: SHA256,
});

export const AUDIT_LIST = objectSchema({
  data: { type: 'array', items: AUDIT_ENTRY, description: 'Newest first.' },
  total: {
    type: ['integer', 'null'],
    description: 'Null with `action`, `from`, `to`, `q` or `actor=system`: it would take long to count.',
  },
  older: {
    type: ['integer', 'null'],
    description:
      '`before` of the next page; null: there are no older ones. With the same parameters a page may hold less than it could, and go on.',
  },
  newer: { type: ['integer', 'null'], description: '`after` of the page before this one; null: this is the newest.' },
});

export const AUDIT_VERIFICATION = objectSchema({
  intact: { type: 'boolean' },
  entries: { type: ['integer', 'null'], description: 'How many were verified; null when the chain is broken.' },
  head: {
    anyOf: [HEAD, { type: 'null' }],
    description: 'The last entry. Written down elsewhere, it proves later that the chain was not written anew.',
  },
  fault: {
    anyOf: [
      objectSchema({ seq: { type: 'integer' }, code: { type: 'string' }, message: refTo('Words') }),
      { type: 'null' },
    ],
    description: 'The first entry that does not fit.',
  },
});

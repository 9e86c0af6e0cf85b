import { LINE } from '../../access/grant-schemas.js';
import { type ApiSchema, objectSchema } from '../../http/openapi/shared-schemas.js';
import { JOB_STATES } from '../../jobs/job-store.js';
import { PROBLEM } from '../jobs/job-schemas.js';

const text: ApiSchema = { type: 'string' };
const optional: ApiSchema = { type: ['string', 'null'] };
const count: ApiSchema = { type: 'integer' };
const optionalCount: ApiSchema = { type: ['integer', 'null'] };
const number: ApiSchema = { type: ['number', 'null'] };
const INSTANT: ApiSchema = { type: 'string', format: 'date-time' };
const NOTE: ApiSchema = { type: 'string', minLength: 1, maxLength: 2000, pattern: '^(?=[^]*\\S)[^\\u0000\\p{Cs}]*$' };
const nullable = (schema: ApiSchema): ApiSchema => ({ anyOf: [schema, { type: 'null' }] });
const listOf = (items: ApiSchema): ApiSchema => ({ type: 'array', items });
const pageOf = (items: ApiSchema): ApiSchema => objectSchema({ data: listOf(items), total: count });

export interface NewRun {
  readonly kind: 'interim' | 'final';
  readonly note?: string;
  /** Codes of what is odd and accepted. */
  readonly accept?: readonly string[];
}

export const NEW_RUN: ApiSchema = {
  type: 'object',
  properties: {
    kind: {
      type: 'string',
      enum: ['interim', 'final'],
      description: 'interim: how it stands, with the range of every total; final: what can be released.',
    },
    note: NOTE,
    accept: { ...listOf(LINE), maxItems: 100, description: 'Codes of what is odd and accepted, for a final run.' },
  },
  required: ['kind'],
  additionalProperties: false,
};

export interface RunRelease {
  readonly note?: string;
}

export const RUN_RELEASE: ApiSchema = { type: 'object', properties: { note: NOTE }, additionalProperties: false };

export const RUN = objectSchema({
  id: text,
  cycle: text,
  number: { ...count, description: '1, 2, 3 … within the cycle.' },
  kind: { type: 'string', enum: ['interim', 'final'] },
  state: { type: 'string', enum: [...JOB_STATES] },
  job: { ...optional, description: 'The job that computes it; null for those who see released runs only.' },
  done: { ...count, description: 'Units computed so far.' },
  total: optionalCount,
  note: optional,
  accepted: { ...listOf(text), description: 'Codes of what was odd and accepted.' },
  schemeHash: text,
  languageVersion: optional,
  engineVersion: optional,
  inputsHash: { ...optional, description: 'SHA-256 of the assessment document in canonical JSON.' },
  resultsHash: { ...optional, description: 'SHA-256 of the results in canonical JSON.' },
  inputsAt: { ...nullable(INSTANT), description: 'The entries are those of this moment, …' },
  auditSeq: { ...optionalCount, description: '… after this entry of the audit log.' },
  units: optionalCount,
  problem: nullable(PROBLEM),
  createdAt: INSTANT,
  createdBy: text,
  finishedAt: nullable(INSTANT),
  releasedAt: nullable(INSTANT),
  releasedBy: optional,
  releaseNote: optional,
  inForce: { type: 'boolean', description: 'Of the released ones the last: the one that counts.' },
  revision: count,
});
export const RUN_LIST = pageOf(RUN);

const result = {
  id: { ...text, description: 'Of the unit.' },
  documentId: { ...text, description: 'Its id in assessment documents.' },
  name: text,
  group: { ...text, description: 'Its group, in words; empty without groups.' },
  position: { ...count, description: 'Place in the official list, from 1: group, rank, document id.' },
  total: number,
  rank: number,
  tier: optional,
  excluded: optional,
  pending: { type: 'boolean', description: 'Whether something is undecided.' },
};
export const RESULT_LIST = pageOf(objectSchema(result));
export const UNIT_RESULT = objectSchema({
  ...result,
  result: { type: 'object', description: 'As evaluating gives it: scores of all nodes, gaps, awards, …' },
});
/** The whole of what evaluating gives, as it was hashed. */
export const WHOLE_RESULT: ApiSchema = {
  type: 'object',
  description: 'With `format=json`: the whole results as they were hashed, instead of a page of them.',
};
export const RUN_EXPLANATION = objectSchema({
  unit: { ...text, description: 'Its id in the document.' },
  node: optional,
  language: { type: 'string', enum: ['zh', 'en'] },
  explanation: { type: 'object' },
  text: { ...text, description: 'The same in words.' },
});

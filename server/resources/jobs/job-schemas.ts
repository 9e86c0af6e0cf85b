import { type ApiSchema, objectSchema, refTo } from '../../http/openapi/shared-schemas.js';
import { JOB_STATES } from '../../jobs/job-store.js';

const text: ApiSchema = { type: 'string' };
const count: ApiSchema = { type: 'integer' };
const INSTANT: ApiSchema = { type: 'string', format: 'date-time' };
const nullable = (schema: ApiSchema): ApiSchema => ({ anyOf: [schema, { type: 'null' }] });

/** Why something that went on after the answer failed. */
export const PROBLEM: ApiSchema = {
  type: 'object',
  properties: {
    code: text,
    message: refTo('Words'),
    diagnostics: { type: 'array', items: refTo('Diagnostic') },
  },
  required: ['code', 'message'],
};

export const JOB = objectSchema({
  id: text,
  kind: text,
  state: { type: 'string', enum: [...JOB_STATES] },
  done: { ...count, description: 'Steps done so far.' },
  total: { type: ['integer', 'null'], description: 'Steps there are; null while that is not known.' },
  attempts: { ...count, description: 'How often it was begun: again after a process died.' },
  cancelAsked: { type: 'boolean', description: 'Somebody cancelled it; it stops soon.' },
  result: { description: 'What it gave, once it is done.' },
  problem: { ...nullable(PROBLEM), description: 'Why it failed.' },
  createdAt: INSTANT,
  createdBy: objectSchema({ kind: text, id: text, name: text }),
  startedAt: nullable(INSTANT),
  finishedAt: nullable(INSTANT),
  revision: count,
});
export const JOB_LIST = objectSchema({ data: { type: 'array', items: JOB }, total: count });

import { type ApiSchema, objectSchema, refTo } from '../../http/openapi/shared-schemas.js';
import { EXPECTATION_KINDS } from './progress/expectation.js';

const nullable = (schema: ApiSchema): ApiSchema => ({ anyOf: [schema, { type: 'null' }] });
const list = (items: ApiSchema): ApiSchema => ({ type: 'array', items });
const TEXT: ApiSchema = { type: 'string' };
const COUNT: ApiSchema = { type: 'integer', minimum: 0 };
const INSTANT: ApiSchema = { type: 'string', format: 'date-time' };

const DONE = objectSchema({ done: COUNT, all: COUNT });
const TALLY: Readonly<Record<string, ApiSchema>> = {
  expected: COUNT,
  entered: { ...COUNT, description: 'Entered in any way, drafts too.' },
  in: { ...COUNT, description: 'Submitted or verified.' },
  returned: COUNT,
  verified: COUNT,
};
const LATE: ApiSchema = { ...COUNT, description: 'Missing although the time is over.' };
const LATE_TALLY = objectSchema({ ...TALLY, late: LATE });
const TIME: Readonly<Record<string, ApiSchema>> = {
  stage: nullable(TEXT),
  opensAt: nullable(INSTANT),
  until: nullable(INSTANT),
  isOpen: { type: 'boolean' },
  isOver: { type: 'boolean' },
};
const RATER: Readonly<Record<string, ApiSchema>> = {
  source: TEXT,
  rater: TEXT,
  kind: { type: 'string', enum: ['ratings', 'ballots'] },
  units: { ...DONE, description: 'Units with all of their marks in; ballots that are in.' },
  items: objectSchema(TALLY),
  late: LATE,
  ...TIME,
};

export const WORK: ApiSchema = objectSchema({
  data: list(
    objectSchema({
      cycle: objectSchema({ id: TEXT, name: TEXT, year: { type: 'integer' } }),
      toRate: list(objectSchema({ ...RATER, label: refTo('Words') })),
      toReport: nullable(
        objectSchema({
          units: DONE,
          facts: objectSchema({ ...TALLY, ...TIME }),
          self: objectSchema({ ...TALLY, ...TIME }),
          late: LATE,
          byUnit: list(objectSchema({ id: TEXT, name: TEXT, facts: objectSchema(TALLY), self: objectSchema(TALLY) })),
        }),
      ),
      returned: { ...COUNT, description: 'Facts, marks and ballots that came back.' },
      toVerify: COUNT,
      toCertify: COUNT,
    }),
  ),
  total: COUNT,
});

export const PROGRESS: ApiSchema = objectSchema({
  facts: LATE_TALLY,
  self: LATE_TALLY,
  ratings: LATE_TALLY,
  ballots: LATE_TALLY,
  units: list(
    objectSchema({
      id: TEXT,
      documentId: TEXT,
      name: TEXT,
      facts: LATE_TALLY,
      self: LATE_TALLY,
      ratings: LATE_TALLY,
    }),
  ),
  raters: list(
    objectSchema({
      ...RATER,
      actor: nullable(objectSchema({ kind: { type: 'string', enum: ['user', 'api_key'] }, id: TEXT, name: TEXT })),
    }),
  ),
});

export const MISSING: ApiSchema = objectSchema({
  data: list(
    objectSchema({
      kind: { type: 'string', enum: [...EXPECTATION_KINDS] },
      unit: nullable(objectSchema({ id: TEXT, documentId: TEXT, externalId: nullable(TEXT), name: TEXT })),
      source: nullable(TEXT),
      rater: nullable(TEXT),
      key: { ...TEXT, description: 'Key of the cell; the part of a ballot.' },
      period: nullable(TEXT),
      label: refTo('Words'),
      state: { type: 'string', enum: ['empty', 'draft', 'returned'] },
      reason: nullable(TEXT),
      until: nullable(INSTANT),
      isOpen: { type: 'boolean' },
      isLate: { type: 'boolean' },
    }),
  ),
  total: COUNT,
});

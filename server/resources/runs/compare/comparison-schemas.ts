import { type ApiSchema, objectSchema, refTo } from '../../../http/openapi/shared-schemas.js';

const text: ApiSchema = { type: 'string' };
const optional: ApiSchema = { type: ['string', 'null'] };
const number: ApiSchema = { type: ['number', 'null'] };
const count: ApiSchema = { type: 'integer' };
const listOf = (items: ApiSchema): ApiSchema => ({ type: 'array', items });
const nullable = (schema: ApiSchema): ApiSchema => ({ anyOf: [schema, { type: 'null' }] });
const pairOf = (value: ApiSchema, more: Readonly<Record<string, ApiSchema>> = {}): ApiSchema =>
  objectSchema({ before: value, after: value, ...more });

const RUN = objectSchema({
  cycle: text,
  cycleName: text,
  year: count,
  run: text,
  number: count,
  kind: { type: 'string', enum: ['interim', 'final'] },
  schemeHash: text,
  inputsHash: optional,
  resultsHash: optional,
});
const INPUT = objectSchema({
  kind: text,
  id: text,
  period: optional,
  source: optional,
  rater: { ...optional, description: 'Only for those who read marks.' },
  before: {},
  after: {},
  words: refTo('Words'),
});
const AWARD: ApiSchema = {
  anyOf: [{ type: 'object', properties: { id: text, amount: number }, required: ['id'] }, { type: 'null' }],
};
const UNIT = objectSchema({
  id: text,
  name: text,
  documentIds: pairOf(optional),
  total: pairOf(number, { difference: { ...optional, description: 'Exact.' } }),
  rank: pairOf(number, { places: { ...optional, description: 'How far it came up; negative: down.' } }),
  tier: pairOf(optional, { steps: { type: ['integer', 'null'], description: 'Tiers up; negative: down.' } }),
  excluded: pairOf(optional),
  awards: listOf(objectSchema({ id: text, before: AWARD, after: AWARD })),
  vetoes: objectSchema({ gained: listOf(text), lost: listOf(text) }),
  scores: listOf(pairOf(number, { node: text, difference: optional })),
  isMoved: { type: 'boolean' },
  because: listOf({ type: 'string', enum: ['inputs', 'surroundings', 'scheme', 'others'] }),
  words: refTo('Words'),
  inputs: { ...listOf(INPUT), description: 'Own inputs that differ; at most 200.' },
  inputsTotal: count,
});
const COUNTS = objectSchema({
  units: count,
  moved: count,
  added: count,
  removed: count,
  totalUp: count,
  totalDown: count,
  rankUp: count,
  rankDown: count,
  tierUp: count,
  tierDown: count,
  awards: count,
  inputs: { ...count, description: 'Units whose own inputs differ, moved or not.' },
});

/** Two runs compared. */
export const RUN_COMPARISON = objectSchema({
  before: RUN,
  after: RUN,
  isSameScheme: { type: 'boolean' },
  scheme: {
    ...nullable({ type: 'object' }),
    description: 'What changed in the scheme, as comparing versions says; null where it is the same.',
  },
  surroundings: { ...listOf(INPUT), description: 'Parameters, ballots, the day it looks from.' },
  counts: COUNTS,
  data: { ...listOf(UNIT), description: 'New and gone units first, then by tiers, places and points.' },
  total: count,
});

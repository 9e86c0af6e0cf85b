import { LINE } from '../../access/grant-schemas.js';
import { type ApiSchema, objectSchema, refTo } from '../../http/openapi/shared-schemas.js';
import { CYCLE_STATES } from './cycle-store.js';
import type { Population } from './population/population.js';

const nullable = (schema: ApiSchema): ApiSchema => ({ anyOf: [schema, { type: 'null' }] });
const INSTANT: ApiSchema = { type: 'string', format: 'date-time' };
const DAY: ApiSchema = { type: 'string', pattern: '^(?:19|20|21|22)\\d{2}-\\d{2}-\\d{2}$', description: 'YYYY-MM-DD' };
/** Text of several lines. */
export const REMARK: ApiSchema = {
  type: 'string',
  minLength: 1,
  maxLength: 2000,
  pattern: '^(?=[^]*\\S)[^\\u0000\\p{Cs}]*$',
};
const IDS: ApiSchema = { type: 'array', items: LINE, maxItems: 20_000, uniqueItems: true };
const VALUE: ApiSchema = { type: ['number', 'string', 'boolean', 'null'], maxLength: 2000 };

const POPULATION: ApiSchema = {
  type: 'object',
  description: 'Of the units that are not retired, those that fit everything that is said; {} is all of them.',
  properties: {
    subtrees: { ...IDS, description: 'Within one of these subtrees, their tops included.' },
    units: { ...IDS, description: 'These; beside `subtrees`, these too.' },
    where: {
      type: 'object',
      additionalProperties: { type: 'array', items: VALUE, minItems: 1, maxItems: 1000 },
      maxProperties: 50,
      description: 'For each attribute one of these values.',
    },
    except: { ...IDS, description: 'Never these.' },
  },
  additionalProperties: false,
};
const STAGE_DAYS: ApiSchema = {
  type: 'object',
  description: 'Days by the id of a stage; the last day is included. Null: no limit at that end.',
  maxProperties: 200,
  additionalProperties: {
    type: 'object',
    properties: { opensOn: nullable(DAY), closesOn: nullable(DAY) },
    required: ['opensOn', 'closesOn'],
    additionalProperties: false,
  },
};
const PARAMETERS: ApiSchema = {
  type: 'object',
  description: "By the id of a parameter; what is not given keeps the scheme's default.",
  maxProperties: 500,
};

export type StageDaysById = Readonly<
  Record<string, { readonly opensOn: string | null; readonly closesOn: string | null }>
>;

export interface NewCycle {
  readonly name: string;
  readonly externalId?: string | null;
  /** Hash of a published version. */
  readonly schemeHash: string;
  readonly population: Population;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly stages?: StageDaysById;
  readonly asOf?: string | null;
}

export const NEW_CYCLE: ApiSchema = {
  type: 'object',
  properties: {
    name: LINE,
    externalId: nullable(LINE),
    schemeHash: { ...LINE, description: 'Hash of a published version.' },
    population: POPULATION,
    parameters: PARAMETERS,
    stages: STAGE_DAYS,
    asOf: nullable(DAY),
  },
  required: ['name', 'schemeHash', 'population'],
  additionalProperties: false,
};

/** Absent: stays. Once the cycle is open, only names, days and the cycle before can change, the latter two with a reason. */
export type CycleChange = Partial<Omit<NewCycle, 'schemeHash'>> & {
  /** Id of a cycle of an earlier year. */
  readonly previous?: string | null;
  readonly reason?: string;
};

export const CYCLE_CHANGE: ApiSchema = {
  type: 'object',
  description:
    'What is not there stays. Once the cycle is open, only names, days and the cycle before can change, the latter two with a reason.',
  properties: {
    name: LINE,
    externalId: nullable(LINE),
    population: POPULATION,
    parameters: PARAMETERS,
    stages: STAGE_DAYS,
    asOf: nullable(DAY),
    previous: {
      ...nullable(LINE),
      description: "A cycle of an earlier year: its results and facts count as last year's. With a reason once open.",
    },
    reason: REMARK,
  },
  minProperties: 1,
  additionalProperties: false,
};

export interface CycleStep {
  /** Codes of what is odd and accepted. */
  readonly accept?: readonly string[];
  readonly reason?: string;
}

export const CYCLE_STEP: ApiSchema = {
  type: 'object',
  properties: {
    accept: { type: 'array', items: LINE, maxItems: 100, description: 'Codes of what is odd and accepted.' },
    reason: REMARK,
  },
  additionalProperties: false,
};

export interface NewReopening {
  readonly unit: string;
  readonly reason: string;
  readonly closesOn: string;
}

export const NEW_REOPENING: ApiSchema = {
  type: 'object',
  properties: { unit: LINE, reason: REMARK, closesOn: { ...DAY, description: 'Last day, included.' } },
  required: ['unit', 'reason', 'closesOn'],
  additionalProperties: false,
};

export const REOPENING_END: ApiSchema = {
  type: 'object',
  properties: { reason: REMARK },
  required: ['reason'],
  additionalProperties: false,
};

const text: ApiSchema = { type: 'string' };
const optional: ApiSchema = { type: ['string', 'null'] };
const listOf = (items: ApiSchema): ApiSchema => ({ type: 'array', items });
const pageOf = (items: ApiSchema): ApiSchema => objectSchema({ data: listOf(items), total: { type: 'integer' } });

const STAGE = objectSchema({
  id: text,
  label: refTo('Words'),
  state: { type: 'string', enum: ['undated', 'waiting', 'open', 'ended'] },
  opensOn: optional,
  closesOn: optional,
  opensAt: { ...nullable(INSTANT), description: 'Half-open: from here …' },
  closesAt: { ...nullable(INSTANT), description: '… until before here.' },
  asWritten: { type: 'boolean', description: 'Whether the days are those of the scheme.' },
});
const ACCEPTED = objectSchema({ to: text, codes: listOf(text), reason: optional, by: text, at: INSTANT });

const LISTED = {
  id: text,
  externalId: optional,
  name: text,
  state: { type: 'string', enum: [...CYCLE_STATES] },
  scheme: text,
  schemeHash: text,
  schemeVersion: text,
  year: { type: 'integer' },
  timeZone: text,
  asOf: optional,
  previous: { ...optional, description: "The cycle whose results and facts count as last year's." },
  stages: listOf(STAGE),
  accepted: listOf(ACCEPTED),
  openedAt: nullable(INSTANT),
  closedAt: nullable(INSTANT),
  archivedAt: nullable(INSTANT),
  createdAt: INSTANT,
  updatedAt: INSTANT,
  revision: { type: 'integer' },
};
export const CYCLE = objectSchema({ ...LISTED, population: POPULATION, parameters: PARAMETERS });
/** Without what grows with the units: that is asked of the single cycle. */
export const CYCLE_LIST = pageOf(objectSchema(LISTED));
export const CYCLE_CHECK = objectSchema({
  to: text,
  units: { type: 'integer', description: 'How many take part as of now.' },
  diagnostics: listOf(refTo('Diagnostic')),
});
export const CYCLE_UNIT = objectSchema({
  id: text,
  documentId: { ...text, description: 'Its id in assessment documents.' },
  externalId: optional,
  name: text,
  parent: optional,
  attributes: { type: 'object' },
  withdrawn: { type: 'boolean', description: 'Whether it takes no part any more.' },
  reason: {
    ...optional,
    description: 'Why it was added, corrected or withdrawn; null for what was there at the opening.',
  },
  revision: { type: 'integer' },
});
export const CYCLE_UNITS = pageOf(CYCLE_UNIT);
export const REOPENING = objectSchema({
  id: text,
  stage: text,
  unit: text,
  reason: text,
  opensAt: INSTANT,
  closesAt: INSTANT,
  closesOn: text,
  createdAt: INSTANT,
  createdBy: text,
  endedAt: nullable(INSTANT),
  endReason: optional,
});
export const REOPENINGS = pageOf(REOPENING);

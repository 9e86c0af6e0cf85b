import { LINE } from '../../access/grant-schemas.js';
import { type ApiSchema, objectSchema, refTo } from '../../http/openapi/shared-schemas.js';
import type { DecisionContent } from './decision-view.js';

const nullable = (schema: ApiSchema): ApiSchema => ({ anyOf: [schema, { type: 'null' }] });
const INSTANT: ApiSchema = { type: 'string', format: 'date-time' };
const REMARK: ApiSchema = { type: 'string', minLength: 1, maxLength: 2000, pattern: '^(?=[^]*\\S)[^\\u0000\\p{Cs}]*$' };
const MINUTES: ApiSchema = { ...LINE, description: 'Reference of the minutes, e.g. 〔2023〕12号.' };
/** The kinds of decisions that assessment documents know. */
export const DECISION_KINDS: readonly string[] = [
  'tier',
  'bonus',
  'deduction',
  'points',
  'demotion',
  'promotion',
  'quota_exception',
  'award',
  'lot',
];
/** Decisions of one meeting. */
const MOST_DECISIONS = 500;
const DECIDED = {
  unit: { ...LINE, description: 'Id of the unit, or its id in assessment documents.' },
  kind: { type: 'string', enum: DECISION_KINDS },
  rule: { ...LINE, description: 'Id of the node, rule, award or ranking; none for tier and quota_exception.' },
  tier: LINE,
  points: {
    type: ['number', 'string'],
    maxLength: 40,
    pattern: '^-?\\d+(?:\\.\\d+)?$',
    description: 'Exact; more than 15 digits as text.',
  },
  size: { type: 'integer', minimum: 1, maximum: 100, description: 'Tiers to move by.' },
  place: { type: 'integer', minimum: 1, maximum: 1_000_000, description: 'Place drawn by lot.' },
  reason: REMARK,
} as const satisfies Readonly<Record<string, ApiSchema>>;

/** One decision of a meeting. */
export interface Decided extends DecisionContent {
  readonly unit: string;
  readonly kind: string;
  readonly rule?: string;
  readonly reason: string;
}

/** What a meeting decided. */
export interface Meeting {
  readonly minutes: string;
  /** The run that lay before it. */
  readonly run?: string;
  readonly decisions: readonly Decided[];
}

export type NewDecision = Decided & Omit<Meeting, 'decisions'>;

export const NEW_DECISION: ApiSchema = {
  type: 'object',
  properties: { ...DECIDED, minutes: MINUTES, run: LINE },
  required: ['unit', 'kind', 'reason', 'minutes'],
  additionalProperties: false,
};

export const NEW_MEETING: ApiSchema = {
  type: 'object',
  description: 'All or nothing.',
  properties: {
    minutes: MINUTES,
    run: LINE,
    decisions: {
      type: 'array',
      minItems: 1,
      maxItems: MOST_DECISIONS,
      items: {
        type: 'object',
        properties: DECIDED,
        required: ['unit', 'kind', 'reason'],
        additionalProperties: false,
      },
    },
  },
  required: ['minutes', 'decisions'],
  additionalProperties: false,
};

export interface Revocation {
  readonly reason: string;
  readonly minutes: string;
}

export const REVOCATION: ApiSchema = {
  type: 'object',
  properties: { reason: REMARK, minutes: MINUTES },
  required: ['reason', 'minutes'],
  additionalProperties: false,
};

const texts: ApiSchema = { type: 'array', items: { type: 'string' } };
const awards: ApiSchema = {
  type: 'array',
  items: {
    type: 'object',
    properties: { id: { type: 'string' }, amount: { type: ['number', 'null'] } },
    required: ['id'],
  },
};
const OUTCOME = objectSchema({
  total: { type: ['number', 'null'] },
  rank: { type: ['number', 'null'] },
  tier: { type: ['string', 'null'] },
  pending: { ...texts, description: 'Tiers it could be, best first; empty when decided.' },
  excluded: { type: ['string', 'null'] },
  vetoes: texts,
  undecided: texts,
  awards,
  awardsPending: awards,
  quotaCut: { type: ['boolean', 'null'] },
});
const MOVE = objectSchema({
  unit: { type: 'string' },
  documentId: { type: 'string' },
  name: { type: 'string' },
  before: OUTCOME,
  after: OUTCOME,
});

const DECISION_PROPERTIES = {
  id: { type: 'string' },
  cycle: { type: 'string' },
  unit: { type: 'string' },
  unitName: { type: 'string' },
  documentId: { type: 'string' },
  kind: { type: 'string' },
  rule: { type: ['string', 'null'] },
  tier: { type: ['string', 'null'] },
  points: { type: ['number', 'string', 'null'] },
  size: { type: ['integer', 'null'] },
  place: { type: ['integer', 'null'] },
  reason: { type: 'string' },
  minutes: { type: 'string' },
  run: { type: ['string', 'null'] },
  before: {
    ...nullable(OUTCOME),
    description: 'Without what the meeting decided; null while you have marks to hand in.',
  },
  after: nullable(OUTCOME),
  takenAt: INSTANT,
  takenBy: { type: 'string' },
  takenByName: { type: ['string', 'null'] },
  revokedAt: nullable(INSTANT),
  revokedBy: { type: ['string', 'null'] },
  revokedByName: { type: ['string', 'null'] },
  revokeReason: { type: ['string', 'null'] },
  revokeMinutes: { type: ['string', 'null'] },
  revision: { type: 'integer' },
} as const satisfies Readonly<Record<string, ApiSchema>>;

const OTHERS = {
  others: {
    type: 'array',
    items: MOVE,
    description: 'Other units that move, those that move most first; at most 200.',
  },
  othersTotal: { type: 'integer' },
} as const satisfies Readonly<Record<string, ApiSchema>>;

export const DECISION = objectSchema(DECISION_PROPERTIES);
export const DECISION_LIST = objectSchema({ data: { type: 'array', items: DECISION }, total: { type: 'integer' } });
/** A decision with what it moves beside its unit. */
export const DECISION_TAKEN = objectSchema({ ...DECISION_PROPERTIES, ...OTHERS });
export const MEETING_TAKEN = objectSchema({ data: { type: 'array', items: DECISION }, ...OTHERS });
/** A revoked decision with the outcome of its unit as it was and as it is now. */
export const DECISION_REVOKED = objectSchema({ ...DECISION_PROPERTIES, effect: MOVE, ...OTHERS });

const named = { id: { type: 'string' }, label: refTo('Words') };
const text = { type: ['string', 'null'] };
export const DECISION_OPTIONS = objectSchema({
  unit: { type: 'string' },
  unitName: { type: 'string' },
  documentId: { type: 'string' },
  outcome: OUTCOME,
  possible: {
    type: 'array',
    items: objectSchema({
      kind: { type: 'string', enum: DECISION_KINDS },
      rule: text,
      label: refTo('Words'),
      text,
      by: text,
      isAwaited: { type: 'boolean', description: 'The result waits for it.' },
      tiers: { type: 'array', items: objectSchema(named) },
      points: nullable(objectSchema({ low: text, high: text })),
      size: nullable({ type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 }),
      tied: {
        type: 'array',
        items: objectSchema({ unit: { type: 'string' }, documentId: { type: 'string' }, name: { type: 'string' } }),
        description: 'Units it ties with, at the cut of a quota or for a lot.',
      },
    }),
  },
  open: {
    type: 'array',
    description: 'Rules that nobody can decide yet.',
    items: objectSchema({ ...named, kind: { type: 'string', enum: ['eligibility', 'veto'] }, text }),
  },
  taken: { type: 'array', items: DECISION, description: 'Decisions in force for this unit.' },
});

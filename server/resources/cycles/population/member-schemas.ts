import { LINE } from '../../../access/grant-schemas.js';
import type { ApiSchema } from '../../../http/openapi/shared-schemas.js';
import { REMARK } from '../cycle-schemas.js';

/** A unit that was forgotten. */
export interface NewMember {
  readonly unit: string;
  readonly reason: string;
  /** Codes of what is odd about it and accepted. */
  readonly accept?: readonly string[];
}

/** What is said with a correction. */
export type MemberCorrection = Omit<NewMember, 'unit'>;

const ACCEPT: ApiSchema = {
  type: 'array',
  items: LINE,
  maxItems: 100,
  description: 'Codes of what is odd about the unit, to go on all the same.',
};

export const NEW_MEMBER: ApiSchema = {
  type: 'object',
  properties: { unit: LINE, reason: REMARK, accept: ACCEPT },
  required: ['unit', 'reason'],
  additionalProperties: false,
};

export const MEMBER_CORRECTION: ApiSchema = {
  type: 'object',
  properties: { reason: REMARK, accept: ACCEPT },
  required: ['reason'],
  additionalProperties: false,
};

export const MEMBER_WITHDRAWAL: ApiSchema = {
  type: 'object',
  properties: { reason: REMARK },
  required: ['reason'],
  additionalProperties: false,
};

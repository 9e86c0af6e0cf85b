import { type ApiSchema, objectSchema } from '../../http/openapi/shared-schemas.js';
import { EVIDENCE_TARGETS } from './evidence-store.js';

const text: ApiSchema = { type: 'string' };
const optional: ApiSchema = { type: ['string', 'null'] };
const INSTANT: ApiSchema = { type: 'string', format: 'date-time' };
const OPTIONAL_INSTANT: ApiSchema = { anyOf: [INSTANT, { type: 'null' }] };

export const EVIDENCE = objectSchema({
  id: text,
  unit: text,
  unitName: text,
  target: { type: 'string', enum: [...EVIDENCE_TARGETS] },
  targetId: text,
  fileName: { ...text, description: 'For display; it ends as the content says.' },
  mediaType: { ...text, description: 'By the content of the file.' },
  size: { type: 'integer', description: 'Bytes.' },
  sha256: text,
  note: optional,
  createdAt: INSTANT,
  createdBy: text,
  createdByName: text,
  withdrawnAt: OPTIONAL_INSTANT,
  withdrawnBy: optional,
  withdrawReason: optional,
  revision: { type: 'integer' },
});
export const EVIDENCE_LIST = objectSchema({ data: { type: 'array', items: EVIDENCE }, total: { type: 'integer' } });

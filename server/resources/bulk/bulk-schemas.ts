import { type ApiSchema, objectSchema, refTo } from '../../http/openapi/shared-schemas.js';
import { MOST_RESULTS } from './bulk-results.js';

const whole: ApiSchema = { type: 'integer' };

const REFUSED_ROW = objectSchema({
  row: { ...whole, description: 'Line of NDJSON, or row of CSV as a spreadsheet program shows it; from 1.' },
  status: { type: 'string', enum: ['refused'] },
  code: { type: 'string', description: 'Stable.' },
  message: refTo('Words'),
  pointer: { type: 'string', description: 'JSON Pointer to what is wrong in the row; empty: the row.' },
});

const COUNTED = {
  mode: { type: 'string', enum: ['all', 'rows'] },
  dryRun: { type: 'boolean' },
  counts: objectSchema({ rows: whole, changed: whole, unchanged: whole, refused: whole }),
  results: {
    type: 'array',
    items: REFUSED_ROW,
    maxItems: MOST_RESULTS,
    description: `The first ${MOST_RESULTS} rows that were refused.`,
  },
} as const satisfies Readonly<Record<string, ApiSchema>>;

/** What became of the rows. */
export const BULK_ANSWER: ApiSchema = objectSchema(COUNTED);

/** The refusal of all rows, since some of them cannot be taken. */
export const BULK_REFUSAL: ApiSchema = { allOf: [refTo('Error'), { type: 'object', properties: COUNTED }] };

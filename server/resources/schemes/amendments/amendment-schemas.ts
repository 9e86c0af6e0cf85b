import { type ApiSchema, objectSchema, refTo } from '../../../http/openapi/shared-schemas.js';

const text: ApiSchema = { type: 'string' };
const whole: ApiSchema = { type: 'integer' };
const number: ApiSchema = { type: ['number', 'null'] };
const optional: ApiSchema = { type: ['string', 'null'] };
const words: ApiSchema = { anyOf: [refTo('Words'), { type: 'null' }] };
const listOf = (items: ApiSchema): ApiSchema => ({ type: 'array', items });

const CYCLE = objectSchema({
  id: text,
  name: text,
  year: whole,
  state: { type: 'string', enum: ['open', 'closed'] },
  units: whole,
  number: { type: ['integer', 'null'], description: 'Number of the version it applies.' },
  schemeHash: text,
});

/** Which amendment a version is, and which cycles run by another version. */
export const AMENDMENT = objectSchema({
  number: { ...whole, description: '0: the first publication; 1: the first amendment, and so on.' },
  isPublished: { type: 'boolean' },
  cycles: listOf(CYCLE),
});

const TOLD = objectSchema({ total: whole, diagnostics: listOf(refTo('Diagnostic')) });
const COUNTS = objectSchema({
  units: whole,
  moved: { ...whole, description: 'Units of which total, rank, tier, exclusion, awards or vetoes move.' },
  added: whole,
  removed: whole,
  totalUp: whole,
  totalDown: whole,
  rankUp: whole,
  rankDown: whole,
  tierUp: whole,
  tierDown: whole,
  awards: whole,
  inputs: whole,
});

/** Who would move in a cycle. */
export const AMENDMENT_EFFECT = objectSchema({
  cycle: CYCLE,
  isNamed: { type: 'boolean', description: 'Whether units are named: only for who reads the runs of the cycle.' },
  counts: {
    anyOf: [COUNTS, { type: 'null' }],
    description: 'Null where the entries cannot be evaluated by the version; `problems` says why.',
  },
  tiers: listOf(objectSchema({ before: words, after: words, units: whole })),
  data: {
    ...listOf(
      objectSchema({
        id: text,
        documentId: text,
        name: text,
        total: objectSchema({ before: number, after: number, difference: { ...optional, description: 'Exact.' } }),
        rank: objectSchema({
          before: number,
          after: number,
          places: { ...optional, description: 'How far it would come up; negative: down.' },
        }),
        tier: objectSchema({ before: optional, after: optional, steps: { type: ['integer', 'null'] } }),
        words: refTo('Words'),
        why: refTo('Words'),
      }),
    ),
    description: 'Units that would move, those that change tier first.',
  },
  total: whole,
  leftOut: { ...TOLD, description: 'Entries that name what the version does not have; they would not count.' },
  problems: TOLD,
});

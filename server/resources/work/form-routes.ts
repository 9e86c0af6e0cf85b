import type { FastifyInstance } from 'fastify';
import { LINE } from '../../access/grant-schemas.js';
import { contextOf } from '../../access/guard-routes.js';
import {
  type ApiSchema,
  answers,
  idSchema,
  objectSchema,
  querySchema,
  refTo,
} from '../../http/openapi/shared-schemas.js';
import type { FormService } from './form-service.js';

interface OfCycle {
  readonly Params: { readonly cycle: string };
  readonly Querystring: { readonly unit?: string };
}

const TEXT: ApiSchema = { type: 'string' };
const OPTIONAL: ApiSchema = { type: ['string', 'null'] };
const WORDS = refTo('Words');
const list = (items: ApiSchema): ApiSchema => ({ type: 'array', items });
const BOOLEAN: ApiSchema = { type: 'boolean' };
const FIELD: Readonly<Record<string, ApiSchema>> = {
  id: TEXT,
  label: WORDS,
  text: OPTIONAL,
  type: { ...TEXT, description: 'Type of the language, e.g. count, boolean, choice, date.' },
  values: list(objectSchema({ id: TEXT, label: WORDS })),
  unit: OPTIONAL,
  min: OPTIONAL,
  max: OPTIONAL,
};

/** What people enter in a cycle, and what each unit is asked for. */
const ENTRY_FORM: ApiSchema = objectSchema({
  cycle: objectSchema({ id: TEXT, name: TEXT, year: { type: 'integer' }, state: TEXT }),
  facts: list(
    objectSchema({
      ...FIELD,
      from: OPTIONAL,
      verifiedBy: OPTIONAL,
      per: { type: 'string', enum: ['year', 'quarter', 'month'] },
      accumulate: { ...OPTIONAL, description: 'How values by period become one; null: one value for the year.' },
      complete: BOOLEAN,
      past: { ...BOOLEAN, description: 'Whether last year’s value is read too.' },
      nodes: list(TEXT),
      departments: list(TEXT),
    }),
  ),
  sources: list(
    objectSchema({
      id: TEXT,
      label: WORDS,
      text: OPTIONAL,
      kind: { type: 'string', enum: ['ratings', 'ballots'] },
      isSelf: BOOLEAN,
      excludeSelf: BOOLEAN,
      within: OPTIONAL,
      items: list(
        objectSchema({
          key: TEXT,
          node: TEXT,
          label: WORDS,
          text: { ...OPTIONAL, description: 'The standard as the regulation words it.' },
          points: { ...OPTIONAL, description: 'Full marks; exact decimal.' },
          range: { anyOf: [list(TEXT), { type: 'null' }], description: 'Lowest and highest mark; null: not limited.' },
          department: OPTIONAL,
        }),
      ),
    }),
  ),
  lists: list(
    objectSchema({
      id: TEXT,
      label: WORDS,
      text: OPTIONAL,
      fields: list(objectSchema({ ...FIELD, ratedBy: OPTIONAL })),
      nodes: list(TEXT),
      departments: list(TEXT),
    }),
  ),
  nodes: list(
    objectSchema({
      id: TEXT,
      label: WORDS,
      text: OPTIONAL,
      named: BOOLEAN,
      parent: OPTIONAL,
      method: TEXT,
      points: OPTIONAL,
      department: OPTIONAL,
    }),
  ),
  units: list(
    objectSchema({
      id: TEXT,
      documentId: TEXT,
      name: TEXT,
      asked: { type: 'integer', description: 'Index in `asked`: many units are asked for the same.' },
    }),
  ),
  asked: list(
    objectSchema({
      facts: list(TEXT),
      ratings: { type: 'object', additionalProperties: list(TEXT), description: 'Keys of items by source.' },
      lists: list(TEXT),
    }),
  ),
});

/** What there is to enter: for forms and score sheets. */
export function addFormRoutes(app: FastifyInstance, forms: FormService): void {
  app.get<OfCycle>(
    '/api/cycles/:cycle/entry-form',
    {
      config: { permission: 'cycles:read' },
      schema: {
        operationId: 'getEntryForm',
        summary: '填报内容：填什么、各单位要填哪些 · what is entered, and what each unit is asked for',
        tags: ['work'],
        params: idSchema('cycle'),
        querystring: querySchema({
          unit: { ...LINE, description: 'Id, external id, or id in documents: what this unit is asked for alone.' },
        }),
        response: answers(ENTRY_FORM, [400, 401, 403, 404]),
      },
    },
    async (request) => await forms.get(contextOf(request), request.params.cycle, request.query.unit ?? null),
  );
}

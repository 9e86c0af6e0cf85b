import type { ApiSchema } from './openapi/shared-schemas.js';

/** Which part of a list is asked for, in which order. */
export interface ListQuery {
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
  readonly sort: string;
  readonly order: 'asc' | 'desc';
  /** Text to search for; empty: everything. */
  readonly q: string;
}

const PER_PAGE = 50;
const PER_PAGE_LIMIT = 1000;
const PAGE_LIMIT = 1_000_000;

/** The query parameters of a list, with the fields it can be sorted by, the default first. */
export function listParameters(sortable: readonly string[]): Readonly<Record<string, ApiSchema>> {
  return {
    page: { type: 'integer', minimum: 1, maximum: PAGE_LIMIT, default: 1 },
    perPage: { type: 'integer', minimum: 1, maximum: PER_PAGE_LIMIT, default: PER_PAGE },
    sort: { type: 'string', enum: [...sortable], default: sortable[0] },
    order: { type: 'string', enum: ['asc', 'desc'], default: 'asc' },
    q: { type: 'string', maxLength: 200, pattern: '^[^\\p{Cc}]*$', description: 'Text to search for.', default: '' },
  };
}

/** The parameters of {@link listParameters} as a request gave them, defaults filled in. */
export function listQuery(query: Partial<ListQuery>, sortable: readonly string[]): ListQuery {
  const { page = 1, perPage = PER_PAGE, sort = sortable[0] ?? 'id', order = 'asc', q = '' } = query;
  return { page, perPage, sort, order, q: q.trim() };
}

/** A text as the pattern of SQL's `like … escape '\'` that finds it anywhere. */
export function likePattern(text: string): string {
  return `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
}

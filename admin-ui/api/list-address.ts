/** What react-admin asks of a list. */
export interface ListRequest {
  readonly pagination?: { readonly page: number; readonly perPage: number } | undefined;
  readonly sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' } | undefined;
  readonly filter?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The address of a part of a list. `filter` becomes query parameters as they are (`q` searches); empty ones are left out,
 * and the sort by `id`, which is react-admin's way to say "as you like".
 *
 * @param path e.g. `/api/users`
 * @example listAddress('/api/users', { filter: { q: '李' } }) // '/api/users?q=%E6%9D%8E'
 */
export function listAddress(path: string, { pagination, sort, filter = {} }: ListRequest): string {
  const query = new URLSearchParams();
  if (pagination !== undefined) {
    query.set('page', String(pagination.page));
    query.set('perPage', String(pagination.perPage));
  }
  if (sort !== undefined && sort.field !== 'id') {
    query.set('sort', sort.field);
    query.set('order', sort.order === 'DESC' ? 'desc' : 'asc');
  }
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined || value === null || value === '') continue;
    query.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

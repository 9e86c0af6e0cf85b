/** A page of a list, as the server gives it. */
export interface Page<T> {
  readonly data: readonly T[];
  readonly total: number;
}

/** As many as the server gives at once. */
export const PAGE_SIZE = 1000;

/**
 * Everything of a list, page after page, in its order: for what a page needs as a whole, a thousand rows a request.
 *
 * @param load asks for a page, from 1 on
 */
export async function allPages<T>(
  load: (query: { readonly page: number; readonly perPage: number }) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (let page = 1; ; page += 1) {
    const { data, total } = await load({ page, perPage: PAGE_SIZE });
    found.push(...data);
    if (found.length >= total || data.length === 0) return found;
  }
}

import { describe, expect, it } from 'vitest';
import { listAddress } from '../../admin-ui/api/list-address.js';

describe('listAddress', () => {
  it('asks for page, size, sort and search in the words of the API', () => {
    const address = listAddress('/api/users', {
      pagination: { page: 2, perPage: 50 },
      sort: { field: 'login', order: 'DESC' },
      filter: { q: '李', disabled: false },
    });
    expect(address).toBe('/api/users?page=2&perPage=50&sort=login&order=desc&q=%E6%9D%8E&disabled=false');
  });

  it('leaves out what is empty, and the sort by id, which is no wish', () => {
    const sort = { field: 'id', order: 'ASC' } as const;
    expect(listAddress('/api/users', { sort, filter: { q: '', parent: null, year: undefined } })).toBe('/api/users');
  });

  it('joins several values with commas', () => {
    expect(listAddress('/api/units', { filter: { ids: ['a', 'b'] } })).toBe('/api/units?ids=a%2Cb');
  });
});

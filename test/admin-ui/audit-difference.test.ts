import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../admin-ui/resources/audit/audit-difference.js';

describe('the difference between two contents', () => {
  it('names each field from the outside in, those of before first', () => {
    const before = { revision: 1, cells: { quality: { state: 'submitted', value: 8 } } };
    const after = { revision: 2, cells: { quality: { state: 'submitted', value: 9.5 }, safety: { value: 3 } } };
    expect(differenceOf(before, after)).toEqual([
      { path: ['revision'], before: '1', after: '2', isSame: false },
      { path: ['cells', 'quality', 'state'], before: 'submitted', after: 'submitted', isSame: true },
      { path: ['cells', 'quality', 'value'], before: '8', after: '9.5', isSame: false },
      { path: ['cells', 'safety', 'value'], before: null, after: '3', isSame: false },
    ]);
  });

  it('shows what came and what went where there was nothing on one side', () => {
    expect(differenceOf(null, { name: '甲' })).toEqual([{ path: ['name'], before: null, after: '甲', isSame: false }]);
    expect(differenceOf({ name: '甲' }, null)).toEqual([{ path: ['name'], before: '甲', after: null, isSame: false }]);
    expect(differenceOf(null, undefined)).toEqual([]);
  });

  it('takes null as good as absent, and tells false and an empty text from both', () => {
    expect(differenceOf({ email: null, disabled: false }, { email: '', disabled: null })).toEqual([
      { path: ['disabled'], before: 'false', after: null, isSame: false },
      { path: ['email'], before: null, after: '', isSame: false },
    ]);
  });

  it('shows a list of plain values as one field, and others one by one', () => {
    expect(differenceOf({ order: ['a', 'b'] }, { order: ['b', 'a'] })).toMatchObject([
      { before: 'a, b', after: 'b, a' },
    ]);
    expect(differenceOf(null, { grants: [{ role: 'office' }] })).toMatchObject([{ path: ['grants', '0', 'role'] }]);
  });

  it('keeps fields apart whose names hold what stands between names', () => {
    expect(differenceOf({ 'a.b': 1 }, { a: { b: 1 } })).toEqual([
      { path: ['a.b'], before: '1', after: null, isSame: false },
      { path: ['a', 'b'], before: null, after: '1', isSame: false },
    ]);
  });
});

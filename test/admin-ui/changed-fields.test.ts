import { describe, expect, it } from 'vitest';
import { changedFields } from '../../admin-ui/api/changed-fields.js';

describe('changedFields', () => {
  it('sends what is different and nothing else', () => {
    const before = { id: '1', revision: 3, name: '甲', email: null, grants: [{ role: 'office' }] };
    expect(changedFields(before, { ...before, name: '乙' })).toEqual({ name: '乙' });
    expect(changedFields(before, { ...before, grants: [{ role: 'office' }] })).toEqual({});
  });

  it('clears what was taken away', () => {
    expect(changedFields({ email: 'a@b.cn' }, { email: '' as string | null })).toEqual({ email: '' });
    expect(changedFields({ email: 'a@b.cn' }, {})).toEqual({ email: null });
  });

  it('takes a missing field and null for the same', () => {
    expect(changedFields({ email: null }, {})).toEqual({});
    expect(changedFields({}, { email: null })).toEqual({});
  });
});

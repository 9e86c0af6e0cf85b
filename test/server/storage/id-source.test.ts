import { describe, expect, it } from 'vitest';
import { databaseUrl, parseDatabaseUrl } from '../../../server/storage/database-address.js';
import { createIdSource } from '../../../server/storage/id-source.js';

describe('ids', () => {
  it('are UUIDv7 that sort as they were made, also within a millisecond and when the clock goes back', () => {
    let time = Date.parse('2023-03-15T08:00:00.000Z');
    const newId = createIdSource(() => new Date(time));
    const ids: string[] = [];
    for (let index = 0; index < 20_000; index += 1) {
      if (index === 10_000) time -= 60_000;
      if (index === 15_000) time += 120_000;
      ids.push(newId());
    }
    expect(
      ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toEqual([]);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Number.parseInt(ids[0]?.replaceAll('-', '').slice(0, 12) ?? '', 16)).toBe(
      Date.parse('2023-03-15T08:00:00.000Z'),
    );
  });
});

describe('the address of the database', () => {
  it('is that of DATABASE_URL, else heng.db in the data folder', () => {
    expect(databaseUrl({})).toBe('sqlite:data/heng.db');
    expect(databaseUrl({ HENG_DATA: '/srv/heng', DATABASE_URL: '' })).toBe('sqlite:/srv/heng/heng.db');
    expect(databaseUrl({ HENG_DATA: '/srv/heng', DATABASE_URL: 'postgres://h/d' })).toBe('postgres://h/d');
  });

  it('is a path or a server, nothing else', () => {
    expect(parseDatabaseUrl('sqlite:/a/b c.db')).toEqual({ kind: 'sqlite', path: '/a/b c.db' });
    expect(parseDatabaseUrl('sqlite:///a/b.db')).toEqual({ kind: 'sqlite', path: '/a/b.db' });
    expect(parseDatabaseUrl('postgresql://u@h/d')).toEqual({ kind: 'postgres', url: 'postgresql://u@h/d' });
    for (const wrong of ['', 'heng.db', 'mysql://u:secret@h/d', 'sqlite:', 'sqlite::memory:']) {
      expect(() => parseDatabaseUrl(wrong)).toThrow(/sqlite:<path of a file>/);
    }
  });
});

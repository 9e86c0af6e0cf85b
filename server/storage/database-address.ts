import { join, resolve } from 'node:path';
import { StorageError } from './storage-error.js';

export type DatabaseKind = 'sqlite' | 'postgres';

/** Where a database is. */
export type DatabaseAddress =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** The address the environment names: `DATABASE_URL`, else the file `heng.db` in `HENG_DATA`, by default `./data`. */
export function databaseUrl(environment: Readonly<Record<string, string | undefined>>): string {
  return environment.DATABASE_URL || `sqlite:${join(environment.HENG_DATA || 'data', 'heng.db')}`;
}

/**
 * Reads `sqlite:<path>` (relative to the working folder), `postgres://…` or `postgresql://…`.
 *
 * @throws StorageError `address-unknown` for anything else; the address itself is not quoted, it may hold a password
 */
export function parseDatabaseUrl(url: string): DatabaseAddress {
  if (/^postgres(?:ql)?:\/\//.test(url)) return { kind: 'postgres', url };
  const path = /^sqlite:(?:\/\/(?=\/))?(.+)$/s.exec(url)?.[1];
  if (path !== undefined && path !== ':memory:') return { kind: 'sqlite', path: resolve(path) };
  throw new StorageError('address-unknown', {
    zh: '数据库地址应为 sqlite:<文件路径> 或 postgres://用户:密码@主机/库名（环境变量 DATABASE_URL）',
    en: 'the address of the database must be sqlite:<path of a file> or postgres://user:password@host/database (DATABASE_URL)',
  });
}

import type { CommandCall, OptionDefinition } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { codeOf } from '../input/read-file.js';

export const DATABASE_OPTION: OptionDefinition = {
  flags: '--database <url>',
  words: {
    zh: '数据库地址，默认取环境变量 DATABASE_URL，否则为 HENG_DATA（默认 data）中的 heng.db',
    en: 'address of the database; by default DATABASE_URL, else heng.db in HENG_DATA (by default data)',
  },
};

/**
 * Does something with the database a command names, and says failures of the database and of files as such.
 *
 * @throws Failure for these; anything else is a bug
 */
export async function withDatabase<T>(call: CommandCall, work: (url: string) => Promise<T>): Promise<T> {
  const { databaseUrl, StorageError } = await import('../../storage/index.js');
  try {
    return await work(call.text('database') ?? databaseUrl(process.env));
  } catch (error) {
    if (error instanceof StorageError) {
      const { code } = error;
      const wrongRecord = code === 'backup-unreadable' || code === 'backup-wrong';
      throw new Failure(wrongRecord ? EXIT.record : EXIT.inputOutput, error.words, error);
    }
    const path = error instanceof Error && 'path' in error ? String(error.path) : null;
    if (path === null) throw error;
    const said = codeOf(error);
    throw new Failure(EXIT.inputOutput, { zh: `读写不了 ${path}：${said}`, en: `cannot use ${path}: ${said}` }, error);
  }
}

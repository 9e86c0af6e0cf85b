import type { CommandDefinition } from '../command.js';
import { DATABASE_OPTION, withDatabase } from '../database/database-option.js';
import { EXIT } from '../exit-codes.js';

/** `heng restore`: what `heng backup` wrote, into an empty database of either kind. */
export const restoreCommand: CommandDefinition = {
  name: 'restore',
  summary: { zh: '把备份恢复到数据库', en: 'restore a backup into a database' },
  arguments: [
    { name: { zh: '文件', en: 'file' }, words: { zh: 'heng backup 写的文件', en: 'a file that heng backup wrote' } },
  ],
  options: [
    DATABASE_OPTION,
    {
      flags: '--replace',
      words: {
        zh: '目标不是空的也恢复，替换其全部内容（SQLite 的旧文件改名保留）',
        en: 'restore over what is there, all of it (an old SQLite file is kept under another name)',
      },
    },
  ],
  examples: [
    {
      line: 'heng restore heng-2023-12-31.backup --database sqlite:data/heng.db',
      words: { zh: '先停止服务', en: 'stop the server first' },
    },
  ],
  run: async (call, context) => {
    const [file = ''] = call.words;
    const { restoreBackup } = await import('../../storage/backup/restore-backup.js');
    const summary = await withDatabase(call, (url) =>
      restoreBackup(file, url, { replace: call.has('replace'), clock: () => context.today() }),
    );
    const { tables, rows, auditEntries, createdAt } = summary;
    context.print(
      context.say({
        zh: `已恢复 ${createdAt} 的备份：${tables} 张表，${rows} 行，审计链 ${auditEntries} 条完好`,
        en: `Restored the backup of ${createdAt}: ${tables} tables, ${rows} rows, ${auditEntries} audit entries intact`,
      }),
    );
    return EXIT.ok;
  },
};

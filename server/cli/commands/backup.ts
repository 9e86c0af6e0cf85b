import type { CommandDefinition } from '../command.js';
import { DATABASE_OPTION, withDatabase } from '../database/database-option.js';
import { EXIT } from '../exit-codes.js';
import { Failure } from '../failure.js';

/** `heng backup`: everything the database holds, in one file, while the server runs. */
export const backupCommand: CommandDefinition = {
  name: 'backup',
  summary: { zh: '把整个数据库备份成一个文件', en: 'back the whole database up into one file' },
  arguments: [
    {
      name: { zh: '文件', en: 'file' },
      words: { zh: '新的备份文件，不能已存在', en: 'the new file; it must not be there' },
    },
  ],
  options: [DATABASE_OPTION],
  examples: [
    {
      line: 'heng backup heng-2023-12-31.backup',
      words: { zh: '服务运行时也可以备份', en: 'also while the server runs' },
    },
  ],
  run: async (call, context) => {
    const [file = ''] = call.words;
    const { openStorage } = await import('../../storage/index.js');
    const { writeBackup } = await import('../../storage/backup/write-backup.js');
    const { verifyStoredAudit } = await import('../../audit/index.js');
    await withDatabase(call, async (url) => {
      const storage = await openStorage(url, { mode: 'read' });
      try {
        const { tables, rows, auditHead, sha256 } = await writeBackup(storage, file, context.today().toISOString());
        context.print(
          context.say({
            zh: `已备份到 ${file}：${tables} 张表，${rows} 行，审计记录 ${auditHead.seq} 条（最后一条 ${auditHead.hash}）\n校验和 ${sha256}`,
            en: `Backed up to ${file}: ${tables} tables, ${rows} rows, ${auditHead.seq} audit entries (the last one ${auditHead.hash})\nchecksum ${sha256}`,
          }),
        );
        const verdict = await storage.snapshot((db) => verifyStoredAudit(db));
        if (verdict.kind === 'intact') return;
        throw new Failure(EXIT.record, {
          zh: `备份已写好，但数据库的审计链断了，这样的备份恢复不了：${verdict.words.zh}`,
          en: `the backup was written, but the audit chain of the database is broken, and such a backup does not restore: ${verdict.words.en}`,
        });
      } finally {
        await storage.close();
      }
    });
    return EXIT.ok;
  },
};

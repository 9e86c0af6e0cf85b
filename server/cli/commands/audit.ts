import type { AuditHead, AuditVerdict } from '../../audit/index.js';
import type { CommandCall, CommandDefinition } from '../command.js';
import type { CommandContext } from '../context.js';
import { DATABASE_OPTION, withDatabase } from '../database/database-option.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { usageFailure } from '../failure.js';

/** `heng audit verify` and `heng audit export`: the hash chain of everything that was done. */
export const auditCommand: CommandDefinition = {
  name: 'audit',
  summary: { zh: '校验或导出审计链', en: 'verify or export the audit chain' },
  arguments: [
    {
      name: { zh: '动作', en: 'action' },
      words: {
        zh: 'verify 校验；export 导出到标准输出（NDJSON）',
        en: 'verify it; export it to standard output (NDJSON)',
      },
      choices: ['verify', 'export'],
    },
  ],
  options: [
    {
      flags: '--from <file>',
      words: { zh: '校验导出的文件，不用数据库', en: 'verify an exported file, without a database' },
    },
    {
      flags: '--known <entry>',
      words: {
        zh: '以前记下的一条（序号:哈希），链中必须仍有它',
        en: 'an entry known from before (number:hash), which the chain must still hold',
      },
    },
    DATABASE_OPTION,
  ],
  examples: [
    { line: 'heng audit verify', words: { zh: '服务运行时也可以', en: 'also while the server runs' } },
    { line: 'heng audit export > audit.ndjson', words: { zh: '交给外部审计', en: 'for an auditor outside' } },
    { line: 'heng audit verify --from audit.ndjson', words: { zh: '不需要数据库', en: 'needs no database' } },
  ],
  run: async (call, context) => {
    if (call.words[0] === 'export') return await exportAudit(call, context);
    return tell(await verify(call), context);
  },
};

async function verify(call: CommandCall): Promise<AuditVerdict> {
  const { readAuditLines, verifyAudit, verifyStoredAudit } = await import('../../audit/index.js');
  const { openStorage } = await import('../../storage/index.js');
  const { createReadStream } = await import('node:fs');
  const known = knownEntry(call.text('known'));
  const from = call.text('from');
  return await withDatabase(call, async (url) => {
    if (from !== null) {
      const file = createReadStream(from);
      await new Promise((resolve, reject) => file.once('open', resolve).once('error', reject));
      return await verifyAudit(readAuditLines(file), known === null ? {} : { known });
    }
    const storage = await openStorage(url, { mode: 'read' });
    try {
      return await storage.snapshot((db) => verifyStoredAudit(db, known ?? undefined));
    } finally {
      await storage.close();
    }
  });
}

function tell(verdict: AuditVerdict, { print, say }: CommandContext): ExitCode {
  if (verdict.kind === 'broken') {
    print(say({ zh: `审计链断了：${verdict.words.zh}`, en: `The audit chain is broken: ${verdict.words.en}` }));
    return EXIT.record;
  }
  const { entries, head } = verdict;
  print(
    say({
      zh: `审计链完好：${entries} 条，最后一条 ${head.seq}:${head.hash}`,
      en: `The audit chain is intact: ${entries} entries, the last one ${head.seq}:${head.hash}`,
    }),
  );
  return EXIT.ok;
}

async function exportAudit(call: CommandCall, context: CommandContext): Promise<ExitCode> {
  const { auditLine, readAuditRows } = await import('../../audit/index.js');
  const { openStorage } = await import('../../storage/index.js');
  await withDatabase(call, async (url) => {
    const storage = await openStorage(url, { mode: 'read' });
    try {
      await storage.snapshot(async (db) => {
        for await (const row of readAuditRows(db)) context.write(auditLine(row));
      });
    } finally {
      await storage.close();
    }
  });
  return EXIT.ok;
}

function knownEntry(written: string | null): AuditHead | null {
  if (written === null) return null;
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(written) ?? [];
  if (seq !== undefined && hash !== undefined) return { seq: Number(seq), hash };
  throw usageFailure({
    zh: `--known 应为“序号:哈希”，如 heng audit verify 最后所示，而不是“${written}”`,
    en: `--known must be "number:hash" as heng audit verify shows at its end, not "${written}"`,
  });
}

import type { RequestContext } from '../../access/request-context.js';
import { requirePermission } from '../../access/require-permission.js';
import {
  type AuditHead,
  type AuditVerdict,
  auditLine,
  readAuditHead,
  readAuditRows,
  verifyStoredAudit,
} from '../../audit/index.js';
import type { Storage } from '../../storage/index.js';
import { auditEntryUnknown } from './audit-problems.js';
import { type AuditCursor, type AuditFilter, type AuditPage, findAuditRow, listAuditRows } from './audit-read-model.js';
import { type AuditEntryView, auditEntryView } from './audit-view.js';

/** The audit log as it is read. All of it needs the permission `audit:read`; nothing of it changes anything. */
export interface AuditService {
  list(
    context: RequestContext,
    filter: AuditFilter,
    cursor: AuditCursor,
    perPage: number,
  ): Promise<Omit<AuditPage, 'rows'> & { readonly data: readonly AuditEntryView[] }>;
  /** @throws Refusal `audit-entry-unknown` */
  get(context: RequestContext, seq: number): Promise<AuditEntryView>;
  /** Walks the chain as it is now. The same question asked meanwhile waits for the same answer. */
  verify(context: RequestContext, known: AuditHead | null): Promise<AuditVerdict>;
  /** The chain up to its last entry now, a line each, as `heng audit export` writes it. */
  export(context: RequestContext): Promise<{ readonly head: AuditHead; readonly lines: AsyncIterable<string> }>;
}

export function createAuditService(storage: Storage): AuditService {
  const verifying = new Map<string, Promise<AuditVerdict>>();
  return {
    list: async (context, filter, cursor, perPage) => {
      requirePermission(context, 'audit:read');
      const { rows, ...page } = await storage.snapshot((db) => listAuditRows(db, filter, cursor, perPage));
      return { data: rows.map(auditEntryView), ...page };
    },
    get: async (context, seq) => {
      requirePermission(context, 'audit:read');
      const row = await findAuditRow(storage.read, seq);
      if (row === undefined) throw auditEntryUnknown.refuse({ seq });
      return auditEntryView(row);
    },
    verify: async (context, known) => {
      requirePermission(context, 'audit:read');
      const question = known === null ? '' : `${known.seq}:${known.hash}`;
      const running = verifying.get(question);
      if (running !== undefined) return await running;
      const verdict = storage.snapshot((db) => verifyStoredAudit(db, known ?? undefined));
      verifying.set(question, verdict);
      try {
        return await verdict;
      } finally {
        verifying.delete(question);
      }
    },
    export: async (context) => {
      requirePermission(context, 'audit:read');
      const head = await readAuditHead(storage.read);
      return { head, lines: linesUpTo(storage, head.seq) };
    },
  };
}

/** Page by page without a transaction: a slow reader holds nothing up, and what was appended stays as it is. */
async function* linesUpTo(storage: Storage, last: number): AsyncGenerator<string> {
  for await (const row of readAuditRows(storage.read, 0, last)) yield auditLine(row);
}

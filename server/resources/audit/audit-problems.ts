import { defineProblem, type ProblemKind } from '../../http/errors/problem.js';

export const auditEntryUnknown = defineProblem<{ readonly seq: number }>({
  code: 'audit-entry-unknown',
  status: 404,
  message: ({ seq }) => ({ zh: `审计日志没有第 ${seq} 条`, en: `the audit log has no entry ${seq}` }),
});

/** What requests about the audit log can run into. */
export const AUDIT_PROBLEMS: readonly ProblemKind<never>[] = [auditEntryUnknown];

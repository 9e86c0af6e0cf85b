export {
  type Actor,
  type AuditEntry,
  type AuditHead,
  CanonicalText,
  EMPTY_CHAIN,
  hashAuditRow,
} from './audit-entry.js';
export { auditLine, readAuditLines } from './audit-lines.js';
export { readAuditHead, readAuditRows, readLastSeq } from './audit-rows.js';
export {
  type AuditFault,
  type AuditVerdict,
  type VerifyOptions,
  verifyAudit,
  verifyStoredAudit,
} from './verify-audit.js';

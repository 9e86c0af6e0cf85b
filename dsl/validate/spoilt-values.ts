import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import { startsWith } from './finding.js';

/** Whether a value is, or is part of, one that an earlier diagnostic already calls wrong: nothing more is said of it. */
export function isSpoilt(path: Path, before: readonly Diagnostic[]): boolean {
  return before.some((diagnostic) => isSpoiling(diagnostic) && startsWith(path, diagnostic.path));
}

/** Whether a diagnostic calls a value wrong; one about a key leaves the value as it is meant. */
export function isSpoiling({ severity, path, within }: Diagnostic): boolean {
  return severity === 'error' && path.length > 0 && within?.part !== 'key';
}

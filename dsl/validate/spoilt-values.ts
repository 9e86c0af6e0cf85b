import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import { startsWith } from './finding.js';

/** Whether a value is, or is part of, one that an earlier diagnostic already calls wrong: nothing more is said of it. */
export function isSpoilt(path: Path, before: readonly Diagnostic[]): boolean {
  return before.some(
    (diagnostic) =>
      diagnostic.severity === 'error' &&
      diagnostic.path.length > 0 &&
      diagnostic.within?.part !== 'key' &&
      startsWith(path, diagnostic.path),
  );
}

import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { type PathSet, pathSet } from '../scheme/path-set.js';

/** Values that an earlier diagnostic already calls wrong: nothing more is said of them and of what is in them. */
export function spoiltValues(before: readonly Diagnostic[]): PathSet {
  return pathSet(before.filter(isSpoiling).map(({ path }) => path));
}

/** Whether a diagnostic calls a value wrong; one about a key leaves the value as it is meant. */
export function isSpoiling({ severity, path, within }: Diagnostic): boolean {
  return severity === 'error' && path.length > 0 && within?.part !== 'key';
}

import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import { describeValue } from './json-types.js';
import { idReadAsNumber } from './value-diagnostics.js';

/** Finds numbers written with leading zeros (`0012`): where both numbers and texts may stand, an id was meant. */
export function findLeadingZeros(data: unknown, writtenAt: (path: Path) => string | null): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'number') {
      const written = writtenAt(path);
      if (written !== null && /^[-+]?0\d/.test(written))
        found.push(idReadAsNumber.at(path, { written, read: describeValue(value) }));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) visit(each, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  visit(data, []);
  return found;
}

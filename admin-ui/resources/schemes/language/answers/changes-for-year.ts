import { CHANGE_KINDS, copyForYear, type Path } from '../../../../../dsl/index.js';
import type { Answer, Ask } from '../questions.js';
import { documentOf } from './read-scheme.js';

/**
 * What must be looked at in a copy for another year, and which of it says something else than the copy did; null where the
 * older text has no list (it has errors).
 */
export function changesForYear({ before, identity, after }: Ask<'newYear'>): Answer<'newYear'> {
  const copied = copyForYear(before, identity).value;
  if (copied === undefined || copied.changes.length === 0) return null;
  const old = documentOf(copied.text).toValue();
  const document = documentOf(after);
  const now = document.toValue();
  return copied.changes.map(({ kind, path, now: said }) => ({
    kind,
    about: CHANGE_KINDS[kind],
    where: path.join('.'),
    now: said,
    isChanged: JSON.stringify(valueAt(old, path)) !== JSON.stringify(valueAt(now, path)),
    place: document.placeOf(path),
  }));
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    root,
  );
}

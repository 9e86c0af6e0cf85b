import { applyEdit, declarationsOf, renameId } from '../../../../../dsl/index.js';
import type { Answer, Ask } from '../questions.js';
import { documentOf } from './read-scheme.js';

/**
 * Gives a part another id: what the scheme declares, everywhere it is named; any other key of a map, such as the row of a table,
 * where it stands.
 */
export function renamePart({ text, path, to }: Ask<'rename'>): Answer<'rename'> {
  const declared = declarationsOf(documentOf(text).root).find(
    (each) => each.path.length === path.length && each.path.every((step, index) => step === path[index]),
  );
  return declared === undefined ? applyEdit(text, { kind: 'rename', path, to }) : renameId(text, declared.from, to);
}

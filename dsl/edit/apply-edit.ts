import type { Diagnostic, Outcome, Path } from '../diagnostic/diagnostic.js';
import { commentsOf } from '../document/comments.js';
import { parseDocument, type SchemeDocument } from '../document/parse-document.js';
import { editCommentRemoved, editUnreadable, editUnsafe, misplaced } from './diagnostics.js';
import type { Edit, EditedText, TextChange } from './edit.js';
import { editData, isSameData } from './edit-data.js';
import { layoutOf } from './layout.js';
import { changesOf, piecesOf, splicePieces } from './pieces.js';
import { planSteps } from './plan-steps.js';
import { groupAt, indexOfStep, memberAt } from './site.js';
import { spliceInsert } from './splice-insert.js';
import { spliceMove } from './splice-move.js';
import { spliceRemove } from './splice-remove.js';
import { spliceValue } from './splice-value.js';
import { keyText, Unwritable } from './write-value.js';

/**
 * Makes one change of a form in the text of a YAML document. Only the lines it concerns change: comments, order, quotes,
 * brackets, indentation, blank lines and line endings of the rest stay, and what is new is written as its surroundings
 * are. The new text, read again, says exactly what `editData` makes of the old one; an edit for which that is not so is
 * refused with a diagnostic and no value.
 *
 * @example
 * applyEdit('year: 2023 # 考核年度\n', { kind: 'set', path: ['year'], value: 2024 }).value?.text // 'year: 2024 # 考核年度\n'
 */
export function applyEdit(text: string, edit: Edit): Outcome<EditedText> {
  return applyEdits(text, [edit]);
}

/** As {@link applyEdit}, for several edits, each on what the one before leaves; all or none. */
export function applyEdits(text: string, edits: readonly Edit[]): Outcome<EditedText> {
  const before = documentOf(text);
  let document = before;
  let pieces = piecesOf(text);
  for (const edit of edits) {
    const refuse = (diagnostic: Diagnostic): Outcome<EditedText> => ({ diagnostics: document.place([diagnostic]) });
    if (!document.readable) return refuse(editUnreadable.at([], {}));
    const wanted = editData(document.toValue(), edit);
    if (wanted.refusal !== null) return refuse(misplaced(wanted.refusal));
    let current = document;
    for (const step of planSteps(edit, document.toValue())) {
      const splices = splicesOf(current, step);
      if (splices === null) return refuse(editUnsafe.at(edit.path, { written: writtenAt(document, edit.path) }));
      pieces = splicePieces(pieces, splices);
      current = documentOf(pieces.text);
    }
    if (!says(current, wanted.data) || errorsOf(current) > errorsOf(document)) {
      return refuse(editUnsafe.at(edit.path, { written: writtenAt(document, edit.path) }));
    }
    document = current;
  }
  const lost = lostComments(before, document);
  return {
    value: { text: pieces.text, changes: changesOf(pieces, text.length) },
    diagnostics: lost.length === 0 ? [] : [editCommentRemoved.at(edits[0]?.path ?? [], { comments: lost })],
  };
}

function splicesOf(document: SchemeDocument, edit: Edit): readonly TextChange[] | null {
  try {
    return spliceStep(document, edit);
  } catch (error) {
    if (error instanceof Unwritable) return null;
    throw error;
  }
}

function spliceStep(document: SchemeDocument, edit: Edit): readonly TextChange[] | null {
  const layout = layoutOf(document);
  const outer = edit.path.length === 0 ? null : groupAt(layout, edit.path.slice(0, -1));
  const step = edit.path.at(-1) ?? '';
  if (edit.kind === 'insert') {
    const group = groupAt(layout, edit.path);
    return group && spliceInsert(layout, group, outer, edit.key ?? null, edit.at ?? null, edit.value);
  }
  const member = outer && memberAt(outer, step);
  if (outer === null || member === null) return null;
  switch (edit.kind) {
    case 'set':
      return spliceValue(layout, outer, member, edit.value);
    case 'remove':
      return spliceRemove(layout, outer, indexOfStep(outer, step));
    case 'move':
      return spliceMove(layout, outer, indexOfStep(outer, step), edit.to);
    case 'rename': {
      const { entry } = member;
      return entry && [{ from: entry.keyFrom, to: entry.keyTo, insert: keyText(edit.to, outer.flow) }];
    }
    default:
      return edit satisfies never;
  }
}

function says(document: SchemeDocument, data: unknown): boolean {
  return document.readable && isSameData(document.toValue(), data);
}

function errorsOf(document: SchemeDocument): number {
  return document.diagnostics.filter(({ severity }) => severity === 'error').length;
}

function lostComments(before: SchemeDocument, after: SchemeDocument): readonly string[] {
  const left = [...commentsOf(after.text)];
  return commentsOf(before.text).filter((comment) => {
    const at = left.indexOf(comment);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Some words of the text at a path, for messages. */
function writtenAt(document: SchemeDocument, path: Path): string {
  const place = document.placeOf(path);
  const [line = ''] = document.text.slice(place?.offset ?? 0, place?.end ?? 0).split(/\r?\n/);
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

function documentOf(text: string): SchemeDocument {
  const { value } = parseDocument(text);
  if (value === undefined) throw new Error('bug: parseDocument gives a document for any text');
  return value;
}

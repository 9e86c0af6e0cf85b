import type { Outcome } from '../diagnostic/diagnostic.js';
import { createTextPositions } from '../document/text-positions.js';
import { renameRefused } from '../edit/diagnostics.js';
import type { EditedText } from '../edit/edit.js';
import { changesOf, piecesOf, splicePieces } from '../edit/pieces.js';
import { isTakenWord } from '../language/shared-definitions.js';
import { type Declaration, declarationsOf } from './declarations.js';
import { referencesOf } from './references.js';
import { scanText } from './scan-text.js';

const ID = /^[\p{L}_][\p{L}\p{N}_]{0,99}$/u;
/** Words that YAML does not read as text. */
const NOT_TEXT = /^(?:null|true|false)$/i;

/**
 * Gives what is declared or named at an offset another id, everywhere: where it is declared, where an id of its kind is
 * wanted, and in expressions. Nothing else of the text changes. Refused with a diagnostic when the id is taken or cannot be
 * one, or when a place would then mean something else.
 *
 * @example
 * renameId('facts:\n  a: { type: count }\nscore: { formula: a + 1 }\n', 9, 'b').value?.text // 'facts:\n  b: …\nscore: { formula: b + 1 }\n'
 */
export function renameId(text: string, offset: number, to: string): Outcome<EditedText> {
  const refuse = (because: 'nothing' | 'not-an-id' | 'taken' | 'meaning'): Outcome<EditedText> => ({
    diagnostics: [{ ...renameRefused.at([], { because, to }), place: createTextPositions(text).place(offset, offset) }],
  });
  const root = scanText(text);
  const declarations = declarationsOf(root);
  const references = referencesOf(text, root, declarations);
  const covers = ({ from, to: end }: { readonly from: number; readonly to: number }): boolean =>
    from <= offset && offset <= end;
  const declaration = declarations.find(covers) ?? references.find(covers)?.declaration;
  if (declaration === undefined) return refuse('nothing');
  if (!ID.test(to) || isTakenWord(to) || NOT_TEXT.test(to)) return refuse('not-an-id');
  if (declarations.some((each) => each.id === to && isBeside(each, declaration))) return refuse('taken');
  const places = [declaration, ...references.filter((each) => each.declaration === declaration)];
  const splices = places
    .map(({ from, to: end }) => ({ from, to: end, written: text.slice(from, end) }))
    .map(({ from, to: end, written }) => ({ from, to: end, insert: /^["']/.test(written) ? `"${to}"` : to }));
  const pieces = splicePieces(piecesOf(text), splices);
  if (
    !meansTheSame(
      pieces.text,
      declaration,
      to,
      references.map((each) => each.declaration.path),
    )
  )
    return refuse('meaning');
  return { value: { text: pieces.text, changes: changesOf(pieces, text.length) }, diagnostics: [] };
}

/** Two things that must not have one id: of one kind, and fields only in one list. */
function isBeside(left: Declaration, right: Declaration): boolean {
  return left.kind === right.kind && (left.kind !== 'field' || left.path[1] === right.path[1]);
}

/** Every reference leads to where it led before, but for the id on the way. */
function meansTheSame(text: string, renamed: Declaration, to: string, before: readonly Declaration['path'][]): boolean {
  const root = scanText(text);
  const after = referencesOf(text, root, declarationsOf(root)).map(({ declaration }) =>
    JSON.stringify(declaration.path),
  );
  const moved = (path: Declaration['path']): string => {
    const isKey = renamed.path.at(-1) === renamed.id;
    const inside = isKey && renamed.path.every((step, index) => path[index] === step);
    return JSON.stringify(inside ? path.with(renamed.path.length - 1, to) : path);
  };
  return after.length === before.length && before.every((path, index) => moved(path) === after[index]);
}

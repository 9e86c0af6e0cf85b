import { compileScheme } from '../compile.js';
import type { Outcome } from '../diagnostic/diagnostic.js';
import { parseDocument } from '../document/parse-document.js';
import { applyEdits } from '../edit/apply-edit.js';
import type { Edit } from '../edit/edit.js';
import { type ChangeToMake, changesToMake } from './changes-to-make.js';

/** What the scheme of another year is called. */
export interface NewIdentity {
  readonly id: string;
  readonly year: number;
  /** Null: the old title with the old year replaced. */
  readonly title: string | null;
}

/** The scheme of another year, made out of an old one. */
export interface CopiedScheme {
  readonly text: string;
  /** What a person must look at; paths lead into the new text. */
  readonly changes: readonly ChangeToMake[];
}

/**
 * Makes the scheme of another year out of an old one: id, year and title change in place, all the rest of the text stays,
 * and what must be looked at is listed (dates, names, quotas, targets, assumptions). The list is empty when the old scheme
 * has errors. A text that cannot be read is refused.
 *
 * @example
 * copyForYear(text, { id: 'guyuan-2024', year: 2024, title: null }).value?.changes
 */
export function copyForYear(text: string, identity: NewIdentity): Outcome<CopiedScheme> {
  const before = documentOf(text).toValue();
  const oldYear = entryOf(before, 'year');
  const edited = applyEdits(text, [
    { kind: 'set', path: ['scheme'], value: identity.id },
    { kind: 'set', path: ['year'], value: identity.year },
    ...titleEdit(entryOf(before, 'title'), oldYear, identity),
  ]);
  if (edited.value === undefined) return { diagnostics: edited.diagnostics };
  const { document, scheme } = compileScheme(edited.value.text);
  const year = typeof oldYear === 'number' && oldYear !== identity.year ? oldYear : null;
  const changes = scheme === null ? [] : changesToMake(document, scheme, year);
  return { value: { text: edited.value.text, changes }, diagnostics: edited.diagnostics };
}

/** A case file for the copied scheme: scheme and year of its input change where they are written; else it stays as it is. */
export function copyCaseForYear(text: string, { id, year }: NewIdentity): string {
  const input = entryOf(documentOf(text).toValue(), 'input');
  const edits: readonly (Edit | null)[] = [
    entryOf(input, 'scheme') === undefined ? null : { kind: 'set', path: ['input', 'scheme'], value: id },
    entryOf(input, 'year') === undefined ? null : { kind: 'set', path: ['input', 'year'], value: year },
  ];
  const { value } = applyEdits(
    text,
    edits.filter((edit) => edit !== null),
  );
  return value?.text ?? text;
}

function titleEdit(title: unknown, oldYear: unknown, identity: NewIdentity): readonly Edit[] {
  if (identity.title !== null) return [{ kind: 'set', path: ['title'], value: identity.title }];
  if (typeof title !== 'string' || typeof oldYear !== 'number') return [];
  return [{ kind: 'set', path: ['title'], value: title.replaceAll(String(oldYear), String(identity.year)) }];
}

function entryOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function documentOf(text: string) {
  const { value } = parseDocument(text);
  if (value === undefined) throw new Error('bug: parseDocument gives a document for any text');
  return value;
}

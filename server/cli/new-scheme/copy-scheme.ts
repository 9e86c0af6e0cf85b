import { join } from 'node:path';
import type { Compilation, SchemeDocument } from '../../../dsl/index.js';
import type { NamedText } from '../input/read-file.js';
import { SCHEME_FILE } from '../input/read-scheme.js';
import type { LanguageModule } from '../language.js';
import { type Splice, spliceText, writtenId } from './splice-text.js';

/** What the new scheme is called. */
export interface NewIdentity {
  readonly id: string;
  readonly year: number;
  /** Null: the old title with the old year replaced. */
  readonly title: string | null;
}

/** A file of the new scheme's folder. */
export interface NewFile {
  /** Below the folder. */
  readonly path: string;
  readonly text: string;
}

/** The files of a new scheme: the old ones, with id, year and title changed in place. */
export function copyScheme(
  { document, spec }: Compilation,
  source: NamedText | null,
  cases: readonly NamedText[],
  identity: NewIdentity,
  { parseDocument }: Pick<LanguageModule, 'parseDocument'>,
): readonly NewFile[] {
  const same: readonly Splice[] = [
    { path: ['scheme'], written: writtenId(identity.id) },
    { path: ['year'], written: String(identity.year) },
  ];
  const scheme = spliceText(document, [...same, ...titleSplice(document, spec?.year, identity)]);
  const caseFiles = cases.flatMap(({ name, text }): readonly NewFile[] => {
    const path = join('cases', name.split(/[\\/]/).at(-1) ?? name);
    const parsed = parseDocument(text, name).value;
    const splices = same.map(({ path: at, written }) => ({ path: ['input', ...at], written }));
    return [{ path, text: parsed === undefined ? text : spliceText(parsed, splices) }];
  });
  const sourceFile = source === null ? [] : [{ path: source.name, text: source.text }];
  return [{ path: SCHEME_FILE, text: scheme }, ...sourceFile, ...caseFiles];
}

function titleSplice(document: SchemeDocument, oldYear: number | undefined, identity: NewIdentity): readonly Splice[] {
  if (identity.title !== null) return [{ path: ['title'], written: JSON.stringify(identity.title) }];
  const written = document.writtenAt(['title']);
  if (written === null || oldYear === undefined) return [];
  return [{ path: ['title'], written: written.replaceAll(String(oldYear), String(identity.year)) }];
}

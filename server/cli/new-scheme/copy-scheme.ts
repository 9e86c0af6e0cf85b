import { join } from 'node:path';
import type { NewIdentity } from '../../../dsl/index.js';
import type { NamedText } from '../input/read-file.js';
import { SCHEME_FILE } from '../input/read-scheme.js';
import type { LanguageModule } from '../language.js';

/** A file of the new scheme's folder. */
export interface NewFile {
  /** Below the folder. */
  readonly path: string;
  readonly text: string;
}

/** The files beside a copied scheme: its source, and its cases for the new scheme and year. */
export function copyScheme(
  scheme: string,
  source: NamedText | null,
  cases: readonly NamedText[],
  identity: NewIdentity,
  { copyCaseForYear }: Pick<LanguageModule, 'copyCaseForYear'>,
): readonly NewFile[] {
  const caseFiles = cases.map(({ name, text }): NewFile => {
    const path = join('cases', name.split(/[\\/]/).at(-1) ?? name);
    return { path, text: copyCaseForYear(text, identity) };
  });
  const sourceFile = source === null ? [] : [{ path: source.name, text: source.text }];
  return [{ path: SCHEME_FILE, text: scheme }, ...sourceFile, ...caseFiles];
}

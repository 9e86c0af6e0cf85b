import { checkCompilation, compileScheme } from '../../../../dsl/index.js';
import { readSchemeText, readSourceText } from '../read-scheme-files.js';
import type { SchemeFile } from '../scheme-file.js';
import { describeScheme, type SchemeDescription } from './describe-scheme.js';

/** A scheme with what is known of it. */
export interface CataloguedScheme extends SchemeFile {
  readonly description: SchemeDescription;
  /** The version of the database it is; not there for a scheme of a folder. */
  readonly version?: {
    readonly id: string;
    readonly number: number;
    readonly state: 'draft' | 'in_review' | 'published' | 'retired';
  };
}

/** Job: reads a scheme from its folder and checks it. @throws when the file cannot be read */
export async function loadScheme(input: { readonly id: string; readonly folder: string }): Promise<CataloguedScheme> {
  const text = await readSchemeText(input.folder);
  const file = `${input.id}/scheme.yaml`;
  const compilation = compileScheme(text, file);
  const name = compilation.partial?.spec.source ?? null;
  const source = name === null ? null : await readSourceText(input.folder, name);
  return { id: input.id, file, text, source, description: describeScheme(checkCompilation(compilation, source)) };
}

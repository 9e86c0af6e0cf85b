import { checkScheme, compileScheme } from '../../../../dsl/index.js';
import type { SchemeFile } from '../scheme-file.js';
import { describeScheme, identityOf } from './describe-scheme.js';
import type { CataloguedScheme } from './load-scheme.js';

/** Job: what is known of a scheme whose text is kept in the database. Any text is taken. */
export function describeText({ id, file, text, source }: SchemeFile): CataloguedScheme {
  return { id, file, text, source, description: describeScheme(checkScheme(text, { source, file })) };
}

/** What identifies a text, without checking it beyond that. */
export interface TextIdentity {
  readonly scheme: string | null;
  readonly title: string | null;
  readonly hash: string | null;
}

/** Job: the identity of a text. Any text is taken; what cannot be read is null. */
export function identifyText({ text }: { readonly text: string }): TextIdentity {
  const compilation = compileScheme(text);
  const { scheme, title } = identityOf(compilation);
  return { scheme, title, hash: compilation.compiled?.hash ?? null };
}

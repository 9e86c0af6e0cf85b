import type { Words } from '../diagnostic/words.js';

/** A JSON Schema (2020-12) fragment, as data. `title`/`description` are Chinese, `x-title-en`/`x-description-en` English. */
export type JsonSchema = { readonly [key: string]: unknown };

/** One key of the language: what an author may write, documented for editors and the reference pages. */
export interface KeyDefinition {
  readonly key: string;
  readonly label: Words;
  readonly doc: Words;
  /** Schema of the value; may refer to `#/$defs/expression`, `condition`, `node`, `children`, `words`, `id`, `ref`, `date`. */
  readonly schema: JsonSchema;
  /** YAML the reference page shows. */
  readonly example?: string;
}

/** The keyword that stands for a choice between keys: the validator would tell each branch that fails, and a text may have ten thousand such objects. */
export const CHOICE_OF_KEYS = 'x-choice-of-keys';

/** One of several keys (`oneOf`), or at least one (`anyOf`). */
export interface KeyChoice {
  readonly keyword: 'oneOf' | 'anyOf';
  readonly branches: readonly { readonly required: readonly [string] }[];
}

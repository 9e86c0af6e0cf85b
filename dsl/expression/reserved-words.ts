/** Words of the expression language that cannot be ids. */
export const RESERVED_WORDS = [
  'and',
  'or',
  'not',
  'in',
  'is',
  'missing',
  'if',
  'then',
  'else',
  'over',
  'where',
  'true',
  'false',
  '是',
  '否',
] as const;

const RESERVED: ReadonlySet<string> = new Set(RESERVED_WORDS);

/** True when the id cannot be written as a name in an expression because the language uses the word. */
export function isReservedWord(id: string): boolean {
  return RESERVED.has(id);
}

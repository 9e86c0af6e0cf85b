import { Lexer } from 'yaml';

/** The mark of the lexer for a scalar: the token behind it is its text. */
const SCALAR = '\u001f';

/** The comments of a YAML text, from `#` to the end of their line, in their order. */
export function commentsOf(text: string): readonly string[] {
  const tokens = [...new Lexer().lex(text)];
  return tokens
    .filter((token, index) => token.startsWith('#') && tokens[index - 1] !== SCALAR)
    .map((token) => token.trimEnd());
}

import { readFile } from 'node:fs/promises';
import { buildParserFile } from '@lezer/generator';

const GRAMMAR = new URL('../expression/expression.grammar', import.meta.url);
const PARSER = 'dsl/expression/parser.generated.ts';
const TERMS = 'dsl/expression/parser.generated.terms.ts';

/**
 * Builds the tables of the expression parser from `expression.grammar`.
 *
 * @returns the generated files: path relative to the repository → content
 * @throws when the grammar is ambiguous or malformed, with the place in the grammar
 */
export async function generateExpressionParser(): Promise<ReadonlyMap<string, string>> {
  const grammar = await readFile(GRAMMAR, 'utf8');
  const { parser, terms } = buildParserFile(grammar, {
    fileName: 'expression.grammar',
    typeScript: true,
    warn: (message) => {
      throw new Error(message);
    },
  });
  return new Map([
    [PARSER, parser],
    [TERMS, terms],
  ]);
}

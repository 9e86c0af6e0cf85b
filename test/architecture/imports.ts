import { posix } from 'node:path';

/** What a specifier leads to. */
export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'node'; readonly name: string };

/** A statement at the start of a line; between the keyword and `from` no quote, semicolon or parenthesis may stand. */
const FROM = /^[ \t]*(?:import|export)\b(?:(?!^[ \t]*(?:import|export)\b)[^'"`;()=])*?\bfrom\s*['"]([^'"]+)['"]/gm;
const BARE = /^[ \t]*import\s*['"]([^'"]+)['"]/gm;
const CALL = /\bimport\s*\(\s*['"]([^'"]+)['"]/g;

/**
 * The specifiers that a TypeScript file imports or re-exports from, as written: static, bare (`import './x.js'`) and
 * dynamic with a literal (`import('./x.js')`, in types too). Those inside comments do not count.
 *
 * @param text the source; as the formatter leaves it: a statement starts on its own line
 */
export function findImports(text: string): readonly string[] {
  const code = withoutComments(text);
  return [FROM, BARE, CALL].flatMap((form) => [...code.matchAll(form)].map((match) => match[1] ?? ''));
}

/**
 * What an import leads to. `.js` of a relative specifier stands for the TypeScript source when that exists.
 *
 * @param from the importing file, from the root
 * @param files every source file, from the root
 */
export function resolveImport(specifier: string, from: string, files: ReadonlySet<string>): Target {
  if (specifier.startsWith('node:')) return { kind: 'node', name: specifier };
  if (!specifier.startsWith('.')) {
    const parts = specifier.split('/');
    return { kind: 'package', name: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/') };
  }
  const path = posix.join(posix.dirname(from), specifier);
  const source = [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')].find((each) => files.has(each));
  return { kind: 'file', path: source ?? path };
}

/** Blanks block comments and lines that are only a comment; strings that hold `//` stay. */
function withoutComments(text: string): string {
  return text.replace(/^[ \t]*\/\*[\s\S]*?\*\//gm, '').replace(/^[ \t]*\/\/.*$/gm, '');
}

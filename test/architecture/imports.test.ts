import { describe, expect, it } from 'vitest';
import { findImports, resolveImport } from './imports.js';

describe('findImports', () => {
  it('finds every form of import and re-export', () => {
    const text = [
      "import { readFileSync } from 'node:fs';",
      "import type { Words } from './words.js';",
      'import fallback, {',
      '  type One,',
      '  two,',
      "} from '../many.js';",
      "import * as all from 'yaml';",
      "import './effect.js';",
      "export { three } from './three.js';",
      "export * from './four.js';",
      "export type { Five } from './five.js';",
      "const six = await import('./imports.js');",
    ].join('\n');
    expect(findImports(text)).toEqual([
      'node:fs',
      './words.js',
      '../many.js',
      'yaml',
      './three.js',
      './four.js',
      './five.js',
      './effect.js',
      './imports.js',
    ]);
  });

  it('sees neither comments nor other uses of the word from', () => {
    const text = [
      '/**',
      " * import { a } from 'a';",
      ' */',
      "// import { b } from 'b';",
      'export const c = 1;',
      'const text = \'taken from "d"\';',
      "export function list() { return Array.from('e'); }",
    ].join('\n');
    expect(findImports(text)).toEqual([]);
  });
});

describe('resolveImport', () => {
  const files = new Set(['dsl/index.ts', 'dsl/plan/plan.ts']);

  it('leads a relative .js to the TypeScript source', () => {
    expect(resolveImport('../index.js', 'dsl/plan/plan.ts', files)).toEqual({ kind: 'file', path: 'dsl/index.ts' });
  });

  it('names a package without the path inside it', () => {
    expect(resolveImport('@lezer/lr/deep', 'dsl/index.ts', files)).toEqual({ kind: 'package', name: '@lezer/lr' });
    expect(resolveImport('ajv/dist/2020.js', 'dsl/index.ts', files)).toEqual({ kind: 'package', name: 'ajv' });
    expect(resolveImport('node:fs', 'dsl/index.ts', files)).toEqual({ kind: 'node', name: 'node:fs' });
  });
});

import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { generateExpressionParser } from '../../../dsl/generate/expression-parser.js';

test('the committed parser is what the grammar gives', async () => {
  const files = await generateExpressionParser();
  expect([...files.keys()]).toEqual(['dsl/expression/parser.generated.ts', 'dsl/expression/parser.generated.terms.ts']);
  for (const [path, content] of files) {
    expect(await readFile(new URL(`../../../${path}`, import.meta.url), 'utf8')).toBe(content);
  }
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const LIBRARY = /from\s*['"]json-rules-engine['"]|(?:import|require)\s*\(?\s*['"]json-rules-engine['"]/;

test('json-rules-engine is imported by one file of the product', () => {
  const files = ['dsl', 'server', 'admin-ui'].flatMap(sourcesIn);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => LIBRARY.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([
    'dsl/conditions/rules-engine.ts',
  ]);
});

function sourcesIn(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === 'dist' ? [] : sourcesIn(path);
    return /\.[cm]?[jt]sx?$/.test(entry.name) ? [path] : [];
  });
}

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaChecksFile } from '../../../dsl/generate/schema-checks.js';

const [path, content] = schemaChecksFile();

it('the checks of the schemas are generated from the registries as they are now', () => {
  expect(readFileSync(path, 'utf8')).toBe(content);
});

it('the checks run under a Content-Security-Policy without unsafe-eval: they compile and load nothing', () => {
  expect(content.length).toBeGreaterThan(100_000);
  expect(content).not.toMatch(/new Function|\beval\(|require\(/);
  expect([...content.matchAll(/^import .*$/gm)].map(([line]) => line)).toHaveLength(2);
});

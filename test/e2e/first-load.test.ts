import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUILT, buildWhenChanged } from '../../admin-ui/build/build-when-changed.js';

const LIMIT_KB = 450;
const IN_PAGE = /(?:src|href)="\.\/(assets\/[^"]+)"/g;
/** What a part needs at once: static imports stand at its start. Others, `import(…)`, come later. */
const STATIC_IMPORT = /(?:^|;)import(?:[\w$*{},\s]*from)?\s*["']\.\/([^"']+)["']/g;

/** The files that a page loads before it can show anything, from `index.html` on. */
function firstFiles(page: string): ReadonlySet<string> {
  const files = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    const text = readFileSync(join(BUILT, file), 'utf8');
    for (const [, part = ''] of text.matchAll(STATIC_IMPORT)) visit(`assets/${part}`);
  };
  for (const [, file = ''] of page.matchAll(IN_PAGE)) visit(file);
  return files;
}

describe('the first load of the admin UI', () => {
  let page = '';
  beforeAll(async () => {
    await buildWhenChanged();
    page = readFileSync(join(BUILT, 'index.html'), 'utf8');
  }, 120_000);

  it(`stays under ${LIMIT_KB} kB, compressed`, () => {
    const files = [...firstFiles(page)];
    expect(files.some((file) => file.endsWith('.js'))).toBe(true);
    const bytes = files.map((file) => gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length);
    const kilobytes = bytes.reduce((sum, each) => sum + each, gzipSync(page).length) / 1024;
    console.info(`first load: ${kilobytes.toFixed(0)} kB gzip in ${files.length} files`);
    expect(kilobytes).toBeLessThan(LIMIT_KB);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { listFiles, ROOT, readText } from '../architecture/source-files.js';
import { temporaryFolder } from '../cli/run-heng.js';
import { playPage } from './play-page.js';

// A page runs a dozen commands, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 120_000 });

/** Writes what the commands really print into the pages: `HENG_UPDATE_GUIDE=1 npx vitest run test/docs/guide.test.ts`. */
const isUpdate = process.env.HENG_UPDATE_GUIDE === '1';

const pagesOf = (language: 'zh' | 'en') => listFiles(`docs/guide/${language}`).filter((path) => /\/\d\d-/.test(path));

describe.each(['zh', 'en'] as const)('the guide in %s', (language) => {
  const folder = temporaryFolder();

  // In their order: a page goes on with the files of the page before.
  it.each(pagesOf(language).map((path) => [path]))('%s shows what its commands print', async (path) => {
    const text = readText(path);
    const played = await playPage(text, folder, language);
    if (isUpdate) writeFileSync(join(ROOT, path), played);
    else expect(played).toBe(text);
  });
});

describe('the guide', () => {
  it('has the same pages in both languages', () => {
    const names = (language: 'zh' | 'en') => pagesOf(language).map((path) => path.split('/').at(-1));
    expect(names('zh').length).toBe(12);
    expect(names('en')).toEqual(names('zh'));
  });

  it.each(['zh', 'en'] as const)('links every page from its index in %s', (language) => {
    const index = readText(`docs/guide/${language}/README.md`);
    for (const path of pagesOf(language)) expect(index).toContain(`(${path.split('/').at(-1)})`);
  });
});

import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testFolder } from '../server/databases.js';
import { withStage } from './stage.js';

/** A folder with two of the shipped schemes: those of 2023 and before. */
function lastYear(): string {
  const folder = mkdtempSync(join(testFolder(), 'studio-'));
  for (const name of ['guyuan-2023', 'dalian-2018']) cpSync(`schemes/${name}`, join(folder, name), { recursive: true });
  return folder;
}

describe('an author', () => {
  const stage = withStage({ schemesFolder: lastYear() });

  it('copies last year, changes it, tries it, has it reviewed and published', async () => {
    const page = await stage.signedIn('author');
    await page.getByRole('navigation').getByRole('link', { name: '考核方案' }).click();
    const row = page.getByRole('row', { name: /guyuan-2023/ });
    await row.waitFor();
    await page.screenshot({ path: '/tmp/p/list.png' });
    await row.getByRole('button', { name: '复制到新年度' }).click();
    await page.screenshot({ path: '/tmp/p/copy.png' });
    await page.getByRole('dialog').getByRole('button', { name: '复制到新年度' }).click();
    await page.getByRole('table').first().waitFor();
    await page.screenshot({ path: '/tmp/p/table.png' });
    await page.getByRole('tab', { name: /问题/ }).click();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: '/tmp/p/problems.png' });
    await page.getByRole('tab', { name: '大纲' }).click();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: '/tmp/p/outline.png' });
    expect(1).toBe(1);
  });
});

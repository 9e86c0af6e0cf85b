import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { copySchemes, removeFolder } from '../server/http/running-server.js';
import { expectAccessible } from './expect-accessible.js';
import { inBothLooks, picture } from './looks.js';
import { withStage } from './stage.js';

const folder = await copySchemes('guyuan-2023');
afterAll(() => removeFolder(folder));

/** Saved, and not only about to be. */
async function saved(page: Page): Promise<void> {
  await page.getByRole('status').filter({ hasText: '已保存' }).waitFor();
}

/** Puts the caret behind some words of the text, as a person does: with the search of the editor. */
async function caretAt(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: /scheme\.yaml/ }).click();
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: '查找' }).fill('');
  await page.getByRole('textbox', { name: '查找' }).pressSequentially(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

// The story of an author and a publisher (X2): from last year's scheme to one that is in force.
describe('an author', () => {
  const stage = withStage({ schemesFolder: folder });

  it('copies last year, changes points in the form and a tier in the text, tries it, has it reviewed and published', async () => {
    const page = await stage.signedIn('author');
    await page.getByRole('navigation').getByRole('link', { name: '考核方案' }).click();
    const row = page.getByRole('row', { name: /guyuan-2023/ });
    await row.getByText('已发布').first().waitFor();
    await row.getByRole('button', { name: '复制到新年度' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('代号').inputValue()).toBe('guyuan-2024');
    await dialog.getByRole('button', { name: '复制到新年度' }).click();
    await page.getByRole('heading', { level: 1, name: '固原市基层工会组织年检（2024年）' }).waitFor();
    const id = page.url().split('/').at(-1) ?? '';
    const author = await stage.server.person('author');
    const before = String((await author.get(`/api/scheme-versions/${id}`)).json?.text);

    // What must be looked at: the quota stands in the list, and its button leads to its line.
    await page.getByRole('tab', { name: '要改的' }).click();
    await page.getByText(/已看过 0/).waitFor();
    await page.getByRole('button', { name: /quota\.share/ }).click();
    await page.getByRole('checkbox', { name: /quota\.share/ }).check();
    await page.getByText(/已看过 1/).waitFor();
    await page.screenshot({ path: '/tmp/p/year.png' });

    // Points in the form: only their line changes.
    await caretAt(page, 'id: soe_1,');
    await page.getByRole('tab', { name: '表单' }).click();
    const points = page.getByRole('textbox', { name: /^满分/ });
    await points.waitFor();
    expect(await points.inputValue()).toBe('5');
    await points.fill('６');
    await points.press('Enter');
    await page.getByRole('textbox', { name: '方案 scheme.yaml' }).getByText('points: 6, rated').waitFor();
    await saved(page);
    expect(await points.inputValue()).toBe('6');
    await page.screenshot({ path: '/tmp/p/form.png' });

    // A tier in the text, with a mistake on the way.
    await caretAt(page, 'tier: five_star, from: 90');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('xy');
    await page.getByRole('tab', { name: /^问题 \d/ }).click();
    await page.getByRole('listitem').filter({ hasText: '错误' }).first().waitFor();
    await page.screenshot({ path: '/tmp/p/problems.png' });
    await saved(page);
    await page.screenshot({ path: '/tmp/p/problems2.png' });
    for (const [tab, name] of [
      ['试算', 'try'],
      ['用例', 'cases'],
      ['条款', 'clauses'],
      ['比较', 'compare'],
      ['审核', 'review'],
      ['指标表', 'table2'],
    ]) {
      await page.getByRole('tab', { name: tab }).click();
      await page.waitForTimeout(2500);
      await page.screenshot({ path: `/tmp/p/${name}0.png` });
    }
    await caretAt(page, 'five_star, from: xy');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('92');
    for (const [tab, name] of [
      ['试算', 'try'],
      ['用例', 'cases'],
      ['条款', 'clauses'],
      ['比较', 'compare'],
      ['审核', 'review'],
      ['指标表', 'table2'],
    ]) {
      await page.getByRole('tab', { name: tab }).click();
      await page.waitForTimeout(3000);
      await page.screenshot({ path: `/tmp/p/${name}.png` });
    }
  });
});

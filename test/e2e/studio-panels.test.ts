import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { copySchemes, removeFolder } from '../server/http/running-server.js';
import { expectAccessible } from './expect-accessible.js';
import { picture } from './looks.js';
import { withStage } from './stage.js';

const folder = await copySchemes('dalian-2018');
afterAll(() => removeFolder(folder));

/** The panel has what it waits for. */
async function ready(page: Page): Promise<void> {
  await page
    .getByRole('progressbar', { name: /^(正在检查|Checking)$/ })
    .first()
    .waitFor({ state: 'detached' });
}

/** Nothing is wider than the window. */
async function expectNothingClipped(page: Page): Promise<void> {
  const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(inner).toBeLessThanOrEqual(outer ?? 0);
}

describe('the studio', () => {
  const stage = withStage({ schemesFolder: folder });

  it('is accessible in every panel, in Chinese by day, in English by night and on a phone', {
    timeout: 300_000,
  }, async () => {
    const page = await stage.signedIn('author');
    page.setDefaultTimeout(60_000);
    await page.goto('/#/schemes');
    await page.getByRole('button', { name: '新建方案' }).click();
    await page.getByRole('dialog').getByLabel('代号').fill('qinghe-2025');
    await page.getByRole('dialog').getByLabel('标题').fill('青禾县2025年度工作考核');
    await page.getByRole('dialog').getByRole('button', { name: '新建方案' }).click();
    await page.getByRole('heading', { level: 1, name: '青禾县2025年度工作考核' }).waitFor();
    for (const look of ['zh', 'en'] as const) {
      // In Chinese on a desk, in English on a phone.
      if (look === 'en') await page.setViewportSize({ width: 390, height: 844 });
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await ready(page);
        await expectAccessible(page);
        await expectNothingClipped(page);
      }
      if (look === 'en') break;
      await page.getByRole('button', { name: '换成深色' }).click();
      await page.getByRole('button', { name: 'English', exact: true }).click();
      await page.getByRole('tab', { name: 'Problems' }).waitFor();
    }
    await page.goto('/#/schemes/qinghe-2025');
    await page.getByRole('table', { name: 'Versions' }).waitFor();
    await expectAccessible(page);
    await page.goto('/#/schemes');
    await page.getByRole('row', { name: /qinghe-2025/ }).waitFor();
    await expectAccessible(page);
  });

  it('says in English what it says in Chinese', { timeout: 300_000 }, async () => {
    const page = await stage.signedIn('author', {}, { language: 'en' });
    page.setDefaultTimeout(60_000);
    await page.goto('/#/schemes');
    await page.getByRole('row', { name: /dalian-2018/ }).waitFor();
    await picture(page, 'en', 'studio-list');
    await page.getByRole('button', { name: 'New scheme' }).click();
    await page.getByRole('dialog').getByLabel('Year').fill('2025');
    await page.getByRole('dialog').getByLabel('Id').fill('clearwater-2025');
    await page.getByRole('dialog').getByLabel('Title').fill('Clearwater County, 2025');
    await page.getByRole('dialog').getByRole('button', { name: 'New scheme' }).click();
    await page.getByRole('heading', { level: 1, name: 'Clearwater County, 2025' }).waitFor();
    await page.getByRole('button', { name: 'Duties' }).click();
    await picture(page, 'en', 'studio-table');
    await page.getByRole('tab', { name: 'Form' }).click();
    await page.getByRole('textbox', { name: 'Points' }).waitFor();
    await picture(page, 'en', 'studio-form');
    await page.getByRole('tab', { name: 'Try out' }).click();
    await page.getByRole('button', { name: 'Full marks' }).click();
    await page.getByRole('status').filter({ hasText: 'Total' }).getByText('100', { exact: true }).waitFor();
    await picture(page, 'en', 'studio-try-out');
  });

  it('shows both texts when somebody else saved first, and keeps the one that is chosen', {
    timeout: 300_000,
  }, async () => {
    const author = await stage.server.person('author');
    const text = '# 甲\nscheme: small-2025\ntitle: 小方案\nyear: 2025\n';
    const made = await author.post('/api/schemes/small-2025/versions', { basedOn: null, text });
    const id = String(made.json?.id);
    const page = await stage.open();
    await stage.enter(page, author);
    await page.goto(`/#/schemes/versions/${id}`);
    await page.getByRole('textbox', { name: '方案 scheme.yaml' }).getByText('# 甲').waitFor();
    const other = await stage.server.person('author');
    const theirs = text.replace('小方案', '他们的方案');
    expect((await other.patch(`/api/scheme-versions/${id}`, { text: theirs }, { 'if-match': '"1"' })).status).toBe(200);
    await page.getByRole('textbox', { name: '方案 scheme.yaml' }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('# 我的');
    await page.getByRole('status').filter({ hasText: '别人先保存了' }).waitFor();
    await page.getByRole('button', { name: '处理' }).click();
    await page.getByRole('textbox', { name: '别人保存的' }).getByText('他们的方案').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: '用我的' }).click();
    await page.getByRole('status').filter({ hasText: '已保存' }).waitFor();
    const saved = (await author.get(`/api/scheme-versions/${id}`)).json;
    expect(saved?.text).toBe(`${text}# 我的`);
  });

  it('offers keys while one types, explains what is under the pointer, and undoes what the form did', {
    timeout: 300_000,
  }, async () => {
    const author = await stage.server.person('author');
    const text = '# 甲\nscheme: typed-2025\ntitle: 打字\nyear: 2025\n';
    const made = await author.post('/api/schemes/typed-2025/versions', { basedOn: null, text });
    const page = await stage.open();
    page.setDefaultTimeout(60_000);
    await stage.enter(page, author);
    await page.goto(`/#/schemes/versions/${String(made.json?.id)}`);
    const editor = page.getByRole('textbox', { name: '方案 scheme.yaml' });
    // The pointer of a person is never quite still; the first answer waits for the language to be loaded.
    let at = 2;
    const explains = async (): Promise<boolean> => {
      at = at === 2 ? 8 : 2;
      await editor.getByText('year', { exact: true }).hover({ position: { x: at, y: 8 } });
      await page.waitForTimeout(1500);
      return await page.getByText('考核年度').last().isVisible();
    };
    await expect.poll(explains, { timeout: 60_000 }).toBe(true);
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('fac');
    await page.getByRole('listbox').getByRole('option', { name: /facts/ }).click();
    await editor.getByText('facts:').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: '表单' }).click();
    await editor.getByText('打字').click();
    const title = page.getByRole('textbox', { name: /^标题/ });
    await title.waitFor();
    await title.fill('改过的标题');
    await title.press('Enter');
    await editor.getByText('改过的标题').waitFor();
    await editor.getByText('改过的标题').click();
    await page.keyboard.press('Control+z');
    await editor.getByText('title: 打字').waitFor();
  });

  it('says that whoever submitted a version does not publish it', { timeout: 300_000 }, async () => {
    const both = await stage.server.personWith([
      { role: 'author', scope: {} },
      { role: 'publisher', scope: {} },
    ]);
    const old = (await both.get('/api/schemes/dalian-2018')).json;
    const made = await both.post('/api/schemes/dalian-2019/versions', {
      basedOn: Reflect.get(Object(old?.version), 'id'),
      year: 2019,
    });
    const { id, revision } = made.json ?? {};
    const submitted = await both.post(`/api/scheme-versions/${id}/submit`, {}, { 'if-match': `"${revision}"` });
    expect(submitted.status).toBe(200);
    const page = await stage.open();
    await stage.enter(page, both);
    await page.goto(`/#/schemes/versions/${id}`);
    await page.getByText('要由另一个人审核发布').waitFor();
    await page.getByRole('button', { name: '退回修改' }).waitFor();
    expect(await page.getByRole('button', { name: '发布', exact: true }).count()).toBe(0);
  });
});

import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './expect-accessible.js';
import { inBothLooks } from './looks.js';
import { withStage } from './stage.js';

/** What stands in the menu. */
async function menuOf(page: Page): Promise<readonly string[]> {
  return await page.getByRole('navigation').getByRole('link').allInnerTexts();
}

describe('the shell', () => {
  const stage = withStage();

  it('offers each role what its permissions open, and no more', async () => {
    const administrator = await stage.signedIn('administrator');
    const office = await stage.signedIn('office');
    const menus = { administrator: await menuOf(administrator), office: await menuOf(office) };
    expect(menus.administrator).toEqual(expect.arrayContaining(['待办', '账号', '接口密钥']));
    expect(menus.administrator).not.toContain('单位');
    expect(menus.office).toEqual(expect.arrayContaining(['待办', '年度考核', '单位']));
    expect(menus.office).not.toContain('账号');
  });

  it('tells whoever opens a page what comes first where there is nothing, or that they may not, and what to do', async () => {
    const page = await stage.signedIn('office');
    await page.getByRole('navigation').getByRole('link', { name: '年度考核' }).click();
    await page.getByRole('heading', { name: '还没有年度考核' }).waitFor();
    await page.goto('/#/users');
    await page.getByRole('heading', { level: 1, name: '没有权限打开这一页' }).waitFor();
    await page.goto('/#/nowhere');
    await page.getByRole('heading', { level: 1, name: '没有这一页' }).waitFor();
    await page.getByRole('link', { name: '回到待办' }).click();
    await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  });

  it('lets the keyboard skip the menu', async () => {
    const page = await stage.signedIn('office');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('has its menu behind a button on a phone, and nothing is wider than the screen', async () => {
    const page = await stage.signedIn('office', {}, { screen: 'phone' });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wider).toBe(false);
    await page.getByRole('button', { name: '打开菜单' }).click();
    await page.getByRole('navigation').getByRole('link', { name: '单位' }).click();
    await page.getByRole('heading', { level: 1, name: '单位' }).waitFor();
    await expectAccessible(page);
  });

  it('is accessible on every page of the menu, in both languages and themes', async () => {
    const roles = ['administrator', 'office'] as const;
    for (const role of roles) {
      const page = await stage.signedIn(role);
      const places = await page
        .getByRole('navigation')
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(places.length).toBeGreaterThan(2);
      for (const place of places) {
        await page.goto(`/${place}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForFunction(() => document.querySelector('[role=progressbar]') === null);
        await inBothLooks(page, () => expectAccessible(page));
      }
    }
  }, 300_000);
});

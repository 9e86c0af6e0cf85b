import { describe, expect, it } from 'vitest';
import { ADMIN } from '../server/accounts.js';
import { expectAccessible } from './expect-accessible.js';
import { inBothLooks, picture } from './looks.js';
import { withStage } from './stage.js';

describe('signing in', () => {
  const stage = withStage();

  it('leads to the home page, remembers nothing of a wrong password, and ends when one signs out', async () => {
    const page = await stage.open();
    await page.getByRole('heading', { level: 1, name: '登录' }).waitFor();
    await picture(page, 'zh', 'sign-in');
    await stage.signIn(page, ADMIN.login, 'guessed wrongly');
    await page.getByRole('alert').filter({ hasText: '账号或密码不对' }).waitFor();
    await stage.signIn(page, ADMIN.login, ADMIN.password);
    await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
    expect(await page.title()).toBe('待办 · 衡');
    await page.getByRole('button', { name: ADMIN.name }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByRole('heading', { level: 1, name: '登录' }).waitFor();
    expect((await page.request.get('/api/sessions/current')).status()).toBe(401);
  });

  it('comes back to the page that was asked for', async () => {
    const page = await stage.open();
    await page.goto('/#/api-keys');
    await page.getByRole('heading', { level: 1, name: '登录' }).waitFor();
    await stage.signIn(page, ADMIN.login, ADMIN.password);
    await page.getByRole('heading', { level: 1, name: '接口密钥' }).waitFor();
  });

  it('asks first for a password of one’s own where somebody else gave it', async () => {
    const given = 'first of all passwords';
    const made = await stage.server
      .admin()
      .post('/api/users', { login: 'new.person', name: '韩梅梅', password: given });
    expect(made.status).toBe(201);
    const page = await stage.open();
    await stage.signIn(page, 'new.person', given);
    await page.getByRole('heading', { level: 1, name: '先设置自己的密码' }).waitFor();
    await picture(page, 'zh', 'first-password');
    await page.goto('/#/users');
    await page.getByRole('heading', { level: 1, name: '先设置自己的密码' }).waitFor();
    await page.getByLabel('现在的密码').fill(given);
    await page.getByLabel(/^新密码/).fill('1234567890');
    await page.getByLabel('再输一遍新密码').fill('12345678901');
    await page.getByRole('button', { name: '保存新密码' }).click();
    await page.getByText('两次输入的新密码不一样').waitFor();
    await page.getByLabel('再输一遍新密码').fill('1234567890');
    await page.getByRole('button', { name: '保存新密码' }).click();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
    await page.getByLabel(/^新密码/).fill('清明时节雨纷纷，路上行人');
    await page.getByLabel('再输一遍新密码').fill('清明时节雨纷纷，路上行人');
    await page.getByRole('button', { name: '保存新密码' }).click();
    await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
    await page.getByRole('heading', { name: '还没有角色' }).waitFor();
  });

  it('leads back to signing in when the session ended meanwhile', async () => {
    const page = await stage.open();
    await stage.signIn(page, ADMIN.login, ADMIN.password);
    await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
    await page.context().clearCookies();
    await page.getByRole('navigation').getByRole('link', { name: '账号' }).click();
    await page.getByRole('heading', { level: 1, name: '登录' }).waitFor();
  });

  it('is accessible in both languages and themes, and remembers the choice', async () => {
    const page = await stage.open();
    await inBothLooks(page, () => expectAccessible(page));
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.getByRole('button', { name: 'Dark colours' }).click();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Light colours' }).waitFor();
    await picture(page, 'en', 'sign-in');
  });
});

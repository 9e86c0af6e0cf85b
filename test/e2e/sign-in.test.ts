import { describe, expect, it } from 'vitest';
import { ADMIN } from '../server/accounts.js';
import { withStage } from './stage.js';

describe('signing in', () => {
  const stage = withStage();

  it('opens the home page', async () => {
    const page = await stage.open();
    await page.screenshot({ path: '/tmp/ui1.png' });
    await stage.signIn(page, ADMIN.login, ADMIN.password);
    await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
    await page.screenshot({ path: '/tmp/ui2.png' });
    expect(await page.getByRole('link', { name: '账号' }).count()).toBe(1);
  });
});

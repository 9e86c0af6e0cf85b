import { describe, expect, it } from 'vitest';
import { expectAccessible } from './expect-accessible.js';
import { inBothLooks } from './looks.js';
import { withStage } from './stage.js';

describe('where the organisation has an identity provider', () => {
  // Nobody is asked there before somebody follows the button.
  const stage = withStage({
    oidc: {
      issuer: new URL('https://login.example/'),
      clientId: 'heng',
      clientSecret: null,
      name: '政务统一认证',
      publicUrl: new URL('https://heng.example/'),
      loginClaim: null,
      create: false,
    },
  });

  it('the page for signing in leads there, and back to the page that was asked for', async () => {
    const page = await stage.open();
    const button = page.getByRole('link', { name: '用政务统一认证登录' });
    await button.waitFor();
    await inBothLooks(page, () => expectAccessible(page));
    await page.goto('/#/api-keys');
    await page.getByRole('heading', { level: 1, name: '登录' }).waitFor();
    const href = (await button.getAttribute('href')) ?? '';
    const { pathname, searchParams } = new URL(href, stage.server.url());
    expect(pathname).toBe('/api/sessions/oidc');
    expect(searchParams.get('returnTo')).toBe('/#/api-keys');
  });

  it('an administrator lets somebody connect, and takes it back', async () => {
    const person = await stage.server.person('evaluator');
    const page = await stage.open();
    await stage.enter(page, stage.server.admin());
    await page.goto(`/#/users/${person.id}`);
    await page.getByRole('button', { name: '允许关联' }).click();
    await page.getByText('已允许，等本人登录').waitFor();
    const path = `/api/users/${person.id}/identities`;
    expect((await stage.server.admin().get(path)).json).toMatchObject({
      invitation: { createdAt: expect.any(String) },
    });
    await expectAccessible(page);
    await page.getByRole('button', { name: '不再允许' }).click();
    await page.getByText('没有关联，只能用密码登录').waitFor();
    expect((await stage.server.admin().get(path)).json).toMatchObject({ invitation: null });
  });
});

import { describe, expect, it } from 'vitest';
import { expectAccessible } from './expect-accessible.js';
import { inBothLooks, pictures } from './looks.js';
import { withStage } from './stage.js';

describe('an integrator', () => {
  const stage = withStage();

  it('makes a key, sees it once, uses it, and revokes it', async () => {
    const office = await stage.server.person('office');
    const city = await office.post('/api/units', { name: '甲市' });
    const page = await stage.signedIn('integrator');
    await page.getByRole('navigation').getByRole('link', { name: '接口密钥' }).click();
    await page.getByRole('heading', { name: '还没有接口密钥' }).waitFor();
    await page.getByRole('link', { name: '新建密钥' }).first().click();
    await page.getByLabel('名称').fill('财务系统：写入预算执行率');
    await page.getByRole('button', { name: '新建密钥' }).click();
    await page.getByRole('alert').filter({ hasText: '至少给一个角色' }).waitFor();
    await page.getByRole('button', { name: '加一个角色' }).click();
    await page.getByRole('combobox', { name: '角色' }).click();
    await page.getByRole('option', { name: '系统对接方' }).click();
    await page.getByRole('dialog').getByLabel('单位及其下级').fill('甲');
    await page.getByRole('option', { name: '甲市' }).click();
    await page.getByRole('button', { name: '加上' }).click();
    await inBothLooks(page, () => expectAccessible(page));
    await page.getByRole('button', { name: '新建密钥' }).click();
    const key = await page.getByRole('dialog').getByLabel('密钥').inputValue();
    await page.getByRole('button', { name: '已经记下，关闭' }).click();

    await page.getByRole('row', { name: /财务系统/ }).waitFor();
    expect(await page.content()).not.toContain(key);
    const headers = { authorization: `Bearer ${key}` };
    const units = await stage.server.get('/api/units', headers);
    expect(units.json).toMatchObject({ total: 1, data: [{ id: city.json?.id }] });
    await page.getByText('单位及其下级：甲市').waitFor();
    await inBothLooks(page, () => expectAccessible(page));
    await pictures(page, 'api-keys');

    await page.getByRole('button', { name: '吊销' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '吊销' }).click();
    await page.getByRole('row', { name: /已吊销/ }).waitFor();
    expect((await stage.server.get('/api/units', headers)).status).toBe(401);
  });
});

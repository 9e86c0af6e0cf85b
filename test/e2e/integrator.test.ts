import { Webhook } from 'standardwebhooks';
import { describe, expect, it, vi } from 'vitest';
import { copySchemes } from '../server/http/running-server.js';
import { webhookReceiver } from '../server/resources/webhooks/receiver.js';
import { expectAccessible } from './expect-accessible.js';
import { inBothLooks, picture, pictures } from './looks.js';
import { withStage } from './stage.js';
import { openCycle } from './stage-cycle.js';

const schemesFolder = await copySchemes('guyuan-2023');
const WAIT = { timeout: 20_000, interval: 100 };

describe('an integrator', () => {
  const stage = withStage({ schemesFolder, webhookPrivateNetworks: true });
  const receiver = webhookReceiver();

  it('makes a webhook, sees its secret once, and follows each message to the receiver and back', async () => {
    const page = await stage.signedIn('integrator');
    await page.getByRole('navigation').getByRole('link', { name: '消息推送' }).click();
    await page.getByRole('heading', { name: '还没有消息推送' }).waitFor();
    await inBothLooks(page, () => expectAccessible(page));
    await page.getByRole('link', { name: '新建推送' }).first().click();
    await page.getByLabel('名称').fill('数据平台');
    await page.getByLabel('接收地址').fill('ftp://platform.example');
    await page.getByRole('button', { name: '新建推送' }).click();
    await page.getByRole('alert').filter({ hasText: '至少选一件事' }).waitFor();
    await page.getByLabel('结果已反馈').check();
    await page.getByLabel('测试').check();
    await page.getByRole('button', { name: '新建推送' }).click();
    await page.locator('.Mui-error').filter({ hasText: 'http' }).first().waitFor();
    await page.getByLabel('接收地址').fill(receiver.url());
    await inBothLooks(page, () => expectAccessible(page));
    await page.getByRole('button', { name: '新建推送' }).click();
    const secret = await page.getByRole('textbox', { name: '签名密钥' }).inputValue();
    await page.getByRole('button', { name: '已经记下，关闭' }).click();
    await page.getByRole('heading', { level: 1, name: '数据平台' }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain(secret);

    receiver.answer(500);
    await page.getByRole('button', { name: '发送测试' }).click();
    await vi.waitFor(() => expect(receiver.received.length).toBe(1), WAIT);
    const [first] = receiver.received;
    expect(new Webhook(secret).verify(first?.body ?? '', first?.headers ?? {})).toMatchObject({ type: 'webhook.test' });
    receiver.answer(204);
    await page.getByRole('button', { name: '查看：测试' }).click();
    await page.getByRole('dialog').getByText('HTTP 500').waitFor();
    await inBothLooksOfDialog();
    await page.getByRole('button', { name: '再发一次' }).click();
    await page.getByRole('row', { name: /测试（重发） 已送达/ }).waitFor();
    await vi.waitFor(() => expect(receiver.received.length).toBeGreaterThanOrEqual(2), WAIT);
    expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    await inBothLooks(page, () => expectAccessible(page));
    await pictures(page, 'webhook');

    await page.getByRole('button', { name: '停用' }).click();
    await page.getByRole('button', { name: '发送测试' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { name: '设置' }).count()).toBe(1);
    await page.getByRole('button', { name: '启用' }).click();
    await page.getByRole('button', { name: '发送测试' }).waitFor();
    await page.getByRole('button', { name: '更换签名密钥' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '更换签名密钥' }).click();
    const fresh = await page.getByRole('textbox', { name: '签名密钥' }).inputValue();
    expect(fresh).not.toBe(secret);

    async function inBothLooksOfDialog() {
      await expectAccessible(page);
      await picture(page, 'zh', 'webhook-delivery');
    }
  });

  it('begins with a key, tries a write, writes once, and is told when a cycle opens', async () => {
    const page = await stage.signedIn('integrator');
    await page.getByRole('navigation').getByRole('link', { name: '接口说明' }).click();
    await page.getByRole('heading', { name: '还没有年度考核' }).waitFor();
    await page.getByRole('link', { name: '新建密钥' }).click();
    await page.getByLabel('名称').fill('人事系统');
    await page.getByRole('button', { name: '加一个角色' }).click();
    await page.getByRole('combobox', { name: '角色' }).click();
    await page.getByRole('option', { name: '系统对接方' }).click();
    await page.getByRole('button', { name: '加上' }).click();
    await page.getByRole('button', { name: '新建密钥' }).click();
    const key = await page.getByRole('dialog').getByLabel('密钥').inputValue();
    await page.getByRole('button', { name: '已经记下，关闭' }).click();
    await page.getByText('未使用过').waitFor();

    const post = (query: string, more: Readonly<Record<string, string>> = {}) =>
      fetch(`${stage.server.url()}/api/units${query}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...more },
        body: JSON.stringify({ externalId: 'u-001', name: '第一中学' }),
      });
    const office = await stage.server.person('office');
    expect((await post('?dryRun=true')).status).toBe(201);
    expect((await office.get('/api/units')).json).toMatchObject({ total: 0 });
    const once = { 'idempotency-key': 'u-001-20230315' };
    const ids = [await (await post('', once)).json(), await (await post('', once)).json()];
    expect(ids[1]).toEqual(ids[0]);
    expect((await office.get('/api/units')).json).toMatchObject({ total: 1, data: [{ name: '第一中学' }] });

    await page.goto('/#/webhooks/new');
    await page.getByLabel('名称').fill('人事系统');
    await page.getByLabel('接收地址').fill(receiver.url());
    await page.getByLabel('考核开始').check();
    await page.getByRole('button', { name: '新建推送' }).click();
    await page.getByRole('button', { name: '已经记下，关闭' }).click();
    await page.getByRole('heading', { name: '还没有推送过' }).waitFor();
    const cycle = await openCycle(stage.server, {
      scheme: 'guyuan-2023',
      name: '2023 年度工会年检',
      year: 2023,
      units: [{ name: '宁夏水务公司工会', attributes: { type: 'soe' } }],
    });
    await page.getByRole('button', { name: '刷新' }).click();
    await page.getByRole('row', { name: /考核开始 已送达/ }).waitFor();
    expect(JSON.parse(receiver.received.at(-1)?.body ?? '')).toMatchObject({
      type: 'cycle.opened',
      data: { cycle: cycle.id },
    });

    await page.goto('/#/api-reference');
    await page.getByRole('combobox', { name: '年度考核' }).click();
    await page.getByRole('option', { name: '2023 年度工会年检' }).click();
    await inBothLooks(page, () => expectAccessible(page));
    await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    await pictures(page, 'api-reference');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '空白模板' }).click();
    expect((await download).suggestedFilename()).toBe('template.json');
  });
});

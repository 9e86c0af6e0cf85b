import { Webhook } from 'standardwebhooks';
import { describe, expect, it, vi } from 'vitest';
import { DEMO_PASSWORD } from '../../server/demo/accounts/demo-accounts.js';
import { signIn } from '../../server/demo/accounts/sign-in.js';
import { openCycle } from '../../server/demo/entering/open-cycle.js';
import { webhookReceiver } from '../server/resources/webhooks/receiver.js';
import { withDemo } from './demo-stage.js';
import { inspectPage } from './inspect-page.js';
import { picture } from './looks.js';

const WAIT = { timeout: 20_000, interval: 100 };
/** These stories open many pages, each in four looks. */
const LONG_MS = 240_000;
const COUNTY = '原州区总工会';

describe('an integrator', () => {
  const stage = withDemo();
  const receiver = webhookReceiver();

  it(
    'makes a key for one county, sees it once, tries a write, writes once, and revokes the key',
    async () => {
      const page = await stage.signedIn('integrator');
      await page.getByRole('navigation').getByRole('link', { name: '接口说明' }).click();
      await page.getByRole('combobox', { name: '年度考核' }).click();
      await page.getByRole('option', { name: '固原市 2023 年基层工会年检' }).click();
      await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
      await inspectPage(page, 'api-reference');
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: '空白模板' }).click();
      expect((await download).suggestedFilename()).toBe('template.json');

      await page.getByRole('link', { name: '新建密钥' }).click();
      await page.getByLabel('名称').fill('人事系统');
      await page.getByRole('button', { name: '新建密钥' }).click();
      await page.getByRole('alert').filter({ hasText: '至少给一个角色' }).waitFor();
      await page.getByRole('button', { name: '加一个角色' }).click();
      await page.getByRole('combobox', { name: '角色' }).click();
      await page.getByRole('option', { name: '系统对接方' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('单位及其下级').fill('原州区总');
      await page.getByRole('option', { name: new RegExp(`^${COUNTY}`) }).click();
      await inspectPage(page);
      await page.getByRole('button', { name: '加上' }).click();
      await page.getByRole('button', { name: '新建密钥' }).click();
      const key = await dialog.getByLabel('密钥').inputValue();
      await inspectPage(page);
      await page.getByRole('button', { name: '已经记下，关闭' }).click();
      const row = page.getByRole('row', { name: /人事系统/ });
      await row.getByText('未使用过').waitFor();
      await row.getByText(`单位及其下级：${COUNTY}`).waitFor();
      expect(await page.content()).not.toContain(key);
      await inspectPage(page, 'api-keys');

      const bearer = { authorization: `Bearer ${key}` };
      const known = (await stage.server.get('/api/units', bearer)).json;
      // The county and its 20 unions; nothing of the others.
      expect(known).toMatchObject({ total: 21 });
      const units = (known?.data ?? []) as readonly { readonly id: string; readonly name: string }[];
      const county = units.find(({ name }) => name === COUNTY);
      const school = { externalId: 'hr-0021', name: '原州区第二中学工会', parent: county?.id };
      const post = (query: string, more: Readonly<Record<string, string>> = {}) =>
        stage.server.post(`/api/units${query}`, school, { ...bearer, ...more });
      const found = async (): Promise<unknown> =>
        (await stage.server.get('/api/units?externalId=hr-0021', bearer)).json?.total;
      expect((await post('?dryRun=true')).status).toBe(201);
      expect(await found()).toBe(0);
      const once = { 'idempotency-key': 'hr-0021-20231115' };
      const first = (await post('', once)).json;
      expect((await post('', once)).json).toEqual(first);
      expect(await found()).toBe(1);

      await row.getByRole('button', { name: '吊销' }).click();
      await inspectPage(page);
      await dialog.getByRole('button', { name: '吊销' }).click();
      await row.getByText('已吊销').waitFor();
      expect((await stage.server.get('/api/units', bearer)).status).toBe(401);
    },
    LONG_MS,
  );

  it(
    'makes a webhook, sees its secret once, follows a message to the receiver and back, and is told when a cycle opens',
    async () => {
      const page = await stage.signedIn('integrator');
      await page.getByRole('navigation').getByRole('link', { name: '消息推送' }).click();
      await page.getByRole('heading', { name: '还没有消息推送' }).waitFor();
      await inspectPage(page);
      await page.getByRole('link', { name: '新建推送' }).first().click();
      await page.getByLabel('名称').fill('数据平台');
      await page.getByLabel('接收地址').fill('ftp://platform.example');
      await page.getByRole('button', { name: '新建推送' }).click();
      await page.getByRole('alert').filter({ hasText: '至少选一件事' }).waitFor();
      await page.getByLabel('考核开始').check();
      await page.getByLabel('测试').check();
      await page.getByRole('button', { name: '新建推送' }).click();
      await page.locator('.Mui-error').filter({ hasText: 'http' }).first().waitFor();
      await page.getByLabel('接收地址').fill(receiver.url());
      await inspectPage(page);
      await page.getByRole('button', { name: '新建推送' }).click();
      const secret = await page.getByRole('textbox', { name: '签名密钥' }).inputValue();
      await inspectPage(page);
      await page.getByRole('button', { name: '已经记下，关闭' }).click();
      await page.getByRole('heading', { level: 1, name: '数据平台' }).waitFor();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await page.content()).not.toContain(secret);

      receiver.answer(500);
      await page.getByRole('button', { name: '发送测试' }).click();
      await vi.waitFor(() => expect(receiver.received.length).toBe(1), WAIT);
      const [sent] = receiver.received;
      const verified = new Webhook(secret).verify(sent?.body ?? '', sent?.headers ?? {});
      expect(verified).toMatchObject({ type: 'webhook.test' });
      receiver.answer(204);
      await page.getByRole('button', { name: '查看：测试' }).click();
      await page.getByRole('dialog').getByText('HTTP 500').waitFor();
      await inspectPage(page);
      await picture(page, 'zh', 'webhook-delivery');
      await page.getByRole('button', { name: '再发一次' }).click();
      await page.getByRole('row', { name: /测试（重发） 已送达/ }).waitFor();
      await vi.waitFor(() => expect(receiver.received.length).toBeGreaterThanOrEqual(2), WAIT);
      expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(sent?.headers['webhook-id']);

      const cycle = await openAnother();
      await vi.waitFor(() => expect(receiver.received.length).toBeGreaterThanOrEqual(3), WAIT);
      await vi.waitFor(async () => {
        await page.getByRole('button', { name: '刷新' }).click();
        await page.getByRole('row', { name: /考核开始 已送达/ }).waitFor({ timeout: 2000 });
      }, WAIT);
      const told = receiver.received.map(({ body }) => JSON.parse(body));
      expect(told).toContainEqual(expect.objectContaining({ type: 'cycle.opened', data: { cycle } }));
      await inspectPage(page, 'webhook');

      await page.getByRole('button', { name: '停用' }).click();
      await page.getByRole('button', { name: '发送测试' }).waitFor({ state: 'detached' });
      expect(await page.getByRole('heading', { name: '设置' }).count()).toBe(1);
      await page.getByRole('button', { name: '启用' }).click();
      await page.getByRole('button', { name: '发送测试' }).waitFor();
      await page.getByRole('button', { name: '更换签名密钥' }).click();
      await inspectPage(page);
      await page.getByRole('dialog').getByRole('button', { name: '更换签名密钥' }).click();
      const fresh = await page.getByRole('textbox', { name: '签名密钥' }).inputValue();
      expect(fresh).not.toBe(secret);
    },
    LONG_MS,
  );

  /** The office opens a cycle over the schools and firms of the city itself. Gives its id. */
  async function openAnother(): Promise<string> {
    const office = await signIn(stage.server.url(), 'office', DEMO_PASSWORD);
    const ask = async (path: string) => JSON.parse((await office.send('GET', path)).text);
    const { hash: schemeHash } = await ask('/api/schemes/guyuan-2023');
    const { data } = await ask('/api/units?externalId=gy-sz');
    const population = { subtrees: [data[0].id], except: [data[0].id] };
    return await openCycle(office, { name: '固原市直 2023 年基层工会年检（复查）', schemeHash, population });
  }
});

import { describe, expect, it } from 'vitest';
import { webhookReceiver } from '../server/resources/webhooks/receiver.js';
import { expectAccessible } from './expect-accessible.js';
import { inBothLooks } from './looks.js';
import { withStage } from './stage.js';

describe('whoever keeps the server running', () => {
  const stage = withStage({ webhookPrivateNetworks: true });
  const receiver = webhookReceiver();

  it('sees whether it is well, which jobs there were, and how to back it up', async () => {
    const page = await stage.open();
    await stage.enter(page, stage.server.admin());
    await page.getByRole('navigation').getByRole('link', { name: '运行状况' }).click();
    await page.getByText('正常', { exact: true }).waitFor();
    await page.getByText('SQLite（本机文件）').waitFor();
    await page.getByRole('heading', { name: '没有后台任务' }).waitFor();
    const integrator = await stage.server.machine([{ role: 'integrator', scope: {} }]);
    const events = ['webhook.test'];
    const made = await integrator.post('/api/webhooks', { name: '数据平台', url: receiver.url(), events });
    expect((await integrator.post(`/api/webhooks/${made.json?.id}/test`)).status).toBe(202);
    await page.reload();
    await page.getByRole('row', { name: /消息推送 完成/ }).waitFor();
    await page.getByText('npx heng backup').waitFor();
    await inBothLooks(page, () => expectAccessible(page));
  });

  it('is warned when the clock of the server is another one', async () => {
    stage.server.advance(30);
    const page = await stage.signedIn('auditor');
    await page.goto('/#/system');
    await page.getByText('与本机相差 30 分钟').waitFor();
  });
});

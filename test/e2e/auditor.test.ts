import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './expect-accessible.js';
import { inBothLooks, pictures } from './looks.js';
import { OFFICE_SCHEME } from './office-scheme.js';
import { openCycle, type StagedCycle, withSchemes } from './stage-cycle.js';

const TOWN = '东关镇';
const WHY = '现场照片与台账不符，请重新评定';

describe('an auditor', () => {
  const stage = withSchemes({ id: 'office-2026', text: OFFICE_SCHEME });
  let cycle: StagedCycle;
  beforeAll(async () => {
    cycle = await openCycle(stage.server, {
      scheme: 'office-2026',
      name: '2026 年度镇街考核',
      year: 2026,
      units: [{ name: TOWN, attributes: { kind: 'town', base: 60, barred: false } }],
      raters: [{ source: 'panel', rater: '考评一组' }],
    });
    const sheet = `${cycle.path}/units/${cycle.unit(TOWN)}/ratings/panel/${encodeURIComponent('考评一组')}`;
    const rate = (value: number, revision: number) =>
      cycle
        .rater('考评一组')
        .patch(sheet, { cells: { review: { value } }, submit: true }, { 'if-match': `"${revision}"` });
    expect((await rate(18, 0)).status).toBe(200);
    const returned = await cycle.office.post(`${sheet}/return`, { reason: WHY }, { 'if-match': '"1"' });
    expect(returned.status).toBe(200);
    expect((await rate(27.5, 2)).status).toBe(200);
  }, 120_000);

  it('finds who changed a score, from what to what and why it was returned, and goes on to everything done to it', async () => {
    const page = await stage.signedIn('auditor');
    await page.getByRole('navigation').getByRole('link', { name: '审计日志' }).click();
    await page.getByRole('heading', { level: 1, name: '审计日志' }).waitFor();
    await page.getByRole('table', { name: '审计日志' }).waitFor();
    await inBothLooks(page, () => expectAccessible(page));
    await page.getByRole('combobox', { name: '对象' }).click();
    await page.getByRole('option', { name: '填报与评分' }).click();
    await page.getByRole('combobox', { name: '年度考核' }).click();
    await page.getByRole('option', { name: '2026 年度镇街考核' }).click();
    await page.getByText('共 3 条').waitFor();
    await page.getByRole('row').filter({ hasText: WHY }).filter({ hasText: '退回' }).waitFor();
    await pictures(page, 'audit');

    const changed = page.getByRole('row').filter({ hasText: '提交' }).first();
    await changed.getByRole('link').click();
    await page.getByRole('row', { name: /单元格 › review › 值 18 27\.5/ }).waitFor();
    const rater = (await stage.server.admin().get(`/api/users/${cycle.rater('考评一组').id}`)).json;
    await page.getByText(String(rater?.name), { exact: true }).waitFor();
    await page.getByText(TOWN).waitFor();
    await inBothLooks(page, () => expectAccessible(page));
    await pictures(page, 'audit-entry');
    await page.getByRole('link', { name: '这个对象的全部经过' }).click();
    await page.getByText('共 3 条').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: '此人做过的事' }).click();
    await page.getByRole('heading', { level: 1, name: '审计日志' }).waitFor();
    await page.getByRole('row').filter({ hasText: '修改密码' }).waitFor();
    expect(await page.getByRole('row').filter({ hasText: WHY }).count()).toBe(0);
  });

  it('checks the chain, writes its end down, and is told when what was written down does not fit', async () => {
    const page = await stage.signedIn('auditor');
    await page.goto('/#/audit');
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByText('没有断开或改动').waitFor();
    const head = (await page.getByRole('region', { name: '现在的最后一条' }).textContent()) ?? '';
    expect(head).toMatch(/^\d+:[0-9a-f]{64}$/);
    await expectAccessible(page);
    await page.getByLabel('以前记下的').fill(head);
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByText('没有断开或改动').waitFor();
    const [seq = ''] = head.split(':');
    await page.getByLabel('以前记下的').fill(`${seq}:${'0'.repeat(64)}`);
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByText(`在第 ${seq} 条断开`).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '导出全部' }).click();
    expect((await download).suggestedFilename()).toMatch(/^audit-\d+\.ndjson$/);
  });

  it('finds entries by text, day and person, and is told what to do where none fits', async () => {
    const page = await stage.signedIn('auditor');
    await page.goto('/#/audit');
    await page.getByLabel('查找文字').fill('没有这样的字');
    await page.getByLabel('查找文字').press('Enter');
    await page.getByRole('heading', { name: '没有符合的记录' }).waitFor();
    await page.getByRole('button', { name: '去掉筛选' }).first().click();
    await page.getByRole('combobox', { name: '谁' }).fill('李雷');
    await page.getByRole('option', { name: '李雷' }).click();
    await page.getByRole('row').filter({ hasText: '填报与评分' }).first().waitFor({ state: 'detached' });
    await page.getByRole('row').filter({ hasText: '授予角色' }).first().waitFor();
    await page.getByLabel('从', { exact: true }).fill('2099-01-01');
    await page.getByRole('heading', { name: '没有符合的记录' }).waitFor();
  });
});

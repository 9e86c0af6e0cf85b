import { beforeAll, describe, expect, it } from 'vitest';
import { cycleOf } from './demo-cycle.js';
import { withDemo } from './demo-stage.js';
import { inspectPage } from './inspect-page.js';

/** Whose first sheet was returned. */
const UNIT = '固原市审计局机关工会';
const WHY = '第一项与台账不符，请核对后重评';
const RATER = '考评员 田玉芳';

describe('an auditor', () => {
  const stage = withDemo();
  let marks = { before: 0, after: 0 };
  beforeAll(async () => {
    const [office, rater] = [await stage.person('office'), await stage.person('evaluator4')];
    const cycle = await cycleOf(office, 'guyuan-2023');
    const sheet = `${cycle.path}/units/${cycle.unit(UNIT)}/ratings/assessor/${encodeURIComponent(RATER)}`;
    const { json } = await rater.get(sheet);
    const cell: unknown = Reflect.get(Object(json?.cells), 'organ_1');
    const before = Number(Reflect.get(Object(cell), 'value'));
    marks = { before, after: before - 1.5 };
    const changed = { cells: { organ_1: { value: marks.after } }, submit: true };
    const answer = await rater.patch(sheet, changed, { 'if-match': `"${json?.revision}"` });
    expect(answer.status, answer.text).toBe(200);
  });

  it('finds who changed a score, from what to what and why it was returned, and goes on to everything done to it', async () => {
    const page = await stage.signedIn('auditor');
    await page.getByRole('navigation').getByRole('link', { name: '审计日志' }).click();
    await page.getByRole('heading', { level: 1, name: '审计日志' }).waitFor();
    await page.getByRole('table', { name: '审计日志' }).waitFor();
    await page.getByRole('combobox', { name: '对象' }).click();
    await page.getByRole('option', { name: '填报与评分' }).click();
    await page.getByRole('combobox', { name: '年度考核' }).click();
    await page.getByRole('option', { name: '固原市 2023 年基层工会年检' }).click();
    await page.getByLabel('查找文字').fill(WHY);
    await page.getByLabel('查找文字').press('Enter');
    await page.getByRole('row').filter({ hasText: WHY }).filter({ hasText: '退回' }).getByRole('link').first().click();
    await page.getByText(UNIT).first().waitFor();
    await page.getByRole('link', { name: '这个对象的全部经过' }).click();
    await page.getByText('共 3 条').waitFor();
    await inspectPage(page, 'audit');

    await page.getByRole('row').filter({ hasText: '提交' }).first().getByRole('link').click();
    const { before, after } = marks;
    await page.getByRole('row', { name: new RegExp(`单元格 › organ_1 › 值 ${before} ${after}`) }).waitFor();
    await page.getByText(RATER, { exact: true }).waitFor();
    await page.getByText(UNIT).waitFor();
    await inspectPage(page, 'audit-entry');
    await page.getByRole('link', { name: '此人做过的事' }).click();
    await page.getByRole('heading', { level: 1, name: '审计日志' }).waitFor();
    await page.getByRole('row').filter({ hasText: '登录' }).first().waitFor();
    expect(await page.getByRole('row').filter({ hasText: WHY }).count()).toBe(0);
  });

  it('checks the chain, writes its end down, and is told when what was written down does not fit', async () => {
    const page = await stage.signedIn('auditor');
    await page.goto('/#/audit');
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByText('没有断开或改动').waitFor();
    const head = (await page.getByRole('region', { name: '现在的最后一条' }).textContent()) ?? '';
    expect(head).toMatch(/^\d+:[0-9a-f]{64}$/);
    await page.getByLabel('以前记下的').fill(head);
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByText('没有断开或改动').waitFor();
    const [seq = ''] = head.split(':');
    await page.getByLabel('以前记下的').fill(`${seq}:${'0'.repeat(64)}`);
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByText(`在第 ${seq} 条断开`).waitFor();
    await inspectPage(page);
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
    await page.getByRole('combobox', { name: '谁' }).fill('陈静');
    await page.getByRole('option', { name: '系统管理员 陈静' }).click();
    await page.getByRole('row').filter({ hasText: '填报与评分' }).first().waitFor({ state: 'detached' });
    await page.getByRole('row').filter({ hasText: '授予角色' }).first().waitFor();
    await page.getByLabel('从', { exact: true }).fill('2099-01-01');
    await page.getByRole('heading', { name: '没有符合的记录' }).waitFor();
  });
});

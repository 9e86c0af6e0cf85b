import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { cycleOf } from './demo-cycle.js';
import { withDemo } from './demo-stage.js';
import { dropFile, pasteFile, pasteText } from './hand-over.js';
import { inspectPage } from './inspect-page.js';
import { picture } from './looks.js';

const CITY = '河西市总工会';
/** The smallest picture there is: one pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const PICTURE = { name: '职工之家.png', type: 'image/png', base64: PIXEL };

/** A story of several windows, looked at in every language and theme: longer than the others. */
const STORY_MS = 300_000;

/** What is there is handed in. */
async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click();
}

describe('a unit', () => {
  const stage = withDemo();

  it(
    'files its report with evidence, is returned with a reason, and files again',
    async () => {
      const office = await stage.person('office');
      const cycle = await cycleOf(office, 'gansu-2011');
      const facts = `${cycle.path}/units/${cycle.unit(CITY)}/facts`;
      const page = await stage.signedIn('reporter2');
      await page.getByRole('link', { name: `填报：${CITY}` }).click();
      const grid = page.getByRole('grid', { name: '填报数据' });
      await grid.waitFor();
      await page
        .getByText(/还缺 \d+ 项/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: '会员数', exact: true }).click();
      // A column out of Excel.
      await pasteText(page, '40120\r\n４０２６０\r\n40380\r\n40499');
      const paste = page.getByRole('dialog');
      if (await paste.isVisible()) await paste.getByRole('button', { name: /^填入/ }).click();
      await expect
        .poll(async () => (await office.get(facts)).json?.cells, { timeout: 20_000 })
        .toMatchObject({ 'members@2011-Q4': { value: 40499 } });
      const panel = page.getByRole('complementary').last();
      await panel.locator('input[type=file]').setInputFiles({
        name: '会员统计年报.png',
        mimeType: PICTURE.type,
        buffer: Buffer.from(PIXEL, 'base64'),
      });
      await panel.getByText('已上传 会员统计年报.png').waitFor();
      await panel.getByRole('link', { name: '会员统计年报.png' }).waitFor();
      for (const [fact, value] of [
        ['选聘社会化工会工作人员数', '14'],
        ['基层工会联合会数', '15'],
        ['被省总采用的信息篇数', '1'],
        ['自评报告上报日期', '2011-11-20'],
      ] as const) {
        await page.getByRole('button', { name: fact, exact: true }).first().click();
        await page.keyboard.type(value);
        await page.keyboard.press('Enter');
      }
      await grid.getByText('会员数 2011-Q1', { exact: true }).click();
      await page.evaluate(() => window.scrollTo(0, 0));
      await inspectPage(page, 'report');
      await submit(page);
      await page.getByText('已提交，等待核验').waitFor();

      const desk = await stage.signedIn('office');
      await desk.goto(`/#/verify/${cycle.id}`);
      const line = desk.getByRole('row', { name: `${CITY} 基层工会联合会数 15` });
      await line.click();
      await desk.evaluate(() => window.scrollTo(0, 0));
      await inspectPage(desk, 'verification');
      await line.press('r');
      await desk.getByRole('textbox', { name: '原因' }).fill('与年报不符，请核对');
      await inspectPage(desk);
      await desk.getByRole('dialog').getByRole('button', { name: '退回' }).click();
      await line.waitFor({ state: 'detached' });

      await page.reload();
      const returned = page.getByRole('alert').filter({ hasText: '有 1 项被退回' });
      await returned.getByText('与年报不符，请核对').waitFor();
      await picture(page, 'zh', 'report-returned');
      await returned.getByRole('button', { name: '基层工会联合会数' }).click();
      await page.keyboard.type('16');
      await page.keyboard.press('Enter');
      await submit(page);
      await page.getByText('已提交，等待核验').waitFor();
      expect((await office.get(facts)).json).toMatchObject({
        cells: { federations: { value: 16, state: 'submitted' } },
        returned: 0,
      });

      await page.reload();
      await page.getByLabel('更正原因').fill('统计口径更正');
      await grid.locator('input[data-cell]').focus();
      await page.keyboard.type('40130');
      await page.keyboard.press('Enter');
      await expect
        .poll(async () => (await office.get(facts)).json?.cells, { timeout: 20_000 })
        .toMatchObject({ 'members@2011-Q1': { value: 40130, state: 'submitted' } });
    },
    STORY_MS,
  );

  it(
    'sees which mark of its self-assessment was returned, drops and pastes evidence beside it, and files again',
    async () => {
      const page = await stage.signedIn('reporter');
      await page.getByRole('link', { name: /^填报：/ }).click();
      const returned = page.getByRole('alert').filter({ hasText: '有 1 项被退回' });
      await returned.getByText('换届批复没有附上，请补充后重新提交').waitFor();
      await returned.getByRole('button').first().click();
      const panel = page.getByRole('complementary').last();
      const drop = panel.getByText('也可以把文件拖到这里');
      await dropFile(drop, PICTURE);
      await panel.getByRole('link', { name: PICTURE.name }).waitFor();
      await pasteFile(page, PICTURE);
      await panel.getByRole('link', { name: '截图.png' }).waitFor();
      await dropFile(drop, { name: '程序.exe', type: 'application/x-msdownload', base64: 'TVqQAAMAAAAEAAAA' });
      await panel.getByRole('alert').filter({ hasText: '程序.exe' }).waitFor();
      await inspectPage(page);
      await returned.getByRole('button').first().click();
      await page.keyboard.type('4');
      await page.keyboard.press('Enter');
      await submit(page);
      await returned.waitFor({ state: 'detached' });
      await page.getByText('已提交，等待核验').waitFor();
    },
    STORY_MS,
  );
});

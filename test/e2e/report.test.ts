import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../server/accounts.js';
import { RATING_SCHEME } from '../server/resources/assignments/rating-scheme.js';
import { checkLooks } from './check-looks.js';
import { picture } from './looks.js';
import { openCycle, type StagedCycle, withSchemes } from './stage-cycle.js';

const TOWN = '东山乡';
/** The smallest picture there is: one pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A story of three windows, looked at in every language and theme: longer than the others. */
const STORY_MS = 240_000;

describe('a unit', () => {
  const stage = withSchemes({ id: 'rating-test', text: RATING_SCHEME });
  let cycle: StagedCycle;
  let reporter: Person;
  beforeAll(async () => {
    cycle = await openCycle(stage.server, {
      scheme: 'rating-test',
      name: '2023 年度综合考核',
      year: 2023,
      units: [
        { name: TOWN, attributes: { kind: 'town' } },
        { name: '西河镇', attributes: { kind: 'town' } },
      ],
    });
    reporter = await stage.server.person('reporter', { subtree: cycle.unit(TOWN) });
  }, 120_000);

  it(
    'files its report with evidence, is returned with a reason, and files again',
    async () => {
      const page = await stage.open();
      await stage.enter(page, reporter);
      await page.getByRole('link', { name: `填报：${TOWN}` }).click();
      const facts = page.getByRole('grid', { name: '填报数据' });
      await facts.waitFor();
      await page.getByText('还缺 6 项').waitFor();
      await facts.locator('input[data-cell]').focus();
      for (const typed of ['12', '30', '４０', '50']) {
        await page.keyboard.type(typed);
        await page.keyboard.press('Enter');
      }
      await page.getByRole('button', { name: '培训人次 2023-Q4' }).click();
      await page.keyboard.type('60');
      await page.keyboard.press('Enter');
      const self = page.getByRole('grid', { name: '自评' });
      await page
        .getByRole('button', { name: /^1\. 自评|^自评$/ })
        .first()
        .click();
      await page.keyboard.type('18');
      await page.keyboard.press('Tab');
      await page.keyboard.type('全年没有差错');
      await page.keyboard.press('Enter');
      await self.getByText('已保存').waitFor();
      await page.getByText('都填了').first().waitFor();

      const panel = page.getByRole('complementary').nth(1);
      await panel.locator('input[type=file]').setInputFiles({
        name: '会议纪要.png',
        mimeType: 'image/png',
        buffer: Buffer.from(PIXEL, 'base64'),
      });
      await panel.getByText('已上传 会议纪要.png').waitFor();
      await panel.getByRole('link', { name: '会议纪要.png' }).waitFor();
      await page.evaluate(() => window.scrollTo(0, 0));
      await checkLooks(page, 'report');
      await picture(page, 'zh', 'report');
      await page.getByRole('button', { name: '提交', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click();
      await page.getByText('已提交，等待核验').waitFor();

      const desk = await stage.open();
      await stage.enter(desk, cycle.office);
      await desk.getByRole('link', { name: '核验填报数据' }).click();
      const line = desk.getByRole('row', { name: `${TOWN} 开会次数 12` });
      await line.click();
      await checkLooks(desk, 'verification');
      await picture(desk, 'zh', 'verification');
      await line.press('r');
      await desk.getByRole('textbox', { name: '原因' }).fill('与会议记录不符，请核对');
      await desk.getByRole('dialog').getByRole('button', { name: '退回' }).click();
      await line.waitFor({ state: 'detached' });

      await page.reload();
      const returned = page.getByRole('alert').filter({ hasText: '有 1 项被退回' });
      await returned.getByText('与会议记录不符，请核对').waitFor();
      await picture(page, 'zh', 'report-returned');
      await returned.getByRole('button', { name: '开会次数' }).click();
      await page.keyboard.type('11');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: '提交', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click();
      await page.getByText('已提交，等待核验').waitFor();
      const sheet = await cycle.office.get(`${cycle.path}/units/${cycle.unit(TOWN)}/facts`);
      expect(sheet.json).toMatchObject({ cells: { held: { value: 11, state: 'submitted' } }, returned: 0 });

      await page.getByLabel('更正原因').fill('统计口径更正');
      await facts.locator('input[data-cell]').focus();
      await page.keyboard.type('31');
      await page.keyboard.press('Enter');
      const quarter = async (): Promise<unknown> => {
        const { json } = await cycle.office.get(`${cycle.path}/units/${cycle.unit(TOWN)}/facts`);
        return json?.cells;
      };
      await expect
        .poll(quarter, { timeout: 20_000 })
        .toMatchObject({ 'trained@2023-Q1': { value: 31, state: 'submitted' } });
    },
    STORY_MS,
  );
});

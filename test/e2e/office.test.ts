import { beforeAll, describe, expect, it } from 'vitest';
import { type CycleOfDemo, cycleOf } from './demo-cycle.js';
import { withDemo } from './demo-stage.js';
import { inspectPage } from './inspect-page.js';

/** These stories open many pages, each in four looks. */
const LONG_MS = 300_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const RECUSED = '泾源县公共交通公司工会';
const OTHER = '考评员 苏雅琴';

describe('the office', () => {
  const stage = withDemo();
  let cycle: CycleOfDemo;
  beforeAll(async () => {
    cycle = await cycleOf(await stage.person('office'), 'guyuan-2023');
  });

  it(
    'opens the cycle of the year from its home page, and sees on its timetable and its map who is missing',
    async () => {
      const page = await stage.signedIn('office');
      await page.getByRole('region', { name: '固原市 2023 年基层工会年检' }).first().waitFor();
      await inspectPage(page, 'home');
      await page.getByRole('navigation').getByRole('link', { name: '年度考核' }).click();
      await page.getByRole('link', { name: cycle.name }).click();
      await page.getByRole('heading', { name: '时间表' }).waitFor();
      await page.getByRole('combobox', { name: '评分：上级工会组织评定（考评得分）' }).waitFor();
      await inspectPage(page, 'cycle');

      await page.getByRole('link', { name: '进度' }).click();
      await page.getByText(/考评员 海明.*还差 \d+ 项/).waitFor();
      await page.getByRole('region', { name: '评分离散' }).first().waitFor();
      const units = page.getByRole('region', { name: '各单位' }).first();
      const rows = units.getByRole('row');
      await units.getByLabel('搜索单位').fill('彭阳县');
      // A head and 20 units.
      await expect.poll(() => rows.count()).toBe(21);
      await units.getByLabel('搜索单位').fill('');
      await page
        .getByRole('heading', { name: '各单位' })
        .evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
      await inspectPage(page, 'progress');
    },
    LONG_MS,
  );

  it(
    'gives what was recused to somebody else, ends an assignment, and opens a stage again for one unit',
    async () => {
      const page = await stage.signedIn('office');
      await page.goto(`/#/cycles/${cycle.id}/assignments`);
      await page.getByRole('cell', { name: '配偶在该单位任职' }).waitFor();
      await inspectPage(page, 'assignments');
      await page.getByRole('button', { name: '另行分派' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: '评分人' }).fill('苏雅琴');
      await page.getByRole('option', { name: OTHER, exact: true }).click();
      await inspectPage(page);
      await dialog.getByRole('button', { name: '分派' }).click();
      await page.getByText(`已由 ${OTHER} 评`).waitFor();
      const added = page.getByRole('row', { name: new RegExp(`${OTHER} .*全部评分项 1 `) });
      await added.getByRole('button', { name: `结束 ${OTHER}` }).click();
      await dialog.getByRole('textbox', { name: '原因' }).fill('调离');
      await inspectPage(page);
      await dialog.getByRole('button', { name: '结束' }).click();
      await page.getByText('（调离）').waitFor();
      await page.getByRole('button', { name: '另行分派' }).waitFor();
      await page.getByRole('button', { name: '调整单位 考评员 海明' }).click();
      await inspectPage(page);
      await dialog.getByRole('button', { name: '取消' }).click();

      // Self-assessment ends before its time; one unit gets more.
      await page.getByRole('link', { name: '概况' }).click();
      await page.getByRole('button', { name: '调整日期' }).click();
      const yesterday = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);
      await dialog.getByRole('group', { name: '自查自评' }).getByLabel('截止').fill(yesterday);
      await dialog.getByRole('textbox', { name: '原因' }).fill('提前进入评定');
      await inspectPage(page);
      await dialog.getByRole('button', { name: '保存日期' }).click();
      await page.getByText('已截止').first().waitFor();
      await page.getByRole('button', { name: '为单位补报' }).click();
      await dialog.getByRole('combobox', { name: '单位' }).fill(RECUSED);
      await page.getByRole('option', { name: RECUSED }).click();
      await dialog.getByLabel('截止日').fill('2099-12-31');
      await dialog.getByRole('textbox', { name: '原因' }).fill('系统停机');
      await inspectPage(page);
      await dialog.getByRole('button', { name: '为单位补报' }).click();
      await page.getByRole('cell', { name: '系统停机' }).waitFor();
      await page.getByRole('button', { name: '提前结束' }).click();
      await dialog.getByRole('textbox', { name: '原因' }).fill('已报');
      await dialog.getByRole('button', { name: '提前结束' }).click();
      await page.getByRole('table', { name: '补报' }).getByText('已结束').waitFor();
    },
    LONG_MS,
  );
});

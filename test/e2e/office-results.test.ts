import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../server/accounts.js';
import { type CycleOfDemo, cycleOf } from './demo-cycle.js';
import { withDemo } from './demo-stage.js';
import { inspectPage } from './inspect-page.js';
import { rateUnit } from './rate-unit.js';

/** These stories open many pages, each in four looks. */
const LONG_MS = 400_000;
const LIBRARY = '固原市图书馆工会';
const MEDIA = '固原市融媒体中心工会';
/** Others' runs, so that one has to wait. */
const QUEUED = 4;
/** Whom the evaluator of Yuanzhou rates while the leading group meets. */
const RATED_MEANWHILE = ['原州区水务局机关工会', '原州区税务局机关工会', '原州区餐饮行业工会联合会'];

/** Accepts what is odd, each by its box. */
async function acceptAll(page: Page): Promise<void> {
  const boxes = page.getByRole('dialog').getByRole('checkbox');
  await boxes.first().waitFor();
  for (const odd of await boxes.all()) await odd.check();
}

// One year to its end, each part going on where the one before it stopped.
describe('the results of a cycle', () => {
  const stage = withDemo();
  let office: Person;
  let cycle: CycleOfDemo;
  beforeAll(async () => {
    office = await stage.person('office');
    cycle = await cycleOf(office, 'guyuan-2023');
  });

  it(
    'are followed by the office from the ranking down to a clause; a run that waits is cancelled',
    async () => {
      const page = await stage.signedIn('office');
      await page.goto(`/#/cycles/${cycle.id}/runs`);
      await page.getByRole('button', { name: '过程汇总' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('说明').fill('领导小组会前');
      await inspectPage(page);
      for (let run = 0; run < QUEUED; run += 1) {
        const asked = await office.post(`${cycle.path}/runs`, { kind: 'interim' });
        expect(asked.status, asked.text).toBeLessThan(300);
      }
      await dialog.getByRole('button', { name: '过程汇总' }).click();
      const own = page.getByRole('row').filter({ hasText: '领导小组会前' });
      await own.getByRole('button', { name: '取消计算' }).click();
      await own.getByText('已取消').waitFor();
      await expect.poll(() => page.getByText(/^(排队中|计算中)$/).count(), { timeout: 60_000 }).toBe(0);

      await page.getByRole('link', { name: '第 1 次', exact: true }).click();
      await page.getByRole('rowheader', { name: LIBRARY }).waitFor();
      await page.getByRole('region', { name: '等次与名额' }).first().waitFor();
      await inspectPage(page, 'results');
      const tiers = page.getByRole('region', { name: '等次分布' }).first();
      await tiers.locator('svg text').first().waitFor();
      await tiers.scrollIntoViewIfNeeded();
      await inspectPage(page, 'tiers');

      await page.getByRole('link', { name: LIBRARY }).click();
      await page.getByRole('heading', { level: 2, name: LIBRARY }).waitFor();
      const tree = page.getByRole('region', { name: '每一分的来由' }).first();
      for (const part of ['考评原始分（按单位类型用对应的表）', '国有、集体企业和事业单位工会', '工会组织健全'])
        await tree.getByRole('button', { name: part, exact: true, expanded: false }).click();
      await tree.getByRole('button', { name: /^经上一级工会批准依法规范建立工会/ }).click();
      await page.getByText('考评员 田玉芳').first().waitFor();
      await inspectPage(page, 'explanation');
      await page.getByRole('region', { name: '在同类单位中' }).first().locator('svg text').first().waitFor();
      await page.getByRole('button', { name: '看表格' }).click();
      await page.getByRole('table', { name: '在同类单位中' }).waitFor();
    },
    LONG_MS,
  );

  it(
    'show a tie at the quota, which the leading group decides; it takes one of its decisions back',
    async () => {
      const page = await stage.signedIn('leader');
      await page.goto(`/#/cycles/${cycle.id}/decisions`);
      const tie = page.getByRole('region', { name: /^名额线上并列/ });
      await tie.getByRole('button', { name: LIBRARY }).waitFor();
      expect(await tie.getByRole('button').count()).toBe(4);
      for (const [unit, reason] of [
        [MEDIA, '宣传工作突出'],
        [LIBRARY, '承办全市职工之家观摩会'],
      ] as const) {
        await tie.getByRole('button', { name: unit }).click();
        const exception = page.getByRole('region', { name: unit }).getByRole('form', { name: /^名额例外/ });
        await exception.getByLabel('理由').fill(reason);
        await exception.getByRole('button', { name: '列入本次会议' }).click();
      }
      await page.getByRole('textbox', { name: '会议纪要' }).fill('领导小组纪要〔2024〕3号');
      await page.getByRole('button', { name: '预览结果' }).click();
      const effect = page.getByRole('region', { name: '决定前后' }).first();
      await effect
        .getByText(/总分 92 · 名次 23 · 等次 五星级/)
        .nth(1)
        .waitFor();
      await effect.scrollIntoViewIfNeeded();
      await inspectPage(page, 'meeting');
      await page.getByRole('button', { name: '作出决定' }).click();
      await page.getByRole('button', { name: `撤销 ${MEDIA}` }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: '理由' }).fill('材料不实');
      await dialog.getByRole('textbox', { name: '会议纪要' }).fill('领导小组纪要〔2024〕4号');
      await inspectPage(page);
      await dialog.getByRole('button', { name: '撤销' }).click();
      await page.getByRole('row', { name: new RegExp(`${MEDIA}.*已撤销.*材料不实`) }).waitFor();
      await page.getByRole('button', { name: `撤销 ${LIBRARY}` }).waitFor();
      await page.getByText('再汇总一次').waitFor();
    },
    LONG_MS,
  );

  it(
    'are computed for good, compared with what they were, released, exported, and kept when the cycle ends',
    async () => {
      const evaluator = await stage.person('evaluator');
      for (const unit of RATED_MEANWHILE) {
        const sheet = { path: cycle.path, unit: cycle.unit(unit), rater: '考评员 王建国' };
        await rateUnit(evaluator, sheet, (points) => Math.round(points * 7) / 10);
      }
      const page = await stage.signedIn('office');
      await page.goto(`/#/cycles/${cycle.id}/runs`);
      await page.getByRole('button', { name: '最终汇总' }).click();
      const dialog = page.getByRole('dialog');
      await acceptAll(page);
      await inspectPage(page);
      await dialog.getByRole('button', { name: '最终汇总' }).click();
      const final = page.getByRole('row').filter({ hasText: '最终汇总' });
      await final.getByRole('link').click({ timeout: 60_000 });
      await page.getByRole('combobox', { name: '与另一次对比' }).click();
      await page.getByRole('option', { name: /^第 1 次/ }).click();
      // The library, and those whom nobody had rated.
      await page.getByText(`等次上升 ${1 + RATED_MEANWHILE.length} 个，下降 0 个`).waitFor();
      await page.getByRole('row', { name: new RegExp(`${LIBRARY}.*四星级 → 五星级`) }).waitFor();
      const movement = page.getByRole('region', { name: '名次变动' }).first();
      await movement.locator('svg text').first().waitFor();
      await movement.evaluate((panel) => panel.scrollIntoView({ block: 'end' }));
      await inspectPage(page, 'compare');
      await page.getByRole('link', { name: '回到这次汇总' }).click();
      await page.getByRole('button', { name: '公布结果' }).click();
      await inspectPage(page);
      await dialog.getByRole('button', { name: '公布结果' }).click();
      await page.getByText('现行结果').waitFor();
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: '导出 Excel' }).click();
      expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);

      const reporter = await stage.signedIn('reporter');
      await reporter.getByRole('link', { name: /^填报：/ }).click();
      const result = reporter.getByRole('region', { name: '考核结果' }).first();
      await result.getByText('一星级').waitFor();
      await inspectPage(reporter, 'report-result');
      await result.getByRole('link', { name: '每一分的来由' }).click();
      await reporter.getByRole('button', { name: '考评原始分（按单位类型用对应的表）', exact: true }).waitFor();
      // Who gave the marks is not for the unit to know.
      expect(await reporter.getByText('田玉芳').count()).toBe(0);
      await inspectPage(reporter);

      await page.getByRole('link', { name: '概况' }).click();
      for (const [step, state] of [
        ['结束考核', '已结束'],
        ['归档', '已归档'],
      ] as const) {
        await page.getByRole('button', { name: step }).click();
        await dialog.getByRole('button', { name: step }).waitFor();
        await dialog.getByRole('progressbar').waitFor({ state: 'detached' });
        for (const odd of await dialog.getByRole('checkbox').all()) await odd.check();
        await inspectPage(page);
        await dialog.getByRole('button', { name: step }).click();
        await page.getByText(state, { exact: true }).first().waitFor();
      }
      await page.getByText('已归档，可以查阅和导出').waitFor();
    },
    LONG_MS,
  );
});

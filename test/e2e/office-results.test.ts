import { describe, expect, it } from 'vitest';
import { inspectPage } from './inspect-page.js';
import { compute, LONG_MS, officeStage, openOffice, rateAll } from './office-stage.js';

describe('results of a cycle', () => {
  const stage = officeStage();

  it(
    'sees a cycle on its timetable, starts an interim run, and follows a total down to its clause',
    async () => {
      const cycle = await openOffice(stage, '甲');
      await rateAll(cycle, 'p1', 30);
      const page = await stage.open();
      await stage.enter(page, cycle.office);
      await page.goto('/#/cycles');
      await page.getByRole('link', { name: '甲' }).click();
      await page.getByRole('heading', { name: '时间表' }).waitFor();
      await page.getByRole('combobox', { name: '评分：考评组' }).click();
      await page.getByRole('option', { name: '现场考评' }).click();
      await page.getByRole('textbox', { name: '原因' }).fill('按时间表');
      await page.getByRole('button', { name: '保存时限' }).click();
      await page.getByText('8 / 8 / 0').waitFor();
      expect(await page.getByRole('combobox', { name: '评分：考评组' }).textContent()).toBe('现场考评');
      await page.getByRole('button', { name: '保存时限' }).waitFor({ state: 'detached' });
      await page.getByText('优秀比例').waitFor();
      await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
      await inspectPage(page, 'cycle');

      await page.getByRole('link', { name: '汇总和结果' }).click();
      await page.getByRole('button', { name: '过程汇总' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '过程汇总' }).click();
      await page.getByRole('link', { name: '第 1 次' }).click();
      await page.getByRole('rowheader', { name: '甲东关镇' }).waitFor();
      await page.getByRole('region', { name: '等次与名额' }).first().waitFor();
      expect(await page.getByText('并列', { exact: true }).count()).toBe(2);
      await inspectPage(page, 'results');
      const tiers = page.getByRole('region', { name: '等次分布' }).first();
      await tiers.locator('svg text').first().waitFor();
      await tiers.scrollIntoViewIfNeeded();
      await inspectPage(page, 'tiers');

      await page.getByRole('link', { name: '甲东关镇' }).click();
      await page.getByRole('button', { name: /^日常工作/ }).click();
      await page.getByText('日常工作由职能部门按月评定。', { exact: true }).waitFor();
      await inspectPage(page, 'explanation');
      await page.getByRole('region', { name: '在同类单位中' }).locator('svg text').first().waitFor();
      await page.getByRole('button', { name: '看表格' }).click();
      await page.getByRole('table', { name: '在同类单位中' }).waitFor();
    },
    LONG_MS,
  );

  it(
    'decides a tie at the quota as the leading group, runs again, compares, releases, and exports to Excel',
    async () => {
      const cycle = await openOffice(stage, '乙');
      await rateAll(cycle, 'p1', 30);
      await compute(cycle);
      const leader = await stage.server.person('leader');
      const page = await stage.open();
      await stage.enter(page, leader);
      await page.goto(`/#/cycles/${cycle.id}/decisions`);
      const tie = page.getByRole('region', { name: /^名额线上并列/ });
      await tie.getByRole('button', { name: /^乙南山镇/ }).waitFor();
      expect(await tie.getByRole('button').count()).toBe(2);
      await page
        .getByRole('region', { name: /^不能判定的规则/ })
        .getByRole('button', { name: /^乙城东街道/ })
        .waitFor();
      await tie.getByRole('button', { name: /^乙西河镇/ }).click();
      const exception = page.getByRole('form', { name: /^名额例外/ });
      await exception.getByLabel('理由').fill('承办全市现场会');
      await exception.getByRole('button', { name: '列入本次会议' }).click();
      const bonus = page.getByRole('form', { name: /^加分：创新加分/ });
      await bonus.getByLabel('分值').fill('1.5');
      await bonus.getByLabel('理由').fill('基层治理创新');
      await bonus.getByRole('button', { name: '列入本次会议' }).click();
      await page.getByRole('textbox', { name: '会议纪要' }).fill('领导小组纪要〔2026〕3号');
      await page.getByRole('button', { name: '预览结果' }).click();
      const effect = page.getByRole('region', { name: '决定前后' }).first();
      await effect.getByText(/总分 87\.5 · 名次 2 · 等次 优秀/).waitFor();
      await effect.scrollIntoViewIfNeeded();
      await inspectPage(page, 'meeting');
      await page.getByRole('button', { name: '作出决定' }).click();
      await page.getByRole('button', { name: '撤销 乙西河镇' }).first().waitFor();
      await page.getByText('再汇总一次').waitFor();

      const office = await stage.open();
      await stage.enter(office, cycle.office);
      await office.goto(`/#/cycles/${cycle.id}/runs`);
      await office.getByRole('button', { name: '最终汇总' }).click();
      const dialog = office.getByRole('dialog');
      for (const odd of await dialog.getByRole('checkbox').all()) await odd.check();
      await dialog.getByRole('button', { name: '最终汇总' }).click();
      await office.getByRole('link', { name: '第 2 次' }).click();
      await office.getByRole('combobox', { name: '与另一次对比' }).click();
      await office.getByRole('option', { name: /^第 1 次/ }).click();
      await office.getByRole('cell', { name: '86 → 87.5' }).waitFor();
      await office.getByText('等次上升 1 个，下降 0 个').waitFor();
      await office.getByRole('region', { name: '名次变动' }).locator('svg text').first().waitFor();
      await inspectPage(office, 'compare');
      await office.getByRole('link', { name: '回到这次汇总' }).click();
      await office.getByRole('button', { name: '公布结果' }).click();
      await office.getByRole('dialog').getByRole('button', { name: '公布结果' }).click();
      await office.getByText('现行结果').waitFor();
      const download = office.waitForEvent('download');
      await office.getByRole('link', { name: '导出 Excel' }).click();
      expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
    },
    LONG_MS,
  );
});

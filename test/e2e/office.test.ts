import { describe, expect, it } from 'vitest';
import type { Person } from '../server/accounts.js';
import { expectAccessible } from './expect-accessible.js';
import { inBothLooks, picture } from './looks.js';
import { OFFICE_SCHEME } from './office-scheme.js';
import { openCycle, type StagedCycle, withSchemes } from './stage-cycle.js';

/** Eight units: two places for 优秀 (25 %), the second and third with the same total, one with an open veto. */
const UNITS = [
  { name: '东关镇', attributes: { kind: 'town', base: 60, barred: false } },
  { name: '西河镇', attributes: { kind: 'town', base: 56, barred: false } },
  { name: '南山镇', attributes: { kind: 'town', base: 56, barred: false } },
  { name: '北桥镇', attributes: { kind: 'town', base: 50, barred: false } },
  { name: '城中街道', attributes: { kind: 'street', base: 48, barred: false } },
  { name: '城东街道', attributes: { kind: 'street', base: 45 } },
  { name: '城西街道', attributes: { kind: 'street', base: 41, barred: false } },
  { name: '城南街道', attributes: { kind: 'street', base: 30, barred: true } },
] as const;

describe('the office', () => {
  const stage = withSchemes({ id: 'office-2026', text: OFFICE_SCHEME });
  const open = (name: string): Promise<StagedCycle> =>
    openCycle(stage.server, {
      scheme: 'office-2026',
      name,
      year: 2026,
      units: UNITS.map(({ name: unit, attributes }) => ({ name: `${name}${unit}`, attributes })),
      raters: [{ source: 'panel', rater: 'p1' }],
    });

  it('sees a cycle on its timetable, starts an interim run, and follows a total down to its clause', async () => {
    const cycle = await open('甲');
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
    await page.getByText('优秀比例').waitFor();
    await inBothLooks(page, () => expectAccessible(page));
    await picture(page, 'zh', 'cycle');

    await page.getByRole('link', { name: '汇总和结果' }).click();
    await page.getByRole('button', { name: '过程汇总' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '过程汇总' }).click();
    await page.getByRole('link', { name: '第 1 次' }).click();
    await page.getByRole('rowheader', { name: '甲东关镇' }).waitFor();
    await page.getByRole('region', { name: '等次与名额' }).first().waitFor();
    expect(await page.getByText('并列', { exact: true }).count()).toBe(2);
    await inBothLooks(page, () => expectAccessible(page));
    await picture(page, 'zh', 'results');

    await page.getByRole('link', { name: '甲东关镇' }).click();
    await page.getByRole('button', { name: /^日常工作/ }).click();
    await page.getByText('日常工作由职能部门按月评定。', { exact: true }).waitFor();
    await inBothLooks(page, () => expectAccessible(page));
    await picture(page, 'zh', 'explanation');
  });

  it('decides a tie at the quota as the leading group, runs again, compares, releases, and exports to Excel', async () => {
    const cycle = await open('乙');
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
    await inBothLooks(page, () => expectAccessible(page));
    await picture(page, 'zh', 'meeting');
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
    await inBothLooks(office, () => expectAccessible(office));
    await picture(office, 'zh', 'compare');
    await office.getByRole('link', { name: '回到这次汇总' }).click();
    await office.getByRole('button', { name: '公布结果' }).click();
    await office.getByRole('dialog').getByRole('button', { name: '公布结果' }).click();
    await office.getByText('现行结果').waitFor();
    const download = office.waitForEvent('download');
    await office.getByRole('link', { name: '导出 Excel' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  });
});

/** An interim run of a cycle, when it is done. */
async function compute({ office, path }: StagedCycle): Promise<void> {
  const asked = await office.post(`${path}/runs`, { kind: 'interim' });
  await expect
    .poll(async () => (await office.get(`${path}/runs/${asked.json?.id}`)).json?.state, { timeout: 30_000 })
    .toBe('done');
}

/** Every unit gets the same mark from one rater, handed in. */
async function rateAll(cycle: StagedCycle, rater: string, mark: number): Promise<void> {
  const person: Person = cycle.rater(rater);
  for (const id of cycle.units.values()) {
    const path = `${cycle.path}/units/${id}/ratings/panel/${rater}`;
    const answer = await person.patch(
      path,
      { cells: { review: { value: mark } }, submit: true },
      { 'if-match': '"0"' },
    );
    if (answer.status !== 200) throw new Error(answer.text);
  }
}
